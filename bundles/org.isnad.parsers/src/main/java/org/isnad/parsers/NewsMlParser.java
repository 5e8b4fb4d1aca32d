package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.text.FileFormats;
import org.isnad.work.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.osgi.service.component.annotations.Component;

/**
 * Reads what agencies deliver in IPTC's XML: NewsML-G2 (a report of each news item with words) and NITF, alone or inside.
 * As feeds, the markup is read leniently; no document type is looked at.
 */
@Component
@ParserInfo(
        id = "isnad.newsml",
        label = "%parser.newsml",
        mediaTypes = {"application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml", "text/x-nitf"})
public final class NewsMlParser implements Parser {
    private static final int HEAD = 4096;

    @Override
    public Fit fit(Document document) {
        byte[] head = document.head(HEAD);
        return !FileFormats.of(head).isPresent() && Sniffing.isNews(head) ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Reading.Words words = Reading.words(document, () -> HtmlParser.declared(document));
        String xml = words.text();
        Limits.check(document, xml, work);
        Element root = Jsoup.parse(xml, "", org.jsoup.parser.Parser.xmlParser());
        List<NewsItem> items = NewsItem.in(root);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            work.check();
            work.progress(i, items.size());
            Prose prose = new Prose(document, "newsml.", work);
            items.get(i).tell(prose);
            if (prose.hasWords()) {
                reports.add(words.on(prose.report(reports.size())));
            }
        }
        if (reports.isEmpty()) {
            throw Reading.refused(document, "parse.newsml", "holds no news item with words");
        }
        return reports;
    }

    /** The name of an element without its prefix, in small letters. */
    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first element of one of the names at or under another, the names tried in their order. */
    static Optional<Element> first(Element under, String... names) {
        for (String name : names) {
            Optional<Element> found =
                    under.stream().filter(e -> local(e).equals(name)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
