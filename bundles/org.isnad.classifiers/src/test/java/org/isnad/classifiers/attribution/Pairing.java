package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.classifiers.eval.Score;
import org.isnad.report.Span;

/** Found attributions set beside the marked ones by their cues. */
public record Pairing(Gold gold, List<Gold.Marked> found) {
    public void count(Score[] exact, Score[] overlap) {
        for (Gold.Marked marked : gold.marked()) {
            wanted(Optional.of(marked.cue()), exact[0], overlap[0]);
            wanted(marked.source(), exact[1], overlap[1]);
            wanted(marked.content(), exact[2], overlap[2]);
        }
        for (Gold.Marked marked : found) {
            Optional<Gold.Marked> pair = best(marked, gold.marked());
            found(Optional.of(marked.cue()), pair, m -> Optional.of(m.cue()), exact[0], overlap[0]);
            found(marked.source(), pair, Gold.Marked::source, exact[1], overlap[1]);
            found(marked.content(), pair, Gold.Marked::content, exact[2], overlap[2]);
        }
    }

    private static void wanted(Optional<Span> span, Score exact, Score overlap) {
        if (span.isPresent()) {
            exact.wanted();
            overlap.wanted();
        }
    }

    private void found(
            Optional<Span> span,
            Optional<Gold.Marked> pair,
            Function<Gold.Marked, Optional<Span>> part,
            Score exact,
            Score overlap) {
        if (span.isPresent()) {
            Optional<Span> other = pair.flatMap(part);
            exact.found(
                    other.isPresent() && trimmed(gold.text(), other.get()).equals(trimmed(gold.text(), span.get())));
            overlap.found(other.isPresent() && other.get().overlaps(span.get()));
        }
    }

    public static Optional<Gold.Marked> best(Gold.Marked one, List<Gold.Marked> others) {
        return others.stream().filter(other -> other.cue().overlaps(one.cue())).findFirst();
    }

    static boolean same(Gold gold, Gold.Marked a, Gold.Marked b) {
        return same(gold, a.source(), b.source()) && same(gold, a.content(), b.content());
    }

    private static boolean same(Gold gold, Optional<Span> a, Optional<Span> b) {
        return a.map(span -> trimmed(gold.text(), span)).equals(b.map(span -> trimmed(gold.text(), span)));
    }

    // trees hang commas and points on their clauses at random
    public static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && mark(text.charAt(start))) {
            start++;
        }
        while (end > start && mark(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean mark(char c) {
        return " .,:،;؛-–—".indexOf(c) >= 0;
    }
}
