package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000;

    @Test
    void tellsSpeedAndRestFromWhatWasDoneSinceItWasSeen() {
        Pace pace = new Pace();
        assertEquals(Optional.empty(), pace.rest(100, 10_000, 5 * SECOND));
        assertEquals(Optional.empty(), pace.rest(150, 10_000, 6 * SECOND));
        assertEquals(Optional.of(new Pace.Rest(40, "3:58")), pace.rest(500, 10_000, 15 * SECOND));
    }

    @Test
    void promisesNothingFromTooLittle() {
        Pace pace = new Pace();
        pace.rest(0, 100, 0);
        assertEquals(Optional.empty(), pace.rest(9, 100, 60 * SECOND));
        assertEquals(Optional.empty(), pace.rest(100, 100, 60 * SECOND));
        assertEquals(Optional.of(new Pace.Rest(1, "9:00")), pace.rest(10, 100, 60 * SECOND));
    }
}
