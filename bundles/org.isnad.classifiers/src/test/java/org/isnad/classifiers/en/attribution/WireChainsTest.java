package org.isnad.classifiers.en.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Floors a little below what was reached on the reports of {@link WireChains}. */
class WireChainsTest {
    @Test
    void rebuildsTheChainsOfWires() {
        WireChains measured = WireChains.measure();
        assertTrue(measured.chains().size() >= 80, () -> measured.chains().size() + " chains are marked");
        assertTrue(
                measured.chains().f1() >= 0.95, () -> measured.chains() + "\n" + String.join("\n", measured.errors()));
        assertTrue(measured.types().f1() >= 0.92, () -> "types " + measured.types());
        assertTrue(measured.counts().f1() >= 0.97, () -> "counts " + measured.counts());
    }
}
