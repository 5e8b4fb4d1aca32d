package org.isnad.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Attribution;
import org.isnad.report.Comparison;
import org.isnad.report.Correction;
import org.isnad.report.Correction.Part;
import org.isnad.report.Dossier;
import org.isnad.report.Label;
import org.isnad.report.Lineage;
import org.isnad.report.Link;
import org.isnad.report.Origin;
import org.isnad.report.Reason;
import org.isnad.report.Relation;
import org.isnad.report.Report;
import org.isnad.report.Source;
import org.isnad.report.Stated;
import org.isnad.workspace.Messages;

/** What texts and pages say in the reader's language. */
record Phrases(Messages messages, Locale language) {
    private static final int QUOTED = 80;
    private static final Set<Relation> SOME = Set.of(Relation.RELATED, Relation.UNRELATED);

    String of(String key, String... arguments) {
        return messages.line(Reason.of("export." + key, arguments), language);
    }

    String of(String prefix, Enum<?> code) {
        return of(prefix + "." + Codes.of(code));
    }

    /** How the reports stand to each other: of more than two, some may be related only. */
    String relation(Comparison comparison) {
        String code = Codes.of(comparison.relation());
        boolean some = comparison.reports().size() > 2 && SOME.contains(comparison.relation());
        return of("relation." + code + (some ? ".some" : ""));
    }

    String lineage(Lineage lineage) {
        return of("lineage", "" + lineage.reports(), "" + lineage.carriers(), "" + lineage.origins());
    }

    String sentence(Reason reason) {
        return messages.line(reason, language);
    }

    /** Name, how many, and whether it can be told who it is. */
    String source(Source source) {
        String name = source.count().isPresent() && source.count().getAsInt() > 1
                ? source.name() + " ×" + source.count().getAsInt()
                : source.name();
        return source.named() ? name : of("unnamed", name);
    }

    /** What a label says of a report, in the words of the bundle that gives it. */
    String label(Label label) {
        return word("scheme", label.scheme()) + ": " + word("label", label.code());
    }

    private String word(String family, String code) {
        String key = family + "." + code;
        String found = messages.line(Reason.of(key), language);
        return found.equals(key) ? code : found;
    }

    /** Everything the report states about its publication, a line each, and of what was corrected what was read. */
    List<String> publication(Dossier dossier) {
        var stated = dossier.report().publication();
        return Stream.of(
                        line(Part.OUTLET, stated.outlet().map(Stated::value), dossier),
                        line(Part.AGENCY, stated.agency().map(Stated::value), dossier),
                        line(Part.BYLINE, stated.byline().map(Stated::value), dossier),
                        stated.place().map(value -> of("field.place", value.value())),
                        line(
                                Part.PUBLISHED,
                                stated.published().map(time -> time.value().iso()),
                                dossier),
                        stated.updated()
                                .map(value ->
                                        of("field.updated", time(value.value().iso()))),
                        stated.section().map(value -> of("field.section", value.value())),
                        stated.address()
                                .map(value -> of(
                                        "field.address", isolated(value.value().toString()))))
                .flatMap(line -> line.stream())
                .toList();
    }

    private Optional<String> line(Part part, Optional<String> value, Dossier dossier) {
        return dossier.corrections().stream()
                .filter(correction -> correction.part() == part)
                .map(correction -> corrected(correction, dossier.report()))
                .findFirst()
                .or(() -> value.map(shown -> of("field." + Codes.of(part), value(part, shown))));
    }

    /** What was decided, by whom and why, and what was read from where. */
    String corrected(Correction correction, Report report) {
        Part part = correction.part();
        String decided = of(
                "field." + Codes.of(part),
                correction.value().map(value -> value(part, value)).orElseGet(() -> of("not-stated")));
        String was = correction.read().map(read -> read(part, read, report)).orElseGet(() -> of("not-stated"));
        return of("corrected", decided, correction.analyst(), correction.reason(), was);
    }

    private String read(Part part, Stated<String> read, Report report) {
        String value = value(part, read.value());
        String rule = isolated(read.rule());
        return read.span()
                .map(span -> of("read.in", value, brief(span.in(report.text())), rule))
                .orElseGet(() -> of("read.outside", value, rule));
    }

    private String value(Part part, String value) {
        return part == Part.PUBLISHED ? time(value) : value;
    }

    private String time(String iso) {
        return isolated(iso.replace('T', ' ').replaceFirst("(:[0-9]{2})(Z|[+-])", "$1 $2"));
    }

    // signs and digits would change places in a line of the other direction
    private String isolated(String latin) {
        return Html.rightToLeft(language) ? "\u2066" + latin + "\u2069" : latin;
    }

    /** From which file, and by which parser if that is known. */
    String readFrom(FileReport read) {
        return read.parser().isEmpty()
                ? of("field.file", isolated(read.file()))
                : of("field.parser", isolated(read.parser()), isolated(read.version()), isolated(read.file()));
    }

    /** Who handed an origin down: from the reader on if it is heard in one report, else side by side. */
    String carriers(Origin origin) {
        String between = origin.reports().size() == 1 ? " ← " : " · ";
        return of("field.carriers", String.join(between, origin.carriers()));
    }

    /** Who the reader has it from: the outlet if it says which, else "the report". */
    String teller(Report report) {
        return report.publication().outlet().map(Stated::value).orElseGet(() -> of("the-report"));
    }

    /** From the reader to the origin. */
    String chain(Report report, Attribution attribution) {
        return teller(report) + attribution.chain().stream().map(this::hop).collect(Collectors.joining());
    }

    private String hop(Link link) {
        return " ← " + source(link.source()) + " [" + of("manner", link.manner()) + "]";
    }

    /** One line of at most 80 characters. */
    static String brief(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= QUOTED) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return line.substring(0, end) + "…";
    }
}
