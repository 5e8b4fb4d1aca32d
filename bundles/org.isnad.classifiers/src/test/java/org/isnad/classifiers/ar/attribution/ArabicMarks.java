package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.classifiers.attribution.Marks;

/** Tests of Arabic texts with what is to be found marked in them. */
interface ArabicMarks {
    Marks MARKS = new Marks(new ArabicAttributionClassifier(), "ar");

    /** What is not marked must not be found. */
    default void check(String marked) {
        MARKS.check(marked);
    }

    default void chains(String text, String... expected) {
        assertEquals(List.of(expected), MARKS.chains(text), text);
    }
}
