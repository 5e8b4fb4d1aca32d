package org.isnad.parsers;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.report.Encoding;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.text.Charsets;

/** From bytes to text: decides the character set and refuses, in words, what is no text. */
final class Reading {
    static final int LONGEST_LINE = 4_000_000;
    // of the characters before the blank: whether no text holds it
    private static final boolean[] CONTROL = controls();

    private Reading() {}

    /** The text of a document, line breaks made {@code \n}, and what its bytes left open. */
    record Words(String text, Optional<Encoding> encoding) {
        /** The report made of them, with how they were read. */
        Report on(Report report) {
            return encoding.isEmpty()
                    ? report
                    : new Report(report.id(), report.publication(), report.text(), report.passages(), encoding);
        }
    }

    /** Reads a document that is text from its first byte to its last. */
    static Words words(Document document, Supplier<Optional<Charset>> declared) throws ParseException {
        ByteBuffer bytes = document.content();
        Optional<Charset> decided =
                document.charsetDecided() && bytes.hasRemaining() ? declared.get() : Optional.empty();
        return words(
                document,
                decided.isPresent()
                        ? Charsets.decodeAs(bytes, decided.orElseThrow())
                        : decoded(document, bytes, declared));
    }

    /** Reads a part of a document; a set that a person decided on is for the parts that leave a choice. */
    static Words part(Document document, byte[] bytes, Optional<Charset> declared) throws ParseException {
        return words(document, decided(document, bytes, decoded(document, ByteBuffer.wrap(bytes), () -> declared)));
    }

    /** As {@link #part}, for a few words beside the text: they are never refused. */
    static Words field(Document document, byte[] bytes, Optional<Charset> declared) {
        return Charsets.decode(bytes, declared)
                .map(read -> decided(document, bytes, read))
                .map(read -> new Words(read.text(), encoding(read)))
                .orElseGet(
                        () -> new Words(new String(bytes, declared.orElse(StandardCharsets.UTF_8)), Optional.empty()));
    }

    private static Charsets.Decoded decided(Document document, byte[] bytes, Charsets.Decoded read) {
        return declared(document)
                .filter(chosen -> document.charsetDecided() && !read.others().isEmpty())
                .map(chosen -> Charsets.decodeAs(ByteBuffer.wrap(bytes), chosen))
                .orElse(read);
    }

    private static Words words(Document document, Charsets.Decoded decoded) throws ParseException {
        return new Words(checked(document, decoded), encoding(decoded));
    }

    private static Optional<Encoding> encoding(Charsets.Decoded decoded) {
        return decoded.others().isEmpty()
                ? Optional.empty()
                : Optional.of(new Encoding(
                        decoded.charset().name(),
                        decoded.rule(),
                        decoded.doubtful(),
                        decoded.others().stream().map(Charset::name).toList()));
    }

    private static Charsets.Decoded decoded(Document document, ByteBuffer bytes, Supplier<Optional<Charset>> declared)
            throws ParseException {
        if (!bytes.hasRemaining()) {
            throw refused(document, "parse.empty", "holds no words");
        }
        return Charsets.decode(bytes, declared)
                .orElseThrow(() -> refused(
                        document, "parse.charset", "fits neither UTF-8, UTF-16 nor a legacy character set we know"));
    }

    private static String checked(Document document, Charsets.Decoded decoded) throws ParseException {
        String text = oneBreak(decoded.text());
        check(document, text);
        return text;
    }

    private static String oneBreak(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void check(Document document, String text) throws ParseException {
        int control = control(text);
        for (int start = 0; control - start > LONGEST_LINE; ) {
            int end = text.indexOf('\n', start);
            checkLine(document, text, start, end < 0 ? control : Math.min(end, control));
            start = end < 0 ? control : end + 1;
        }
        if (control < text.length()) {
            String why = "holds control characters at place " + control + ": it is no text";
            throw refused(document, "parse.binary", why, control);
        }
        if (!hasWords(text)) {
            throw refused(document, "parse.empty", "holds no words");
        }
    }

    // where the first sign stands that no text holds; the text's length if there is none
    private static int control(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) >= CONTROL.length || !CONTROL[text.charAt(i)])) {
            i++;
        }
        return i;
    }

    private static boolean[] controls() {
        boolean[] controls = new boolean[' '];
        for (char c = 0; c < controls.length; c++) {
            controls[c] = !Character.isWhitespace(c) && c != '\u001B' && c != '\b';
        }
        return controls;
    }

    /** Whether any letter or digit stands in a text. */
    static boolean hasWords(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length();
    }

    private static void checkLine(Document document, String text, int start, int to) throws ParseException {
        if (to - start > LONGEST_LINE) {
            int end = text.indexOf('\n', to);
            int length = (end < 0 ? text.length() : end) - start;
            String message = "has a line of " + length + " characters; more than " + LONGEST_LINE + " is no report";
            throw refused(document, "parse.long-line", message, length, LONGEST_LINE);
        }
    }

    static ParseException refused(Document document, String key, String why, int... numbers) {
        String[] arguments = new String[numbers.length + 1];
        arguments[0] = document.name();
        for (int i = 0; i < numbers.length; i++) {
            arguments[i + 1] = Integer.toString(numbers[i]);
        }
        return new ParseException(Reason.of(key, arguments), "Document " + document.name() + " " + why);
    }

    /** The character set the media type names. */
    static Optional<Charset> declared(Document document) {
        return document.mediaType().flatMap(Reading::charsetOf);
    }

    static Optional<Charset> charsetOf(String mediaType) {
        int at = mediaType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        String name = mediaType
                .substring(at + "charset=".length())
                .strip()
                .replace("\"", "")
                .replace("'", "");
        int end = name.indexOf(';');
        return Charsets.named(end < 0 ? name : name.substring(0, end));
    }
}
