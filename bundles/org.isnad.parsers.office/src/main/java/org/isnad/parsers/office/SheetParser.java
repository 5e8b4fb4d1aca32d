package org.isnad.parsers.office;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.data.Tables;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads workbooks with a report in each row (XLS, XLSX, ODS): a row before them names the fields. Nothing is calculated or fetched. */
@Component(service = Parser.class)
@ParserInfo(
        id = "isnad.sheet",
        label = "%parser.sheet",
        mediaTypes = {
            SheetParser.TYPE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.spreadsheet"
        },
        isolated = true)
public final class SheetParser implements Parser {
    static final String TYPE = "application/vnd.ms-excel";
    private static final Pattern NAMED = Pattern.compile("(?is).*\\.xl[st]");
    private static final String CONTENT = "content.xml";

    private final Tables tables;

    /** In a process without bundles. */
    public SheetParser() {
        tables = new Tables();
    }

    /** With the mapping files beside the product and those of the user. */
    @Activate
    public SheetParser(BundleContext context) {
        tables = new Tables(context);
    }

    @Override
    public Fit fit(Document document) {
        return Zipped.isSheet(document) ? Fit.EXACT : Compound.SHEETS.fit(document, NAMED, TYPE);
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        return tables.reports(document, "sheet.", sheets(document, work).tables(), work);
    }

    private static Sheets sheets(Document document, Work work) throws ParseException {
        if (Compound.of(document) != Compound.NONE) {
            return XlsText.of(document, work);
        }
        Optional<byte[]> open = Zipped.open(document, CONTENT::equals, work).entry(CONTENT);
        if (open.isEmpty()) {
            return XlsxText.of(document, work);
        }
        Sheets sheets = new Sheets(document);
        Xml.read(document, open.get(), new OdsText(sheets), work);
        return sheets;
    }
}
