package org.isnad.parsers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.text.FoldedText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Finds the block of a page that is its headline: the one that says what the page calls itself, else its first heading. */
final class Headline {
    private static final int SHORTEST = 8;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern PARTS = Pattern.compile("\\s+[-|–—«»·•›>:/]\\s+|\\s*::\\s*");
    private static final Pattern CLAUSES = Pattern.compile(":\\s+");
    private static final List<String> TITLES = List.of("title", "headline", "baslik", "heading");
    private static final List<String> OTHERS = List.of("site", "sub", "block", "widget", "section");
    private static final Pattern FIRST_PAGE =
            Pattern.compile("(?i)/|(?:https?:)?//[^/?#]+/?|/?(?:index|default|home)\\.[a-z]{2,5}");
    private static final Evaluator LARGE = QueryParser.parse("font[size=4], font[size=5], font[size=6], font[size=7]");
    private static final Set<String> HOLDS_HEADLINES = Set.of("furniture.header", "furniture.forum", PageRoles.META);
    private static final Set<String> AROUND = Set.of("article", "main", "div", "section");

    private final PageBlocks page;
    private final PageRoles roles;
    private final List<String> titles;
    private final List<String> raw;
    private @Nullable Set<String> parts;
    private int running = -1;
    private final Optional<Box> main;
    private final Map<Integer, String> folded = new HashMap<>();

    Headline(PageBlocks page, PageRoles roles, List<String> titles, Optional<Box> main) {
        this.page = page;
        this.roles = roles;
        this.titles = titles.stream().map(t -> Names.bare(FoldedText.fold(t))).toList();
        this.main = main;
        this.raw = titles;
    }

    // «دفتر المدينة: ذاكرة السوق القديم», "Council shelves plan - Daily Courier"
    private static Set<String> parts(List<String> titles) {
        return titles.stream()
                .flatMap(title -> Stream.concat(Stream.of(PARTS.split(title)), Stream.of(CLAUSES.split(title))))
                .map(part -> Names.bare(FoldedText.fold(part)))
                .filter(part -> Shapes.words(part) >= FEWEST_WORDS)
                .collect(Collectors.toSet());
    }

    /** Index of the block, or -1 if the page's body does not hold its headline. */
    int index() {
        for (int strictness = 0; strictness < 8; strictness++) {
            for (int i = 0; i < page.blocks().size(); i++) {
                if (fits(i, strictness) && !isOfSite(page.blocks().get(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    // its name, or the way from its first page
    private static boolean isOfSite(PageBlock block) {
        return isSite(block) || Furniture.isPath(block.words());
    }

    private boolean fits(int i, int strictness) {
        PageBlock block = page.blocks().get(i);
        if (block.span().length() > Shapes.LONGEST_HEADLINE) {
            return false;
        }
        String tag = block.box().tag();
        boolean heading = isHeading(block);
        return switch (strictness) {
            case 0 -> heading && isTitle(i, true) && !isFurniture(block);
            case 1 ->
                heading
                        && block.linkDensity() < 0.5
                        && isTitle(i, false)
                        && !isFurniture(block)
                        && (Shapes.words(block.words()) >= FEWEST_WORDS || !holdsPart());
            case 2 -> heading && isPart(i) && !isFurniture(block);
            case 3 -> heading && isTitle(i, false) && !isFurniture(block);
            case 4 -> block.linkDensity() < 0.5 && !isFurniture(block) && isTitle(i, true);
            case 5 -> (block.linkDensity() < 0.5 || isNamed(block)) && !isFurniture(block) && isPart(i);
            case 7 -> i < beforeText() && looksSo(block) && !isFurniture(block);
            default ->
                tag.equals("h1")
                        && !isFurniture(block)
                        && block.element().closest("header nav") == null
                        && within(block);
        };
    }

    private boolean isFurniture(PageBlock block) {
        return roles.rule(block.box()).filter(r -> !HOLDS_HEADLINES.contains(r)).isPresent()
                && !PageElements.attribute(block.element(), "itemprop").equals("headline");
    }

    private int beforeText() {
        running = running < 0 ? firstRunning() : running;
        return running;
    }

    private int firstRunning() {
        for (int i = 0; i < page.blocks().size(); i++) {
            PageBlock block = page.blocks().get(i);
            if (Shapes.isBody(block.words()) && !isFurniture(block)) {
                return i;
            }
        }
        return 0;
    }

    // large letters or the name of a title where the page has no heading
    private boolean looksSo(PageBlock block) {
        String words = block.words();
        Element element = block.element();
        boolean named = isNamed(block);
        return Shapes.words(words) >= FEWEST_WORDS
                && block.linkDensity() < 0.5
                && !Shapes.endsWith(words, ".:")
                && (named || element.selectFirst(LARGE) != null || (isHeading(block) && within(block)));
    }

    private static boolean isNamed(PageBlock block) {
        Element element = block.element();
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return TITLES.stream().anyMatch(name::contains) && OTHERS.stream().noneMatch(name::contains);
    }

    /** Whether it is a heading that leads to the first page: it names the site. */
    static boolean isSite(PageBlock block) {
        Element link =
                block.linkDensity() > 0.9 && isHeading(block) ? block.element().selectFirst("a[href]") : null;
        return link != null && FIRST_PAGE.matcher(link.attr("href").strip()).matches();
    }

    // where a whole part of the title stands as a heading, a word or two before it name the site
    private boolean holdsPart() {
        return IntStream.range(0, page.blocks().size())
                .anyMatch(i -> isHeading(page.blocks().get(i))
                        && isPart(i)
                        && !isFurniture(page.blocks().get(i)));
    }

    private static boolean isHeading(PageBlock block) {
        String tag = block.box().tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '3';
    }

    private boolean isPart(int i) {
        Set<String> known = parts == null ? parts(raw) : parts;
        parts = known;
        return known.contains(words(i));
    }

    private String words(int i) {
        return folded.computeIfAbsent(
                i, _ -> Names.bare(FoldedText.fold(page.blocks().get(i).words())));
    }

    private boolean isTitle(int i, boolean whole) {
        String words = words(i);
        boolean is = false;
        for (int t = 0; t < titles.size() && !is; t++) {
            String title = titles.get(t);
            is = whole ? title.equals(words) : words.length() >= SHORTEST && title.startsWith(words);
        }
        return is;
    }

    // a heading in the main text, or just before it
    private boolean within(PageBlock block) {
        Box parent = main.map(Box::parent)
                .filter(around -> AROUND.contains(around.tag()))
                .orElse(null);
        for (Box box = block.box(); box != null; box = box.parent()) {
            if (box.equals(main.orElse(box)) || box.equals(parent)) {
                return true;
            }
        }
        return titles.isEmpty() || main.filter(box -> box.tag().equals("body")).isPresent();
    }
}
