package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Tells where within words told another telling begins, or the teller is said to tell no more. */
final class NextTelling {
    private static final int LONGEST_SPEAKER = 9;
    private static final int LONGEST_LAST = 12;
    private static final int LONGEST_DESCRIBED = 30;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Interruption interruption;
    private final Afterthoughts afterthoughts;

    NextTelling(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.interruption = syntax.interruption;
        this.afterthoughts = new Afterthoughts(s, syntax);
    }

    // "; a spokesperson denied …"
    boolean behindSemicolon(int i) {
        boolean semicolon = i < s.size() && s.original(i).equals(";");
        for (int k = i + 2; semicolon && k < i + 8 && s.is(k, Kind.WORD); k++) {
            if (syntax.finite(k) && syntax.verb(k)) {
                return !lexicon.verbsAt(s, k).isEmpty() && !syntax.is(i + 1, "conjunction");
            }
        }
        return false;
    }

    // ", adding that", ", according to", "and said that": another telling begins
    boolean at(int i) {
        boolean comma = s.is(i, Kind.COMMA);
        int k = comma ? i + 1 : i;
        if (comma
                && (s.is(k, "according")
                        || (s.is(k, "per") && syntax.capital(k + 1))
                        || Shapes.ofWhom(s, k)
                        || afterthoughts.at(k))) {
            return true;
        }
        if (comma && s.word(k).endsWith("ing") && (telling(k) || syntax.is(k, "rating"))) {
            return true;
        }
        // ", | setting up a clash", ", | drawing boos": what the reporter makes of it
        boolean outcome = syntax.is(k, "outcome-verb") && syntax.is(k + 1, "outcome-object");
        if (comma && (outcome || syntax.is(k, "echoing"))) {
            return true;
        }
        if (comma && syntax.gerund(k) && acts(k)) {
            return true;
        }
        if (comma && s.is(k, "in") && statement(k)) {
            return true;
        }
        if (comma && s.is(k, "with") && tellsBeside(k)) {
            return true;
        }
        if ((s.is(k, "without") && syntax.is(k + 1, "unsaid")) || (s.is(k, "but") && withholds(k + 1))) {
            return true;
        }
        // "and | accusing the army of", ", though | he acknowledged"
        boolean rates = s.is(k, "and")
                && s.word(k + 1).endsWith("ing")
                && syntax.gerund(k + 1)
                && (accuses(k + 1) || bids(k + 1));
        boolean though = comma && (s.is(k, "though") || s.is(k, "although"));
        boolean joins = comma && (s.is(k, "and") || s.is(k, "but") || s.is(k, "while") || though);
        // ", though | the French side is said to be", ", after | Haaretz published"
        if ((joins && reputed(k + 1)) || (comma && s.is(k, "after") && prints(k + 1))) {
            return true;
        }
        if (rates || (though && tells(k + 1)) || (joins && syntax.is(k + 1, "subject") && accuses(k + 2))) {
            return true;
        }
        if ((joins || (comma && s.is(k, "whereas"))) && voices(k + 1)) {
            return true;
        }
        // "that the ship was seized | and that elders had been asked": both are told
        if (s.is(k, "and") && s.is(k + 1, "that")) {
            return false;
        }
        // ", | while the other described the system as"
        if (comma && s.is(k, "while") && syntax.nounPhrase(k + 1) && (accuses(k + 2) || accuses(k + 3))) {
            return true;
        }
        // ", | though its chief executive, Rowena Stark, admitted"
        if (comma
                && (though || s.is(k, "while"))
                && interruption.verb(k + 1) > 0
                && telling(interruption.verb(k + 1))) {
            return true;
        }
        if (s.is(k, "and") || s.is(k, "but") || s.is(k, "while")) {
            return (comma && (tells(k + 1) || rates(k + 1)))
                    || (!s.is(k, "while") && (tells(k + 1) || goesOnTelling(k + 1)));
        }
        return comma && (saidLast(k) || saidFirst(k) || describedLast(k) || apposedLast(k));
    }

