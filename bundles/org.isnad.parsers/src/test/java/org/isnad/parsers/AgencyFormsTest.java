package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Stated;
import org.isnad.text.LexiconFile;
import org.isnad.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that name their agency in every shape we know, and reports that name one without being its report. */
class AgencyFormsTest {
    private final Map<String, String> parts = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "he", "tr"})
    void namesTheAgencyOfEveryFormAndNoOther(String language) throws ParseException {
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        for (List<String> row : LexiconFile.rows(AgencyFormsTest.class, "agencies/" + language + ".tsv")) {
            if (row.size() == 2) {
                parts.put(row.getFirst(), row.getLast());
                continue;
            }
            forms++;
            String found = agency(row.getFirst(), row.getLast());
            boolean right = row.get(1).equals("-")
                    ? found.isEmpty()
                    : found.toLowerCase(Locale.ROOT).contains(row.get(1).toLowerCase(Locale.ROOT));
            if (!right) {
                wrong.add(row.get(1) + " but found «" + found + "» in " + row.getLast());
            }
        }
        assertTrue(forms >= 70, language + ": " + forms + " forms");
        assertEquals(List.of(), wrong);
    }

    private String agency(String kind, String form) throws ParseException {
        boolean page = kind.equals("page");
        Parser parser = page ? new HtmlParser() : new TextParser();
        byte[] bytes = (page ? page(form) : text(form)).getBytes(StandardCharsets.UTF_8);
        Document document = new Document(page ? "a.html" : "a.txt", Optional.empty(), Optional.empty(), bytes);
        return parser.parse(document, Work.UNWATCHED)
                .getFirst()
                .publication()
                .agency()
                .map(Stated::value)
                .orElse("");
    }

    private String text(String form) {
        return form.replace("{H}", part("H"))
                .replace("{B1}", part("B1"))
                .replace("{B}", part("B1") + "¶" + part("B2"))
                .replace("¶", "\n\n");
    }

    private String page(String form) {
        boolean meta = form.startsWith("META:");
        boolean end = form.startsWith("END:");
        String body = part("B1") + "</p><p>" + part("B2").replace("¶", "</p><p>");
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + part("H") + "</title>"
                + (meta ? form.substring(5) : "") + "</head><body><nav><a href=\"/\">A</a></nav><article><h1>"
                + part("H") + "</h1>" + (meta || end ? "" : form) + "<p>" + body + "</p>"
                + (end ? form.substring(4) : "") + "</article><footer>© 2024</footer></body></html>";
    }

    private String part(String name) {
        return parts.getOrDefault(name, "");
    }
}
