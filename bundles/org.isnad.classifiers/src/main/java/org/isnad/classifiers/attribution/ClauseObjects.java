package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Tells where what a verb says stands as its object in the clause grammar. */
final class ClauseObjects {
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseObjects(Sentence s, ClauseLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    // «לו | להבהיר», «מהמורים | לשוב»: who ought to
    private boolean asked(int i) {
        String word = s.word(i);
        boolean from = word.length() > 3 && word.startsWith("מה");
        boolean infinitive = s.word(i + 1).length() > 3 && s.word(i + 1).startsWith("ל");
        return infinitive && !lexicon.is(s, i + 1, "adverb") && (from || lexicon.is(s, i, "him"));
    }

    // «לפסול», «להשבית»: what one promises or asks to do, not to whom
    private boolean infinitive(int i) {
        String word = s.word(i);
        return word.length() > 3
                && word.startsWith("ל")
                && s.is(i + 1, Kind.WORD)
                && lexicon.noun(word).isEmpty()
                && lexicon.noun(word.substring(1)).isEmpty()
                && !lexicon.is(s, i, "adverb")
                && !lexicon.is(s, i, "preposition")
                && !lexicon.is(s, i, "occasion")
                && !lexicon.is(s, i, "no-infinitive")
                && !lexicon.words("hearers").contains(word.substring(1))
                && (word.startsWith("לה") || word.startsWith("לת") || word.endsWith("ות") || rooted(word))
                && !lexicon.is(s, i + 1, "that")
                && lexicon.country(word.substring(1)).isEmpty();
    }

    // «לפסול», «לסייע», «לקדם»: three letters, a vowel letter within or two
    private static boolean rooted(String word) {
        return (word.length() == 5 && (word.charAt(3) == 'ו' || word.charAt(2) == 'י' || word.charAt(3) == 'י'))
                || word.length() == 4;
    }

    // «מאחריות», «מהאשמות»: what one shakes off
    private boolean off(int i) {
        String word = s.word(i);
        return word.length() > 3
                && word.startsWith("מ")
                && lexicon.noun(word).isEmpty()
                && !lexicon.is(s, i, "adverb")
                && !lexicon.is(s, i, "after")
                && !lexicon.is(s, i, "occasion");
    }

    private boolean verbless(int i) {
        return s.is(i, Kind.WORD)
                && !(lexicon.verb(s.word(i)).isPresent()
                        && lexicon.noun(s.word(i)).isEmpty())
                && !lexicon.is(s, i, "after")
                && !lexicon.is(s, i, "occasion");
    }

    /** Whether what a verb says begins there as its object: «הכחיש את», «דיווח על», «הורה לבדוק». */
    boolean at(int i, ClauseLexicon.Verb verb) {
        String word = s.word(i);
        boolean behind = i + 1 < s.size() && (s.is(i + 1, Kind.WORD) || s.is(i + 1, Kind.OPEN));
        boolean him = lexicon.is(s, i, "same") && lexicon.noun(s.word(i + 1)).isEmpty();
        boolean uttered = behind
                && (verb.manner() == Manner.DENIED || verb.manner() == Manner.CONFIRMED)
                && lexicon.is(s, i, "uttered");
        boolean approves = verb.manner() == Manner.CONFIRMED && lexicon.is(s, i + 1, "approved");
        boolean told = s.is(i, "את") && behind && !lexicon.is(s, i + 1, "settled") && !approves;
        return (verb.has("et") && (told || him || uttered || lexicon.is(s, i, "this")))
                || (verb.has("bare") && behind && verbless(i))
                || (verb.has("about") && behind && s.is(i, "על"))
                || (verb.has("before") && behind && s.is(i, "מפני"))
                || (verb.has("from") && (off(i) || (behind && s.is(i, "מן"))))
                || (verb.has("inf") && infinitive(i))
                || (verb.has("in")
                        && (word.length() > 3 || (word.equals("בכך") && behind))
                        && word.startsWith("ב")
                        && !lexicon.is(s, i, "occasion"))
                || ((verb.has("to") || verb.has("asks")) && asked(i))
                || (verb.has("to")
                        && word.length() > 2
                        && word.startsWith("ל")
                        && !lexicon.is(s, i, "adverb")
                        // «לפנות בוקר» is a time, «לפנות» what is ordered
                        && (!lexicon.is(s, i, "occasion") || (word.equals("לפנות") && !s.is(i + 1, "בוקר")))
                        && !lexicon.is(s, i, "preposition"));
    }
}
