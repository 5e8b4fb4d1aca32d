package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.report.Resemblance.Kind;
import org.isnad.workspace.Newcomers;

/** Matches each report as it arrives with those before it: by its wording, by passages, by the event it tells of. */
public final class Arrivals implements Newcomers {
    // as of sketches, which are wrong by about .04 (Broder 1997: √(s (1 − s) / 128))
    private static final double NEAR = .45;
    private static final int RUNS_PER_REPORT = 40;
    private static final int FEWEST_EXPECTED = 1 << 12;
    private static final int MOST_EXPECTED = 1 << 20;
    // of each kind
    private static final int MOST = 20;

    private final List<ReportId> reports = new ArrayList<>();
    private final Sketches sketches;
    private final Passages passages;
    private final SameStory stories = new SameStory();

    public Arrivals(int expected) {
        int size = Math.clamp(expected, FEWEST_EXPECTED, MOST_EXPECTED);
        sketches = new Sketches(size);
        passages = new Passages(size * RUNS_PER_REPORT);
    }

    @Override
    public List<Resemblance> add(Report report) {
        Holding holding = Holding.of(report);
        List<Resemblance> found = new ArrayList<>();
        byte[] sketch = Sketches.sketch(Shingles.of(holding.words()));
        long[] runs = Shingles.of(holding.words(), Passages.LENGTH);
        if (holding.words().size() >= Shingles.LENGTH) {
            found.addAll(closest(Kind.NEAR_DUPLICATE, sketches.like(sketch, NEAR)));
        }
        found.addAll(closest(Kind.SHARED_PASSAGE, passages.partOf(runs)));
        found.addAll(closest(Kind.SAME_STORY, stories.add(holding, report.language())));
        sketches.add(sketch);
        passages.add(runs);
        reports.add(report.id());
        return found;
    }

    // equally close ones in the order they came
    private List<Resemblance> closest(Kind kind, Map<Integer, Double> degrees) {
        return degrees.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(entry -> new Resemblance(reports.get(entry.getKey()), kind, Math.min(1, entry.getValue())))
                .toList();
    }
}