    // ", | one of those present, Lee Seong-kweun, told reporters."
    private boolean apposedLast(int from) {
        int verb = interruption.verb(from);
        List<Cue> cues = verb > 0 && !syntax.subordinates(from) ? lexicon.verbsAt(s, verb) : List.of();
        boolean over = verb + 1 >= s.size() || !s.is(verb + 1, Kind.WORD) || syntax.is(verb + 1, "occasion");
        boolean someone = Complements.has(cues, "who") && toSomeone(verb + 1);
        return Complements.has(cues, "plain") && (over || someone);
    }

    // ", | people who have spoken with him in recent days say."
    private boolean describedLast(int from) {
        boolean relative = false;
        for (int i = from + 1; i < Math.min(s.size(), from + LONGEST_DESCRIBED) && s.is(i, Kind.WORD); i++) {
            relative |= (syntax.is(i, "relative") || syntax.participle(i)) && s.is(i - 1, Kind.WORD);
            boolean over = i + 1 >= s.size() || s.is(i + 1, Kind.STOP);
            if (relative && over) {
                int group = syntax.groupStart(i);
                return syntax.finite(i)
                        && Complements.has(lexicon.verbsAt(s, i), "plain")
                        && syntax.subjects
                                .before(group)
                                .filter(who -> who.from() == from)
                                .isPresent();
            }
        }
        return false;
    }

    // ", but | many Democrats remain skeptical of", ", while | critics say"
    private boolean voices(int from) {
        int verb = from;
        while (verb < from + 6 && s.is(verb, Kind.WORD) && !syntax.finite(verb)) {
            verb++;
        }
        int head = syntax.adverb(verb - 1) ? verb - 2 : verb - 1;
        if (verb == from || !syntax.finite(verb) || !syntax.is(head, "voices")) {
            return false;
        }
        int i = verb;
        while (i < verb + 5
                && (syntax.auxiliary(i)
                        || syntax.adverb(i)
                        || syntax.is(i, "be")
                        || syntax.is(i, "catenative")
                        || (s.is(i, "to") && i > verb))) {
            i++;
        }
        String behind = s.word(i + 1);
        boolean feels = syntax.is(syntax.previous(i), "be")
                && lexicon.adjective(s.word(i)).filter(cue -> cue.has(behind)).isPresent();
        return feels || (syntax.verb(i) && (telling(i) || s.is(i + 1, "so")));
    }

    // ", with | its spokesman telling a radio that"
    private boolean tellsBeside(int with) {
        int i = with + 2;
        while (i < with + LONGEST_SPEAKER && s.is(i, Kind.WORD) && !syntax.gerund(i)) {
            i++;
        }
        return syntax.gerund(i) && telling(i);
    }

    // "but | gave no details", "but | did not elaborate", "but | stopped short of"
    private boolean withholds(int i) {
        if (syntax.is(i, "withholding")) {
            return syntax.is(i, "declining") || s.is(i + 1, "no") || s.is(i + 1, "short") || s.is(i + 1, "little");
        }
        int verb = syntax.auxiliary(i) ? i + 1 : i;
        verb = s.is(verb, "not") ? verb + 1 : verb;
        List<Cue> cues = lexicon.verbsAt(s, verb);
        boolean tells = Complements.has(cues, "aloud") && Complements.has(cues, "np");
        return verb > i && syntax.negated(i, verb) && (tells || syntax.is(verb, "silence"));
    }

    // a verb whose object tells: "accused the prosecution of", "praised the deal"
    private boolean accuses(int i) {
        List<Cue> cues = syntax.verb(i) ? lexicon.verbsAt(s, i) : List.of();
        int behind = cues.isEmpty() ? i : i + cues.getFirst().length();
        return Complements.has(cues, "np")
                && Complements.has(cues, "aloud")
                && !syntax.is(i, "deed")
                && (syntax.nounPhrase(behind) || syntax.is(behind, "pronoun") || syntax.capital(behind));
    }

    // "described | the company's systems as", "called | it "a farce""
    private boolean describes(int verb) {
        List<Cue> cues = syntax.verb(verb) ? lexicon.verbsAt(s, verb) : List.of();
        boolean calls = Complements.has(cues, "np-called");
        int i = verb + 1;
        while (i < verb + LONGEST_LAST && s.is(i, Kind.WORD) && !s.is(i, "as")) {
            i++;
        }
        return (Complements.has(cues, "np-as") && s.is(i, "as") && i > verb + 1) || (calls && s.is(i, Kind.OPEN));
    }

