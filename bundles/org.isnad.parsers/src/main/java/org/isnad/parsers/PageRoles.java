package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.report.Role;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;
import org.isnad.work.Work;
import org.jsoup.nodes.Element;

/** Tells by tags, roles and class names which parts of a page do not belong to the report. */
final class PageRoles {
    private static final Map<String, String> BY_TOKEN = new HashMap<>();
    private static final Map<String, String> BY_PREFIX = new HashMap<>();
    // less than this is a name: a byline
    private static final int SHORTEST_BIOGRAPHY = 60;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]++");
    private static final WordMemo<List<String>> RULES = new WordMemo<>(PageRoles::rules);
    private static final Map<String, String> BY_TAG = Map.of(
            "nav", "nav", "footer", "footer", "aside", "aside", "form", "form", "button", "button", "dialog", "dialog",
            "menu", "nav");

    static {
        for (List<String> row : LexiconFile.rows(PageRoles.class, "page-furniture.tsv")) {
            for (String token : row.get(1).split(" ")) {
                boolean prefix = token.endsWith("*");
                (prefix ? BY_PREFIX : BY_TOKEN)
                        .put(prefix ? token.substring(0, token.length() - 1) : token, row.get(0));
            }
        }
    }

    private final Map<Element, Integer> lengths = new HashMap<>();
    private final Map<Element, String> rules = new HashMap<>();
    private final Map<Element, String> boxes;
    private final int all;

    PageRoles(PageBlocks page, Work work) {
        int sum = 0;
        for (PageBlock block : page.blocks()) {
            work.check();
            sum += block.span().length();
            for (Element e = block.element(); e != null; e = e.parent()) {
                lengths.merge(e, block.span().length(), Integer::sum);
            }
        }
        all = sum;
        boxes = new PageBoxes(page, this::length, sum / 2).find();
    }

    int length(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /** The rule by which an element or one around it is no part of the report; a caption's rule ends in "caption". */
    Optional<String> rule(Element element) {
        List<Element> path = new ArrayList<>();
        Element e = element;
        while (e != null && !rules.containsKey(e)) {
            path.add(e);
            e = e.parent();
        }
        String inherited = e == null ? "" : rules.getOrDefault(e, "");
        for (Element below : path.reversed()) {
            inherited = inherited.isEmpty() ? own(below) : inherited;
            rules.put(below, inherited);
        }
        return Optional.of(inherited).filter(rule -> !rule.isEmpty());
    }

    static Role role(String rule) {
        return rule.endsWith("caption") ? Role.CAPTION : Role.FURNITURE;
    }

    private String own(Element element) {
        String tag = element.normalName();
        if (tag.equals("figcaption") || tag.equals("caption")) {
            return "caption";
        }
        // half the page is no furniture, whatever it is called
        if (tag.equals("html") || tag.equals("body") || length(element) * 2 > all) {
            return "";
        }
        if (tag.equals("header") && element.closest("article, main") == null) {
            return "furniture.header";
        }
        return Optional.ofNullable(BY_TAG.get(tag))
                .or(() -> byTokens(element))
                .or(() -> Optional.ofNullable(boxes.get(element)))
                .map(rule -> rule.equals("caption") ? rule : "furniture." + rule)
                .orElse("");
    }

    private Optional<String> byTokens(Element element) {
        if (element.normalName().equals("article") || element.attr("itemprop").equals("articleBody")) {
            return Optional.empty();
        }
        String names =
                element.attr("role") + " " + element.className() + " " + element.id() + " " + element.attr("itemprop");
        if (names.isBlank()) {
            return Optional.empty();
        }
        boolean name = length(element) < SHORTEST_BIOGRAPHY;
        return RULES.of(names).stream()
                .filter(rule -> !(name && rule.equals("author-box")))
                .findFirst();
    }

    // class names repeat all over the pages of a site
    private static List<String> rules(String names) {
        String parted = HUMP.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT);
        List<String> rules = new ArrayList<>();
        String before = "";
        for (String token : NO_LETTERS.split(parted)) {
            // "author-box" and "mostRead" are two tokens, but one word
            String rule = BY_TOKEN.getOrDefault(token, BY_TOKEN.getOrDefault(before + token, byPrefix(token)));
            if (!rule.isEmpty()) {
                rules.add(rule);
            }
            before = token;
        }
        return List.copyOf(rules);
    }

    // "sharedaddy", "relatedposts"
    private static String byPrefix(String token) {
        for (Map.Entry<String, String> prefix : BY_PREFIX.entrySet()) {
            if (token.startsWith(prefix.getKey())) {
                return prefix.getValue();
            }
        }
        return "";
    }
}
