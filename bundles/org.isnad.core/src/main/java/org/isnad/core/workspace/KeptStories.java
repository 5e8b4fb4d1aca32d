package org.isnad.core.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Collation;
import org.isnad.report.ReportId;
import org.isnad.report.Reuse;

/**
 * The stories last found in a case, as a file {@value #FILE} in its folder, so that a case of ten thousand reports shows them
 * at once when it is opened again.
 */
final class KeptStories {
    static final String FILE = "stories.txt";
    private static final String END = "end";

    private final KeptLines lines;

    KeptStories(Path folder, String version) {
        lines = new KeptLines(folder.resolve(FILE), version);
    }

    /** What was found in which reports. */
    record Kept(List<ReportId> reports, Collation collation) {}

    /** Whether some were kept, fitting or not. */
    boolean areThere() {
        return lines.isThere();
    }

    Optional<Kept> read() {
        // one that was cut is as good as none
        return lines.read()
                .filter(all -> !all.isEmpty() && all.getLast().equals(END))
                .flatMap(KeptStories::parsed);
    }

    void write(List<ReportId> reports, Collation collation) {
        Stream<String> all = Stream.of(
                        reports.stream().map(id -> "report\t" + id),
                        collation.groups().stream().map(KeptStories::line),
                        collation.pairs().stream().map(KeptStories::line),
                        collation.credits().stream().map(KeptStories::line),
                        Stream.of(END))
                .flatMap(part -> part);
        lines.write(all.toList());
    }

    void forget() {
        lines.forget();
    }

    private static String line(List<Integer> group) {
        return "group\t" + group.stream().map(String::valueOf).collect(Collectors.joining("\t"));
    }

    private static String line(Collation.Pair pair) {
        return String.join(
                "\t",
                "pair",
                "" + pair.a(),
                "" + pair.b(),
                "" + pair.containment(),
                "" + pair.similarity(),
                pair.direction().name(),
                "" + pair.acrossLanguages());
    }

    private static String line(Collation.Credit credit) {
        String agency = credit.agency().replaceAll("\\s", " ");
        return String.join("\t", "credit", "" + credit.report(), agency, "" + credit.from(), "" + credit.containment());
    }

    private static Optional<Kept> parsed(List<String> all) {
        List<ReportId> reports = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>();
        List<Collation.Pair> pairs = new ArrayList<>();
        List<Collation.Credit> credits = new ArrayList<>();
        try {
            for (String line : all) {
                String[] f = line.split("\t", -1);
                switch (f[0]) {
                    case "report" -> reports.add(ReportId.parse(f[1]));
                    case "group" ->
                        groups.add(Stream.of(f).skip(1).map(Integer::valueOf).toList());
                    case "pair" -> pairs.add(pair(f));
                    case "credit" ->
                        credits.add(new Collation.Credit(number(f[1]), f[2], number(f[3]), Double.parseDouble(f[4])));
                    default -> {
                        // the end
                    }
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
        boolean whole = groups.stream().flatMap(List::stream).allMatch(place -> place >= 0 && place < reports.size());
        return whole
                ? Optional.of(new Kept(List.copyOf(reports), new Collation(reports.size(), pairs, groups, credits)))
                : Optional.empty();
    }

    private static Collation.Pair pair(String[] f) {
        return new Collation.Pair(
                number(f[1]),
                number(f[2]),
                Double.parseDouble(f[3]),
                Double.parseDouble(f[4]),
                Reuse.Direction.valueOf(f[5]),
                Boolean.parseBoolean(f[6]));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
