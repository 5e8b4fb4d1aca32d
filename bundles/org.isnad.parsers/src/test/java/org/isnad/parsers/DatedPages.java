package org.isnad.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.work.Work;

/**
 * Whole pages with the day each was published: name, day or "none", address or "-"; {@code {{ar 3}}} stands for three
 * paragraphs in that language, with a star behind it for three parted by breaks.
 */
final class DatedPages {
    private static final Pattern FILL = Pattern.compile("\\{\\{(\\w+)(\\*?) (\\d)\\}\\}");

    private int right;
    private int asked;
    private final List<String> wrong = new ArrayList<>();

    /** @param args names of files of pages */
    public static void main(String[] args) throws Exception {
        DatedPages pages = new DatedPages();
        for (String file : args) {
            pages.run(file);
        }
        pages.wrong.forEach(System.out::println);
        System.out.println(pages.right + " of " + pages.asked);
    }

    void run(String file) throws IOException {
        Map<String, List<String>> paragraphs = paragraphs();
        for (String page : resource("dated/" + file + ".txt").split("(?m)^=== ")) {
            if (!page.isEmpty()) {
                String[] head = page.substring(0, page.indexOf('\n')).split(" \\| ");
                check(head[1], head[0], read(filled(page.substring(page.indexOf('\n') + 1), paragraphs), head[2]));
            }
        }
    }

    void check(String day, String name, String read) {
        asked++;
        if (read.equals(day)) {
            right++;
        } else {
            wrong.add(name + " " + day + " read as " + read);
        }
    }

    double share() {
        return (double) right / asked;
    }

    List<String> wrong() {
        return wrong;
    }

    /** The day read of a page; "none" if none is, or if it is no report. */
    static String read(String html, String address) {
        Document document = new Document(
                "page.html",
                Optional.of("text/html"),
                Optional.of(address).filter(a -> !a.equals("-")).map(URI::create),
                html.getBytes(StandardCharsets.UTF_8));
        try {
            return new HtmlParser()
                    .parse(document, Work.UNWATCHED).getFirst().publication().published().stream()
                            .map(date -> date.value().at().toLocalDate().toString())
                            .findFirst()
                            .orElse("none");
        } catch (ParseException _) {
            return "none";
        }
    }

    private static String filled(String html, Map<String, List<String>> paragraphs) {
        return FILL.matcher(html)
                .replaceAll(fill -> paragraphs.getOrDefault(fill.group(1), List.of()).stream()
                        .limit(Integer.parseInt(fill.group(3)))
                        .map(words -> fill.group(2).isEmpty() ? "<p>" + words + "</p>" : words)
                        .collect(Collectors.joining(fill.group(2).isEmpty() ? "" : "<br><br>")));
    }

    private static Map<String, List<String>> paragraphs() throws IOException {
        Map<String, List<String>> paragraphs = new HashMap<>();
        for (String part : resource("dated/paragraphs.txt").split("(?m)^# ")) {
            List<String> lines = part.lines().toList();
            if (!lines.isEmpty()) {
                paragraphs.put(lines.getFirst(), lines.subList(1, lines.size()));
            }
        }
        return paragraphs;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DatedPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
