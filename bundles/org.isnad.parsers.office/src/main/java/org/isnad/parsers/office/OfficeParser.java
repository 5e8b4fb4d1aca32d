package org.isnad.parsers.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Reads documents of Word (DOCX) and OpenDocument (ODT). No macro is run, nothing linked is fetched. */
@Component
@ParserInfo(
        id = "isnad.office",
        label = "%parser.office",
        mediaTypes = {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text"
        },
        isolated = true)
public final class OfficeParser implements Parser {
    private static final int HEAD = 4096;
    private static final String WORD = "word/document.xml";
    private static final String OPEN = "content.xml";
    private static final Set<String> WANTED = Set.of(WORD, OPEN, "docProps/core.xml", "meta.xml");

    @Override
    public Fit fit(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
        if (!head.startsWith("PK\u0003\u0004")) {
            return Fit.NONE;
        }
        String name = document.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".docx") || name.endsWith(".docm") || name.endsWith(".odt");
        boolean inside = head.contains("word/") || head.contains("application/vnd.oasis.opendocument.text");
        boolean declared = document.mediaType()
                .filter(t -> t.contains("wordprocessingml") || t.contains("opendocument.text"))
                .isPresent();
        return named || inside || declared ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Zipped zipped = Zipped.open(document, WANTED::contains, work);
        Optional<byte[]> word = zipped.entry(WORD);
        byte[] main = word.or(() -> zipped.entry(OPEN))
                .orElseThrow(
                        () -> Prose.refused(document, "parse.office", "holds neither a Word nor an OpenDocument text"));
        Prose prose = new Prose(document, word.isPresent() ? "docx." : "odt.", work);
        Properties properties = new Properties();
        Optional<byte[]> about = zipped.entry(word.isPresent() ? "docProps/core.xml" : "meta.xml");
        if (about.isPresent()) {
            Xml.read(document, about.get(), properties, work);
        }
        Xml.read(document, main, word.isPresent() ? new DocxText(prose) : new OdtText(prose), work);
        if (!prose.hasWords()) {
            throw Prose.refused(document, "office.empty", "holds no words");
        }
        properties.tell(prose);
        return List.of(prose.report(0));
    }
}
