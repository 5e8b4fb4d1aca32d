package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void foldsAsTheTextToolsDo() {
        check("قَالَ مُدِيرُ المـيناء «أمس»: إنّ ٣ سُفُنٍ آتية");
        check("İSTANBUL’da Işık ve “Ağaç” — 3\u00A0gemi");
        check("אָמַר מנהל הנמל־הישן");
        // a mark that joins the letter before it, and letters of other alphabets
        check("Medecins a\u0301 cote\u0301, 漢字 ﻻ");
    }

    @Test
    void knowsLettersDigitsAndBlanksBeyondItsTable() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertEquals(Character.isLetterOrDigit(c), Letters.isLetterOrDigit(c), "U+" + Integer.toHexString(c));
            assertEquals(Character.isDigit(c), Letters.isDigit(c), "U+" + Integer.toHexString(c));
        }
        assertEquals(true, Letters.isBlank('\u3000') && Letters.isBlank('\u200F') && Letters.isBlank('\uFEFF'));
    }

    private static void check(String words) {
        String text = "x" + words + "y";
        assertEquals(FoldedText.fold(words), new String(Letters.folded(text, new Span(1, 1 + words.length()))));
    }
}
