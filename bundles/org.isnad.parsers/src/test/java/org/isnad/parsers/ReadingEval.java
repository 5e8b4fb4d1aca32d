package org.isnad.parsers;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.StatedTime;
import org.isnad.text.Charsets;
import org.isnad.text.DateLine;
import org.isnad.text.FoldedText;
import org.isnad.text.Languages;
import org.isnad.work.Work;
import org.jsoup.Jsoup;

/** Measures reading against the examples beside the repository; prints what is wrong and how much is right. */
final class ReadingEval {
    private ReadingEval() {}

    record Score(String name, int right, int all, List<String> wrong) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%-12s %d/%d%s", name, right, all, wrong.isEmpty() ? "" : "  wrong: " + wrong);
        }
    }

    public static void main(String[] none) throws Exception {
        System.out.println(charsets());
        System.out.println(languages());
        System.out.println(dateLines());
        for (String page : List.of("html_readability_rtl-1", "html_newspaper4k_arabic")) {
            System.out.printf(Locale.ROOT, "%-12s %s F1 %.3f%n", "page", page, pageF1(page));
        }
    }

    static Score charsets() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> files = files("encodings");
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            // the name begins with the set, then the language
            Charset set = Charset.forName(name.substring(0, name.indexOf('-', name.indexOf('-') + 1)));
            String decoded = Charsets.decode(bytes).map(Charsets.Decoded::text).orElse("");
            if (!decoded.equals(new String(bytes, set))) {
                wrong.add(name);
            }
        }
        return new Score("charset", files.size() - wrong.size(), files.size(), wrong);
    }

    static Score languages() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String language : List.of("ar", "en", "fa", "he", "tr", "ur")) {
            Path file = Repository.shared("examples").resolve("langid_" + language + "_40.txt");
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    all++;
                    String told = Languages.of(line).getLanguage();
                    if (!told.equals(language)) {
                        wrong.add(language + " as " + told + ": " + line);
                    }
                }
            }
        }
        return new Score("language", all - wrong.size(), all, wrong);
    }

    static Score dateLines() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> rows = Files.readAllLines(Repository.shared("examples").resolve("datelines_spa_30.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] columns = row.split("\t");
            String read = read(columns[1]);
            String expected = columns[3] + " " + columns[4] + " " + columns[2].replaceAll("/[^/]*/", "/10/");
            if (!read.equals(expected)) {
                wrong.add(expected + " read as " + read);
            }
        }
        return new Score("date lines", rows.size() - 1 - wrong.size(), rows.size() - 1, wrong);
    }

    private static String read(String line) throws Exception {
        Document document = new Document("line.txt", line.getBytes(StandardCharsets.UTF_8));
        Report report = new TextParser().parse(document, Work.UNWATCHED).getFirst();
        String day = report.publication()
                .published()
                .map(s -> s.value())
                .map(StatedTime::iso)
                .orElse("");
        String place = report.publication().place().map(s -> s.value()).orElse("");
        String hijri = DateLine.read(line, new Span(0, line.length()))
                .flatMap(DateLine::hijri)
                .map(h -> h.get(ChronoField.YEAR) + "/" + h.get(ChronoField.MONTH_OF_YEAR) + "/"
                        + h.get(ChronoField.DAY_OF_MONTH))
                .orElse("");
        return day + " " + place + " " + hijri;
    }

    static double pageF1(String folder) throws Exception {
        Path root = Repository.shared("examples").resolve(folder);
        boolean flat = Files.exists(root.resolve("source.html"));
        Path page = flat ? root.resolve("source.html") : files(folder + "/html").getFirst();
        String gold = flat
                ? Jsoup.parse(Files.readString(root.resolve("expected.html"))).text()
                : Files.readString(files(folder + "/txt").getFirst());
        Document document = new Document("page.html", Files.readAllBytes(page));
        Report report = new HtmlParser().parse(document, Work.UNWATCHED).getFirst();
        StringBuilder body = new StringBuilder();
        for (Passage passage : report.passages()) {
            // gold texts differ in whether the headline belongs to the text
            boolean headline = passage.role() == Role.HEADLINE && flat;
            boolean dateLine = passage.role() == Role.DATELINE && passage.rule().contains("opening");
            if (headline || dateLine || report.body().contains(passage)) {
                body.append(passage.span().in(report.text())).append(' ');
            }
        }
        return f1(words(gold), words(body.toString()));
    }

    private static double f1(Map<String, Integer> gold, Map<String, Integer> found) {
        int common = gold.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
                .sum();
        int total = Stream.of(gold, found)
                .flatMap(m -> m.values().stream())
                .mapToInt(i -> i)
                .sum();
        return total == 0 ? 0 : 2.0 * common / total;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : FoldedText.fold(text).split("[^\\p{L}\\p{N}]++")) {
            words.merge(word, 1, Integer::sum);
        }
        words.remove("");
        return words;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Repository.shared("examples").resolve(folder))) {
            return files.sorted().toList();
        }
    }

    static Optional<Path> examples() {
        return Optional.of(Repository.shared("examples")).filter(Files::isDirectory);
    }
}
