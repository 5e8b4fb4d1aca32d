package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OneByteTextTest {
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final String WORDS = "قال وزير الخارجية إن المحادثات كانت بناءة.\r\nوأضاف: نعم\rلا ";

    @Test
    void readsALargeTextWithOneKindOfLineBreak() {
        byte[] bytes = WORDS.repeat(1 + OneByteText.LARGE / WORDS.length()).getBytes(ARABIC);
        String expected = new String(bytes, ARABIC).replace("\r\n", "\n").replace('\r', '\n');
        assertEquals(expected, OneByteText.of(ByteBuffer.wrap(bytes), ARABIC).orElseThrow());
        assertEquals(expected, Decoding.strict(ByteBuffer.wrap(bytes), ARABIC).orElseThrow());
    }

    @Test
    void leavesSmallTextsAndWiderSetsAlone() {
        assertTrue(
                OneByteText.of(ByteBuffer.wrap(WORDS.getBytes(ARABIC)), ARABIC).isEmpty());
        byte[] large = new byte[OneByteText.LARGE + 1];
        assertTrue(
                OneByteText.of(ByteBuffer.wrap(large), StandardCharsets.UTF_8).isEmpty());
    }

    @Test
    void givesUpOnATextThatNeverRepeatsItself() {
        byte[] noise = new byte[OneByteText.LARGE + 1];
        new Random(1).nextBytes(noise);
        assertTrue(OneByteText.of(ByteBuffer.wrap(noise), ARABIC).isEmpty());
        assertEquals(new String(noise, ARABIC), Decoding.lenient(ByteBuffer.wrap(noise), ARABIC));
    }

    @Test
    void refusesWhatTheSetLeavesOpen() {
        Charset hebrew = Charset.forName("windows-1255");
        byte[] bytes = "שלום ".repeat(1 + OneByteText.LARGE / 5).getBytes(hebrew);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertTrue(Decoding.strict(ByteBuffer.wrap(bytes), hebrew).isEmpty());
        assertTrue(Decoding.lenient(ByteBuffer.wrap(bytes), hebrew).endsWith("\uFFFD"));
    }
}
