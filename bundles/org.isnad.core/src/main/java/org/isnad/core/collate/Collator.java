package org.isnad.core.collate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.collate.Counterparts.Across;
import org.isnad.core.collate.NearPairs.Near;
import org.isnad.report.Collation;
import org.isnad.report.Report;
import org.isnad.work.Work;

/** Goes over a collection, report by report; of each it keeps hashes and a few facts. */
public final class Collator {
    // a run of words in more reports than these is a formula: site furniture, agency tags, set phrases
    private static final int FORMULA_LEAST = 100;
    private static final int FORMULA_PART = 40;

    private Collator() {}

    /** @throws java.util.concurrent.CancellationException if the work was cancelled */
    public static Collation collate(Iterator<Report> reports, Work work) {
        Holdings holdings = new Holdings();
        while (reports.hasNext()) {
            work.check();
            holdings.add(reports.next());
            work.progress(holdings.size(), 0);
        }
        int size = holdings.size();
        Ranks ranks = Ranks.of(holdings.wordings(), formula(size));
        List<Near> near = NearPairs.of(ranks, work);
        Counterparts.Found across = Counterparts.of(holdings.bags(), work);
        List<List<Integer>> groups = Stories.of(holdings, near, across, work);
        List<Collation.Pair> pairs = pairs(near, ofOneStory(across.counterparts(), groups), holdings);
        work.progress(size, size);
        List<Near> credible = Stream.concat(near.stream(), new Borrowed(ranks, holdings).of(groups).stream())
                .toList();
        return new Collation(size, pairs, groups, Credits.of(credible, holdings.agencies(), holdings::dayBefore));
    }

    // two floods in two languages have much in common; a counterpart tells the same story
    private static List<Across> ofOneStory(List<Across> across, List<List<Integer>> groups) {
        Map<Integer, Integer> story = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int report : groups.get(i)) {
                story.put(report, i);
            }
        }
        return across.stream()
                .filter(pair ->
                        story.containsKey(pair.a()) && story.get(pair.a()).equals(story.get(pair.b())))
                .toList();
    }

    private static List<Collation.Pair> pairs(List<Near> near, List<Across> across, Holdings holdings) {
        Stream<Collation.Pair> alike = near.stream()
                .map(pair -> new Collation.Pair(
                        pair.a(),
                        pair.b(),
                        pair.containment(),
                        pair.similarity(),
                        holdings.direction(pair.a(), pair.b())));
        // the same words under two languages are near-duplicates before they are counterparts
        Set<Long> known = across.isEmpty()
                ? Set.of()
                : near.stream().map(pair -> (long) pair.a() << 32 | pair.b()).collect(Collectors.toSet());
        Stream<Collation.Pair> others = across.stream()
                .filter(pair -> !known.contains((long) pair.a() << 32 | pair.b()))
                .map(pair -> new Collation.Pair(
                        pair.a(),
                        pair.b(),
                        pair.containment(),
                        pair.likeness(),
                        holdings.direction(pair.a(), pair.b()),
                        true));
        return Stream.concat(alike, others)
                .sorted(Comparator.comparingInt(Collation.Pair::a).thenComparingInt(Collation.Pair::b))
                .toList();
    }

    static int formula(int reports) {
        return Math.max(FORMULA_LEAST, reports / FORMULA_PART);
    }
}
