package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Role;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Tells by tags, roles and class names which parts of a page do not belong to the report. */
final class PageRoles {
    private static final Map<String, String> BY_TOKEN = new HashMap<>();
    private static final Map<String, String> BY_PREFIX = new HashMap<>();
    // less than this is a name: a byline
    private static final int SHORTEST_BIOGRAPHY = 45;
    /** Of what states author, date and the like: it may be read, but is no text. */
    static final String META = "meta";

    private static final String TEASER = "furniture.teaser";
    private static final Set<String> OWN = Set.of("caption", META);
    private static final int LONGEST_CAPTION = 600;
    private static final Evaluator NO_CAPTION = QueryParser.parse("table, blockquote, pre, h1, h2");
    private static final Evaluator HEADINGS_WITHIN = QueryParser.parse("h1, h2, h3");
    private static final Evaluator MENU = QueryParser.parse("nav, ul, form");
    private static final Evaluator TITLE = QueryParser.parse("h1");
    private static final Evaluator MAIN = QueryParser.parse("main, [role=main], [itemprop=articleBody]");
    private static final String BIOGRAPHY = "furniture.author-box";
    // what is called so and is longer is called so for another reason: class="text readingTime"
    private static final Map<String, Integer> LONGEST = Map.of(
            "furniture.counter",
            80,
            "furniture.share",
            600,
            "furniture.search",
            300,
            "caption",
            600,
            "furniture.tags",
            800,
            META,
            250,
            "furniture.site",
            250,
            "furniture.forum",
            400,
            "furniture.signature",
            400,
            "furniture.postmeta",
            600);
    // the text of a report may be called so: class="newsBox", class="paywall"
    private static final Set<String> HOLDS_REPORTS = Stream.of(
                    "nav", "share", "related", "aside", "advertisement", "subscribe", "ticker", "footer")
            .map(PageRoles::furniture)
            .collect(Collectors.toSet());
    private static final int SHORTEST_REPORT = 250;
    // "margin-bottom", "has-sidebar", "no-comments" say how a box looks or what stands beside it
    private static final Set<String> SAYS_HOW = Set.of(
            "margin",
            "padding",
            "border",
            "align",
            "rounded",
            "spacing",
            "space",
            "pad",
            "offset",
            "has",
            "with",
            "no",
            "without",
            "hide",
            "vertical",
            "text",
            "bg");
    // so much of the running text, in tenths, is a report's whatever it is called, unless readers or others wrote it
    private static final int NEARLY_ALL = 8;
    private static final int LONG_REPORT = 600;
    private static final Set<String> BY_OTHERS =
            Set.of("furniture.comments", "furniture.related", "furniture.author-box", TEASER);
    // they call every part of a page a widget
    private static final Set<String> BUILDERS = Set.of("elementor", "so", "sow", "fl", "wpb");
    // of an encyclopaedia: what it says of a thing in short
    private static final Pattern INFOBOX = Pattern.compile("\\binfobox");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern HENTRY = Pattern.compile("\\bhentry\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]++");
    private static final WordMemo<List<String>> RULES = new WordMemo<>(PageRoles::rules);
    private static final Set<String> NAMES =
            Set.of("role", "class", "id", "itemprop", "data-component", "data-testid", "data-e2e", "data-gu-name");
    private static final Map<String, String> BY_TAG = new HashMap<>();

    private static final Set<String> FACTS = new HashSet<>();

    static {
        Stream.of("nav", "footer", "aside", "form", "button", "dialog").forEach(tag -> BY_TAG.put(tag, furniture(tag)));
        BY_TAG.put("menu", furniture("nav"));
        for (List<String> row : LexiconFile.rows(PageRoles.class, "page-furniture.tsv")) {
            if (row.getFirst().equals("facts")) {
                FACTS.addAll(List.of(row.get(1).split(" ")));
                continue;
            }
            for (String token : row.get(1).split(" ")) {
                boolean prefix = token.endsWith("*");
                (prefix ? BY_PREFIX : BY_TOKEN)
                        .put(prefix ? token.substring(0, token.length() - 1) : token, furniture(row.get(0)));
            }
        }
    }

    private static String furniture(String name) {
        return OWN.contains(name) ? name : "furniture." + name;
    }

    private final Map<Box, String> teasers;
    private final int all;
    private final int prose;
    private final boolean byNames;

    /**
     * @param byNames whether class names count
     * @param byCards whether cards with linked headings are other reports
     */
    PageRoles(PageBlocks page, boolean byNames, boolean byCards) {
        this.byNames = byNames;
        page.blocks().forEach(block -> block.box().forget());
        prose = page.blocks().isEmpty()
                ? 0
                : root(page.blocks().getFirst().box()).prose();
        all = page.blocks().stream().mapToInt(block -> block.span().length()).sum();
        teasers = new PageBoxes(page, all / 2).find();
        if (!byCards) {
            teasers.values().removeIf(TEASER::equals);
        }
    }

    /** How many characters of paragraphs stand in cards. */
    int proseInTeasers() {
        int prose = 0;
        for (Map.Entry<Box, String> box : teasers.entrySet()) {
            prose += box.getValue().equals(TEASER) ? box.getKey().prose() : 0;
        }
        return prose;
    }

    private static Box root(Box box) {
        Box root = box;
        for (Box around = box; around != null; around = around.parent()) {
            root = around;
        }
        return root;
    }

