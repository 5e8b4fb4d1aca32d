package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ByNumberTest {
    private final ByNumber<String> values = new ByNumber<>();

    @Test
    void keepsWhatWasPutLast() {
        values.put(7, "seven");
        values.put(7, "seven again");
        values.put(0, "none");
        values.put(-1, "less");
        assertEquals("seven again", values.get(7));
        assertEquals("none", values.get(0));
        assertEquals("less", values.get(-1));
    }

    @Test
    void tellsManyNumbersFromThoseItLacks() {
        for (int i = 0; i < 20_000; i += 2) {
            values.put(i, Integer.toString(i));
        }
        for (int i = 0; i < 20_000; i += 2) {
            assertEquals(Integer.toString(i), values.get(i));
            assertNull(values.get(i + 1));
        }
    }
}
