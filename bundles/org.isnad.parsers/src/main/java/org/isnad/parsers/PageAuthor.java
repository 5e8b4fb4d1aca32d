package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.text.FoldedText;
import org.isnad.text.WordMemo;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Who wrote a page and whom it was taken from, by the links, properties and class names that mark a name as such. */
final class PageAuthor {
    private static final int LONGEST = 80;
    // what holds more is no name
    private static final int FEW = 12;
    private static final Evaluator OTHERS = QueryParser.parse(
            "nav, footer, [class*=related], [class*=comment], [class*=-card], [class^=card], [class*=teaser]");
    // so many stand in a list of all who write there
    private static final int MOST = 6;
    private static final Evaluator NAME = QueryParser.parse(".fn, [itemprop=name]");
    private static final Evaluator UNSEEN = QueryParser.parse("[itemprop=name][content]");
    private static final List<String> NAMES = List.of("byline", "author", "yazar", "muhabir", "reporter", "writer");
    // parts of a box about the author that are not the name
    private static final List<String> BESIDES = List.of(
            "bio", "desc", "box", "image", "img", "avatar", "photo", "social", "follow", "more", "other", "diger",
            "count");
    private static final Set<String> BLOCKS = Set.of("div", "p", "h2", "h3", "h4", "h5", "li", "ul", "section");
    private static final List<String> SOURCES =
            List.of("source", "kaynak", "agency", "ajans", "provider", "byline", "author");
    // class="by", "story_by__x1"; not "sort-by"
    private static final Pattern BY = Pattern.compile(
            "(?<![a-z]|(?:sort|order|filter|powered|group|view|share|search|designed|brought)[_-])by(?![a-z]|[_-](?!_))");
    // class names repeat all over the pages of a site
    private static final WordMemo<Boolean> NAMED = new WordMemo<>(name -> (holds(name, NAMES) && !holds(name, BESIDES))
            || BY.matcher(name.toLowerCase(Locale.ROOT)).find());
    private static final WordMemo<Boolean> SOURCE = new WordMemo<>(name -> holds(name, SOURCES));

    private final PageElements page;

    PageAuthor(PageElements page) {
        this.page = page;
    }

    private static boolean holds(String name, List<String> parts) {
        String lower = name.toLowerCase(Locale.ROOT);
        return parts.stream().anyMatch(lower::contains);
    }

    private static String classes(Element element) {
        return PageElements.attribute(element, "class");
    }

    /** Whether an element is called a byline. */
    static boolean isNamed(Element element) {
        return element.attributesSize() > 0
                && (NAMED.of(classes(element))
                        || PageElements.attribute(element, "itemprop").equals("author")
                        || PageElements.attribute(element, "rel").equals("author"));
    }

    /** The first name so marked. */
    Optional<Stated<String>> author() {
        return first(page.authors(), e -> true, PageAuthor::name, "link-author")
                .or(() -> first(
                        page.marked(),
                        e -> PageElements.attribute(e, "itemprop").equals("author"),
                        PageAuthor::name,
                        "microdata.author"))
                .or(() -> first(page.classed(), e -> NAMED.of(classes(e)), PageAuthor::name, "named-element.author"));
    }

    // what the first element of a kind says that says anything; a page that lists its writers has one in its title
    private Optional<Stated<String>> first(
            List<Element> elements, Predicate<Element> kind, Function<Element, Optional<String>> says, String rule) {
        List<String> names = new ArrayList<>();
        for (Element element : elements) {
            boolean asked = names.size() < MOST
                    && kind.test(element)
                    && element.childNodeSize() <= FEW
                    && element.closest(OTHERS) == null;
            Optional<String> name = asked ? says.apply(element) : Optional.empty();
            name.ifPresent(names::add);
        }
        return names.stream()
                .filter(name ->
                        page.titles().stream().anyMatch(title -> title.text().contains(name)))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(name -> Stated.outside(name, rule));
    }

    private static Optional<String> name(Element element) {
        Element marked = element.selectFirst(NAME);
        if (marked != null && marked.hasText()) {
            return bare(marked.text());
        }
        for (Element inside : element.children()) {
            if (BLOCKS.contains(inside.normalName()) && inside.hasText()) {
                Optional<String> name = name(inside);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        // an icon may be a link, too
        Optional<Element> link =
                element.select("a").stream().filter(Element::hasText).findFirst();
        Element unseen = element.selectFirst(UNSEEN);
        return bare(element.text())
                .or(() -> link.flatMap(a -> bare(a.text())))
                .or(() -> Optional.ofNullable(unseen).flatMap(e -> bare(e.attr("content"))));
    }

    private static Optional<String> bare(String text) {
        String words = text.replace('\u00A0', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST || words.indexOf('@') >= 0) {
            return Optional.empty();
        }
        Span rest = Byline.withoutOpening(words, new Span(0, words.length()));
        return Byline.name(words, rest)
                .map(span -> span.in(words))
                .filter(name -> Shapes.words(name) > 0)
                .filter(name -> !Byline.isOpening(FoldedText.fold(name)) && !Names.isAgency(FoldedText.fold(name)));
    }

    /** The first agency we know that stands alone in an element called a source. */
    Optional<Stated<String>> agency() {
        return first(page.classed(), e -> SOURCE.of(classes(e)), PageAuthor::listedAgency, "named-element.agency");
    }

    private static Optional<String> listedAgency(Element element) {
        return Optional.of(element.text().strip())
                .filter(words -> words.length() <= LONGEST && Names.isListedAgency(FoldedText.fold(words)));
    }
}
