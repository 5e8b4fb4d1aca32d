package org.isnad.parsers.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/** Reads Rich Text Format. Objects and pictures inside are passed over. */
@Component
@ParserInfo(
        id = "isnad.rtf",
        label = "%parser.rtf",
        mediaTypes = {"application/rtf", "text/rtf"},
        isolated = true)
public final class RtfParser implements Parser {
    private static final int HEAD = 5;

    @Override
    public Fit fit(Document document) {
        return new String(document.head(HEAD), StandardCharsets.ISO_8859_1).equals("{\\rtf") ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        RtfText text = new RtfText(document, work);
        text.read();
        Prose prose = new Prose(document, "rtf.", work);
        text.paragraphs().forEach(prose::paragraph);
        if (!prose.hasWords()) {
            throw Prose.refused(document, "office.empty", "holds no words");
        }
        return List.of(prose.report(0));
    }
}
