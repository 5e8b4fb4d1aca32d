package org.isnad.parsers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.parsers.Sites.Site;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.FoldedText;
import org.isnad.work.Work;

/** Measures what is read of whole pages, as the field does: words of the main text, and whether each field is right. */
final class SitesEval {
    private static final List<String> FIELDS = List.of("title", "date", "outlet", "author", "agency", "lang");

    private final List<Double> scores = new ArrayList<>();
    private final Map<String, Integer> right = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** @param args names of files of pages */
    public static void main(String[] args) throws Exception {
        SitesEval eval = new SitesEval();
        eval.run(List.of(args));
        eval.wrong.forEach(System.out::println);
        System.out.printf(Locale.ROOT, "pages %d F1 %.4f%n", eval.scores.size(), eval.f1());
        for (String field : FIELDS) {
            System.out.printf(
                    Locale.ROOT, "%-7s %d/%d%n", field, eval.right.getOrDefault(field, 0), eval.asked.get(field));
        }
    }

    void run(List<String> files) throws Exception {
        for (Site site : Sites.of(files)) {
            measure(site);
        }
    }

    /** The mean over pages. */
    double f1() {
        return scores.stream().mapToDouble(d -> d).average().orElse(0);
    }

    double share(String field) {
        return (double) right.getOrDefault(field, 0) / asked.getOrDefault(field, 1);
    }

    List<String> wrong() {
        return wrong;
    }

    private void measure(Site site) throws Exception {
        Document document = new Document("page.html", site.html().getBytes(StandardCharsets.UTF_8));
        Report report = new HtmlParser().parse(document, Work.UNWATCHED).getFirst();
        text(site, report);
        for (String field : FIELDS) {
            String expected = site.stated().get(field);
            if (expected != null) {
                asked.merge(field, 1, Integer::sum);
                String found = field(report, field);
                boolean fits = field.equals("date") ? found.startsWith(expected) : found.equals(expected);
                right.merge(field, fits ? 1 : 0, Integer::sum);
                if (!fits) {
                    wrong.add(site.name() + " " + field + " " + expected + " read as " + found);
                }
            }
        }
    }

    private static String field(Report report, String field) {
        Publication publication = report.publication();
        String found = switch (field) {
            case "title" -> report.passages().stream().anyMatch(p -> p.role() == Role.HEADLINE) ? report.title() : "";
            case "date" ->
                publication.published().map(Stated::value).map(StatedTime::iso).orElse("");
            case "outlet" -> value(publication.outlet());
            case "author" -> value(publication.byline());
            case "agency" -> value(publication.agency());
            default -> report.language().getLanguage();
        };
        return found.isEmpty() ? "-" : found;
    }

    private static String value(Optional<Stated<String>> stated) {
        return stated.map(Stated::value).orElse("");
    }

    private void text(Site site, Report report) {
        Map<String, Integer> kept = words(site.kept());
        // a title that stands in the head only is no part of the marked body
        Map<String, Integer> open = words(site.open() + " " + site.stated().getOrDefault("title", ""));
        // a title that is repeated, and the date line a report opens with, are the headline's and the text's
        StringBuilder body = new StringBuilder();
        for (Passage passage : report.passages()) {
            if (isMain(report, passage)) {
                body.append(passage.span().in(report.text())).append('\n');
            }
        }
        Map<String, Integer> found = words(body.toString());
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> word : found.entrySet()) {
            int wanted = kept.getOrDefault(word.getKey(), 0);
            int allowed = wanted + open.getOrDefault(word.getKey(), 0);
            common += Math.min(word.getValue(), wanted);
            // what is open counts neither way
            all += word.getValue() > wanted ? wanted + Math.max(0, word.getValue() - allowed) : word.getValue();
        }
        int gold = kept.values().stream().mapToInt(i -> i).sum();
        double f1 = 2.0 * common / (gold + all);
        scores.add(f1);
        if (f1 < 1) {
            wrong.add(String.format(Locale.ROOT, "%s F1 %.3f", site.name(), f1));
            differences(site, report);
        }
    }

    private static boolean isMain(Report report, Passage passage) {
        boolean opening = passage.role() == Role.DATELINE && passage.rule().contains("opening");
        return passage.role() == Role.HEADLINE || opening || report.body().contains(passage);
    }

    private void differences(Site site, Report report) {
        String kept = flat(site.kept() + " " + site.open());
        for (Passage passage : report.passages()) {
            String words = passage.span().in(report.text());
            String flat = flat(words);
            boolean main = isMain(report, passage);
            if (!flat.isEmpty() && main != kept.contains(flat)) {
                wrong.add("    " + (main ? "took " : "lost ") + passage.role() + " " + passage.rule() + " "
                        + words.replace('\n', '⏎'));
            }
        }
    }

    private static String flat(String text) {
        return FoldedText.fold(text).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : flat(text).split(" ")) {
            words.merge(word, 1, Integer::sum);
        }
        words.remove("");
        return words;
    }
}
