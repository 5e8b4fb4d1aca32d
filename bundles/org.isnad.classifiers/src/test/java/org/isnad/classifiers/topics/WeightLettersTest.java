package org.isnad.classifiers.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WeightLettersTest {
    @Test
    void readsWhatItWroteToTheNearestStep() {
        String letters = WeightLetters.write(new double[] {-1.21, 0, 0.33, 6.2, -6.2, 99, -99});
        assertEquals(7, letters.length());
        assertArrayEquals(new double[] {-1.2, 0, 0.4, 6.2, -6.2, 6.2, -6.2}, WeightLetters.read(letters), 1e-9);
    }

    @Test
    void nothingIsNoWeights() {
        assertEquals(0, WeightLetters.read("").length);
    }

    @Test
    void refusesWhatItNeverWrites() {
        assertThrows(IllegalArgumentException.class, () -> WeightLetters.read("3 4"));
    }
}
