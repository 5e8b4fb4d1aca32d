package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Where behind whom or what a verb accuses, calls upon or rates begins what is said of it: "called the vote | a farce". */
final class SpokenOf {
    private static final int REACH = 16;
    private static final int LONGEST_WHOM = 9;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishEnds ends;

    SpokenOf(Sentence s, EnglishSyntax syntax, EnglishEnds ends) {
        this.s = s;
        this.syntax = syntax;
        this.ends = ends;
    }

    /** What is said behind "as" where no object stands before it: "dismissed | as "pure fantasy" a report". */
    Optional<Part> as(int from) {
        int i = from;
        boolean whom = s.is(from, "to") || s.is(from, "in") || s.is(from, "by");
        while (whom && i < Math.min(s.size(), from + LONGEST_WHOM) && s.is(i, Kind.WORD) && !s.is(i, "as")) {
            i++;
        }
        if (!s.is(i, "as") || i + 1 >= s.size() || (!s.is(i + 1, Kind.OPEN) && syntax.clause(i + 1))) {
            return Optional.empty();
        }
        int close = s.is(i + 1, Kind.OPEN) ? s.closing(i + 1) : -1;
        return Optional.of(new Part(i, close > 0 ? close + 1 : overAside(i, ends.ofPhrase(i))));
    }

    // "talks, which both describe as constructive|, resume on Monday"
    private int overAside(int as, int end) {
        int comma = as + 1;
        while (comma < end && s.is(comma, Kind.WORD) && !syntax.finite(comma)) {
            comma++;
        }
        return comma < end && s.is(comma, Kind.COMMA) && resumes(comma + 1) ? comma : end;
    }

    private boolean resumes(int i) {
        return syntax.finite(i) || (syntax.infinitive(i) && syntax.is(i + 1, "preposition"));
    }

    /** Index where it begins, behind the object that begins there; the same index if nothing more is said of it. */
    int begins(int object, List<Cue> cues) {
        // "dismissed that | as gossip"
        boolean that = s.is(object, "that") && s.is(object + 1, "as");
        if (!s.is(object, Kind.WORD) || !(that || syntax.nounPhrase(object) || syntax.is(object, "pronoun"))) {
            return object;
        }
        int limit = limit(object);
        if (Complements.has(cues, "np-of")) {
            return charged(object, limit);
        }
        if (Complements.has(cues, "np-to")) {
            return infinitive(object, limit);
        }
        int as = Complements.has(cues, "np-as") ? as(object, limit) : object;
        if (as == object && Complements.has(cues, "np-as")) {
            as = behindClause(object);
        }
        return as == object && Complements.has(cues, "np-called") ? called(object, limit) : as;
    }

    // what is spoken of may have a relative clause, but no clause begins behind it
    private int limit(int object) {
        int i = object + 1;
        while (i < Math.min(s.size(), object + REACH)
                && !s.is(i, Kind.STOP)
                && !s.is(i, Kind.COLON)
                && !s.is(i, Kind.COMMA)
                && !(syntax.finite(i) && !syntax.participle(i))) {
            i++;
        }
        return Math.min(apposed(i), s.size());
    }

    // "accused the firm|, Brightway Freight,| of pushing drivers": behind the word that follows; the same index if none
    private int apposed(int comma) {
        int i = comma + 1;
        while (s.is(comma, Kind.COMMA) && i < comma + LONGEST_WHOM && s.is(i, Kind.WORD) && !syntax.finite(i)) {
            i++;
        }
        boolean closed = s.is(i, Kind.COMMA) && i > comma + 1;
        return closed && (s.is(i + 1, "of") || s.is(i + 1, "to") || s.is(i + 1, "as")) ? i + 2 : comma;
    }

    // "accused the Ministry of Interior | of war crimes", "accused members of the junta | of lying"
    private int charged(int object, int limit) {
        int found = object;
        for (int i = object + 1; i < limit && !s.is(i, Kind.OPEN); i++) {
            if (s.is(i, "of")) {
                boolean deed = s.is(i + 1, Kind.OPEN) || syntax.gerund(i + 1) || s.is(i + 1, "being");
                boolean named = found > object && syntax.capital(found - 1) && syntax.capital(found + 1);
                if (deed || found == object || named) {
                    found = i;
                }
                if (deed) {
                    return found;
                }
            }
        }
        return found;
    }

    // "called on the president | to resign"
    private int infinitive(int object, int limit) {
        for (int i = object + 1; i < limit; i++) {
            if (s.is(i, "to") && acts(s.is(i + 1, "not") ? i + 2 : i + 1)) {
                return s.is(i - 1, "not") ? i - 1 : i;
            }
        }
        return object;
    }

    // "to spare", "to act": no determiner, pronoun or name stands there, and no plural
    private boolean acts(int i) {
        String word = s.word(i);
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        boolean noun = plural || syntax.is(i, "determiner") || syntax.is(i, "pronoun") || syntax.capital(i);
        return syntax.infinitive(i) || (s.is(i, Kind.WORD) && !noun);
    }

    // "described the visit | as a courtesy call"
    private int as(int object, int limit) {
        for (int i = object + 1; i < limit; i++) {
            if (s.is(i, "as") && !s.is(i - 1, "such") && !s.is(i + 1, "of")) {
                return i;
            }
        }
        return object;
    }

    // "dismissed suggestions that he had fallen out with his captain | as "rubbish""
    private int behindClause(int object) {
        int noun = object;
        while (noun < object + LONGEST_WHOM && s.is(noun, Kind.WORD) && !s.is(noun, "that")) {
            noun++;
        }
        int i = noun;
        while (s.is(noun, "that") && syntax.is(noun - 1, "told-noun") && i < noun + REACH && s.is(i, Kind.WORD)) {
            if (s.is(i, "as") && (s.is(i + 1, Kind.OPEN) || rating(i + 1))) {
                return i;
            }
            i++;
        }
        return object;
    }

    // "called the charges | baseless"
    private boolean rating(int i) {
        String word = s.word(i);
        return syntax.is(i, "rating-adjective")
                || word.endsWith("less")
                || word.endsWith("ous")
                || word.endsWith("able")
                || word.endsWith("ible")
                || ((word.endsWith("ing") || word.endsWith("ic") || word.endsWith("ive") || word.endsWith("ful"))
                        && !syntax.is(i, "noun-ic")
                        && !syntax.is(i - 1, "determiner")
                        && !syntax.is(i - 1, "preposition"));
    }

    // "called it | a stunt", "branded the overflight | "an act of piracy"", not "called the head of a bank"
    private int called(int object, int limit) {
        for (int i = object + 1; i < limit; i++) {
            boolean another = s.is(i, Kind.OPEN) || s.is(i, "a") || s.is(i, "an") || s.is(i, "one");
            if (another && !syntax.is(i - 1, "preposition") && !syntax.is(i - 1, "determiner")) {
                return i;
            }
        }
        int last = limit - 1;
        if (last > object + 1 && rating(last)) {
            return syntax.adverb(last - 1) ? last - 1 : last;
        }
        boolean pronoun = s.is(object, "it") || s.is(object, "him") || s.is(object, "her") || s.is(object, "them");
        return pronoun && object + 1 < limit && !syntax.is(object + 1, "preposition") ? object + 1 : object;
    }
}
