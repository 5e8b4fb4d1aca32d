package org.isnad.classifiers.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** What falls together so that a body is known to speak of what its headline says. */
class LooseStemsTest {
    @Test
    void shortTurkishRootsLoseTheirEndings() {
        for (String form : new String[] {"faizi", "faizinin", "faizde", "faizler"}) {
            assertEquals(LooseStems.of("faiz", "tr"), LooseStems.of(form, "tr"), form);
        }
        assertEquals(LooseStems.of("yasak", "tr"), LooseStems.of("yasaği", "tr"));
    }

    @Test
    void aPastTenseIsNoOwner() {
        assertEquals(LooseStems.of("satti", "tr"), LooseStems.of("sattiklari", "tr"));
        assertNotEquals(LooseStems.of("bugün", "tr"), LooseStems.of("bug", "tr"));
    }
}
