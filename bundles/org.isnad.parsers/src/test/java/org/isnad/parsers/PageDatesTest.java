package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.text.LexiconFile;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Dates at all the places pages put them, one a line in page-dates.tsv. */
class PageDatesTest {
    private static final String TITLE = "بلدية الساحل تبدأ صيانة الطريق القديم";
    private static final String BODY =
            "<p>قالت بلدية الساحل إن أعمال الصيانة في الطريق القديم ستبدأ الأسبوع المقبل، وإن حركة السير ستحول إلى الجسر الجديد.</p>"
                    + "<p>وأضافت البلدية أن الحافلات ستلتزم مواعيدها، لكن على السائقين أن يتوقعوا التأخير حتى نهاية الشهر المقبل.</p>";

    @Test
    void readsTheDayWhereverItStands() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : LexiconFile.rows(PageDatesTest.class, "page-dates.tsv")) {
            String day = read(row.get(1));
            if (!day.equals(row.get(0))) {
                wrong.add(day + " in " + row.get(1));
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private static String read(String part) throws Exception {
        boolean head = part.startsWith("HEAD:");
        boolean url = part.startsWith("URL:");
        String html = "<html><head><title>" + TITLE + "</title>" + (head ? part.substring(5) : "")
                + "</head><body><div class=news><h1>" + TITLE + "</h1>" + (head || url ? "" : part) + BODY
                + "</div></body></html>";
        Document document = new Document(
                "page.html",
                Optional.of("text/html"),
                url ? Optional.of(URI.create(part.substring(4))) : Optional.empty(),
                html.getBytes(StandardCharsets.UTF_8));
        return new HtmlParser()
                .parse(document, Work.UNWATCHED).getFirst().publication().published().stream()
                        .map(s -> s.value().at().toLocalDate().toString())
                        .findFirst()
                        .orElse("-");
    }
}
