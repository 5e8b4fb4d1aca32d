package org.isnad.classifiers.he.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.isnad.classifiers.claims.ClaimsClassifier;
import org.isnad.report.Claim;
import org.isnad.report.Dossier;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Where one Hebrew clause ends and the next begins. */
class HebrewClausesTest {
    private static void check(String text, String... expected) {
        Passage whole = new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("he"), "test");
        Report report = new Report(new ReportId("0".repeat(64), 0), Publication.UNSTATED, text, List.of(whole));
        List<String> found = new ClaimsClassifier()
                .classify(Dossier.of(report), Work.UNWATCHED).stream()
                        .map(Claim.class::cast)
                        .map(claim -> claim.span().in(text))
                        .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void partsClausesJoinedBehindAComma() {
        check("הכביש נחסם לתנועה, והנהג נעצר בביתו.", "הכביש נחסם לתנועה", "והנהג נעצר בביתו");
        check("באסון נפצעו 23 נוסעים, ובהם שני ילדים קטנים.", "באסון נפצעו 23 נוסעים, ובהם שני ילדים קטנים");
    }

    @Test
    void partsWhatHappenedNext() {
        check("הנהג עצר את הרכב והרים את שתי ידיו.", "הנהג עצר את הרכב והרים את שתי ידיו");
        check("השוטר עצר את הרכב ונפגע מירי בכתף.", "השוטר עצר את הרכב", "ונפגע מירי בכתף");
        check("הם ביקרו באתר אתמול ולא מצאו שם חומר.", "הם ביקרו באתר אתמול", "ולא מצאו שם חומר");
    }

    @Test
    void partsTheReasonAndWhatWentBefore() {
        check("תושב העיר נעצר אתמול בחשד שקיבל שוחד מקבלן.", "תושב העיר נעצר אתמול", "בחשד שקיבל שוחד מקבלן");
        check("הוא שוחרר לביתו לאחר שעה ארוכה בתחנה.", "הוא שוחרר לביתו לאחר שעה ארוכה בתחנה");
    }
}
