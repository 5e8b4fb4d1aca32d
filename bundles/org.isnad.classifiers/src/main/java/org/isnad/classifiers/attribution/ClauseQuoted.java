package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;

/** What is said before who said it: «"…", אמר השר», «…, אמר השר». */
final class ClauseQuoted {
    private static final int LONGEST_MANNER = 8;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;

    ClauseQuoted(Sentence s, ClauseLexicon lexicon, ClauseEnds ends) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
    }

    /** A quotation or the clause from the sentence's begin, before the subject there. */
    Optional<Span> before(int subject) {
        int close = subject > 0 ? ends.closes(subject - 1) : -1;
        if (close >= 0) {
            int open = s.opening(close);
            int begin = ends.sentenceStart(open);
            // «הוא קרא לשוב לשיחות "ללא תנאים", כך דיווחה הסוכנות»: all of it, with who says it
            if (s.is(subject, "כך") && begin < open) {
                return Optional.of(s.span(begin, close + 1));
            }
            return Optional.of(s.span(s.is(open - 1, Kind.WORD) && untold(begin, open) ? begin : open, close + 1));
        }
        // «המאמן יעזוב – כך דיווח אתר "ספורט"»
        boolean dash = s.is(subject - 1, Kind.DASH) && s.is(subject, "כך");
        boolean semicolon = subject > 0 && s.original(subject - 1).equals(";");
        if (semicolon || (!s.is(subject - 1, Kind.COMMA) && !dash)) {
            return Optional.empty();
        }
        int start = ends.sentenceStart(subject - 1);
        // «על פי הפרסום, שני שרים התנגדו לה»
        if (lexicon.accordingAt(s, start).isPresent()) {
            return Optional.empty();
        }
        int shortest = s.word(start).startsWith("ב")
                        || s.word(start).startsWith("ל")
                        || lexicon.is(s, start, "occasion")
                        || lexicon.is(s, start, "adverb")
                        || lexicon.is(s, start, "connector")
                ? 3
                : 2;
        // «כך, למשל, העידה חיילת»: nothing is told
        boolean joins = IntStream.range(start, subject - 1)
                .allMatch(
                        k -> s.is(k, Kind.COMMA) || s.is(k, "כך") || s.is(k, "למשל") || lexicon.is(s, k, "connector"));
        return !joins && subject - 1 - start >= shortest
                ? Optional.of(s.trimmed(start, subject - 1))
                : Optional.empty();
    }

    // «הסבלנות "פוקעת", אמר השר», «הרופא סבור ש"אין סכנה", אמרה»: the quotation is but the end of what he said
    private boolean untold(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, Kind.COLON) || lexicon.accordingAt(s, i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the few words in marks that end there are rather a name. */
    boolean brief(int i) {
        int close = ends.closes(i);
        return close >= 0
                && close - s.opening(close) <= 4
                && s.opening(close) > 0
                && s.is(s.opening(close) - 1, Kind.WORD);
    }

    /** A quotation broken by who says it, with what goes on behind. */
    Span goingOn(Span before, int from) {
        int i = words(from);
        // «משחזרת אלמנתו, בעיניים יבשות, "ומאז"»: how he says it stands between
        int next = s.is(i, Kind.COMMA) ? words(i + 1) : i;
        i = next > i + 1 && next <= i + LONGEST_MANNER && !s.is(i + 1, Kind.OPEN) && s.is(next, Kind.COMMA) ? next : i;
        int close = s.is(i, Kind.COMMA) && s.is(i + 1, Kind.OPEN) ? s.closing(i + 1) : -1;
        if (close > 0) {
            return before.union(s.span(i + 1, close + 1));
        }
        return before;
    }

    private int words(int from) {
        int i = from;
        while (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER)) {
            i++;
        }
        return i;
    }
}
