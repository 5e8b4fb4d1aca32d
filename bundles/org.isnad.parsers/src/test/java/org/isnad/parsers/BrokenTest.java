package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.junit.jupiter.api.Test;

class BrokenTest {
    @Test
    void keepsWhatALibraryMeansToSay() {
        check("bad sum", new IOException("bad \n sum"));
        check("no such letter", new IllegalArgumentException("no such letter"));
        check("a".repeat(200) + "…", new IOException("a".repeat(9_000)));
    }

    @Test
    void hasWordsWhereALibraryHasNone() {
        check("it ends too early", new EOFException());
        check("its parts contradict each other", new IOException());
        check("its parts contradict each other", new IOException("null"));
    }

    @Test
    void tellsNothingOfTheInsidesOfALibrary() {
        check("its parts contradict each other", new IndexOutOfBoundsException("Index 7 out of bounds for length 3"));
        check("its parts contradict each other", new NullPointerException("Cannot invoke \"Table.row()\""));
    }

    private static void check(String words, Exception cause) {
        ParseException broken =
                Prose.broken(new Document("a.doc", new byte[0]), "parse.doc", "is no sound document", cause);
        assertEquals("Document a.doc is no sound document: " + words, broken.getMessage());
        assertEquals(List.of("a.doc", words), broken.reason().arguments());
        assertEquals(cause, broken.getCause());
    }
}
