package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Keeps the longest of names that overlap; a nationality or country may stay inside what it belongs to. */
final class Overlaps {
    private static final Set<String> HOLDERS =
            Set.of("office", "ministry", "service", "organisation", "party", "agency");

    private static final Set<String> BODIES = Set.of("ministry", "service", "organisation", "armed-group");

    private static final Comparator<Mention> LONGEST_FIRST =
            Comparator.comparingInt((Mention m) -> -m.span().length()).thenComparing(Mention::span);
    private static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::span);

    private Overlaps() {}

    /** The longest of them; in Arabic a place may stay inside an organisation: «جامعة بيرزيت». */
    static List<Mention> resolve(List<Mention> mentions, Tongue tongue) {
        List<Mention> byPlace = new ArrayList<>(mentions);
        byPlace.sort(BY_PLACE);
        if (!anyOverlap(byPlace)) {
            return byPlace;
        }
        List<Mention> byLength = new ArrayList<>(mentions);
        byLength.sort(LONGEST_FIRST);
        TreeMap<Integer, Mention> kept = new TreeMap<>();
        List<Mention> inner = new ArrayList<>();
        for (Mention mention : byLength) {
            Span span = mention.span();
            var before = kept.lowerEntry(span.end());
            boolean free = before == null || before.getValue().span().end() <= span.start();
            if (free) {
                kept.put(span.start(), mention);
            } else if (before != null && mayStayInside(mention, before.getValue(), tongue)) {
                inner.add(mention);
            }
        }
        inner.addAll(kept.values());
        return inner;
    }

    private static boolean anyOverlap(List<Mention> byPlace) {
        for (int i = 1; i < byPlace.size(); i++) {
            if (byPlace.get(i - 1).span().end() > byPlace.get(i).span().start()) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayStayInside(Mention inner, Mention outer, Tongue tongue) {
        // «דובר צה"ל», «דוברת משרד החוץ»: the body somebody speaks for
        if (tongue == Tongue.HE && outer.name().startsWith("דובר") && BODIES.contains(inner.kind())) {
            return inside(inner, outer);
        }
        boolean nested = tongue == Tongue.AR;
        boolean country = inner.kind().equals("nationality") || inner.kind().equals("country");
        boolean place = inner.kind().equals("city") || inner.kind().equals("region");
        boolean body = outer.kind().equals("organisation") || outer.rule().endsWith("-redirect");
        if (!nested && body && inner.kind().equals("country")) {
            return false;
        }
        if (outer.rule().endsWith("-quoted")) {
            return false;
        }
        return (country || (nested && place))
                && (HOLDERS.contains(outer.kind()) || (nested && outer.kind().equals("outlet")))
                && inside(inner, outer);
    }

    private static boolean inside(Mention inner, Mention outer) {
        return outer.span().contains(inner.span()) && !outer.span().equals(inner.span());
    }
}
