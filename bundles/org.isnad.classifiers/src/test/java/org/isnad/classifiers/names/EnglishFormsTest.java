package org.isnad.classifiers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class EnglishFormsTest {
    private final NamesClassifier names = new NamesClassifier();

    private void check(String text, String... expected) {
        Passage whole = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.ENGLISH, "test");
        Report report = new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text, List.of(whole));
        List<String> found = names.classify(Dossier.of(report), Work.UNWATCHED).stream()
                .map(Mention.class::cast)
                .filter(mention -> !mention.kind().equals("office"))
                .map(mention -> mention.kind() + " " + mention.span().in(text))
                .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void findsAPlaceBeforeAHyphen() {
        check("A ship of the Oslo-based firm was stopped.", "city Oslo");
        check("A Marshall Islands-flagged ship was stopped.", "country Marshall Islands");
    }

    @Test
    void keepsAllFieldsOfAMinistry() {
        check(
                "The Ministry of Housing, Communities and Local Government was closed.",
                "ministry Ministry of Housing, Communities and Local Government");
        check("The transport ministry was closed.");
    }

    @Test
    void leavesTheArticleOfAnAgencyOut() {
        check("He spoke to the Associated Press.", "agency Associated Press");
    }

    @Test
    void keepsTheLastPointOfInitials() {
        check("The U.S. troops left.", "country U.S.");
    }

    @Test
    void callsNoShipAPerson() {
        check("The ferry Nasim Karam was stopped.");
    }

    @Test
    void placesWhatIsNamedBehindVillageOf() {
        check("They met in the fishing village of Garrowby.", "city Garrowby");
    }

    @Test
    void callsAGangABody() {
        check("A gang calling itself Pale Wren left.", "organisation Pale Wren");
    }
}
