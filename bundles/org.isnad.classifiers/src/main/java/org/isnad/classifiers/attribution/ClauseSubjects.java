package org.isnad.classifiers.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds the subject before a verb in one sentence of the clause grammar. */
final class ClauseSubjects {
    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_APPOSITION = 28;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;

    ClauseSubjects(Sentence s, ClauseLexicon lexicon, ClauseSources sources) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
    }

    /** Who is the subject of a verb, and the tokens that say so. */
    record Subject(Teller teller, int from, int to) {}

    /** The subject that ends before the verb there. */
    Optional<Subject> before(int verb) {
        int end = verb;
        int last = end - 1;
        if (s.is(last, Kind.COMMA)) {
            int comma = last - 1;
            while (comma > Math.max(0, last - LONGEST_APPOSITION) && !s.is(comma, Kind.COMMA)) {
                comma = s.original(comma).equals(")") ? bracket(comma) : comma - 1;
            }
            if (!s.is(comma, Kind.COMMA)) {
                return Optional.empty();
            }
            int from = subjectStart(comma - 1);
            return from < comma ? subject(from, last) : Optional.empty();
        }
        if (lexicon.is(s, last, "relative")) {
            end = s.is(last - 1, Kind.COMMA) ? last - 1 : last;
            last = end - 1;
        }
        int from = pronounAt(last) ? last : subjectStart(last);
        return from <= last && last >= 0 ? subject(from, end) : Optional.empty();
    }

    // index of the token before the bracket that closes there
    private int bracket(int close) {
        int i = close - 1;
        while (i > 0 && !s.original(i).equals("(")) {
            i--;
        }
        return i - 1;
    }

    private Optional<Subject> subject(int from, int to) {
        int start = from;
        // "In a statement McCain …": what leads up to the subject
        if (lexicon.is(s, start, "preposition") || lexicon.is(s, start, "adverb") || lexicon.is(s, start, "occasion")) {
            int name = to - 1;
            while (name > start && Character.isUpperCase(s.original(name).charAt(0))) {
                name--;
            }
            start = pronounAt(to - 1) ? to - 1 : name + 1;
        }
        boolean particle = (to == start + 1 && s.word(start).length() == 1) || lexicon.is(s, to - 1, "adverb");
        return start < to && s.is(start, Kind.WORD) && !particle
                ? Optional.of(new Subject(sources.read(s, start, to), start, to))
                : Optional.empty();
    }

    private boolean pronounAt(int i) {
        return lexicon.is(s, i, "he") || lexicon.is(s, i, "she") || lexicon.is(s, i, "they") || lexicon.is(s, i, "it");
    }

    // first token of the words before a verb that can be its subject
    private int subjectStart(int last) {
        int i = last;
        while (i >= 0 && last - i < LONGEST_SUBJECT && partOfSubject(i, last)) {
            i--;
        }
        while (i + 1 < last && (s.is(i + 1, Kind.STOP) || s.is(i + 1, Kind.OTHER))) {
            i++;
        }
        return i + 1;
    }

    private boolean partOfSubject(int i, int last) {
        return switch (s.get(i).kind()) {
            case WORD ->
                !lexicon.is(s, i, "before")
                        && (i == last || !pronounAt(i))
                        && (lexicon.verb(s.word(i)).isEmpty()
                                || lexicon.noun(s.word(i)).isPresent()
                                || upper(i)
                                || (lexicon.is(s, i, "construct") && i < last));
            case STOP -> s.original(i).equals(".") && s.word(i - 1).length() <= 4 && i < last;
            case OTHER -> "()&/".contains(s.original(i));
            case DASH, OPEN, CLOSE, COLON, COMMA -> false;
        };
    }

    private boolean upper(int i) {
        return i > 0 && Character.isUpperCase(s.original(i).charAt(0));
    }
}
