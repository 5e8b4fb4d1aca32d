package org.isnad.ui.views;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Certainty;
import org.isnad.report.Grain;
import org.isnad.report.Manner;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.RowRelation;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.ui.compare.Desk;

/** The domain's codes in the window's language. */
final class Vocabulary {
    private static final String BETWEEN = " · ";
    private static final Set<String> NOTES = Set.of(
            "loop",
            "translation-loop",
            "false-plural",
            "plural-source",
            "missing-link",
            "perhaps-here",
            "stripped-agency",
            "stale-date");
    private static final Set<String> DRIFTS = Set.of(
            "count",
            "kind",
            "scope",
            "affiliation",
            "access",
            "role",
            "sector",
            "nationality",
            "named",
            "agency",
            "source");

    private final Desk desk;

    Vocabulary(Desk desk) {
        this.desk = desk;
    }

    String text(String key, String... arguments) {
        return desk.text(Reason.of("views." + key, arguments));
    }

    /** A reason told; what it quotes cannot turn the words around it. */
    String sentence(Reason reason) {
        return desk.text(new Reason(
                reason.key(), reason.arguments().stream().map(MatrixCell::safe).toList()));
    }

    /** What a note on chains is about; a code nobody has told us of yet stands for itself. */
    String note(String kind) {
        return NOTES.contains(kind) ? text("note." + kind) : kind;
    }

    String relation(RowRelation relation) {
        return coded("relation", relation);
    }

    String certainty(Certainty certainty) {
        return coded("certainty", certainty);
    }

    String manner(Manner manner) {
        return coded("manner", manner);
    }

    /** What stands on the line between two nodes. */
    String edge(IsnadGraph graph, IsnadGraph.Edge edge) {
        return graph.nodes().get(edge.to()).inferred() ? text("inferred") : manner(edge.manner());
    }

    String tie(IsnadGraph.Tie.Kind kind) {
        return coded("tie", kind);
    }

    /** What is left of a source that an earlier report describes more fully. */
    String stripped(Source before, Source now) {
        List<String> parts = new ArrayList<>();
        parts.add(
                now.count().isPresent()
                                && before.count().isPresent()
                                && !now.count().equals(before.count())
                        ? text(
                                "stripped.count",
                                number(before.count().getAsInt()),
                                number(now.count().getAsInt()))
                        : description(now));
        if (before.affiliation().isPresent() && now.affiliation().isEmpty()) {
            parts.add(text("stripped.affiliation"));
        }
        return String.join(BETWEEN, parts);
    }

    /** What of a source changed; a code nobody has told us of yet stands for itself. */
    String drift(String field) {
        return DRIFTS.contains(field) ? text("drift." + field) : field;
    }

    /** What something was and what it became, or who has it from whom. */
    String became(String before, String after) {
        return text("became", before, after);
    }

    /** Words of a report in one line, the quotation marks on their sides. */
    String quoted(String said) {
        // told outright: the first letter does not count if the window isolates what is quoted
        String side = Wrapped.leftToRight(said) ? "\u2066" : "\u2067";
        return side + text("quoted", MatrixCell.safe(said)) + "\u2069";
    }

    /** A number in the digits of the window. */
    String number(int number) {
        String digits = Integer.toString(number);
        return "arab".equals(desk.language().getUnicodeLocaleType("nu"))
                ? digits.chars()
                        .collect(
                                StringBuilder::new,
                                (all, c) -> all.append((char) (c - '0' + '٠')),
                                StringBuilder::append)
                        .toString()
                : digits;
    }

    /** Kind, how many, named or not, sector, nationality: what a text says of a source besides its name. */
    String description(Source source) {
        Stream<Optional<String>> parts = Stream.of(
                source.kind() == SourceKind.UNKNOWN && !source.named()
                        ? Optional.empty()
                        : Optional.of(coded("kind", source.kind())),
                source.named() ? Optional.empty() : Optional.of(text("unnamed")),
                count(source),
                source.sector().map(sector -> coded("sector", sector)),
                source.nationality().map(this::country));
        return parts.flatMap(Optional::stream).distinct().collect(Collectors.joining(BETWEEN));
    }

    String outlet(Report report) {
        return report.publication().outlet().map(Stated::value).orElseGet(() -> text("outlet-unstated"));
    }

    /** How a report is told from others: by its outlet, else by its title in quotation marks. */
    String called(Report report) {
        return report.publication()
                .outlet()
                .map(Stated::value)
                .map(MatrixCell::safe)
                .orElseGet(() -> quoted(report.title()));
    }

    /** The same, where it must not turn what stands around it. */
    String calledApart(Report report) {
        return "\u2068" + called(report) + "\u2069";
    }

    /** When it was published, exactly as precise as stated. */
    String published(Report report) {
        return report.publication()
                .published()
                .map(Stated::value)
                .map(this::time)
                .orElseGet(() -> text("time-unstated"));
    }

    /** Outlet, time, agency, byline. */
    String sourceLine(Report report) {
        Stream<Optional<String>> parts = Stream.of(
                Optional.of(outlet(report)),
                Optional.of(published(report)),
                report.publication().agency().map(Stated::value),
                report.publication().byline().map(Stated::value));
        return parts.flatMap(Optional::stream).distinct().collect(Collectors.joining(BETWEEN));
    }

    private String coded(String group, Enum<?> value) {
        return text(group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Optional<String> count(Source source) {
        if (source.count().isEmpty()) {
            return Optional.of(text("several"));
        }
        int count = source.count().getAsInt();
        return count == 1 && source.named() ? Optional.empty() : Optional.of(text("count", number(count)));
    }

    private String country(String entity) {
        return entity.startsWith("country:")
                ? Locale.of("", entity.substring("country:".length())).getDisplayCountry(desk.language())
                : entity;
    }

    /** Exactly as precise as stated. */
    String time(StatedTime time) {
        Locale language = desk.language();
        return switch (time.grain()) {
            case CENTURY, DECADE, YEAR, QUARTER, WEEK -> time.iso();
            case MONTH ->
                DateTimeFormatter.ofPattern("MMMM uuuu").localizedBy(language).format(time.at());
            case DAY, HOUR, MINUTE, SECOND ->
                day(language).format(time.at()) + (time.grain() == Grain.DAY ? "" : BETWEEN + clock(time));
        };
    }

    // English without a country would be that of the United States, which nothing else in the window is
    private static DateTimeFormatter day(Locale language) {
        return language.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern("d MMMM uuuu").localizedBy(language)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(language);
    }

    // in one piece from left to right, whatever stands around it
    String clock(StatedTime time) {
        String clock = DateTimeFormatter.ofPattern("HH:mm")
                .localizedBy(desk.language())
                .format(time.at());
        return "\u2066" + clock + time.zone().map(zone -> "\u00A0" + zone).orElse("") + "\u2069";
    }
}
