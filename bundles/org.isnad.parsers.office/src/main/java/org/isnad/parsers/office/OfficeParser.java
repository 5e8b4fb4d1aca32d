package org.isnad.parsers.office;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/**
 * Reads documents of Word (DOCX) and OpenDocument (ODT), slides of both families (PPTX, ODP), and the same as one file of XML
 * (Word 2003, FODT). No macro is run, nothing linked is fetched.
 */
@Component
@ParserInfo(
        id = "isnad.office",
        label = "%parser.office",
        mediaTypes = {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.presentation"
        },
        isolated = true)
public final class OfficeParser implements Parser {
    private static final int HEAD = 4096;
    private static final String PACKED = "PK\u0003\u0004";
    private static final String WORD = "word/document.xml";
    private static final String OPEN = "content.xml";
    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d{1,6})\\.xml");
    private static final Set<String> WANTED = Set.of(WORD, OPEN, "docProps/core.xml", "meta.xml");
    private static final Pattern NAMED = Pattern.compile(
            "(?is).*\\.(?:doc[xm]|dot[xm]|ppt[xm]|pps[xm]|pot[xm]|od[tp]|ot[tp]|sx[wi]|xlsb|pages|numbers|key)");
    private static final Pattern MAC = Pattern.compile("(?is).*\\.(?:pages|numbers|key)");
    // what the first entries of such a package are called, of whatever program it is
    private static final Pattern INSIDE = Pattern.compile(
            "word/|ppt/|\\[Content_Types\\]\\.xml|application/vnd\\.(?:oasis\\.opendocument|sun\\.xml)|\\.iwa");
    private static final Pattern FLAT_WORD = Pattern.compile("<w:wordDocument\\s|<pkg:package\\s");
    private static final Pattern FLAT_OPEN = Pattern.compile("<office:document\\s");

    @Override
    public Fit fit(Document document) {
        String head = head(document);
        if (!head.startsWith(PACKED)) {
            return isFlat(head) ? Fit.EXACT : Fit.NONE;
        }
        if (Zipped.isSheet(document)) {
            return Fit.NONE;
        }
        boolean declared = document.mediaType()
                .filter(t -> t.contains("officedocument") || t.contains("opendocument"))
                .isPresent();
        return declared
                        || INSIDE.matcher(head).find()
                        || NAMED.matcher(document.name()).matches()
                ? Fit.EXACT
                : Fit.NONE;
    }

    private static String head(Document document) {
        return new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
    }

    private static boolean isFlat(String head) {
        return head.stripLeading().startsWith("<")
                && (FLAT_WORD.matcher(head).find() || FLAT_OPEN.matcher(head).find());
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        String head = head(document);
        return List.of(head.startsWith(PACKED) ? packed(document, work) : flat(document, head, work));
    }

    private static Report flat(Document document, String head, Work work) throws ParseException {
        boolean word = FLAT_WORD.matcher(head).find();
        if (!word && isSheet(document.bytes())) {
            throw neither(document);
        }
        Prose prose = new Prose(document, word ? "docx." : "odt.", work);
        Xml.read(document, document.bytes(), word ? new DocxText(prose) : new OdtText(prose), work);
        return report(document, prose);
    }

    private static Report packed(Document document, Work work) throws ParseException {
        if (MAC.matcher(document.name()).matches() || Zipped.mentions(document, ".iwa")) {
            throw Prose.refused(document, "parse.iwork", "is of Pages, Numbers or Keynote: export it as PDF or DOCX");
        }
        Zipped zipped = Zipped.open(
                document, name -> WANTED.contains(name) || SLIDE.matcher(name).matches(), work);
        List<byte[]> slides = slides(zipped);
        Optional<byte[]> word = zipped.entry(WORD);
        Optional<byte[]> open = zipped.entry(OPEN);
        if (word.isEmpty() && slides.isEmpty() && (open.isEmpty() || isSheet(open.get()))) {
            throw neither(document);
        }
        boolean microsoft = word.isPresent() || !slides.isEmpty();
        Prose prose = new Prose(document, word.isPresent() ? "docx." : microsoft ? "pptx." : "odt.", work);
        Properties properties = new Properties();
        Optional<byte[]> about = zipped.entry(microsoft ? "docProps/core.xml" : "meta.xml");
        if (about.isPresent()) {
            Xml.read(document, about.get(), properties, work);
        }
        List<byte[]> parts =
                word.map(List::of).orElse(microsoft ? slides : open.stream().toList());
        for (byte[] part : parts) {
            Xml.read(document, part, microsoft ? new DocxText(prose) : new OdtText(prose), work);
        }
        properties.tell(prose);
        return report(document, prose);
    }

    private static ParseException neither(Document document) {
        return Prose.refused(document, "parse.office", "holds neither a text nor slides: save it as PDF or CSV");
    }

    private static Report report(Document document, Prose prose) throws ParseException {
        if (!prose.hasWords()) {
            throw Prose.refused(document, "office.empty", "holds no words");
        }
        return prose.report(0);
    }

    // in the order of their numbers, which is that of their making, and mostly that of the show
    private static List<byte[]> slides(Zipped zipped) {
        return zipped.names().stream()
                .map(SLIDE::matcher)
                .filter(Matcher::matches)
                .sorted(Comparator.comparingInt(slide -> Integer.parseInt(slide.group(1))))
                .flatMap(slide -> zipped.entry(slide.group()).stream())
                .toList();
    }

    private static boolean isSheet(byte[] content) {
        int length = Math.min(content.length, 65_536);
        String begin = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        return begin.contains("<office:spreadsheet") || begin.contains("opendocument.spreadsheet");
    }
}
