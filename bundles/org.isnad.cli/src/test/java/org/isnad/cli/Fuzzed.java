package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import org.isnad.core.unpack.Unpacking;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parsers.FeedParser;
import org.isnad.parsers.HtmlParser;
import org.isnad.parsers.MailParser;
import org.isnad.parsers.MarkdownParser;
import org.isnad.parsers.NewsMlParser;
import org.isnad.parsers.TextParser;
import org.isnad.parsers.data.CsvParser;
import org.isnad.parsers.data.JsonParser;
import org.isnad.parsers.data.SiteParser;
import org.isnad.parsers.office.DocParser;
import org.isnad.parsers.office.EpubParser;
import org.isnad.parsers.office.MsgParser;
import org.isnad.parsers.office.OfficeParser;
import org.isnad.parsers.office.PptParser;
import org.isnad.parsers.office.RtfParser;
import org.isnad.parsers.office.SheetParser;
import org.isnad.parsers.pdf.PdfParser;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.framework.BundleContext;

/** What is fuzzed: every parser, archives, and the files an administrator writes. */
enum Fuzzed {
    PDF("a.pdf", PdfParser.class, Way.AS_IT_IS),
    DOC("a.doc", DocParser.class, Way.AS_IT_IS),
    MSG("a.msg", MsgParser.class, Way.AS_IT_IS),
    PPT("a.ppt", PptParser.class, Way.AS_IT_IS),
    XLS("a.xls", SheetParser.class, Way.AS_IT_IS),
    // XLSX and ODS
    SHEET("a.xlsx", SheetParser.class, Way.PACKED),
    // DOCX and ODT
    OFFICE("a.docx", OfficeParser.class, Way.PACKED),
    RTF("a.rtf", RtfParser.class, Way.AS_IT_IS),
    HTML("a.html", HtmlParser.class, Way.AS_IT_IS),
    // EML, MBOX and MHTML
    MAIL("a.eml", MailParser.class, Way.AS_IT_IS),
    FEED("a.rss", FeedParser.class, Way.AS_IT_IS),
    EPUB("a.epub", EpubParser.class, Way.PACKED),
    ARCHIVE("a.zip", Unpacking.class, FuzzedArchive::read),
    NEWSML("a.xml", NewsMlParser.class, Way.AS_IT_IS),
    // with a mapping file and without one
    JSON("a.json", JsonParser.class, Way.described("mappings")),
    CSV("a.csv", CsvParser.class, Way.AS_IT_IS),
    SITE("a.html", SiteParser.class, Way.described("sites")),
    TEXT("a.txt", TextParser.class, Way.AS_IT_IS),
    MARKDOWN("a.md", MarkdownParser.class, Way.AS_IT_IS);

    /** What every document made of an input is called. */
    final String document;

    /** The class that reads it. */
    final Class<?> reader;

    private final Way way;

    Fuzzed(String document, Class<?> reader, Way way) {
        this.document = document;
        this.reader = reader;
        this.way = way;
    }

    /** How people call it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it makes of an input. */
    List<Report> read(byte[] input) throws ParseException {
        return way.read(this, input);
    }

    private Object made(Class<?>[] types, Object... arguments) {
        try {
            return reader.getConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(reader + " is made as the product makes it", e);
        }
    }

    private List<Report> parse(Parser parser, byte[] bytes) throws ParseException {
        Document given = new Document(document, bytes);
        parser.fit(given);
        List<Report> reports = parser.parse(given, Work.UNWATCHED);
        if (reports.isEmpty()) {
            throw new AssertionError("no report and no reason why");
        }
        return reports;
    }

    /** From an input to what came of it. */
    private interface Way {
        Way AS_IT_IS = (fuzzed, input) -> fuzzed.parse((Parser) fuzzed.made(new Class<?>[0]), input);

        // what is written down entry by entry is packed first: no chance ever finds the sum of what it changed
        Way PACKED = (fuzzed, input) -> AS_IT_IS.read(fuzzed, FuzzedEntries.packed(input));

        List<Report> read(Fuzzed fuzzed, byte[] input) throws ParseException;

        /** First an administrator's file for a folder of the product, then a document; or a document alone. */
        static Way described(String folder) {
            return (fuzzed, input) -> {
                List<byte[]> parts = FuzzedEntries.contents(input);
                if (parts.isEmpty()) {
                    return AS_IT_IS.read(fuzzed, input);
                }
                BundleContext context = FuzzedHome.with(folder, parts.getFirst());
                Parser parser = (Parser) fuzzed.made(new Class<?>[] {BundleContext.class}, context);
                return fuzzed.parse(parser, parts.size() < 2 ? new byte[0] : parts.get(1));
            };
        }
    }
}
