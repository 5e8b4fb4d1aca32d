package org.isnad.classifiers.en.attribution;

import java.util.List;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Finds words of time, place and manner behind a verb that are no part of what it tells. */
final class Adjuncts {
    private static final int LONGEST = 10;

    private final Sentence s;
    private final EnglishSyntax syntax;

    Adjuncts(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /**
     * Where words of time or manner end that begin there: at "that", at a mark, or at the end of the sentence; the same
     * index if there are none: "said | a day after the attack | that", "told AFP | without giving details".
     */
    int over(int from, List<Cue> cues) {
        int period = period(from);
        boolean led = syntax.is(from, "circumstance")
                || (syntax.is(from, "adjunct") && !Complements.has(cues, s.word(from)))
                || (s.is(from, "for") && s.is(from + 3, "time"));
        if (period == from && !led) {
            return from;
        }
        boolean whole = period > from && (s.is(period, "that") || !s.is(period, Kind.WORD));
        boolean begins = led || syntax.is(period - 1, "period-end");
        return whole ? period : begins ? scan(from, Math.max(period, from + 2)) : from;
    }

    /** Where the words of time and place there end, if a mark ends them: "as police confirmed | on Monday|, three …". */
    int circumstances(int from) {
        boolean led = syntax.is(from, "preposition")
                || syntax.is(from, "timing")
                || syntax.is(from, "occasion")
                || syntax.adverb(from);
        int end = led ? scan(from, from) : from;
        return s.is(end, "that") || s.is(end, Kind.COLON) || s.is(end, Kind.OPEN) ? from : end;
    }

    private int scan(int from, int start) {
        int i = start;
        while (i - from < LONGEST
                && s.is(i, Kind.WORD)
                && !s.is(i, "that")
                && !(s.is(i, "to") && syntax.infinitive(i + 1))
                && (!syntax.finite(i) || syntax.gerund(i - 1))) {
            i++;
        }
        return i >= s.size() || !s.is(i, Kind.WORD) || s.is(i, "that") ? i : from;
    }

    /** Index behind "last week", "the same day", "two days later", "hours | after the raid"; the same if none begins there. */
    int period(int from) {
        int i = s.is(from, "earlier") || s.is(from, "later") ? from + 1 : from;
        boolean lately = false;
        while (i < from + 4 && (syntax.is(i, "period-lead") || syntax.is(i, "article") || syntax.is(i, "count"))) {
            lately |= syntax.is(i, "period-lead");
            i++;
        }
        boolean noun = syntax.is(i, "span") || syntax.is(i, "duration");
        if (!noun) {
            return from;
        }
        boolean moved = syntax.is(i + 1, "period-end");
        return moved ? i + 2 : lately ? i + 1 : from;
    }
}
