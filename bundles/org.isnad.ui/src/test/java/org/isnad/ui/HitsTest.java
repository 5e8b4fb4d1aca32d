package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.text.FoldedText;
import org.junit.jupiter.api.Test;

class HitsTest {
    private static final String TEXT = "قالت سلطةُ الموانئ إن الحريق أُخمد، ونفت السلطة وجود ضحايا";

    @Test
    void findsEveryWordHoweverItIsSpeltAndInTheOrderOfTheText() {
        assertEquals(List.of("سلطةُ", "سلطة", "ضحايا"), found("ضحايا سلطه"));
    }

    @Test
    void tellsAllOnlyIfNoWordIsMissing() {
        assertTrue(Hits.all(TEXT, FoldedText.fold("الحريق ضحايا")));
        assertFalse(Hits.all(TEXT, FoldedText.fold("الحريق غرقى")));
    }

    @Test
    void nothingIsFoundForNoWords() {
        assertEquals(List.of(), Hits.in(TEXT, ""));
    }

    private static List<String> found(String wanted) {
        return Hits.in(TEXT, FoldedText.fold(wanted).strip()).stream()
                .map(span -> span.in(TEXT))
                .toList();
    }
}
