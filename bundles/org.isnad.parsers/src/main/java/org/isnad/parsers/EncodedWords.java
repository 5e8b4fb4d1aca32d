package org.isnad.parsers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Charsets;

/**
 * Reads the value of a mail's header field (RFC 2047). Neighbouring words of one character set are joined as bytes, since
 * mailers cut letters in two; bytes that were not encoded at all get our own charset decision.
 */
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]{1,40})(?:\\*[^?]{0,20})?\\?([bBqQ])\\?([^?]*)\\?=");

    private EncodedWords() {}

    /** As {@link #read(byte[], BiFunction)}, by our own charset decision. */
    static String read(byte[] raw) {
        return read(raw, EncodedWords::decoded);
    }

    /**
     * @param raw the bytes of the value as they stand in the file, folded or not
     * @param decoder gives the text of bytes, for which a character set may be declared
     */
    static String read(byte[] raw, BiFunction<byte[], Optional<Charset>, String> decoder) {
        String latin = new String(raw, StandardCharsets.ISO_8859_1);
        Matcher matcher = WORD.matcher(latin);
        StringBuilder read = new StringBuilder();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        String set = "";
        int end = 0;
        while (matcher.find()) {
            String between = latin.substring(end, matcher.start());
            boolean goesOn = !set.isEmpty() && between.isBlank();
            if (!goesOn || !set.equalsIgnoreCase(matcher.group(1))) {
                read.append(text(joined.toByteArray(), set, decoder));
                joined.reset();
                read.append(goesOn ? "" : plain(between, decoder));
            }
            set = matcher.group(1);
            joined.writeBytes(bytes(matcher.group(2), matcher.group(3)));
            end = matcher.end();
        }
        read.append(text(joined.toByteArray(), set, decoder)).append(plain(latin.substring(end), decoder));
        return read.toString().replaceAll("\\r?\\n[ \\t]*+", " ").strip();
    }

    private static String plain(String latin, BiFunction<byte[], Optional<Charset>, String> decoder) {
        return text(latin.getBytes(StandardCharsets.ISO_8859_1), "", decoder);
    }

    private static String text(byte[] bytes, String set, BiFunction<byte[], Optional<Charset>, String> decoder) {
        Optional<Charset> declared = set.isEmpty() ? Optional.empty() : Charsets.named(set);
        return bytes.length == 0 ? "" : decoder.apply(bytes, declared);
    }

    private static String decoded(byte[] bytes, Optional<Charset> declared) {
        return Charsets.decode(bytes, declared)
                .map(Charsets.Decoded::text)
                .orElseGet(() -> new String(bytes, declared.orElse(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(String encoding, String words) {
        if (encoding.equalsIgnoreCase("b")) {
            return Base64.getMimeDecoder().decode(wholeQuads(words.replaceAll("[^A-Za-z0-9+/]", "")));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean coded =
                    c == '=' && i + 2 < words.length() && isHex(words.charAt(i + 1)) && isHex(words.charAt(i + 2));
            bytes.write(coded ? Integer.parseInt(words, i + 1, i + 3, 16) : c == '_' ? ' ' : c);
            i += coded ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    // a lone digit at the end is less than a byte
    private static String wholeQuads(String digits) {
        return digits.length() % 4 == 1 ? digits.substring(0, digits.length() - 1) : digits;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0;
    }
}
