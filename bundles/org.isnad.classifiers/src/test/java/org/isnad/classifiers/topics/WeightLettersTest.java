package org.isnad.classifiers.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WeightLettersTest {
    @Test
    void readsWhatItWroteToTheNearestStep() {
        double[] written = {-1.21, 0, 0.33, 6.2, -12, 99, -99};
        double[] read = WeightLetters.read(WeightLetters.write(written));
        assertArrayEquals(new double[] {-1.2, 0, 0.33, 6.2, -12, 16, -16}, read, 0.35);
        assertArrayEquals(read, WeightLetters.read(WeightLetters.write(read)), 0);
    }

    @Test
    void smallWeightsAreToldApartMoreFinely() {
        assertEquals(2, WeightLetters.steps(0.3));
        assertEquals(-1, WeightLetters.steps(-0.1));
        assertEquals(WeightLetters.steps(15.5), WeightLetters.steps(15.6));
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
