package org.isnad.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogicalOrderTest {
    private static String again(String logical, boolean rightToLeft, boolean mirror) {
        Bidi bidi = new Bidi(logical, rightToLeft ? Bidi.RTL : Bidi.LTR);
        String visual = bidi.writeReordered(mirror ? Bidi.DO_MIRRORING : 0);
        return LogicalOrder.of(visual.codePoints().mapToObj(Character::toString).toList(), rightToLeft, false, mirror);
    }

    private static void check(String logical) {
        boolean rightToLeft = Letters.isRightToLeft(logical.charAt(0)) || logical.charAt(0) == '١';
        assertEquals(logical, again(logical, rightToLeft, true));
        assertEquals(logical, again(logical, rightToLeft, false));
    }

    @Test
    void putsDigitsAndOtherScriptsBack() {
        check("قال المتحدث باسم Boeing 737 يوم 12/03/2026 إن 20% من الطائرات (45 طائرة) في London و«باريس»");
        check("وصل 2026-03-01 إلى 10:30 و3.5 كم، COVID-19 وF-16 وiPhone 15 Pro");
        check("האירוע ב-2026-03-01 עלה 50% או $30, לפי Reuters (NATO) ו-COVID-19.");
        check("The name الجسر القديم (12 words) and הגשר 7 הישן mean the same.");
        check("١٥ آذار ٢٠٢٦، ٣٫٥ مليون");
        check("قالت AFP, Reuters و\"BBC\" ذلك [7].");
    }

    @Test
    void putsWordsOfAnyMixBack() {
        List<String> words = List.of(
                "كتاب",
                "الجسر",
                "ומגדל",
                "בית",
                "«قال»",
                "(ذهب)",
                "«نعم",
                "لا»",
                "12",
                "3.5",
                "10:30",
                "12/03/2026",
                "،",
                "٢٠٢٦");
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder line = new StringBuilder("وقال");
            for (int i = 0; i < 8; i++) {
                line.append(' ').append(words.get(random.nextInt(words.size())));
            }
            assertEquals(line.toString(), again(line.toString(), true, true));
        }
    }

    @Test
    void countsBracketsWithoutAPartner() {
        assertEquals(0, LogicalOrder.unpaired("«قال (نعم)» [7]"));
        assertEquals(4, LogicalOrder.unpaired("»قال« )نعم("));
    }
}
