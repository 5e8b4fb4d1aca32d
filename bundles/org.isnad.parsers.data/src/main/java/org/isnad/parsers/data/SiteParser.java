package org.isnad.parsers.data;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.Prose;
import org.isnad.parsers.StatedTimes;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the pages of sites for which an administrator wrote down where the parts are. Its id stands before that of the
 * parser for pages, which is how the engine decides between two that fit.
 */
@Component(service = Parser.class)
@ParserInfo(
        id = "isnad.by-site",
        label = "%parser.by-site",
        mediaTypes = {"text/html", "application/xhtml+xml"})
public final class SiteParser implements Parser {
    // where a page says whose it is
    private static final int HEAD = 32_768;
    private static final Set<String> WORDS = Set.of("p", "li", "blockquote", "td", "dd", "pre");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<SiteRules> sites;

    /** Knows no site. */
    public SiteParser() {
        this(List.of());
    }

    /** With the site files beside the product and those of the user. */
    @Activate
    public SiteParser(BundleContext context) {
        this(SiteRules.of(Folders.named("sites", context)));
    }

    SiteParser(List<SiteRules> sites) {
        this.sites = sites;
    }

    @Override
    public Fit fit(Document document) {
        if (sites.isEmpty()) {
            return Fit.NONE;
        }
        // tags and addresses are ASCII in every set
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.indexOf('<') >= 0
                        && site(Jsoup.parse(head), document.address()).isPresent()
                ? Fit.EXACT
                : Fit.NONE;
    }

    private Optional<SiteRules> site(org.jsoup.nodes.Document page, Optional<URI> address) {
        return sites.stream().filter(site -> site.meant(page, address)).findFirst();
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        byte[] bytes = document.bytes();
        Prose prose = new Prose(document, "html.", work);
        String html = prose.part(bytes, Prose.declared(document.mediaType(), bytes));
        org.jsoup.nodes.Document page = Prose.page(document, html, work);
        SiteRules site = site(page, document.address())
                .orElseThrow(() -> Prose.refused(document, "data.no-site", "is a page of no site described here"));
        site.elements(page, "drop").forEach(Element::remove);
        String prefix = "site." + site.name();
        site.words(page, "headline").ifPresent(words -> prose.add(Role.HEADLINE, words, prefix + ".headline"));
        site.words(page, "byline")
                .ifPresent(words -> prose.add(Role.BYLINE, words, prefix + ".byline")
                        .ifPresent(span -> prose.byline(Stated.in(span, words, prefix + ".byline"))));
        site.words(page, "published").ifPresent(words -> published(prose, words, prefix + ".published"));
        site.words(page, "outlet").ifPresent(words -> prose.outlet(Stated.outside(words, prefix + ".outlet")));
        document.address().ifPresent(address -> prose.address(address.toString(), prefix + ".address"));
        for (Element element : outermost(site, page)) {
            add(prose, element, prefix + ".text");
        }
        if (!prose.hasWords()) {
            throw Prose.refused(
                    document, "data.site-empty", "has no words where the site file " + site.name() + " says");
        }
        return List.of(prose.report(0));
    }

    private static void published(Prose prose, String words, String rule) {
        StatedTimes.iso(words)
                .or(() -> StatedTimes.mail(words))
                .ifPresentOrElse(
                        time -> prose.published(Stated.outside(time, rule)),
                        // read by the rules for date lines
                        () -> prose.add(Role.DATELINE, words, rule));
    }

    private static List<Element> outermost(SiteRules site, org.jsoup.nodes.Document page) {
        List<Element> all = new ArrayList<>(site.elements(page, "summary"));
        all.addAll(site.elements(page, "text"));
        Set<Element> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(all);
        return all.stream()
                .filter(e -> e.parents().stream().noneMatch(chosen::contains))
                .toList();
    }

    // a paragraph by itself, or a box whose inside is read as pages are
    private static void add(Prose prose, Element element, String rule) throws ParseException {
        String tag = element.normalName();
        if (HEADINGS.contains(tag)) {
            prose.add(Role.SUBHEADING, element.text(), rule);
        } else if (WORDS.contains(tag)) {
            prose.add(Role.PARAGRAPH, element.text(), rule);
        } else {
            prose.markup(element.outerHtml());
        }
    }
}
