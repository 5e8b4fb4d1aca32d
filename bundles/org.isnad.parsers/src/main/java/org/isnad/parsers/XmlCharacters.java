package org.isnad.parsers;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.Charsets;

/**
 * For parsers of XML: the characters of a file. The JDK's readers of XML print on standard error what is wrong with bytes,
 * whatever they are told; given characters they raise it.
 */
public final class XmlCharacters {
    private static final int DECLARATION = 200;
    private static final int MARK = 0xFEFF;
    private static final Pattern DECLARED =
            Pattern.compile("\\A\\W{0,3}<\\?xml\\s[^>]{0,100}?encoding\\s*+=\\s*+[\"']([A-Za-z0-9._-]{1,40}+)[\"']");

    private XmlCharacters() {}

    /**
     * The characters of XML in UTF-16 or in the set it declares, else in UTF-8, without byte order mark.
     *
     * @throws IOException if no such set is known or bytes are no characters of it; says so in words
     */
    public static Reader of(byte[] xml) throws IOException {
        Charset charset = charset(xml);
        try {
            CharBuffer characters = charset.newDecoder().decode(ByteBuffer.wrap(xml));
            boolean marked = characters.hasRemaining() && characters.charAt(0) == MARK;
            return Reader.of(marked ? characters.slice(1, characters.length() - 1) : characters);
        } catch (CharacterCodingException e) {
            throw new IOException("some of its bytes are no characters of " + charset.name(), e);
        }
    }

    private static Charset charset(byte[] xml) throws IOException {
        boolean pair = xml.length > 1;
        if (pair && (xml[0] == 0 || (xml[0] & 0xFF) == 0xFE)) {
            return StandardCharsets.UTF_16BE;
        }
        if (pair && (xml[1] == 0 || (xml[0] & 0xFF) == 0xFF)) {
            return StandardCharsets.UTF_16LE;
        }
        byte[] head = Arrays.copyOf(xml, Math.min(xml.length, DECLARATION));
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find()
                ? Charsets.named(declared.group(1))
                        .orElseThrow(
                                () -> new IOException("it declares the unknown character set " + declared.group(1)))
                : StandardCharsets.UTF_8;
    }
}
