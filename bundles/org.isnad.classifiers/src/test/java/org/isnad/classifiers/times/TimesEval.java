package org.isnad.classifiers.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.classifiers.eval.Score;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.work.Work;

/** Prints how many expected spans of the Arabic date specifications are found, beside a baseline of none. */
public final class TimesEval {
    private static final Pattern CASE =
            Pattern.compile("\"Input\":\\s*\"([^\"]*)\"(.*?)\"Results\":\\s*\\[(.*?)]", Pattern.DOTALL);
    private static final Pattern RESULT =
            Pattern.compile("\"Start\":\\s*(\\d+),\\s*\"Length\":\\s*(\\d+)", Pattern.DOTALL);

    private TimesEval() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../../../shared/examples", "recognizers_arabic");
        if (!Files.isDirectory(folder)) {
            System.out.println("No " + folder + ": nothing to measure");
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                measure(file, args.length > 1);
            }
        }
    }

    private static void measure(Path file, boolean verbose) throws IOException {
        TimeFinder finder = new TimeFinder(Locale.forLanguageTag("ar"));
        Score score = new Score();
        Matcher cases = CASE.matcher(Files.readString(file).replace("\uFEFF", ""));
        while (cases.find()) {
            Set<Span> gold = new HashSet<>();
            Matcher results = RESULT.matcher(cases.group(3));
            while (results.find()) {
                int start = Integer.parseInt(results.group(1));
                gold.add(new Span(start, start + Integer.parseInt(results.group(2))));
            }
            Set<Span> found = new HashSet<>();
            finder.find(Dossier.of(report(cases.group(1))), Work.UNWATCHED).forEach(f -> found.add(f.span()));
            score.compare(found, gold, Span::equals);
            if (verbose && !found.equals(gold)) {
                System.out.println(cases.group(1) + " | wanted " + words(gold, cases.group(1)) + " found "
                        + words(found, cases.group(1)));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: precision %.2f recall %.2f F1 %.2f of %d; finding none: 0%n",
                file.getFileName(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.size());
    }

    private static List<String> words(Set<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static Report report(String text) {
        Document document =
                new Document("eval", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        StatedTime published = new StatedTime(LocalDateTime.of(2016, 11, 7, 0, 0), Grain.DAY);
        Publication publication = new Publication(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stated.outside(published, "eval")),
                Optional.empty());
        Passage passage = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag("ar"), "eval");
        return new Report(ReportId.of(document, 0), publication, text, List.of(passage));
    }
}
