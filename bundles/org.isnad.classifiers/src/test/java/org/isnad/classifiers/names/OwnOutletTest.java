package org.isnad.classifiers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class OwnOutletTest {
    private final NamesClassifier names = new NamesClassifier();

    private void check(String language, String outlet, String text, String... expected) {
        Publication publication = new Publication(
                Optional.of(new Stated<>(outlet, Optional.empty(), "test")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Passage whole = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of(language), "test");
        Report report = new Report(new ReportId("0".repeat(64), 0), publication, text, List.of(whole));
        List<String> found = names.classify(Dossier.of(report), Work.UNWATCHED).stream()
                .map(Mention.class::cast)
                .filter(mention -> !mention.kind().equals("office"))
                .map(mention -> mention.kind() + " " + mention.span().in(text))
                .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void findsTheReportsOwnOutletInItsText() {
        check("en", "The Fenwick Courier", "The memo was shared with the Courier.", "outlet Courier");
        check("he", "כסף ועבודה", "הדובר אמר ל\"כסף ועבודה\" דברים.", "outlet כסף ועבודה");
    }

    @Test
    void findsNoneWithinAnotherWord() {
        check("en", "The Fenwick Post", "He was sent to the Postal office.");
    }

    @Test
    void knowsItsNameWithoutWhatItIs() {
        check("ar", "موقع المرصاد", "اطلع عليها \"المرصاد\" أمس", "outlet المرصاد");
        check("ar", "جريدة الميزان الاقتصادي", "على اتصال من «الميزان»", "outlet الميزان");
        check("ar", "\"الرافد\" - ترجمة خاصة", "وتعذر على \"الرافد\" الاتصال", "outlet الرافد");
        check("ar", "موقع المرصاد", "وقف له بالمرصاد أمس");
    }
}
