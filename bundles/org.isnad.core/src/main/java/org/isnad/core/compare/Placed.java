package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Finding;
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
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (findings.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<F> within = new ArrayList<>();
        for (int i = low; i < findings.size() && findings.get(i).span().start() < span.end(); i++) {
            if (span.contains(findings.get(i).span())) {
                within.add(findings.get(i));
            }
        }
        return within;
    }
}
