package org.isnad.parsers.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.parse.ParserInfo;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads reports exported as a table (RFC 4180, or parted by semicolons, tabs or bars): the first row names the fields. */
@Component(service = Parser.class)
@ParserInfo(
        id = "isnad.csv",
        label = "%parser.csv",
        mediaTypes = {"text/csv", "text/tab-separated-values"})
public final class CsvParser implements Parser {
    private static final CsvMapper CSV = new CsvMapper();
    private static final String SEPARATORS = ",;\t|";

    private final Mappings mappings;

    /** Knows the usual names of fields only. */
    public CsvParser() {
        mappings = Mappings.of(List.of());
    }

    /** With the mapping files beside the product and those of the user. */
    @Activate
    public CsvParser(BundleContext context) {
        mappings = Mappings.of(Folders.named("mappings", context));
    }

    @Override
    public Fit fit(Document document) {
        String name = document.name().toLowerCase(Locale.ROOT);
        boolean declared = document.mediaType()
                .filter(t -> t.startsWith("text/csv") || t.startsWith("text/tab-separated-values"))
                .isPresent();
        return declared || name.endsWith(".csv") || name.endsWith(".tsv") ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public List<Report> parse(Document document, Work work) throws ParseException {
        work.check();
        Prose table = new Prose(document, "csv.", work);
        String text = table.part(document.bytes(), Prose.declared(document.mediaType(), new byte[0]));
        List<JsonNode> rows = rows(document, text, work);
        return new Records(mappings, document, work)
                .reports(rows, "csv.").stream().map(table::alike).toList();
    }

    private static List<JsonNode> rows(Document document, String text, Work work) throws ParseException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator(text));
        List<JsonNode> rows = new ArrayList<>();
        try (MappingIterator<JsonNode> each =
                CSV.readerFor(JsonNode.class).with(schema).readValues(text)) {
            while (each.hasNextValue()) {
                work.check();
                rows.add(each.nextValue());
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new ParseException(
                    Reason.of("data.csv", document.name(), "" + line, Quoted.message(e)),
                    "Document " + document.name() + " is a broken table at line " + line + ": " + Quoted.message(e),
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
        return rows;
    }

    // what the first row has most of
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .reduce((one, other) -> count(first, other) > count(first, one) ? other : one)
                .orElse(',');
    }

    private static long count(String line, int c) {
        return line.chars().filter(each -> each == c).count();
    }
}
