package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {
    private static final String BARE = "<a>أ ş ש</a>";
    private static final String ARABIC = "<?xml version='1.0' encoding='windows-1256'?>\n<a>قال</a>";

    @Test
    void readsUtf8UnlessAnotherSetIsDeclared() throws IOException {
        check(BARE, BARE.getBytes(StandardCharsets.UTF_8));
        check(ARABIC, ARABIC.getBytes(Charset.forName("windows-1256")));
        check("", new byte[0]);
        check("<", new byte[] {'<'});
    }

    @Test
    void knowsUtf16ByItsMarkOrItsFirstSign() throws IOException {
        for (Charset set : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            check(BARE, BARE.getBytes(set));
            check(BARE, ("\uFEFF" + BARE).getBytes(set));
        }
    }

    @Test
    void leavesTheByteOrderMarkOut() throws IOException {
        check(BARE, ("\uFEFF" + BARE).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatIsWrongWithTheBytes() {
        refused("some of its bytes are no characters of UTF-8", "<a>\u00FF</a>");
        refused("it declares the unknown character set zz-9", "<?xml version='1.0' encoding='zz-9'?><a/>");
    }

    private static void refused(String words, String latin) {
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                words,
                assertThrows(IOException.class, () -> XmlCharacters.of(bytes)).getMessage());
    }

    private static void check(String expected, byte[] xml) throws IOException {
        try (Reader characters = XmlCharacters.of(xml)) {
            assertEquals(expected, characters.readAllAsString());
        }
    }
}
