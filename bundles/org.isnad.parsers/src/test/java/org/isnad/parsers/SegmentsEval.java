package org.isnad.parsers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isnad.parsers.Sites.Site;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.text.FoldedText;
import org.isnad.work.Work;
import org.jsoup.Jsoup;

/** Measures whole pages as the field does: each marked segment must be in the text read, each unmarked one must not. */
final class SegmentsEval {
    private static final Pattern MARKED = Pattern.compile("[⟦⟪].*?[⟧⟫]", Pattern.DOTALL);
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)^.*?<body|<(script|style)\\b.*?</\\1>|<!--.*?-->|<p\\b");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>|^[^<]*>|\\n");
    private static final Pattern BLOCKS =
            Pattern.compile("(?i)</?(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|blockquote|caption)\\b[^>]*>");
    private static final int LEAST_WORDS = 3;

    private int hits;
    private int lost;
    private int taken;
    private int words;
    private int wordsLost;
    private int wordsTaken;
    private final List<String> wrong = new ArrayList<>();

    /** @param args names of files of pages */
    public static void main(String[] args) throws Exception {
        SegmentsEval eval = new SegmentsEval();
        eval.run(List.of(args));
        eval.wrong.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "segments %d lost %d taken %d F1 %.4f, by words %.4f%n",
                eval.hits + eval.lost,
                eval.lost,
                eval.taken,
                eval.f1(),
                2.0 * eval.words / (2.0 * eval.words + eval.wordsLost + eval.wordsTaken));
    }

    void run(List<String> files) throws Exception {
        for (Site site : Sites.of(files)) {
            measure(site);
        }
    }

    double f1() {
        return 2.0 * hits / (2.0 * hits + lost + taken);
    }

    List<String> wrong() {
        return wrong;
    }

    private void measure(Site site) throws Exception {
        Document document = new Document("page.html", site.html().getBytes(StandardCharsets.UTF_8));
        String read = body(new HtmlParser().parse(document, Work.UNWATCHED).getFirst());
        List<String> kept = kept(site);
        for (String segment : kept) {
            int size = segment.split(" ").length;
            if (read.contains(segment)) {
                hits++;
                words += size;
            } else {
                lost++;
                wordsLost += size;
                wrong.add(site.name() + " lost " + segment);
            }
        }
        for (String segment : left(site)) {
            int size = segment.split(" ").length;
            if (size >= LEAST_WORDS && read.contains(segment) && kept.stream().noneMatch(k -> k.contains(segment))) {
                taken++;
                wordsTaken += size;
                wrong.add(site.name() + " took " + segment);
            }
        }
    }

    private static List<String> kept(Site site) {
        List<String> kept = new ArrayList<>();
        MARKED.matcher(site.marked())
                .results()
                .map(r -> r.group())
                .filter(m -> m.startsWith("⟦"))
                .flatMap(m -> BLOCKS.splitAsStream(m))
                .map(SegmentsEval::flat)
                .filter(s -> !s.isEmpty())
                .forEach(kept::add);
        return kept;
    }

    private static List<String> left(Site site) {
        String unmarked =
                MARKED.matcher(UNSEEN.matcher(site.marked()).replaceAll("<p")).replaceAll("<p>");
        return TAGS.splitAsStream(unmarked).map(SegmentsEval::flat).distinct().toList();
    }

    private static String body(Report report) {
        StringBuilder body = new StringBuilder();
        for (Passage passage : report.passages()) {
            if (passage.role() == Role.HEADLINE || report.body().contains(passage)) {
                body.append(passage.span().in(report.text())).append('\n');
            }
        }
        return " " + flat(body.toString()) + " ";
    }

    private static String flat(String html) {
        String text = Jsoup.parse(html).text().replaceAll("[⟦⟪⟧⟫]", "");
        return FoldedText.fold(text).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
    }
}
