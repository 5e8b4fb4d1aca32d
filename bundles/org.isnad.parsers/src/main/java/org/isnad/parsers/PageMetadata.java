package org.isnad.parsers;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.report.Publication;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.DateLine;
import org.isnad.text.FoldedText;
import org.jsoup.nodes.Element;

/** What a page's head states: OpenGraph, article tags, schema.org as JSON-LD and microdata, plain meta tags. */
final class PageMetadata {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish_date",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "dcterms.date",
            "sailthru.date",
            "article.published",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime");
    private static final List<String> OUTLET = List.of("og:site_name", "application-name", "dc.publisher");
    private static final List<String> AUTHOR =
            List.of("author", "article:author", "dc.creator", "parsely-author", "byl");
    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title", "title");

    private final Element page;
    private final List<Element> metas;
    private final JsonLd json;

    PageMetadata(Element page) {
        this.page = page;
        this.metas = page.select("meta[content]");
        this.json = new JsonLd(page);
    }

    Publication publication() {
        return new Publication(outlet(), Optional.empty(), author(), Optional.empty(), published(), address());
    }

    /** The titles the page gives itself, surest first. */
    List<String> titles() {
        return Stream.of(meta(TITLE).map(Stated::value), json.value("headline"), title())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> title() {
        return Optional.ofNullable(page.selectFirst("head > title, title"))
                .map(Element::text)
                .filter(t -> !t.isBlank());
    }

    private Optional<Stated<String>> meta(List<String> names) {
        for (String name : names) {
            for (Element meta : metas) {
                boolean named = meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name);
                if (named && !meta.attr("content").isBlank()) {
                    return Optional.of(
                            Stated.outside(meta.attr("content").strip(), "meta." + name.replaceAll("[:_]", "-")));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Stated<String>> outlet() {
        return meta(OUTLET.subList(0, 1))
                .or(() -> json.name("publisher").map(v -> Stated.outside(v, "json-ld.publisher")))
                .or(() -> meta(OUTLET));
    }

    private Optional<Stated<String>> author() {
        return json.name("author")
                .map(v -> Stated.outside(v, "json-ld.author"))
                .or(() -> meta(AUTHOR))
                .filter(a -> !a.value().startsWith("http") && a.value().length() < 80)
                .filter(a -> outlet().filter(o -> same(o.value(), a.value())).isEmpty());
    }

    static boolean same(String a, String b) {
        return Names.bare(FoldedText.fold(a)).equals(Names.bare(FoldedText.fold(b)));
    }

    private Optional<Stated<StatedTime>> published() {
        return json.value("datePublished")
                .flatMap(v -> time(v, "json-ld.date-published"))
                .or(() -> meta(PUBLISHED).flatMap(m -> time(m.value(), m.rule())))
                .or(() -> Optional.ofNullable(page.selectFirst("[itemprop=datePublished]"))
                        .flatMap(e -> time(
                                e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content"),
                                "microdata.date-published")))
                .or(this::marked);
    }

    // a page with several <time> is a list; the first one in its article is that of the article
    private Optional<Stated<StatedTime>> marked() {
        return Optional.ofNullable(page.selectFirst("time[pubdate], article time[datetime], main time[datetime]"))
                .or(() -> Optional.of(page.select("time[datetime]"))
                        .filter(all -> all.size() == 1)
                        .map(List::getFirst))
                .flatMap(e -> time(e.attr("datetime"), "time-element"));
    }

    private static Optional<Stated<StatedTime>> time(String stated, String rule) {
        return StatedTimes.iso(stated.strip())
                .or(() -> DateLine.read(stated, new Span(0, stated.length())).flatMap(DateLine::time))
                .map(time -> Stated.outside(time, rule));
    }

    private Optional<Stated<URI>> address() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .flatMap(e -> Addresses.uri(e.attr("href")))
                .map(uri -> Stated.outside(uri, "link-canonical"))
                .or(() -> meta(List.of("og:url"))
                        .flatMap(m -> Addresses.uri(m.value()).map(uri -> Stated.outside(uri, m.rule()))));
    }
}
