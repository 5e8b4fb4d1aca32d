package org.isnad.parsers.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.osgi.service.component.annotations.Component;

/** Reads books and magazines in EPUB: one report, its chapters in the order of the spine. */
@Component
@ParserInfo(id = "isnad.epub", label = "%parser.epub", mediaTypes = "application/epub+zip", isolated = true)
public final class EpubParser implements Parser {
    private static final int HEAD = 200;

    @Override
    public Fit fit(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
        boolean named = document.name().toLowerCase(Locale.ROOT).endsWith(".epub");
        boolean inside = head.contains("application/epub+zip");
        return head.startsWith("PK\u0003\u0004") && (named || inside) ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Zipped zipped = Zipped.open(document, name -> name.matches("(?is).*\\.(xml|opf|x?html?)"), work);
        EpubPackage book = new EpubPackage();
        Xml.read(document, entry(document, zipped, "META-INF/container.xml"), book, work);
        Xml.read(document, entry(document, zipped, book.path()), book, work);
        Prose prose = new Prose(document, "epub.", work);
        book.value("title").ifPresent(title -> prose.add(Role.HEADLINE, title, "title"));
        book.value("creator")
                .ifPresent(name -> prose.add(Role.BYLINE, name, "creator")
                        .ifPresent(span -> prose.byline(Stated.in(span, name, "epub.creator"))));
        book.value("date")
                .ifPresent(date ->
                        StatedTimes.iso(date).ifPresent(time -> prose.published(Stated.outside(time, "epub.date"))));
        boolean any = false;
        for (String chapter : book.chapters()) {
            Optional<byte[]> page = zipped.entry(resolved(book.path(), chapter));
            if (page.isPresent()) {
                prose.markup(prose.part(page.get(), Prose.declared(Optional.empty(), page.get())));
                any = true;
            }
        }
        if (!any || !prose.hasWords()) {
            throw Prose.refused(document, "office.empty", "holds no words");
        }
        return List.of(prose.report(0));
    }

    private static byte[] entry(Document document, Zipped zipped, String name) throws ParseException {
        return zipped.entry(name)
                .orElseThrow(() ->
                        Prose.refused(document, "parse.epub", "is no complete EPUB: a list of its parts is missing"));
    }

    // relative to the package; the name is a key among the entries, so a way out of it finds nothing
    private static String resolved(String path, String href) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String plain = href.replace("+", "%2B");
        try {
            return folder + URLDecoder.decode(plain, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return folder + plain;
        }
    }
}
