package org.isnad.classifiers.topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;

/**
 * Prints accuracy and macro F1 of the first topic per language over sentences with a gold topic, beside a baseline that
 * always says the commonest. Arguments: a folder with {@code sib200_train_LANG_80.tsv}, or a file of our own form
 * ({@code category, language, text}); {@code -v} prints what went wrong; {@code -from N -to N} takes only those rows.
 */
public final class TopicsEval {
    private static final Map<String, String> SEVEN = Map.ofEntries(
            Map.entry("science-technology", "science/technology"),
            Map.entry("education", "science/technology"),
            Map.entry("cyber", "science/technology"),
            Map.entry("travel-tourism", "travel"),
            Map.entry("lifestyle-leisure", "travel"),
            Map.entry("sport", "sports"),
            Map.entry("health", "health"),
            Map.entry("arts-culture-entertainment", "entertainment"),
            Map.entry("human-interest", "entertainment"),
            Map.entry("geography", "geography"),
            Map.entry("environment", "geography"),
            Map.entry("weather", "geography"),
            Map.entry("disaster-accident", "geography"));

    private TopicsEval() {}

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        Path where = Path.of(args.length > 0 ? args[0] : "../../../shared/examples");
        int from = number(options, "-from", 1);
        int to = number(options, "-to", Integer.MAX_VALUE);
        for (String language : List.of("ar", "en", "he", "tr")) {
            Path file = Files.isDirectory(where) ? where.resolve("sib200_train_" + language + "_80.tsv") : where;
            if (!Files.exists(file)) {
                System.out.println("No " + file + ": nothing to measure");
                continue;
            }
            Map<String, int[]> counts = new TreeMap<>();
            int row = 0;
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split("\t");
                boolean own = !Files.isDirectory(where);
                if (columns.length < 3 || columns[0].equals("index_id") || (own && !columns[1].equals(language))) {
                    continue;
                }
                row++;
                if (row >= from && row <= to) {
                    judge(columns[own ? 0 : 1], columns[2], language, counts, options.contains("-v"));
                }
            }
            print(language, counts);
        }
    }

    private static int number(List<String> options, String name, int otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(options.get(at + 1));
    }

    // counts: right, given, wanted
    private static void judge(String gold, String text, String language, Map<String, int[]> counts, boolean tell) {
        List<Finding> found = new TopicsClassifier().classify(sentence(text, language), Work.UNWATCHED);
        String given = found.isEmpty()
                ? "none"
                : seven(((Classification) found.getFirst()).label().code());
        counts.computeIfAbsent(gold, g -> new int[3])[2]++;
        counts.computeIfAbsent(given, g -> new int[3])[1]++;
        if (given.equals(gold)) {
            counts.get(gold)[0]++;
        } else if (tell) {
            System.out.println(language + " wanted " + gold + " given " + given + "\n   " + text);
            found.forEach(f ->
                    System.out.println("      " + ((Classification) f).label().code() + " "
                            + ((Classification) f).reason().arguments()));
        }
    }

    static String sevenOf(String text, String language) {
        List<Finding> found = new TopicsClassifier().classify(sentence(text, language), Work.UNWATCHED);
        return found.isEmpty()
                ? "none"
                : seven(((Classification) found.getFirst()).label().code());
    }

    private static String seven(String code) {
        return SEVEN.getOrDefault(code, "politics");
    }

    private static void print(String language, Map<String, int[]> counts) {
        double sum = 0;
        int classes = 0;
        int right = 0;
        int all = 0;
        int most = 0;
        StringBuilder each = new StringBuilder();
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] count = entry.getValue();
            if (count[2] > 0) {
                double f = 2.0 * count[0] / (count[1] + count[2]);
                sum += f;
                classes++;
                each.append(String.format(Locale.ROOT, " %s %.2f", entry.getKey(), f));
            }
            right += count[0];
            all += count[2];
            most = Math.max(most, count[2]);
        }
        double baseline = 2.0 * most / (all + most) / Math.max(1, classes);
        System.out.printf(
                Locale.ROOT,
                "%s: %d sentences, accuracy %.3f, macro F1 %.3f (always the commonest: %.3f);%s%n",
                language,
                all,
                (double) right / Math.max(1, all),
                sum / Math.max(1, classes),
                baseline,
                each);
    }

    static Dossier sentence(String text, String language) {
        Span all = new Span(0, text.length());
        Passage passage = new Passage(all, Role.PARAGRAPH, Locale.forLanguageTag(language), "test");
        return Dossier.of(new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text, List.of(passage)));
    }
}
