package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.isnad.report.Finding;
import org.isnad.report.Span;

/**
 * Findings by where they stand, so that a long report is not searched anew for every sentence.
 *
 * @param <T> finding
 */
public final class Nearby<T> {
    private final List<T> findings;
    // the places of all findings by where they begin, and of each the number of its finding
    private final Span[] places;
    private final int[] numbers;
    // the farthest end of this place and all before it: what may still reach into a later span
    private final int[] reach;

    private Nearby(List<T> findings, List<Span> unordered, int[] owners) {
        this.findings = findings;
        long[] order = new long[unordered.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) unordered.get(i).start() << Integer.SIZE | i;
        }
        Arrays.sort(order);
        places = new Span[order.length];
        numbers = new int[order.length];
        reach = new int[order.length];
        int farthest = 0;
        for (int i = 0; i < order.length; i++) {
            places[i] = unordered.get((int) order[i]);
            numbers[i] = owners[(int) order[i]];
            farthest = Math.max(farthest, places[i].end());
            reach[i] = farthest;
        }
    }

    /** Findings by their own places. */
    public static <T extends Finding> Nearby<T> of(List<T> findings) {
        List<Span> spans = new ArrayList<>(findings.size());
        int[] owners = new int[findings.size()];
        for (int i = 0; i < owners.length; i++) {
            spans.add(findings.get(i).span());
            owners[i] = i;
        }
        return new Nearby<>(findings, spans, owners);
    }

    /** Findings with all the places each of them touches. */
    public static <T> Nearby<T> of(List<T> findings, Function<T, List<Span>> spans) {
        List<Span> all = new ArrayList<>();
        int[] owners = new int[2 * findings.size()];
        for (int i = 0; i < findings.size(); i++) {
            List<Span> own = spans.apply(findings.get(i));
            if (all.size() + own.size() > owners.length) {
                owners = Arrays.copyOf(owners, 2 * (all.size() + own.size()));
            }
            Arrays.fill(owners, all.size(), all.size() + own.size(), i);
            all.addAll(own);
        }
        return new Nearby<>(findings, all, owners);
    }

    /** Whether any finding touches a span. */
    public boolean touches(Span span) {
        int last = firstFrom(span.end()) - 1;
        return last >= 0 && reach[last] > span.start();
    }

    /** The findings that touch a span, in their first order. */
    public List<T> at(Span span) {
        int last = lastOver(span, firstFrom(span.end()));
        int before = lastOver(span, last);
        if (before < 0) {
            return last < 0 ? List.of() : List.of(findings.get(numbers[last]));
        }
        int[] found = new int[4];
        int count = 0;
        for (int i = last; i >= 0; i = lastOver(span, i)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = numbers[i];
        }
        Arrays.sort(found, 0, count);
        List<T> those = new ArrayList<>(count);
        for (int j = 0; j < count; j++) {
            if (j == 0 || found[j] != found[j - 1]) {
                those.add(findings.get(found[j]));
            }
        }
        return those;
    }

    // the last place before another that touches a span; -1 if there is none
    private int lastOver(Span span, int before) {
        int i = before - 1;
        while (i >= 0 && reach[i] > span.start() && !places[i].overlaps(span)) {
            i--;
        }
        return i >= 0 && reach[i] > span.start() ? i : -1;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle].start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
