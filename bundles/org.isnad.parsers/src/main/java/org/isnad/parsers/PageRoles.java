package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.report.Role;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;
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

    private final Map<Box, String> teasers;
    private final int all;

    PageRoles(PageBlocks page) {
        all = page.blocks().stream().mapToInt(block -> block.span().length()).sum();
        teasers = new PageBoxes(page, all / 2).find();
    }

    /** The rule by which a box or one around it is no part of the report; a caption's rule ends in "caption". */
    Optional<String> rule(Box box) {
        List<Box> path = new ArrayList<>();
        Box known = box;
        while (known != null && known.rule() == null) {
            path.add(known);
            known = known.parent();
        }
        String rule = known == null ? null : known.rule();
        for (Box below : path.reversed()) {
            rule = rule == null || rule.isEmpty() ? own(below) : rule;
            below.rule(rule);
        }
        return Optional.ofNullable(rule).filter(r -> !r.isEmpty());
    }

    static Role role(String rule) {
        return rule.endsWith("caption") ? Role.CAPTION : Role.FURNITURE;
    }

    private String own(Box box) {
        String tag = box.tag();
        if (tag.equals("figcaption") || tag.equals("caption")) {
            return "caption";
        }
        // half the page is no furniture, whatever it is called
        if (tag.equals("html") || tag.equals("body") || box.length() * 2 > all) {
            return "";
        }
        if (tag.equals("header") && !box.isInArticle()) {
            return "furniture.header";
        }
        return Optional.ofNullable(BY_TAG.get(tag))
                .or(() -> byTokens(box))
                .or(() -> Optional.ofNullable(teasers.get(box)))
                .map(rule -> rule.equals("caption") ? rule : "furniture." + rule)
                .orElse("");
    }

    private static Optional<String> byTokens(Box box) {
        Element element = box.element();
        if (element.attributesSize() == 0
                || element.normalName().equals("article")
                || element.attr("itemprop").equals("articleBody")) {
            return Optional.empty();
        }
        String names =
                element.attr("role") + " " + element.className() + " " + element.id() + " " + element.attr("itemprop");
        if (names.isBlank()) {
            return Optional.empty();
        }
        boolean name = box.length() < SHORTEST_BIOGRAPHY;
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
