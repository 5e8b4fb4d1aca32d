package org.isnad.parsers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int SHORTEST_ASSIGNED = 250;
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
    private static final List<String> CHANGES = List.of(
            "dateModified", "modifiedAt", "updatedAt", "updated_at", "lastModified", "last_modified", "updateDate");
    private static final List<String> AUTHORS = List.of("author.name", "authors[].name", "author", "byline");
    private static final List<String> SECTIONS =
            List.of("section.name", "category.name", "articleSection", "sectionName", "categoryName");
    private static final List<String> HEADLINES = List.of("headline", "title");
    private static final List<String> LEADS = List.of(
            "lead",
            "lede",
            "standfirst",
            "intro",
            "dek",
            "deck",
            "subtitle",
            "subHeadline",
            "subheadline",
            "summary",
            "spot",
            "chapo",
            "chapeau",
            "entradilla");
    // var STATE = {"story": …}
    private static final Pattern ASSIGNED = Pattern.compile("=\\s{0,3}+\\{\\s{0,9}+\"");
    // a page says such things of itself in its scripts
    private static final Pattern OF_SITE = Pattern.compile(
            "(?i).*(?:cookie|consent|gdpr|privacy|terms|legal|policy|message|error|label|translation).*");

    private PageData() {}

    /**
     * Adds what was found to the end of the page's body; whether anything was.
     *
     * @param shown what the page shows without it
     */
    static boolean addTo(Element root, String shown, Document document, Work work) throws ParseException {
        for (Element script : root.select("script")) {
            work.check();
            String type = script.attr("type").strip();
            boolean linked = type.equalsIgnoreCase("application/ld+json");
            boolean data = linked || type.equalsIgnoreCase("application/json");
            String json = data ? script.data() : assigned(script.data());
            JsonStrings strings = new JsonStrings(json.length() <= LONGEST ? json : "");
            Optional<String> place = body(
                            strings,
                            at -> linked
                                    ? at.endsWith("articleBody")
                                    : data || !OF_SITE.matcher(at).matches())
                    .filter(found -> data || running(strings, found) >= SHORTEST_ASSIGNED);
            if (place.isPresent() && !isShown(strings.at(place.get()), shown)) {
                Limits.check(document, String.join("\n", strings.at(place.get())), work);
                add(root, strings, place.get(), linked ? "json-ld" : "page-data", shown);
                return true;
            }
        }
        return false;
    }

    // the data a script of code begins with; empty if it holds none
    private static String assigned(String code) {
        Matcher begins = ASSIGNED.matcher(code);
        int at = code.length() < SHORTEST_ASSIGNED ? -1 : code.indexOf('=');
        while (at >= 0 && !begins.region(at, code.length()).lookingAt()) {
            at = code.indexOf('=', at + 1);
        }
        return at < 0 ? "" : code.substring(at + 1);
    }

    private static boolean isShown(List<String> body, String shown) {
        return isIn(shown, Jsoup.parse(body.getFirst()).text());
    }

    private static boolean isIn(String shown, String words) {
        return shown.contains(words.substring(0, Math.min(words.length(), SHORTEST_PARAGRAPH)));
    }

    private static void add(Element root, JsonStrings strings, String place, String rule, String shown) {
        // the page's own would pass for a rule of ours
        root.select("[" + MARK + "]").forEach(marked -> marked.removeAttr(MARK));
        Element body = Optional.ofNullable(root.selectFirst("body")).orElse(root);
        Element holder = body.appendElement("article").attr(MARK, rule);
        String around = place.substring(0, Math.max(place.lastIndexOf('.'), 0));
        String whole = String.join("\n", strings.at(place));
        // a title beside one paragraph of many is that of something else
        String whose = around.endsWith("]") ? around.substring(0, Math.max(around.lastIndexOf('.'), 0)) : around;
        beside(strings, whose, HEADLINES)
                .filter(title -> title.length() <= Shapes.LONGEST_HEADLINE
                        && shown.lines().noneMatch(line -> line.strip().equals(title.strip())))
                .ifPresent(title -> holder.appendElement("h1").text(title));
        beside(strings, whose, LEADS)
                .filter(lead -> isRunning(lead) && !isIn(shown, lead) && !isIn(whole, lead))
                .ifPresent(lead -> paragraphs(holder, lead));
        strings.at(place).forEach(words -> paragraphs(holder, words));
        state(body, PageDate.IN_DATA, beside(strings, around, DATES));
        state(body, PageDate.CHANGED_IN_DATA, beside(strings, around, CHANGES));
        state(body, "author", beside(strings, around, AUTHORS));
        state(body, "section", beside(strings, around, SECTIONS));
    }

    private static int running(JsonStrings strings, String place) {
        return strings.at(place).stream()
                .filter(PageData::isRunning)
                .mapToInt(String::length)
                .sum();
    }

    // where most running text stands
    private static Optional<String> body(JsonStrings strings, Predicate<String> fits) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String place : strings.places()) {
            if (fits.test(place)) {
                lengths.put(place, running(strings, place));
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

    private static void state(Element body, String name, Optional<String> value) {
        value.ifPresent(v -> body.appendElement("meta").attr("name", name).attr("content", v));
    }

    // what the surest of the keys says next to the text
    private static Optional<String> beside(JsonStrings strings, String around, List<String> keys) {
        for (String key : keys) {
            List<String> found = strings.at(around.isEmpty() ? key : around + "." + key);
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        // «story.blocks[].text»: what holds the paragraphs stands further out
        return around.indexOf('.') > 0 && around.endsWith("]")
                ? beside(strings, around.substring(0, around.lastIndexOf('.')), keys)
                : Optional.empty();
    }
}
