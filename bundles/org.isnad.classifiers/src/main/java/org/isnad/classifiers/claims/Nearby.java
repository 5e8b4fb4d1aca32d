package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Comparator<Place<?>> BY_START =
            Comparator.<Place<?>>comparingInt(place -> place.span.start()).thenComparingInt(place -> place.number);

    private static final Comparator<Place<?>> BY_NUMBER = Comparator.comparingInt(place -> place.number);

    private final List<Place<T>> places;
    // the farthest end of this place and all before it: what may still reach into a later span
    private final int[] reach;

    private Nearby(List<Place<T>> places) {
        this.places = places;
        reach = new int[places.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, places.get(i).span.end());
            reach[i] = farthest;
        }
    }

    /** Findings by their own places. */
    public static <T extends Finding> Nearby<T> of(List<T> findings) {
        List<Place<T>> places = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            places.add(new Place<>(findings.get(i).span(), i, findings.get(i)));
        }
        places.sort(BY_START);
        return new Nearby<>(places);
    }

    /** Findings with all the places each of them touches. */
    public static <T> Nearby<T> of(List<T> findings, Function<T, List<Span>> spans) {
        List<Place<T>> places = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            T finding = findings.get(i);
            for (Span span : spans.apply(finding)) {
                places.add(new Place<>(span, i, finding));
            }
        }
        places.sort(BY_START);
        return new Nearby<>(places);
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
            return last < 0 ? List.of() : List.of(places.get(last).finding);
        }
        List<Place<T>> found = new ArrayList<>(4);
        for (int i = last; i >= 0; i = lastOver(span, i)) {
            found.add(places.get(i));
        }
        found.sort(BY_NUMBER);
        List<T> findings = new ArrayList<>(found.size());
        for (int j = 0; j < found.size(); j++) {
            if (j == 0 || found.get(j).number != found.get(j - 1).number) {
                findings.add(found.get(j).finding);
            }
        }
        return findings;
    }

    // the last place before another that touches a span; -1 if there is none
    private int lastOver(Span span, int before) {
        int i = before - 1;
        while (i >= 0 && reach[i] > span.start() && !places.get(i).span.overlaps(span)) {
            i--;
        }
        return i >= 0 && reach[i] > span.start() ? i : -1;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span.start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private record Place<T>(Span span, int number, T finding) {}
}
