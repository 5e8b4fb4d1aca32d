package org.isnad.parsers;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Publication;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.text.FoldedText;
import org.jsoup.nodes.Element;

/** What a page's head states: OpenGraph, article tags, schema.org as JSON-LD and microdata, plain meta tags. */
final class PageMetadata {
    private static final List<String> OUTLET = List.of("og:site_name", "application-name", "dc.publisher");
    private static final List<String> AUTHOR =
            List.of("author", "article:author", "dc.creator", "parsely-author", "byl");
    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title", "title");

    private static final List<String> SECTION = List.of(
            "article:section",
            "og:article:section",
            "og:section",
            "section",
            "articlesection",
            "pagesection",
            "article:category",
            "parsely-section",
            "sailthru.section",
            "cxenseparse:recs:articlesection",
            "dcterms.subject.section");
    private static final int LONGEST_SECTION = 60;
    // attributes that say what a meta tag is about
    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}+|[\\n\\t]");
    // no person: "http://…", "harbourpost.example"
    private static final Pattern SITE = Pattern.compile(
            "(?i)http.*|(?:[a-z0-9-]++\\.)++[a-z]{2,}+|(?:web|site)? ?(?:admin|administrator|webmaster|superuser|root|user)");

    private final PageElements page;
    private final Map<String, String> metas;
    private final JsonLd json;
    private final PageDate date;
    private final List<String> titles;

    PageMetadata(PageElements page) {
        this.page = page;
        this.metas = metas(page.metas());
        this.json = new JsonLd(page.scripts());
        this.date = new PageDate(page, json, this);
        this.titles = Stream.of(meta(TITLE).map(Stated::value), json.value("headline"), title())
                .flatMap(Optional::stream)
                .toList();
    }

    Publication publication() {
        Optional<Stated<String>> author = author();
        Optional<Signed> signed = author.map(Stated::value).flatMap(PageMetadata::signed);
        return new Publication(
                outlet(),
                signed.flatMap(s -> author.map(a -> part(a, s.agency()))),
                signed.isEmpty() ? author : signed.flatMap(Signed::author).flatMap(s -> author.map(a -> part(a, s))),
                Optional.empty(),
                date.stated(),
                address(),
                date.updated(),
                section());
    }

    private Optional<Stated<String>> section() {
        return json.value("articleSection")
                .map(v -> Stated.outside(v, "json-ld.article-section"))
                .or(() -> meta(SECTION))
                .or(() -> page.marked().stream()
                        .filter(e -> e.attr("itemprop").strip().equalsIgnoreCase("articleSection"))
                        .findFirst()
                        .map(e -> Stated.outside(
                                e.hasAttr("content") ? e.attr("content") : e.text(), "microdata.article-section")))
                .or(() -> page.categories().stream()
                        .findFirst()
                        .map(e -> Stated.outside(e.text().strip(), "link-category")))
                .filter(s -> !s.value().isBlank() && s.value().length() <= LONGEST_SECTION);
    }

    private static Optional<Signed> signed(String author) {
        return Signed.line(author, new Span(0, author.length()));
    }

    // "Nora Whitcombe, Associated Press"
    private static Stated<String> part(Stated<String> author, Span words) {
        return Stated.outside(words.in(author.value()), author.rule());
    }

    /** The dates of the page that are less sure than what head and text say outright. */
    PageDate date() {
        return date;
    }

    /** The names of its meta tags. */
    Set<String> names() {
        return metas.keySet();
    }

    /** The address the page gives itself. */
    Optional<URI> canonical() {
        return address().map(Stated::value);
    }

    /** The titles the page gives itself, surest first. */
    List<String> titles() {
        return titles;
    }

    /** As {@link #titles}, without what its data calls the first report in it. */
    List<String> ownTitles() {
        return Stream.of(meta(TITLE).map(Stated::value), title())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> title() {
        return page.titles().stream().findFirst().map(Element::text).filter(t -> !t.isBlank());
    }

    /** Whether it says it is written in the English of the United States. */
    boolean isAmerican() {
        return meta("og:locale").filter(l -> isAmerican(l.value())).isPresent()
                || page.attributed().stream().limit(1).anyMatch(e -> isAmerican(PageElements.attribute(e, "lang")));
    }

    private static boolean isAmerican(String language) {
        return language.replace('_', '-').equalsIgnoreCase("en-US");
    }

    Optional<Stated<String>> meta(List<String> names) {
        for (String name : names) {
            if (metas.containsKey(name)) {
                return meta(name);
            }
        }
        return Optional.empty();
    }

    Optional<Stated<String>> meta(String name) {
        return Optional.ofNullable(metas.get(name))
                .map(content ->
                        Stated.outside(content, "meta." + name.replace(':', '-').replace('_', '-')));
    }

    // the first content of each name, in lower case
    private static Map<String, String> metas(List<Element> all) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : all) {
            String content = BLANKS.matcher(meta.attr("content").strip()).replaceAll(" ");
            for (String key : content.isEmpty() ? List.<String>of() : NAMING) {
                if (meta.hasAttr(key)) {
                    metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return metas;
    }

    private Optional<Stated<String>> outlet() {
        return meta(OUTLET.subList(0, 1))
                .filter(name -> !name.value().startsWith("http"))
                .or(() -> json.name("publisher").map(v -> Stated.outside(v, "json-ld.publisher")))
                .or(() -> meta(OUTLET.subList(1, OUTLET.size())));
    }

    private Optional<Stated<String>> author() {
        return json.name("author")
                .filter(v -> !json.isOrganisation("author")
                        || Signed.line(v, new Span(0, v.length())).isPresent())
                .map(v -> Stated.outside(v, "json-ld.author"))
                .or(() -> meta(AUTHOR))
                .or(() -> titles.stream()
                        .flatMap(title -> PostTitle.author(title).stream())
                        .findFirst()
                        .map(name -> Stated.outside(name, "title.author")))
                .filter(a -> !SITE.matcher(a.value()).matches() && a.value().length() < 80)
                .filter(a -> outlet().filter(o -> same(o.value(), a.value())).isEmpty());
    }

    static boolean same(String a, String b) {
        return Names.bare(FoldedText.fold(a)).equals(Names.bare(FoldedText.fold(b)));
    }

    private Optional<Stated<URI>> address() {
        return page.links().stream()
                .filter(e -> e.attr("rel").strip().equalsIgnoreCase("canonical") && e.hasAttr("href"))
                .findFirst()
                .flatMap(e -> Addresses.uri(e.attr("href")))
                .map(uri -> Stated.outside(uri, "link-canonical"))
                .or(() -> meta(List.of("og:url"))
                        .flatMap(m -> Addresses.uri(m.value()).map(uri -> Stated.outside(uri, m.rule()))))
                .or(() -> SavedFrom.of(page.attributed()).map(uri -> Stated.outside(uri, "comment.saved-from")));
    }
}
