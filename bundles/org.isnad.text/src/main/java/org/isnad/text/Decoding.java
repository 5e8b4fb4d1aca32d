package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes bytes piece by piece: at its height it holds the text twice, while the decoders of the JDK reserve two bytes
 * for each byte of the input besides.
 */
final class Decoding {
    /** Bytes decoded at once. */
    static final int PIECE = 1 << 20;

    private static final int STRETCH = 512;
    // no gain in parting so few bytes
    private static final int SHORT = 4 * STRETCH;
    private static final int SAMPLES = 64;

    private final ByteBuffer bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer in;
    private final CharBuffer out;
    private final List<String> pieces = new ArrayList<>();

    private Decoding(ByteBuffer bytes, Charset charset, CodingErrorAction onDamage) {
        this.bytes = bytes.duplicate();
        this.decoder = charset.newDecoder().onMalformedInput(onDamage).onUnmappableCharacter(onDamage);
        int size = Math.min(bytes.remaining(), PIECE);
        // a character may be cut at the end of a piece
        this.in = ByteBuffer.allocate(size + 16).limit(0);
        this.out = CharBuffer.allocate(size + 16);
    }

    /** The text of the bytes from position to limit, which stay; empty if they are not those of such a text. */
    static Optional<String> strict(ByteBuffer bytes, Charset charset) {
        return atOnce(bytes, charset)
                .or(() -> OneByteText.of(bytes, charset).filter(Decoding::isSound))
                .or(() -> new Decoding(bytes, charset, CodingErrorAction.REPORT).text());
    }

    private static boolean isSound(String text) {
        return text.indexOf('\uFFFD') < 0;
    }

    // the JDK's own way is by far the fastest, but puts a sign in the place of damage; who finds none has seen none
    private static Optional<String> atOnce(ByteBuffer bytes, Charset charset) {
        if (bytes.remaining() > PIECE) {
            return Optional.empty();
        }
        byte[] all = new byte[bytes.remaining()];
        bytes.get(bytes.position(), all);
        String text = charset.equals(StandardCharsets.UTF_8) ? utf8(all) : new String(all, charset);
        return Optional.of(text).filter(Decoding::isSound);
    }

    // the JDK decodes stretches that are all ASCII many times faster, such as the tags and scripts of a page; running
    // text in another script has none, and is decoded faster at once
    private static String utf8(byte[] bytes) {
        if (bytes.length <= SHORT || isMostlyWide(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        List<String> pieces = new ArrayList<>(1 + bytes.length / STRETCH);
        int end = 0;
        for (int start = 0; start < bytes.length; start = end) {
            end = Math.min(start + STRETCH, bytes.length);
            while (end < bytes.length && isInside(bytes[end])) {
                end++;
            }
            pieces.add(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        }
        return String.join("", pieces);
    }

    private static boolean isMostlyWide(byte[] bytes) {
        int step = 1 + bytes.length / SAMPLES;
        int asked = 0;
        int wide = 0;
        for (int i = 0; i < bytes.length; i += step) {
            asked++;
            wide += bytes[i] >>> (Integer.SIZE - 1);
        }
        return 2 * wide > asked;
    }

    // whether a byte does not begin a character
    private static boolean isInside(byte utf8) {
        return (utf8 & 0xC0) == 0x80;
    }

    /** As {@link #strict}, with U+FFFD for what is no character. */
    static String lenient(ByteBuffer bytes, Charset charset) {
        return OneByteText.of(bytes, charset)
                .or(() -> new Decoding(bytes, charset, CodingErrorAction.REPLACE).text())
                .orElseThrow();
    }

    private Optional<String> text() {
        boolean last = false;
        while (!last) {
            fill();
            last = !bytes.hasRemaining();
            if (!decode(last)) {
                return Optional.empty();
            }
        }
        while (decoder.flush(out).isOverflow()) {
            take();
        }
        take();
        return Optional.of(pieces.size() == 1 ? pieces.getFirst() : String.join("", pieces));
    }

    private void fill() {
        in.compact();
        int length = Math.min(in.remaining(), bytes.remaining());
        in.put(in.position(), bytes, bytes.position(), length);
        bytes.position(bytes.position() + length);
        in.position(in.position() + length).flip();
    }

    private boolean decode(boolean last) {
        CoderResult result = decoder.decode(in, out, last);
        while (result.isOverflow()) {
            take();
            result = decoder.decode(in, out, last);
        }
        return !result.isError();
    }

    private void take() {
        out.flip();
        if (out.hasRemaining() || pieces.isEmpty()) {
            pieces.add(out.toString());
        }
        out.clear();
    }
}
