package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.isnad.parsers.FurnitureForms.Form;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class FurnitureLookTest {
    private static final int WHOLE = 10;
    private static final FurnitureLook LOOK = new FurnitureLook(
            new FurnitureForms(
                    List.of(new Form("counter", "start", "views"), new Form("terms", "part", "terms of use"))),
            new Listed(Set.of("facebook", "x")),
            WHOLE,
            Set.of("read also", "more"));

    @Test
    void passesOverLinesOfTheReport() {
        check(false, "The harbour opened again, said its chief");
        check(false, "Traders say their losses are heavy: fruit rotted");
    }

    @Test
    void looksCloserAtShortLines() {
        check(true, "Read more");
        check(true, "— «Read more» —");
        check(true, "ـــ «Read more» ـــ");
    }

    @Test
    void looksCloserWhereAFormMayStand() {
        check(true, "Views of the old harbour at night");
        check(false, "Nobody views the old harbour at night");
        check(true, "All about the terms of use of the harbour");
    }

    @Test
    void looksCloserAtLabelsAndWordsThatShare() {
        check(true, "«Read also: the harbour opened again");
        check(true, "«Read also : the harbour opened again");
        check(true, "«More: the harbour opened again");
        check(false, "Nobody will read also: the harbour opened again");
        check(true, "Facebook and other things to look at");
        check(true, "X and other things to look at");
    }

    @Test
    void looksCloserAtWhatIsFoldedByWhatStandsBesideIt() {
        check(true, "The harbour cafe\u0301 opened again, said its chief");
    }

    private static void check(boolean expected, String words) {
        String text = "x" + words + "y";
        assertEquals(expected, LOOK.mayMatch(text, new Span(1, 1 + words.length())), words);
    }
}