    // ", | renewing its call for", ", | issuing a fresh warning to"
    private boolean acts(int verb) {
        int noun = verb + 2;
        while (noun < verb + 5
                && s.is(noun, Kind.WORD)
                && lexicon.noun(s.word(noun)).isEmpty()) {
            noun++;
        }
        return syntax.is(verb, "act-doing")
                && syntax.is(verb + 1, "determiner")
                && lexicon.noun(s.word(noun)).filter(cue -> cue.has("strong")).isPresent();
    }

    // "said it had fired the missile, | in a statement read on its channel": how it was told, up to the end
    private boolean statement(int in) {
        int noun = in + 2;
        while (noun < in + 5 && s.is(noun, Kind.WORD) && !syntax.is(noun, "said-in") && !syntax.is(noun, "carrier")) {
            noun++;
        }
        boolean told = syntax.is(in + 1, "determiner") && (syntax.is(noun, "said-in") || syntax.is(noun, "carrier"));
        int i = noun;
        while (told && i < s.size() && !s.is(i, Kind.COMMA)) {
            i++;
        }
        return told && i >= s.size();
    }

    // "urging | readers to look elsewhere"
    private boolean bids(int i) {
        List<Cue> cues = lexicon.verbsAt(s, i);
        return Complements.has(cues, "who") && Complements.has(cues, "aloud") && syntax.nounPhrase(i + 1);
    }

    /** ""within weeks," | President Karimov said on Friday": who says what the quotation ends. */
    boolean saidBy(int i) {
        return saidLast(i) || saidFirst(i);
    }

    // ", said Hall"
    private boolean saidFirst(int i) {
        List<Cue> cues = syntax.verb(i) && syntax.nounPhrase(i + 1) ? lexicon.verbsAt(s, i) : List.of();
        return Complements.has(cues, "plain") && !s.word(i).endsWith("ing");
    }

    // ", he said" at the end or in the middle
    private boolean saidLast(int from) {
        // ", as part of a plan announced last year"
        if ((s.is(from, "as") && s.is(from + 2, "of")) || s.is(from, "where") || s.is(from, "when")) {
            return false;
        }
        int limit = Math.min(s.size(), from + (syntax.is(from, "determiner") ? LONGEST_LAST : LONGEST_SPEAKER - 1));
        for (int i = from; i < limit; i++) {
            List<Cue> cues = syntax.verb(i) ? lexicon.verbsAt(s, i) : List.of();
            // "three people | briefed | on the inquiry said"
            if (!cues.isEmpty() && Complements.has(cues, "plain") && i > from && !syntax.participle(i)) {
                boolean over = i + 1 >= s.size()
                        || !s.is(i + 1, Kind.WORD)
                        || (syntax.is(i + 1, "timing") && !(s.is(i + 1, "to") && syntax.infinitive(i + 2)))
                        || syntax.is(i + 1, "occasion")
                        || s.is(i + 1, "without")
                        || (Complements.has(cues, "who") && syntax.groupStart(i) > from && toSomeone(i + 1));
                return over && syntax.finite(i);
            }
            // "one of the miners' wives"
            if (!s.is(i, Kind.WORD) && !s.is(i, Kind.OTHER)) {
                return false;
            }
        }
        return false;
    }

    // ", two officials told | Reuters on Sunday.": nothing but whom and when
    private boolean toSomeone(int from) {
        int i = from;
        while (i < from + LONGEST_SPEAKER && s.is(i, Kind.WORD) && !syntax.finite(i) && !syntax.subordinates(i)) {
            i++;
        }
        boolean over = i >= s.size() || s.is(i, Kind.STOP) || (s.is(i, Kind.COMMA) && syntax.gerund(i + 1));
        return i > from && syntax.nounPhrase(from) && over;
    }

    // "the rebels | are said | to be divided": nobody named tells it
    private boolean reputed(int from) {
        int i = from + 1;
        while (i < from + LONGEST_SPEAKER && s.is(i, Kind.WORD) && !syntax.finite(i)) {
            i++;
        }
        return syntax.is(i, "be") && syntax.is(i + 1, "hearsay") && s.is(i + 2, "to");
    }

