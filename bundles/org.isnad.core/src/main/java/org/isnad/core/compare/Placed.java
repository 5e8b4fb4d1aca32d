package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.report.Finding;
import org.isnad.report.Passage;
import org.isnad.report.Span;

/** Looks findings up by place, so that a claim of a long report is not held against all there is in it. */
final class Placed {
    private Placed() {}

    /**
     * The findings that lie inside a span, in their order.
     *
     * @param findings by place, as a dossier gives them
     */
    static <F extends Finding> List<F> within(List<F> findings, Span span) {
        List<F> within = new ArrayList<>();
        for (int i = firstFrom(findings, Finding::span, span.start());
                i < findings.size() && findings.get(i).span().start() < span.end();
                i++) {
            if (span.contains(findings.get(i).span())) {
                within.add(findings.get(i));
            }
        }
        return within;
    }

    /**
     * The passage that a span lies in.
     *
     * @param passages by place and not overlapping, as a report gives them
     */
    static Optional<Passage> around(List<Passage> passages, Span span) {
        int next = firstFrom(passages, Passage::span, span.start() + 1);
        return next == 0
                ? Optional.empty()
                : Optional.of(passages.get(next - 1))
                        .filter(passage -> passage.span().contains(span));
    }

    // the number of the first that begins at a place or behind it
    private static <T> int firstFrom(List<T> placed, Function<T, Span> span, int start) {
        int low = 0;
        int high = placed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(placed.get(middle)).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
