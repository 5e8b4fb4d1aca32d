package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Where the cue of a verb of telling begins, and whether it tells. */
record ClauseCues(Sentence s, ClauseLexicon lexicon) {
    private static final int LONGEST_VOTE = 9;
    private static final int NEAR = 4;

    /** Index of the first of its auxiliaries: «היה אומר», «לא אישר». */
    int auxiliary(int verb) {
        int from = verb;
        while (from > 0 && lexicon.is(s, from - 1, "auxiliary")) {
            from--;
        }
        // «ניסה לטעון»; «חוזרים וטוענים»
        if (lexicon.is(s, from - 1, "modal") && lexicon.infinitive(s.word(from)).isPresent()) {
            return from - 1;
        }
        return joins(from - 1) ? auxiliary(from - 2) : from;
    }

    /** Whether what stands there joins two verbs to one telling: «חוזרים | ו | טוענים», «הודה | ו | אמר». */
    boolean joins(int and) {
        boolean adjacent = and > 0
                && s.is(and, "ו")
                && s.get(and).span().start() - s.get(and - 1).span().end() == 1;
        return adjacent && says(and + 1) && (lexicon.is(s, and - 1, "again-and") || (says(and - 1) && agree(and)));
    }

    private boolean says(int i) {
        return lexicon.verb(s.word(i))
                        .filter(verb -> verb.has("clause") || verb.has("quote"))
                        .isPresent()
                && lexicon.noun(s.word(i)).isEmpty();
    }

    // not «מכחיש | ו | טוען»: what is denied is none of what is said behind
    private boolean agree(int and) {
        ClauseLexicon.Verb first = lexicon.verb(s.word(and - 1)).orElseThrow();
        ClauseLexicon.Verb second = lexicon.verb(s.word(and + 1)).orElseThrow();
        return first.agreement().fits(second.agreement())
                && (first.manner() == Manner.DENIED) == (second.manner() == Manner.DENIED);
    }

    /** Whether the verb there but leads up to one that tells: «ביקש | להבהיר ש», not «ביקש | לאשר את התקציב». */
    boolean leads(int i, ClauseEnds ends) {
        return lexicon.is(s, i, "modal")
                && lexicon.infinitive(s.word(i + 1))
                        .filter(verb -> verb.has("clause"))
                        .isPresent()
                && ends.opens(i + 2) >= 0;
    }

    /** Index behind its subject: «השר | אתמול אמר». */
    int from(int verb) {
        int from = auxiliary(verb);
        while (from > 0
                && verb - from < 4
                && (lexicon.is(s, from - 1, "auxiliary") || lexicon.is(s, from - 1, "adverb"))) {
            from--;
        }
        return from;
    }

    /** Index of the noun of what is uttered there, the last of two: «הביע | את שביעות רצונו». */
    int noun(int from) {
        int noun = s.is(from, "את") ? from + 1 : from;
        return lexicon.is(s, noun, "cue-noun-of") && lexicon.is(s, noun + 1, "cue-noun") ? noun + 1 : noun;
    }

    /** Whether the verb there says how what something is told in came about: «כתבו בעצומה ש|פרסמו | כי». */
    boolean held(int i) {
        return s.is(i - 1, "ש")
                && lexicon.words("held").contains("ש" + s.word(i))
                && lexicon.is(s, i + 1, "that")
                && s.word(i - 2).startsWith("ב")
                && lexicon.noun(s.word(i - 2)).isEmpty();
    }

    /** Whether the verb there says that nothing is told, or nothing to whoever reads it. */
    boolean tellsNothing(int i, ClauseLexicon.Verb verb) {
        boolean silent = (lexicon.is(s, i - 1, "not") || s.is(i - 1, "ולא")) && lexicon.is(s, i, "silence");
        // «מעולם לא איים»: what was not said, but «לא שלל», «לא סבור»
        silent |= lexicon.is(s, i - 1, "not") && verb.manner() != Manner.DENIED && !lexicon.is(s, i, "opining");
        // «גינה את מה שכינה "הפרה"»: his word for it
        boolean called = lexicon.is(s, from(i) - 1, "relative")
                && lexicon.is(s, from(i) - 2, "what")
                && verb.has("et")
                && verb.has("quote");
        // «השניים ביקשו שלא להזדהות»: why they have no name
        boolean hides = s.is(i + 1, "שלא") && lexicon.is(s, i + 2, "nameless") && verb.has("asks");
        // «לא השתכנעה: היא דרשה»: the reporter says why
        boolean why = lexicon.is(s, i - 1, "not") && s.is(i + 1, Kind.COLON) && !s.is(i + 2, Kind.OPEN);
        // «הקואליציה דחתה את הצעת החוק ברוב של 61»: it votes
        boolean votes = verb.has("et")
                && s.is(i + 1, "את")
                && IntStream.range(i + 1, i + LONGEST_VOTE)
                        .takeWhile(k -> s.is(k, Token.Kind.WORD))
                        .anyMatch(k -> s.is(k, "ברוב"));
        boolean mute = verb.has("figures")
                && !verb.has("clause")
                && !lexicon.counts(s, i + 2)
                && !s.is(i + 2, Token.Kind.OPEN)
                && !s.quotes(i + 2);
        // «ארצו אינה שוללת תיווך»: nothing is denied
        boolean undenied = verb.manner() == Manner.DENIED && s.word(i - 1).startsWith("אינ");
        // «הכלכלן סבור אחרת: בשיחה אמר כי»: what he thinks is told later
        boolean otherwise = s.is(i + 1, "אחרת") && !lexicon.is(s, i + 2, "that");
        boolean armed = verb.has("in") && IntStream.range(i + 1, i + NEAR).anyMatch(k -> lexicon.is(s, k, "weapon"));
        return armed || otherwise || undenied || silent || called || hides || why || votes || mute;
    }
}