    // "| The Daily | published testimony": a paper tells
    private boolean prints(int from) {
        int name = s.is(from, "the") ? from + 1 : from;
        int verb = name + 1;
        while (verb < name + LONGEST_SPEAKER && s.is(verb, Kind.WORD) && !syntax.finite(verb)) {
            verb++;
        }
        return syntax.capital(name) && syntax.is(verb, "printing");
    }

    // a verb of saying with a clause or quotation behind, soon
    private boolean tells(int from) {
        for (int i = from; i < Math.min(s.size(), from + 7); i++) {
            if (!s.is(i, Kind.WORD)) {
                return false;
            }
            // "and | was expected to make landfall": whoever expects, not who tells
            if (syntax.verb(i) && syntax.finite(i)) {
                return telling(i) && !syntax.passive(syntax.groupStart(i), i);
            }
        }
        return false;
    }

    // "wrote that his district had suffered and | pleaded for help": who wrote does
    private boolean goesOnTelling(int from) {
        int start = asideOver(syntax.adverb(from) ? from + 1 : from);
        int i = syntax.adverb(start) ? start + 1 : start;
        Set<Inflection.Form> forms = lexicon.forms(s.word(i));
        boolean finite = syntax.verb(i)
                && syntax.finite(i)
                && (forms.contains(Inflection.Form.PAST) || forms.contains(Inflection.Form.THIRD))
                && !syntax.participle(i);
        List<Cue> cues = finite ? lexicon.verbsAt(s, i) : List.of();
        int behind = cues.isEmpty() ? i : i + cues.getFirst().length();
        boolean speech = Complements.has(cues, "quote") || Complements.has(cues, "np");
        return speech
                && (Complements.has(cues, "aloud") || Complements.has(cues, "wh"))
                && (!syntax.is(i, "deed") || behind > i + 1)
                && !s.is(behind, "by")
                && behind < s.size()
                && !s.is(behind, Kind.STOP);
    }

    // "and once|, in a letter to this newspaper,| upbraided"
    private int asideOver(int from) {
        if (!s.is(from, Kind.COMMA)) {
            return from;
        }
        for (int i = from + 1; i < Math.min(s.size(), from + 10); i++) {
            if (syntax.finite(i)) {
                return from;
            }
            if (s.is(i, Kind.COMMA)) {
                return i + 1;
            }
        }
        return from;
    }

    // "said | on social media | that"
    private boolean later(int from) {
        int i = from + 1;
        while (i < from + 6 && s.is(i, Kind.WORD) && !s.is(i, "that") && !syntax.finite(i)) {
            i++;
        }
        return s.is(i, "that");
    }

    private boolean telling(int i) {
        List<Cue> cues = lexicon.verbsAt(s, i);
        if (syntax.is(i, "quoting-verb") && syntax.finite(i)) {
            return true;
        }
        if (cues.isEmpty()) {
            return false;
        }
        int behind = i + cues.getFirst().length();
        boolean clause = s.is(behind, "that")
                || s.is(behind, Kind.OPEN)
                || s.is(behind, Kind.COLON)
                || (s.is(behind, Kind.COMMA) && s.is(behind + 1, Kind.OPEN))
                || (syntax.is(behind, "preposition") && later(behind));
        boolean bare = Complements.has(cues, "bare") && (syntax.clause(behind) || syntax.is(behind, "pronoun"));
        clause |= s.is(behind, "to") && Complements.has(cues, "to");
        boolean whom = Complements.has(cues, "who") && Complements.has(cues, "quote");
        boolean gerund = s.word(i).endsWith("ing");
        return (clause && Complements.has(cues, "that"))
                || bare
                || whom
                || s.is(behind - 1, "citing")
                || s.is(behind - 1, "quoting")
                || (gerund && Complements.has(cues, "quote") && behind < s.size() && !syntax.is(behind, "preposition"));
    }

    // ", but | a person close to the talks described the gaps as"
    private boolean rates(int from) {
        int i = from;
        while (i < from + 7 && s.is(i, Kind.WORD) && !syntax.finite(i)) {
            i++;
        }
        return i > from && syntax.finite(i) && (accuses(i) || describes(i));
    }
}
