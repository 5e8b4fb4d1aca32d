package org.isnad.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LatinDigitsTest {
    @Test
    void keepsLanguageAndCountryAndWritesAsciiDigits() {
        for (String tag : new String[] {"ar-EG", "ar-SA-u-nu-arab", "fa-IR", "tr-TR", "en-US", "und"}) {
            Locale before = Locale.forLanguageTag(tag);
            Locale after = LatinDigits.of(before);
            assertEquals("1.2", String.format(after, "%d.%d", 1, 2), tag);
            assertEquals(before.getLanguage() + before.getCountry(), after.getLanguage() + after.getCountry());
        }
    }
}
