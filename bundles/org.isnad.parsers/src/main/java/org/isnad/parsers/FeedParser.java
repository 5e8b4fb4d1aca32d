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
 * Reads RSS and Atom: a report of each entry, with its full content. The markup is read leniently, as feeds are often
 * broken; no document type is looked at and no entity but those of HTML is replaced.
 */
@Component
@ParserInfo(
        id = "isnad.feed",
        label = "%parser.feed",
        mediaTypes = {"application/rss+xml", "application/atom+xml", "application/rdf+xml"})
public final class FeedParser implements Parser {
    private static final int HEAD = 4096;

    @Override
    public Fit fit(Document document) {
        byte[] head = document.head(HEAD);
        if (FileFormats.of(head).isPresent()) {
            return Fit.NONE;
        }
        String name = document.name().toLowerCase(Locale.ROOT);
        boolean declared = document.mediaType()
                .filter(t -> t.startsWith("application/rss+xml") || t.startsWith("application/atom+xml"))
                .isPresent();
        boolean named = name.endsWith(".rss") || name.endsWith(".atom");
        return Sniffing.isFeed(head) || declared || named ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Reading.Words words = Reading.words(document, () -> HtmlParser.declared(document));
        String xml = words.text();
        Limits.check(document, xml, work);
        Element root = Jsoup.parse(xml, "", org.jsoup.parser.Parser.xmlParser());
        work.check();
        List<Element> entries = entries(root);
        Optional<String> outlet = root.stream()
                .filter(e ->
                        e.normalName().equals("channel") || FeedEntry.local(e).equals("feed"))
                .findFirst()
                .flatMap(channel -> FeedEntry.of(channel).title());
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            work.check();
            work.progress(i, entries.size());
            Prose prose = new Prose(document, "feed.", work);
            FeedEntry.of(entries.get(i)).tell(prose, outlet);
            if (prose.hasWords()) {
                reports.add(words.on(prose.report(reports.size())));
            }
        }
        if (reports.isEmpty()) {
            throw Reading.refused(document, "parse.feed", "is a feed without entries");
        }
        return reports;
    }

    private static List<Element> entries(Element root) {
        return root.stream()
                .filter(e -> e.normalName().equals("item") || FeedEntry.local(e).equals("entry"))
                .toList();
    }
}
