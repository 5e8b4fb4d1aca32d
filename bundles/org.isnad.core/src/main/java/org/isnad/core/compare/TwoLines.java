package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.compare.Line.Part;
import org.isnad.core.odds.EvidenceOdds;
import org.isnad.core.odds.EvidenceOdds.Evidence;
import org.isnad.core.odds.Odds;
import org.isnad.text.FoldedText;

/** Two lines, such as headlines, with all that is to be seen of whether they contradict. */
final class TwoLines {
    private static final int MOST = 3;
    private static final int LETTERS = 3;
    private static final double NEARLY_ALL = .95;

    static final EvidenceOdds<TwoLines> ODDS = new EvidenceOdds<>(
            TwoLines.class,
            "stance-odds.tsv",
            List.of(
                    new Evidence<>("uneven", two -> Odds.is(two.agreement.uneven())),
                    new Evidence<>("concord", two -> Odds.is(two.agreement.concord())),
                    new Evidence<>("likeness", two -> two.lines.likeness()),
                    new Evidence<>("topic", two -> two.lines.topic()),
                    new Evidence<>("apart", two -> Odds.is(two.lines.apart())),
                    new Evidence<>(
                            "last-same",
                            two -> Odds.is(two.stands(two.lines.a.parts.size() - 1, two.lines.b.parts.size() - 1))),
                    new Evidence<>("turned", two -> Odds.is(two.turned())),
                    new Evidence<>("replaced", two -> Odds.is(two.replaced())),
                    new Evidence<>("left", two -> Math.min(two.lines.onlyA.size(), two.lines.onlyB.size())),
                    new Evidence<>("left-alike", TwoLines::leftAlike),
                    new Evidence<>(
                            "left-opposed",
                            two -> Math.min(MOST, opposed(two.lines.onlyA, two.lines.onlyB, Pole.Kind.ACTION))),
                    new Evidence<>(
                            "other-thing",
                            two -> Math.min(2, opposed(two.lines.a.parts, two.lines.b.parts, Pole.Kind.THING))),
                    new Evidence<>(
                            "same-acts",
                            two -> two.lines.same.keySet().stream()
                                    .filter(Part::acts)
                                    .count()),
                    new Evidence<>(
                            "well-and-badly",
                            two -> Odds.is(goes(two.lines.a, two.lines.one) * goes(two.lines.b, two.lines.other) < 0)),
                    new Evidence<>(
                            "number-of-one",
                            two -> Odds.is(
                                    two.lines.a.side.quantities.isEmpty() != two.lines.b.side.quantities.isEmpty())),
                    new Evidence<>("same-number", two -> Odds.is(two.sameNumber())),
                    new Evidence<>("letters", TwoLines::letters)));

    private final Alignment lines;
    private final Agreement agreement;

    TwoLines(Alignment lines) {
        this.lines = lines;
        this.agreement = new Agreement(lines);
    }

    private boolean stands(int first, int second) {
        return first >= 0 && second >= 0 && lines.b.parts.get(second).equals(lines.same.get(lines.a.parts.get(first)));
    }

    // places in both lines of the parts they share, by the first
    private List<int[]> shared() {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < lines.a.parts.size(); i++) {
            Part there = lines.same.get(lines.a.parts.get(i));
            if (there != null) {
                places.add(new int[] {i, lines.b.parts.indexOf(there)});
            }
        }
        return places;
    }

    // all is the same but who or what stands where: «استعاد الجيش المدينة من المسلحين», «استعاد المسلحون المدينة من
    // الجيش»
    private boolean turned() {
        List<int[]> things = shared().stream()
                .filter(places -> !lines.a.parts.get(places[0]).acts())
                .toList();
        boolean crossed = things.stream()
                .anyMatch(one -> things.stream().anyMatch(other -> one[0] < other[0] && one[1] > other[1]));
        return crossed && lines.likeness() > NEARLY_ALL;
    }

    // one stretch of one line stands for one of the other, and all else is the same
    private boolean replaced() {
        List<int[]> anchors = new ArrayList<>();
        for (int[] places : shared()) {
            if (anchors.isEmpty() || places[1] > anchors.getLast()[1]) {
                anchors.add(places);
            }
        }
        anchors.add(new int[] {lines.a.parts.size(), lines.b.parts.size()});
        int both = 0;
        int one = 0;
        int[] last = {-1, -1};
        for (int[] places : anchors) {
            boolean here = places[0] - last[0] > 1;
            boolean there = places[1] - last[1] > 1;
            both += here && there ? 1 : 0;
            one += here != there ? 1 : 0;
            last = places;
        }
        return both == 1 && one == 0;
    }

    private double leftAlike() {
        Topic topic = new Topic(lines.a, lines.b);
        return lines.onlyA.stream()
                .flatMapToDouble(x -> lines.onlyB.stream().mapToDouble(y -> topic.told(x, y)))
                .max()
                .orElse(0);
    }

    private static long opposed(List<Part> ones, List<Part> others, Pole.Kind kind) {
        return ones.stream()
                .mapToLong(x -> others.stream()
                        .map(x::excludedBy)
                        .flatMap(Optional::stream)
                        .filter(pole -> pole.kind() == kind)
                        .count())
                .sum();
    }

    // how much more goes well than badly
    private static int goes(Line line, Standing standing) {
        int sum = 0;
        for (Part part : line.parts) {
            int well = part.goesWell() ? 1 : part.goesBadly() ? -1 : 0;
            sum += standing.negates(part.span()) || line.undone(part) ? -well : well;
        }
        return sum;
    }

    private boolean sameNumber() {
        return lines.a.side.quantities.stream()
                .anyMatch(x -> lines.b.side.quantities.stream().anyMatch(y -> Amounts.agree(x, y)));
    }

    // how many runs of letters of the line that has fewer the other has too, from 0 to 1
    private double letters() {
        Set<String> ones = runs(lines.a);
        Set<String> others = runs(lines.b);
        long both = ones.stream().filter(others::contains).count();
        return (double) both / Math.max(1, Math.min(ones.size(), others.size()));
    }

    private static Set<String> runs(Line line) {
        String folded = FoldedText.fold(line.side.words(line.span));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + LETTERS <= folded.length(); i++) {
            runs.add(folded.substring(i, i + LETTERS));
        }
        return runs;
    }
}
