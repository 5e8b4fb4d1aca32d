package org.isnad.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final Map<Charset, Map<Character, Integer>> ENCODERS = encoders();
    // letters read wrongly are all over a text; less than this is a quotation of such, or an accent
    private static final double MOST = 0.5;
    private static final int FEWEST = 4;
    // so much better must another reading look
    private static final double BETTER = 0.45;
    private static final double PLAUSIBLE = 0.6;
    // UTF-16 units
    private static final int ENOUGH = 1_000_000;

    private Mojibake() {}

    /** A text set right, and the character set its bytes had been read in. */
    record Repaired(String text, Charset misread) {}

    static Optional<Repaired> repair(String text) {
        if (!isSuspicious(text)
                || (text.length() > ENOUGH && repair(sample(text)).isEmpty())) {
            return Optional.empty();
        }
        return MISREAD.stream()
                .flatMap(set -> asUtf8(text, set).stream())
                .findFirst()
                .or(() -> asLegacy(text));
    }

    // what is wrong with a long text shows early: no need to set all of it right in vain
    private static String sample(String text) {
        int first = 0;
        while (first < text.length() - ENOUGH && text.charAt(first) < 0x80) {
            first++;
        }
        return text.substring(first, first + ENOUGH);
    }

    // UTF-8 read wrongly shows pairs: Ã Ä Å Ø Ù ×, or ط ظ ׳, and what is no letter of theirs; legacy bytes show rows of
    // accented letters, or Icelandic ones
    private static boolean isSuspicious(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && isLead(c)) {
                char next = text.charAt(i + 1);
                boolean row = isAccented(c) && isAccented(next);
                if (row || "ðýþÐÝÞ".indexOf(c) >= 0 || (next > 0x7F && isContinuation(next))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLead(char c) {
        return isAccented(c) || c == 'ط' || c == 'ظ' || c == '׳';
    }

    private static boolean isAccented(char c) {
        return c >= '\u00C0' && c <= '\u00FF';
    }

    private static boolean isContinuation(char c) {
        for (Charset set : MISREAD) {
            int b = encode(set, c);
            if (b >= 0x80 && b < 0xC0) {
                return true;
            }
        }
        return false;
    }

    // every run outside ASCII is taken for itself: parts of a page may be sound
    private static Optional<Repaired> asUtf8(String text, Charset set) {
        StringBuilder repaired = new StringBuilder(text.length());
        int wide = 0;
        int undone = 0;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) > 0x7F) {
                end++;
            }
            if (end == i) {
                repaired.append(text.charAt(i++));
                continue;
            }
            String run = text.substring(i, end);
            Optional<String> meant = bytes(run, set).flatMap(bytes -> strict(bytes, StandardCharsets.UTF_8));
            wide += run.length();
            undone += meant.isPresent() ? run.length() : 0;
            repaired.append(meant.orElse(run));
            i = end;
        }
        boolean most = undone > 0 && (undone == wide || (undone >= FEWEST && undone >= MOST * wide));
        return most ? Optional.of(new Repaired(repaired.toString(), set)) : Optional.empty();
    }

    // windows-1256 read as windows-1252, and the like
    private static Optional<Repaired> asLegacy(String text) {
        double asIs = TextLikeness.of(text);
        if (asIs > 1 && text.chars().noneMatch(c -> "ðýþÐÝÞ".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        Charset misread = MISREAD.getFirst();
        return bytes(text, misread)
                .flatMap(bytes -> Charsets.mostTextLike(ByteBuffer.wrap(bytes), Math.max(PLAUSIBLE, asIs + BETTER)))
                .filter(found -> !found.charset().equals(misread))
                .map(found -> new Repaired(found.text(), misread));
    }

    private static Optional<byte[]> bytes(String text, Charset set) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int b = c < 0x80 ? c : encode(set, c);
            if (b < 0) {
                return Optional.empty();
            }
            bytes.write(b);
        }
        return Optional.of(bytes.toByteArray());
    }

    // 0x80 to 0xFF; -1 if the set has no such character
    private static int encode(Charset set, char c) {
        return ENCODERS.getOrDefault(set, Map.of()).getOrDefault(c, -1);
    }

    private static Optional<String> strict(byte[] bytes, Charset set) {
        try {
            return Optional.of(set.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    // bytes a set leaves open are read as the control of their number, as browsers do
    private static Map<Charset, Map<Character, Integer>> encoders() {
        Map<Charset, Map<Character, Integer>> encoders = new HashMap<>();
        for (Charset set : MISREAD) {
            Map<Character, Integer> bytes = new HashMap<>();
            for (int b = 0x80; b <= 0xFF; b++) {
                bytes.putIfAbsent((char) b, b);
            }
            for (int b = 0x80; b <= 0xFF; b++) {
                char c = new String(new byte[] {(byte) b}, set).charAt(0);
                if (c != '\uFFFD') {
                    bytes.put(c, b);
                }
            }
            encoders.put(set, bytes);
        }
        return encoders;
    }
}
