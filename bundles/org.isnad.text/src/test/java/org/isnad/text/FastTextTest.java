package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FastTextTest {
    private static final List<String> LABELS = List.of("ar", "fa", "ckb", "he", "tr", "az", "en", "ru");
    private static final FastText MODEL = FastText.read("lid.176.ftz");

    @Test
    void ranksTheLanguageOfASentenceFirst() {
        check("ar", "عادت الرافعات إلى العمل صباح اليوم");
        check("fa", "جرثقیل‌ها دوباره کار می‌کنند");
        check("ckb", "کارەکان دەستیان پێکردەوە");
        check("he", "העגורנים חזרו לעבוד");
        check("tr", "vinçler yeniden çalışmaya başladı");
        check("az", "kranlar yenidən işləməyə başladı");
        check("en", "the cranes are working again");
        check("ru", "краны снова работают");
    }

    @Test
    void saysHowSureItIs() {
        double[] sure = MODEL.likelihoods("עגורנים".toCharArray(), MODEL.label("he"), MODEL.label("ru"));
        assertTrue(sure[0] > Math.log(0.9) && sure[0] <= 0.001, "he " + sure[0]);
        assertTrue(sure[1] < Math.log(0.01), "ru " + sure[1]);
    }

    // as fastText reckons with their bytes
    @Test
    void hearsLettersOfFourBytesAndHalvesOfThem() {
        double[] found = MODEL.likelihoods("the 𝒜𝒷 cranes😀 are \uD835 back".toCharArray(), MODEL.label("en"));
        assertEquals(-0.012569, found[0], 1e-6);
        assertEquals(
                -6.793380, MODEL.likelihoods("\uDC9Cab ab\uD83D ağ“ 漢字".toCharArray(), MODEL.label("en"))[0], 1e-6);
    }

    @Test
    void namesAModelThatIsNotThere() {
        String message = assertThrows(IllegalStateException.class, () -> FastText.read("no.ftz"))
                .getMessage();
        assertEquals("Language model no.ftz is missing from the bundle", message);
    }

    private static void check(String language, String sentence) {
        double[] found = MODEL.likelihoods(
                sentence.toCharArray(), LABELS.stream().mapToInt(MODEL::label).toArray());
        int best = 0;
        for (int i = 0; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
        }
        assertEquals(language, LABELS.get(best), sentence);
    }
}
