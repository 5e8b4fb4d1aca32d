package org.isnad.parsers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.work.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds the report in the data of a page whose own body does not hold it: in schema.org's {@code articleBody}, or in the
 * JSON from which a script would have built the page. No script is run.
 */
final class PageData {
    /** The attribute of the element that holds what was found; its value ends the rule of each passage. */
    static final String MARK = "data-isnad-read-from";

    private static final int LONGEST = 4_000_000;
    private static final int SHORTEST_BODY = 120;
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int MOST_MARKUP = 400_000;
    private static final List<String> DATES = List.of(
            "datePublished",
            "publishedAt",
            "published_at",
            "publishDate",
            "publish_date",
            "publicationDate",
            "publishedDate",
            "firstPublished",
            "published",
            "pubDate",
            "createdAt",
            "created_at",
            "date");
    private static final List<String> AUTHORS = List.of("author.name", "authors[].name", "author", "byline");

    private PageData() {}

    /**
     * Adds what was found to the end of the page's body; whether anything was.
     *
     * @param shown what the page shows without it
     */
    static boolean addTo(Element root, String shown, Document document, Work work) throws ParseException {
        for (Element script : root.select("script")) {
            String type = script.attr("type").strip();
            String rule = type.equalsIgnoreCase("application/ld+json") ? "json-ld" : "page-data";
            boolean data = rule.equals("json-ld") || type.equalsIgnoreCase("application/json");
            if (data && script.data().length() <= LONGEST) {
                work.check();
                JsonStrings strings = new JsonStrings(script.data());
                Optional<String> place = body(strings, rule.equals("json-ld"));
                if (place.isPresent() && !isShown(strings.at(place.get()), shown)) {
                    Limits.check(document, String.join("\n", strings.at(place.get())), work);
                    add(root, strings, place.get(), rule);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isShown(List<String> body, String shown) {
        String words = Jsoup.parse(body.getFirst()).text();
        return shown.contains(words.substring(0, Math.min(words.length(), SHORTEST_PARAGRAPH)));
    }

    private static void add(Element root, JsonStrings strings, String place, String rule) {
        // the page's own would pass for a rule of ours
        root.select("[" + MARK + "]").forEach(marked -> marked.removeAttr(MARK));
        Element body = Optional.ofNullable(root.selectFirst("body")).orElse(root);
        Element holder = body.appendElement("article").attr(MARK, rule);
        strings.at(place).forEach(words -> paragraphs(holder, words));
        String around = place.substring(0, Math.max(place.lastIndexOf('.'), 0));
        state(body, strings, around, DATES, PageDate.IN_DATA);
        state(body, strings, around, AUTHORS, "author");
    }

    // where most running text stands
    private static Optional<String> body(JsonStrings strings, boolean articleOnly) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String place : strings.places()) {
            if (!articleOnly || place.endsWith("articleBody")) {
                int length = strings.at(place).stream()
                        .filter(PageData::isRunning)
                        .mapToInt(String::length)
                        .sum();
                lengths.put(place, length);
            }
        }
        return lengths.entrySet().stream()
                .filter(e -> e.getValue() >= SHORTEST_BODY)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    // words with blanks between them and stops: no address, no style, no code
    private static boolean isRunning(String words) {
        return words.length() >= SHORTEST_PARAGRAPH
                && words.length() <= MOST_MARKUP
                && "{[.#".indexOf(words.charAt(0)) < 0
                && words.split("\\s", 6).length > 5
                && !words.contains("{");
    }

    private static void paragraphs(Element holder, String words) {
        if (words.contains("</") || words.contains("<br")) {
            holder.append(words);
            return;
        }
        // quotes stand escaped as in a page
        String plain = Parser.unescapeEntities(words, false);
        for (String paragraph : plain.split("\\n+")) {
            holder.appendElement("p").text(paragraph);
        }
    }

    private static void state(Element body, JsonStrings strings, String around, List<String> keys, String name) {
        for (String key : keys) {
            List<String> found = strings.at(around.isEmpty() ? key : around + "." + key);
            if (!found.isEmpty()) {
                body.appendElement("meta").attr("name", name).attr("content", found.getFirst());
                return;
            }
        }
        // «story.blocks[].text»: what holds the paragraphs stands further out
        if (around.indexOf('.') > 0 && around.endsWith("]")) {
            state(body, strings, around.substring(0, around.lastIndexOf('.')), keys, name);
        }
    }
}
