package org.isnad.core.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.isnad.core.compare.Clock;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Reuse.Direction;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;
import org.isnad.text.Towns;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** What is kept of each report of a collection. */
final class Holdings {
    private static final int HEADLINE = 3;
    // what happened stands in the headline and the first sentence or two; background stories share what comes after
    private static final int LEAD = 2;
    private static final int LEAD_WORDS = 40;

    private final Sets wordings = new Sets();
    private final Bags bags = new Bags();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Facts> facts = new ArrayList<>();

    private record Facts(Optional<StatedTime> published, Citing citing, Optional<String> agency) {}

    void add(Report report) {
        FoldedText text = FoldedText.of(report.text());
        List<String> words = new ArrayList<>();
        Map<String, Integer> stems = new HashMap<>();
        Set<String> towns = new HashSet<>();
        int body = 0;
        for (Passage passage : report.passages()) {
            if (passage.role() == Role.FURNITURE || passage.role() == Role.LINK) {
                continue;
            }
            Words.of(text, passage.span()).forEach(word -> words.add(word.folded()));
            if (passage.role() != Role.BYLINE && passage.role() != Role.DATELINE) {
                boolean headline = passage.role() == Role.HEADLINE;
                if (headline || body < LEAD_WORDS) {
                    towns.addAll(Towns.in(text, passage.span()));
                }
                for (Word stem : Stems.content(text, passage.span())) {
                    int weight = headline ? HEADLINE : body++ < LEAD_WORDS ? LEAD : 1;
                    stems.merge(stem.folded(), weight, Integer::sum);
                }
            }
        }
        Optional<StatedTime> published = report.publication().published().map(Stated::value);
        wordings.add(Shingles.of(words));
        bags.add(report.language(), words);
        topics.add(Topic.of(stems, towns, day(published)));
        Optional<String> agency = report.publication().agency().map(Stated::value);
        facts.add(new Facts(published, Citing.of(report.publication(), words), agency));
    }

    private static OptionalLong day(Optional<StatedTime> published) {
        return published
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                .map(time -> OptionalLong.of(time.at().toLocalDate().toEpochDay()))
                .orElse(OptionalLong.empty());
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
}
