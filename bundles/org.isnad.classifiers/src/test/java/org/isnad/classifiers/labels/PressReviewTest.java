package org.isnad.classifiers.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.claims.Analysed;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class PressReviewTest {
    private static List<String> types(String language, String headline, String body) {
        Dossier dossier = Analysed.headed(language, headline, body);
        return new ReportTypeClassifier()
                .classify(dossier, Work.UNWATCHED).stream()
                        .map(Classification.class::cast)
                        .filter(label -> !label.label().code().equals("news"))
                        .map(label -> label.label().code() + ": "
                                + label.span().in(dossier.report().text()))
                        .toList();
    }

    @Test
    void paragraphsThatEachBeginWithAPaperOfTheirOwnAreARoundUp() {
        assertEquals(
                List.of("round-up: Reuters"),
                types(
                        "en",
                        "The quay in other eyes",
                        "Reuters reported that the quay was sold. ¶ The New York Times wrote that the price was low."
                                + " ¶ The Guardian said that nobody was asked."));
    }

    @Test
    void onePaperToldOfAgainAndAgainIsNoRoundUp() {
        assertEquals(
                List.of("relay: The Guardian"),
                types(
                        "en",
                        "The quay in other eyes",
                        "The Guardian reported that the quay was sold. ¶ The Guardian wrote that the price was low."
                                + " ¶ The Guardian said that nobody was asked."));
    }

    @Test
    void papersInFewOfTheParagraphsAreNoRoundUp() {
        assertEquals(
                List.of("relay: Reuters"),
                types(
                        "en",
                        "The quay is sold",
                        "Reuters reported that the quay was sold. ¶ The New York Times wrote that the price was low."
                                + " ¶ The Guardian said that nobody was asked. ¶ The quay is old. ¶ It is long."
                                + " ¶ It stands in the south. ¶ Ships lie there."));
    }

    @Test
    void whoeverDeniesWhatWasReportedInTheFirstParagraphMakesADenial() {
        assertEquals(
                List.of("denial: rejected"),
                types(
                        "en",
                        "The quay",
                        "The harbour board rejected claims of a secret sale. ¶ The board met on Monday."));
        assertEquals(
                List.of("denial: דחה"),
                types("he", "הרציף", "דובר הנמל דחה בתוקף את הטענות כי הרציף נמכר. ¶ הנמל נבנה לפני שנים רבות."));
    }

    @Test
    void whatIsDeniedFurtherDownMakesNone() {
        assertEquals(
                List.of(),
                types(
                        "en",
                        "The harbour board and the quay",
                        "The harbour board met on Monday. ¶ It talked of bread. ¶ It rejected claims of a secret sale."));
    }

    @Test
    void denyingWhatNobodyReportedMakesNone() {
        assertEquals(
                List.of(),
                types("en", "The suspect and the quay", "The suspect denied the charges. ¶ He stood on the quay."));
    }
}
