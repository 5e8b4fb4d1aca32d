package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.report.StatedTime;
import org.isnad.report.TimelineEntry;

/** When the reports were published and when what they tell is said to have happened. */
final class Timeline {
    private Timeline() {}

    static List<TimelineEntry> of(List<Side> given) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Side side : given) {
            side.dossier
                    .report()
                    .publication()
                    .published()
                    .ifPresent(
                            time -> entries.add(new TimelineEntry(time.value(), "published", side.id(), time.span())));
            side.times.stream()
                    .filter(time -> side.inBody(time.span()))
                    .forEach(time -> entries.add(new TimelineEntry(
                            new StatedTime(time.from(), time.grain()), "event", side.id(), Optional.of(time.span()))));
        }
        entries.sort(Comparator.comparing((TimelineEntry entry) -> entry.time().at())
                .thenComparing(TimelineEntry::lane)
                .thenComparing(TimelineEntry::report)
                .thenComparing(entry -> entry.span().map(span -> span.start()).orElse(-1)));
        return entries.stream().distinct().toList();
    }
}
