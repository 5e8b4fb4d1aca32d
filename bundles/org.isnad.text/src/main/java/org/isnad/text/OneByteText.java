package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a large text of a set of one byte a character. As a string it is twice its bytes, and the JDK holds it twice while
 * it makes one; here it is put together of strings of four characters each, those that are alike being one, so that less
 * than twice is needed. Line breaks become {@code \n} on the way: to mend them afterwards needs the text twice again.
 */
final class OneByteText {
    /** Bytes from which on a text is large. */
    static final int LARGE = 1 << 24;

    private static final int UNIT = 4;
    private static final int MOST_PLACES = 1 << 21;
    private static final int BYTES_PER_PLACE = 32;

    private final ByteBuffer bytes;
    private final char[] letters = new char[256];
    private final int[] keys;
    private final @Nullable String[] units;
    private int known;
    private boolean tooMany;

    private OneByteText(ByteBuffer bytes, Charset charset) {
        this.bytes = bytes.slice();
        int places = Math.min(MOST_PLACES, Integer.highestOneBit(bytes.remaining() / BYTES_PER_PLACE));
        this.keys = new int[places];
        this.units = new @Nullable String[places];
        for (int b = 0; b < letters.length; b++) {
            letters[b] = new String(new byte[] {(byte) b}, charset).charAt(0);
        }
    }

    /** The text of bytes, damaged where they are not of the set; empty if it is not large or of too many letters. */
    static Optional<String> of(ByteBuffer bytes, Charset charset) {
        boolean oneByte = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
        return bytes.remaining() > LARGE && oneByte ? new OneByteText(bytes, charset).text() : Optional.empty();
    }

    private Optional<String> text() {
        String text = String.join("", Units::new);
        return tooMany ? Optional.empty() : Optional.of(text);
    }

    private final class Units implements Iterator<CharSequence> {
        private final char[] next = new char[UNIT];

        @Override
        public boolean hasNext() {
            return bytes.hasRemaining() && !tooMany;
        }

        @Override
        public CharSequence next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The text has ended");
            }
            int key = 0;
            int length = 0;
            while (length < UNIT && bytes.hasRemaining()) {
                int b = bytes.get() & 0xFF;
                if (b == '\r') {
                    boolean pair = bytes.hasRemaining() && bytes.get(bytes.position()) == '\n';
                    b = pair ? bytes.get() : '\n';
                }
                key = (key << 8) | b;
                next[length++] = letters[b];
            }
            return length < UNIT ? new String(next, 0, length) : shared(key);
        }

        private String shared(int key) {
            int place = ((key * 0x9E3779B9) >>> 8) & (keys.length - 1);
            while (units[place] != null && keys[place] != key) {
                place = (place + 1) & (keys.length - 1);
            }
            String unit = units[place];
            if (unit == null) {
                unit = new String(next);
                units[place] = unit;
                keys[place] = key;
                tooMany = ++known > keys.length / 2;
            }
            return unit;
        }
    }
}
