package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void unitesArabicLettersAndDropsMarks() {
        assertEquals("وزع ان الي القاهره 12", FoldedText.fold("وُزِعَ أنّ إلـى القاهرة ١٢"));
    }

    @Test
    void lowersLatinTheSameInEveryLanguage() {
        assertEquals("istanbul isi", FoldedText.fold("İSTANBUL ISI"));
    }

    @Test
    void keepsTurkishLettersApart() {
        assertEquals("şağ", FoldedText.fold("ŞAĞ"));
    }

    @Test
    void mapsBackThroughDroppedMarks() {
        FoldedText text = FoldedText.of("قد وُزِعَ أن");
        int from = text.folded().indexOf("وزع");
        assertEquals("وُزِعَ", text.original(from, from + 3).in(text.text()));
    }

    @Test
    void mapsBackThroughComposition() {
        String decomposed = "قال ا\u0654حمد e\u0301t\u0065\u0301";
        FoldedText text = FoldedText.of(decomposed);
        int from = text.folded().indexOf("احمد");
        assertEquals("ا\u0654حمد", text.original(from, from + 4).in(decomposed));
        assertEquals("été", text.folded().substring(text.folded().length() - 3));
    }

    @Test
    void makesRoomForWhatIsLongerWhenTakenApart() {
        FoldedText text = FoldedText.of("\uD834\uDD5E\uD834\uDD5E");
        assertEquals(8, text.folded().length());
        for (int i = 0; i < text.folded().length(); i++) {
            assertEquals(i < 4 ? 0 : 2, text.original(i) / 2 * 2, "index " + i);
        }
    }

    @Test
    void foldsMarksWithoutEndInTime() {
        // shadda and fatha as they are typed, which NFC would order the other way round
        String marked = "ب" + "\u0651\u064E".repeat(500_000) + "اب";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals("باب", FoldedText.of(marked).folded()));
    }

    @Test
    void findsTheFoldedPlaceOfEveryOriginalIndex() {
        FoldedText text = FoldedText.of("أَ\u200Fبـّج\u00A0د");
        for (int i = 0; i < text.folded().length(); i++) {
            assertEquals(i, text.folded(text.original(i)), "index " + i);
        }
        assertEquals(text.folded().length(), text.folded(text.text().length()));
    }

    @Test
    void anEmptyRangeIsAnEmptySpan() {
        assertEquals(new Span(0, 0), FoldedText.of("").original(0, 0));
    }

    @Test
    void everyWordPointsAtItsOwnLetters() {
        FoldedText text = FoldedText.of("قال «المصدرانِ» إنّ U.S. forces، צה\"ל Türkiye'nin 1,200 تقدّموا");
        for (Word word : text.words()) {
            assertEquals(word.folded(), FoldedText.fold(word.span().in(text.text())));
        }
        assertEquals(
                "قال المصدران ان u s forces צה\"ל türkiye'nin 1,200 تقدموا",
                String.join(" ", text.words().stream().map(Word::folded).toList()));
    }
}
