package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Undoes what a program did that read bytes in the wrong character set and wrote the outcome as UTF-8: «Ù‚Ø§Ù„» becomes
 * «قال» again, «ÞÇá» too.
 */
final class Mojibake {
    private static final List<Charset> MISREAD = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("windows-1254"),
            Charset.forName("windows-1256"),
            Charset.forName("windows-1255"),
            StandardCharsets.ISO_8859_1);
    // above all that these sets hold
    private static final int LETTERS = 0x2200;
    // the byte of each letter, by set
    private static final short[][] ALL = MISREAD.stream().map(Mojibake::encoder).toArray(short[][]::new);
    // a bit for each set: those in which a character begins one of UTF-8, and those in which it goes on with one
    private static final byte[] LEADS = marked(0xC2, 0xFF);
    private static final byte[] TAILS = marked(0x80, 0xBF);
    // by character: the sets in which it begins one of UTF-8 of our scripts, as Ã, ×, ׳, ط do, or goes on with one,
    // and,
    // as a further set, whether it is an accented letter, or as a first one an Icelandic one: a pair that has none in
    // common tells nothing
    private static final int SETS = (1 << ALL.length) - 1;
    private static final int LEGACY = 1 << ALL.length;
    private static final int ICELANDIC = LEGACY << 1;
    private static final byte[] FIRST = new byte[Character.MAX_VALUE + 1];
    private static final byte[] SECOND = new byte[Character.MAX_VALUE + 1];

    static {
        for (char c = 0; c < LETTERS; c++) {
            boolean lead = isAccented(c) || "׳طظ".indexOf(c) >= 0;
            FIRST[c] = (byte) (!lead ? 0 : LEADS[c] | (isAccented(c) ? LEGACY : 0) | (isIcelandic(c) ? ICELANDIC : 0));
            SECOND[c] = (byte) (TAILS[c] | (isAccented(c) ? LEGACY : 0));
        }
        for (int c = 0; c < SECOND.length; c++) {
            SECOND[c] = (byte) (SECOND[c] | ICELANDIC);
        }
    }

    // letters read wrongly are all over a text; less than this is a quotation of such, or an accent
    private static final double MOST = 0.5;
    private static final int FEWEST = 4;
    // of so many letters outside ASCII one makes such a pair in sound texts, at most
    private static final int SELDOM = 100;
    // so much better must another reading look
    private static final double BETTER = 0.45;
    private static final double PLAUSIBLE = 0.6;
    // UTF-16 units
    private static final int ENOUGH = 100_000;
    private static final int PIECE = 512;

    private Mojibake() {}

    /** A text set right, and the character set its bytes had been read in. */
    record Repaired(String text, Charset misread) {}

    static Optional<Repaired> repair(String text) {
        int signs = signs(text);
        if (signs == 0 || (text.length() > ENOUGH && repair(sample(text)).isEmpty())) {
            return Optional.empty();
        }
        for (int set = 0; set < ALL.length; set++) {
            Optional<Repaired> repaired = (signs & 1 << set) == 0 ? Optional.empty() : asUtf8(text, set);
            if (repaired.isPresent()) {
                return repaired;
            }
        }
        return asLegacy(text);
    }

    // what is wrong with a long text shows early: no need to set all of it right in vain
    private static String sample(String text) {
        int first = 0;
        while (first < text.length() - ENOUGH && text.charAt(first) < 0x80) {
            first++;
        }
        return text.substring(first, first + ENOUGH);
    }

    // UTF-8 read wrongly shows pairs: Ã Ä Å Ø Ù ×, or ط ظ ׳, and what is no letter of theirs: a bit for each set that
    // has enough of them to be worth a look; if there are any, or as legacy bytes show rows of accented letters, or
    // Icelandic ones, the bit above these
    private static int signs(String text) {
        int[] pairs = new int[ALL.length];
        boolean legacy = false;
        // a pair may lie across two pieces
        char[] piece = new char[Math.min(PIECE, text.length()) + 1];
        for (int from = 0; from < text.length(); from += PIECE) {
            int length = Math.min(PIECE + 1, text.length() - from);
            text.getChars(from, from + length, piece, 0);
            int common = common(piece, wide(piece, length), length);
            legacy |= common != 0;
            for (int i = 1; i < length && (common & SETS) != 0; i++) {
                count(FIRST[piece[i - 1]] & SECOND[piece[i]] & SETS, pairs);
            }
        }
        int signs = legacy ? 1 << ALL.length : 0;
        int most = 0;
        for (int count : pairs) {
            most = Math.max(most, count);
        }
        int wide = most == 0 ? 0 : counted(text, most * SELDOM);
        for (int set = 0; set < ALL.length; set++) {
            signs |= pairs[set] > 0 && pairs[set] * SELDOM >= wide ? 1 << set : 0;
        }
        return signs;
    }

    // letters outside ASCII, as far as it is worth to count them
    private static int counted(String text, int most) {
        int wide = 0;
        for (int i = 0; i < text.length() && wide <= most; i++) {
            wide += text.charAt(i) > 0x7F ? 1 : 0;
        }
        return wide;
    }

    // a pair more for each set that reads the bytes of a character so
    private static void count(int sets, int[] pairs) {
        for (int left = sets; left != 0; left &= left - 1) {
            pairs[Integer.numberOfTrailingZeros(left)]++;
        }
    }

    // tags and scripts of a page are all ASCII: they are passed over at a fourth of the cost
    private static int wide(char[] piece, int length) {
        int i = 0;
        while (i < length && piece[i] < 0x80) {
            i++;
        }
        return i;
    }

    // asks the same of each pair, whatever it is: which one comes next no processor foresees
    private static int common(char[] piece, int from, int length) {
        int common = 0;
        for (int i = from + 1; i < length; i++) {
            common |= FIRST[piece[i - 1]] & SECOND[piece[i]];
        }
        return common;
    }

    // by character: the sets that write it as a byte of a range
    private static byte[] marked(int from, int to) {
        byte[] marked = new byte[LETTERS];
        for (char c = 0; c < LETTERS; c++) {
            for (int set = 0; set < ALL.length; set++) {
                int b = encode(ALL[set], c);
                marked[c] |= (byte) (b >= from && b <= to ? 1 << set : 0);
            }
        }
        return marked;
    }

    private static boolean isIcelandic(char c) {
        return "ðýþÐÝÞ".indexOf(c) >= 0;
    }

    private static boolean isAccented(char c) {
        return c >= '\u00C0' && c <= '\u00FF';
    }

    // every run outside ASCII is taken for itself: parts of a page may be sound
    private static Optional<Repaired> asUtf8(String text, int set) {
        short[] bytes = ALL[set];
        int wide = 0;
        int undone = 0;
        int end = 0;
        for (int i = wide(text, 0); i < text.length(); i = wide(text, end)) {
            end = ascii(text, i);
            wide += end - i;
            undone += meant(text, i, end, bytes).isPresent() ? end - i : 0;
        }
        boolean most = undone > 0 && (undone == wide || (undone >= FEWEST && undone >= MOST * wide));
        return most ? Optional.of(new Repaired(undone(text, bytes), MISREAD.get(set))) : Optional.empty();
    }

    private static String undone(String text, short[] bytes) {
        StringBuilder repaired = new StringBuilder(text.length());
        int end = 0;
        for (int i = wide(text, 0); i < text.length(); i = wide(text, end)) {
            repaired.append(text, end, i);
            end = ascii(text, i);
            repaired.append(meant(text, i, end, bytes).orElse(text.substring(i, end)));
        }
        return repaired.append(text, end, text.length()).toString();
    }

    // the text a run of characters was before, if their bytes are UTF-8
    private static Optional<String> meant(String text, int from, int to, short[] encoder) {
        int i = from;
        while (i < to) {
            int lead = encode(encoder, text.charAt(i));
            int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
            if (lead < 0xC2 || i + length > to) {
                return Optional.empty();
            }
            for (int k = i + 1; k < i + length; k++) {
                int b = encode(encoder, text.charAt(k));
                if (b < 0x80 || b >= 0xC0) {
                    return Optional.empty();
                }
            }
            i += length;
        }
        return bytes(text.substring(from, to), encoder)
                .flatMap(bytes -> Decoding.strict(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8));
    }

    private static int wide(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) < 0x80) {
            i++;
        }
        return i;
    }

    private static int ascii(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) > 0x7F) {
            i++;
        }
        return i;
    }

    // windows-1256 read as windows-1252, and the like
    private static Optional<Repaired> asLegacy(String text) {
        Charset misread = MISREAD.getFirst();
        Optional<byte[]> bytes = bytes(text, ALL[0]);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        double asIs = TextLikeness.of(text);
        if (asIs > 1 && text.chars().noneMatch(c -> isIcelandic((char) c))) {
            return Optional.empty();
        }
        return bytes.flatMap(b -> Charsets.mostTextLike(ByteBuffer.wrap(b), Math.max(PLAUSIBLE, asIs + BETTER)))
                .filter(found -> !found.charset().equals(misread))
                .map(found -> new Repaired(found.text(), misread));
    }

    private static Optional<byte[]> bytes(String text, short[] encoder) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            int b = c < 0x80 ? c : encode(encoder, c);
            if (b < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) b;
        }
        return Optional.of(bytes);
    }

    // 0x80 to 0xFF; -1 if the set has no such character
    private static int encode(short[] encoder, char c) {
        return c < LETTERS ? encoder[c] : -1;
    }

    // bytes a set leaves open are read as the control of their number, as browsers do
    private static short[] encoder(Charset set) {
        short[] bytes = new short[LETTERS];
        Arrays.fill(bytes, (short) -1);
        for (int b = 0x80; b <= 0xFF; b++) {
            bytes[b] = (short) b;
        }
        for (int b = 0x80; b <= 0xFF; b++) {
            char c = new String(new byte[] {(byte) b}, set).charAt(0);
            if (c != '\uFFFD') {
                bytes[c] = (short) b;
            }
        }
        return bytes;
    }
}