    /** The rule by which a box or one around it is no part of the report; a caption's rule ends in "caption". */
    Optional<String> rule(Box box) {
        String asked = box.rule();
        if (asked != null) {
            return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
        }
        List<Box> path = new ArrayList<>();
        Box known = box;
        while (known != null && known.rule() == null) {
            path.add(known);
            known = known.parent();
        }
        String rule = known == null ? null : known.rule();
        for (int i = path.size() - 1; i >= 0; i--) {
            rule = rule == null || rule.isEmpty() ? own(path.get(i)) : rule;
            path.get(i).rule(rule);
        }
        return Optional.ofNullable(rule).filter(r -> !r.isEmpty());
    }

    static Role role(String rule) {
        return rule.endsWith("caption") ? Role.CAPTION : Role.FURNITURE;
    }

    private String own(Box box) {
        String tag = box.tag();
        if (tag.equals("figcaption") || tag.equals("caption") || isPicture(box)) {
            return "caption";
        }
        // half the page is no furniture, whatever it is called
        if (tag.equals("html") || tag.equals("body") || box.length() * 2 > all) {
            return "";
        }
        if (tag.equals("table") && INFOBOX.matcher(box.element().className()).find()) {
            return "furniture.aside";
        }
        if (tag.equals("header") && !box.isInArticle() && !isHeadOfArticle(box)) {
            return "furniture.header";
        }
        return Optional.ofNullable(tag.equals("aside") && isFacts(box) ? null : BY_TAG.get(tag))
                .or(() -> byNames ? byTokens(box) : Optional.empty())
                .or(() -> Optional.ofNullable(teasers.get(box)))
                .orElse("");
    }

    // what a report says in a box beside its text
    private static boolean isFacts(Box box) {
        String names = names(box.element());
        return !names.isBlank()
                && box.isInArticle()
                && box.isUnlinked()
                && Stream.of(NO_LETTERS.split(names.toLowerCase(Locale.ROOT))).anyMatch(FACTS::contains);
    }

    // a figure that is no quotation, table or code is a picture, and its words speak of that
    private static boolean isPicture(Box box) {
        return box.tag().equals("figure")
                && box.length() <= LONGEST_CAPTION
                && box.element().selectFirst(NO_CAPTION) == null;
    }

    private static boolean isHeadOfArticle(Box box) {
        Element around = box.element().parent();
        return isNamedArticle(box.element())
                || (around != null
                        && !around.normalName().equals("body")
                        && isNamedArticle(around)
                        && box.element().selectFirst(MENU) == null);
    }

    private static boolean isNamedArticle(Element element) {
        String name = element.className();
        return name.contains("article") || name.contains("entry") || name.contains("post") || name.contains("story");
    }

    private Optional<String> byTokens(Box box) {
        Element element = box.element();
        if (element.attributesSize() == 0
                || element.normalName().equals("article")
                || PageElements.attribute(element, "itemprop").equals("articleBody")) {
            return Optional.empty();
        }
        String names = names(element);
        if (names.isBlank()) {
            return Optional.empty();
        }
        for (String rule : RULES.of(names)) {
            if (fits(rule, box)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private boolean fits(String rule, Box box) {
        return !(rule.equals(BIOGRAPHY) && box.length() < SHORTEST_BIOGRAPHY)
                && !(HOLDS_REPORTS.contains(rule) && (holdsReport(box) || holdsMain(box)))
                && !(box.prose() >= LONG_REPORT && box.prose() * 10 > prose * NEARLY_ALL && !BY_OTHERS.contains(rule))
                && !(rule.equals("furniture.advertisement") && box.element().selectFirst(TITLE) != null)
                && !(rule.equals(META) && box.element().selectFirst(HEADINGS_WITHIN) != null)
                && box.length() <= LONGEST.getOrDefault(rule, Integer.MAX_VALUE);
    }

    // most of the running text stands there, and hardly a link
    private boolean holdsReport(Box box) {
        return box.prose() * 2 > prose && box.isUnlinked() && box.prose() >= SHORTEST_REPORT;
    }

    // "ad-portal", "sidebar-left": around all that the page marks as its text
    private static boolean holdsMain(Box box) {
        return box.prose() >= SHORTEST_REPORT && box.element().selectFirst(MAIN) != null;
    }

    private static String names(Element element) {
        String names = "";
        for (Attribute attribute : element.attributes()) {
            // what a page is built of calls its parts in attributes of its own
            if (NAMES.contains(attribute.getKey())) {
                names = names.isEmpty() ? attribute.getValue() : names + ' ' + attribute.getValue();
            }
        }
        return names;
    }

    // class names repeat all over the pages of a site
    private static List<String> rules(String names) {
        String parted = HUMP.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT);
        List<String> rules = new ArrayList<>();
        String before = "";
        // its other names are the categories a system puts it in
        if (HENTRY.matcher(parted).find()) {
            return List.of();
        }
        for (String token : NO_LETTERS.split(parted)) {
            // "author-box" and "mostRead" are two tokens, but one word
            String rule = BY_TOKEN.getOrDefault(token, BY_TOKEN.getOrDefault(before + token, byPrefix(token)));
            boolean builder = token.equals("widget") && BUILDERS.contains(before);
            if (!rule.isEmpty() && !builder && !SAYS_HOW.contains(before)) {
                // a notice may be called metadata as well
                rules.add(rule.equals("furniture.notice") ? 0 : rules.size(), rule);
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
