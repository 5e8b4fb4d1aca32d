package org.isnad.ui.views;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Grain;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.StatedTime;
import org.isnad.report.TimelineEntry;

/** Days, and whatever is less precise, in their order; on each what every report tells of it and which were published. */
record Timeline(List<Stop> stops) {
    static final String EVENT = "event";

    Timeline {
        stops = List.copyOf(stops);
    }

    static Timeline of(Comparison comparison, List<Dossier> dossiers) {
        Map<Day, Map<Place, List<TimelineEntry>>> days = new TreeMap<>();
        Map<ReportId, Report> reports = new LinkedHashMap<>();
        dossiers.forEach(dossier -> reports.put(dossier.report().id(), dossier.report()));
        for (TimelineEntry entry : comparison.timeline()) {
            Report report = reports.get(entry.report());
            if (report != null) {
                days.computeIfAbsent(Day.of(entry.time()), day -> new LinkedHashMap<>())
                        .computeIfAbsent(new Place(report, entry.lane().equals(EVENT)), place -> new ArrayList<>())
                        .add(entry);
            }
        }
        return new Timeline(days.entrySet().stream()
                .map(day -> new Stop(day.getKey(), marks(day.getValue())))
                .toList());
    }

    private static List<Mark> marks(Map<Place, List<TimelineEntry>> places) {
        return places.entrySet().stream()
                .map(place -> new Mark(place.getKey().report(), place.getKey().event(), place.getValue()))
                .toList();
    }

    private record Place(Report report, boolean event) {}

    /** A day, or a longer stretch from its first day on. */
    record Day(LocalDate date, Grain grain) implements Comparable<Day> {
        private static final Comparator<Day> ORDER =
                Comparator.comparing(Day::date).thenComparing(Day::grain);

        static Day of(StatedTime time) {
            Grain grain = time.grain().compareTo(Grain.DAY) > 0 ? Grain.DAY : time.grain();
            return new Day(time.at().toLocalDate(), grain);
        }

        StatedTime time() {
            return new StatedTime(date.atStartOfDay(), grain);
        }

        /** Days from this one to another; empty where one of them is not known to the day. */
        OptionalLong until(Day later) {
            return grain == Grain.DAY && later.grain == Grain.DAY
                    ? OptionalLong.of(ChronoUnit.DAYS.between(date, later.date))
                    : OptionalLong.empty();
        }

        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    record Stop(Day day, List<Mark> marks) {
        Stop {
            marks = List.copyOf(marks);
        }

        List<Mark> marks(boolean event) {
            return marks.stream().filter(mark -> mark.event() == event).toList();
        }
    }

    /** What one report tells of a day, or its own publication. */
    record Mark(Report report, boolean event, List<TimelineEntry> entries) {
        Mark {
            entries = List.copyOf(entries);
        }
    }
}
