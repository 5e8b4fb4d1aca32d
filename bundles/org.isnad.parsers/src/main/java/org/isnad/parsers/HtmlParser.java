package org.isnad.parsers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.text.Charsets;
import org.isnad.text.FileFormats;
import org.isnad.work.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.osgi.service.component.annotations.Component;

/** Reads saved web pages. Nothing is fetched, no script is run. */
@Component
@ParserInfo(
        id = "isnad.html",
        label = "%parser.html",
        mediaTypes = {"text/html", "application/xhtml+xml"})
public final class HtmlParser implements Parser {
    private static final int HEAD = 4096;
    // browsers look this far for a declaration; pages put it later than they should
    private static final int DECLARATION = 8192;
    private static final Pattern CHARSET = Pattern.compile(
            "charset\\s*+=\\s*+[\"']?+\\s*+([a-z0-9_:.-]{2,40}+)|<\\?xml[^>]{0,80}?encoding=[\"']([a-z0-9_-]{2,40}+)");

    @Override
    public Fit fit(Document document) {
        byte[] head = document.head(HEAD);
        if (FileFormats.of(head).isPresent() || Sniffing.isWrapped(head)) {
            return Fit.NONE;
        }
        String name = document.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        boolean declared = document.mediaType()
                .filter(type -> type.startsWith("text/html") || type.startsWith("application/xhtml"))
                .isPresent();
        return named || declared || Sniffing.isPage(head)
                ? Fit.EXACT
                : Sniffing.isMarkup(head) ? Fit.POSSIBLE : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Reading.Words words = Reading.words(document, () -> declared(document));
        String html = words.text();
        Limits.check(document, html, work);
        Element root = Sniffing.isOtherXml(document.head(HEAD)) ? OtherXml.root(html) : Jsoup.parse(html);
        work.check();
        Page shown = new Page(root, work);
        boolean more = shown.isBare() && shown.hasScripts() && PageData.addTo(root, shown.text(), document, work);
        Page page = more ? new Page(root, work, true) : shown;
        String text = page.text();
        if (!Reading.hasWords(text)) {
            throw Reading.refused(document, "parse.empty", "holds no words");
        }
        if (page.isList()) {
            throw Reading.refused(
                    document, "parse.list", "is a list of links to reports, and none itself: save one of them");
        }
        Report report = new Structure("html.", text, page.blocks(), page.publication(), work).read(document);
        return List.of(words.on(guessed(report, page, document)));
    }

    // what neither head nor text state outright
    private static Report guessed(Report report, Page page, Document document) {
        Publication known = report.publication();
        Publication publication = new Publication(
                known.outlet().or(page::guessedOutlet),
                known.agency().or(page::guessedAgency),
                known.byline().or(page::guessedAuthor),
                known.place(),
                page.date(known, report.text(), document.address()),
                known.address(),
                known.updated(),
                known.section());
        return publication.equals(known)
                ? report
                : new Report(report.id(), publication, report.text(), report.passages());
    }

    static Optional<Charset> declared(Document document) {
        Optional<Charset> outside = Reading.declared(document);
        if (outside.isPresent()) {
            return outside;
        }
        return declared(document.head(DECLARATION));
    }

    /** The character set a page declares in its own first bytes. */
    static Optional<Charset> declared(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher matcher = CHARSET.matcher(text);
        for (int at = begin(text, 0); at < text.length(); at = begin(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return asRead(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return Optional.empty();
    }

    // where a declaration may begin next; the text's length if nowhere
    private static int begin(String text, int from) {
        int set = text.indexOf("charset", from);
        int xml = text.indexOf("<?xml", from);
        int first = set < 0 || xml < 0 ? Math.max(set, xml) : Math.min(set, xml);
        return first < 0 ? text.length() : first;
    }

    // a declaration that can be read as ASCII was not written in UTF-16
    private static Optional<Charset> asRead(String name) {
        return Charsets.named(name).map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c);
    }
}
