package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.core.compare.Clock;
import org.isnad.report.Report;
import org.isnad.report.Reuse.Direction;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;

/** What is kept of the reports of a collection. */
final class Holdings {
    private final Sets wordings = new Sets();
    private final Bags bags = new Bags();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Facts> facts = new ArrayList<>();

    private record Facts(Optional<StatedTime> published, Citing citing, Optional<String> agency) {}

    void add(Report report) {
        Holding holding = Holding.of(report);
        wordings.add(Shingles.of(holding.words()));
        bags.add(report.language(), holding.words());
        topics.add(holding.topic());
        Optional<StatedTime> published = report.publication().published().map(Stated::value);
        Optional<String> agency = report.publication().agency().map(Stated::value);
        facts.add(new Facts(published, holding.citing(), agency));
    }

    /** The agency each report states, by place. */
    List<Optional<String>> agencies() {
        return facts.stream().map(Facts::agency).toList();
    }

    int size() {
        return facts.size();
    }

    Sets wordings() {
        return wordings;
    }

    Bags bags() {
        return bags;
    }

    List<Topic> topics() {
        return topics;
    }

    /** The outlet of each and what it names, by place. */
    List<Citing> citing() {
        return facts.stream().map(Facts::citing).toList();
    }

    /** Who took from whom: the later one, the one that names the other; unknown if these contradict each other. */
    Direction direction(int a, int b) {
        int byTime = Integer.signum(
                Clock.order(facts.get(a).published(), facts.get(b).published()));
        boolean bNamesA = facts.get(b).citing().names(facts.get(a).citing());
        boolean aNamesB = facts.get(a).citing().names(facts.get(b).citing());
        int byName = bNamesA == aNamesB ? 0 : bNamesA ? -1 : 1;
        return switch (byTime + 2 * byName) {
            case -3, -2, -1 -> byTime * byName < 0 ? Direction.UNKNOWN : Direction.A_TO_B;
            case 1, 2, 3 -> byTime * byName < 0 ? Direction.UNKNOWN : Direction.B_TO_A;
            default -> Direction.UNKNOWN;
        };
    }

    /** Whether one was out on a day before that of the other, as far as both days are known. */
    boolean dayBefore(int one, int other) {
        return Clock.dayBefore(facts.get(one).published(), facts.get(other).published());
    }
}
