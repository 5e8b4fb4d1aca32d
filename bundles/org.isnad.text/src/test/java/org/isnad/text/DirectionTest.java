package org.isnad.text;

import static org.isnad.text.Direction.LEFT_TO_RIGHT;
import static org.isnad.text.Direction.RIGHT_TO_LEFT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DirectionTest {
    @Test
    void goesByMostOfTheWords() {
        assertEquals(RIGHT_TO_LEFT, Direction.of("CNN نقلت عن مسؤول قوله"));
        assertEquals(RIGHT_TO_LEFT, Direction.of("BBC ו-CNN דיווחו על כך היום"));
        assertEquals(LEFT_TO_RIGHT, Direction.of("The word قال means said"));
    }

    @Test
    void runsFromTheRightOnATie() {
        assertEquals(RIGHT_TO_LEFT, Direction.of("Reuters القاهرة"));
    }

    @Test
    void runsFromTheLeftWithoutLetters() {
        assertEquals(LEFT_TO_RIGHT, Direction.of("12:30"));
        assertEquals(LEFT_TO_RIGHT, Direction.of(""));
    }
}
