package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Polarity;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

class MatrixCellTest {
    private final Report report = Samples.report("الضفة", Samples.ARABIC, "وصل الوفد صباحًا وقد تستأنف المحادثات غدًا");

    @Test
    void takesTheCertaintyOfTheClaimThatSharesMostOfTheWords() {
        MatrixCell cell = new MatrixCell(
                report,
                List.of(
                        claim("وصل الوفد صباحًا", Certainty.CERTAIN),
                        claim("وقد تستأنف المحادثات غدًا", Certainty.POSSIBLE)));
        assertEquals(
                Optional.of(Certainty.POSSIBLE), cell.certainty(Samples.words(report, "صباحًا وقد تستأنف المحادثات")));
    }

    @Test
    void saysNothingOfCertaintyWhereNoClaimWasFound() {
        MatrixCell cell = new MatrixCell(report, List.of(claim("وصل الوفد", Certainty.CERTAIN)));
        assertEquals(Optional.empty(), cell.certainty(Samples.words(report, "المحادثات غدًا")));
    }

    @Test
    void showsSignsThatTurnWordsAround() {
        assertEquals("a\uFFFDb c", MatrixCell.safe("a\u202Eb\n\tc"));
    }

    private Claim claim(String words, Certainty certainty) {
        return new Claim(
                Samples.words(report, words),
                certainty,
                Polarity.values()[0],
                List.of(),
                Optional.empty(),
                List.of(),
                "test");
    }
}
