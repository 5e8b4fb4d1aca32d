package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Decides in which character set bytes were written, and decodes them: a byte order mark first, then what was declared
 * if the bytes bear it out, then the strict decoding that reads most like text.
 */
public final class Charsets {
    /** In order of preference among equals: the set that holds the other comes first. */
    private static final List<Charset> SINGLE_BYTE = List.of(
            Charset.forName("windows-1256"),
            Charset.forName("windows-1255"),
            Charset.forName("windows-1252"),
            Charset.forName("windows-1254"),
            Charset.forName("ISO-8859-6"),
            Charset.forName("ISO-8859-8"),
            Charset.forName("ISO-8859-9"));

    private static final Charset WESTERN = Charset.forName("windows-1252");

    // a declared set is left only for one that makes so much more sense of the bytes
    private static final double BETTER = 0.3;
    // another reading that scores so little less may be the right one
    private static final double CLOSE = 0.2;
    // so few letters outside ASCII in so short a text fit too many sets
    private static final int FEW = 6;
    private static final int SHORT = 100;
    // ğ ı ş stand where western sets have ð ý þ: the language tells which
    private static final Set<String> TURKISH = Set.of("windows-1254", "ISO-8859-9");
    private static final double SPEAKS = 0.5;
    private static final int BESIDE = 60;
    private static final int ENOUGH = 800;
    private static final double PLAUSIBLE = 0.6;
    // one broken sequence in so many good ones is damage, not another character set
    private static final int GOOD_PER_DAMAGED = 200;
    private static final String UTF_8 = "charset.utf-8";

    private Charsets() {}

    /**
     * Text and how it was read.
     *
     * @param text without byte order mark; line breaks as they stand in the bytes, or {@code \n} if those are many
     * @param charset the character set it was decoded with
     * @param rule how that was decided, such as {@code charset.declared}; {@code charset.mojibake.windows-1252} if the
     *     bytes were UTF-8 of a text that had before been read in that set wrongly, and was set right
     * @param doubtful whether the letters may be wrong all the same
     * @param others sets that make another text of the bytes, the one to try next first
     */
    public record Decoded(String text, Charset charset, String rule, boolean doubtful, List<Charset> others) {
        public Decoded {
            others = List.copyOf(others);
        }

        Decoded(String text, Charset charset, String rule) {
            this(text, charset, rule, false, List.of());
        }

        private Decoded with(boolean newDoubt, List<Charset> newOthers) {
            return new Decoded(text, charset, rule, newDoubt, newOthers);
        }
    }

    /** The charset with this name, such as a page declares; the sets browsers read in its place where they differ. */
    public static Optional<Charset> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(
                    switch (plain) {
                        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
                        case "iso-8859-9", "latin5" -> "windows-1254";
                        case "iso-8859-8-i", "iso-8859-8-e", "logical" -> "iso-8859-8";
                        case "cp1256", "x-cp1256" -> "windows-1256";
                        case "utf8", "unicode-1-1-utf-8" -> "utf-8";
                        default -> plain;
                    }));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    /** Decodes bytes nothing was said about; empty if no character set makes text of them. */
    public static Optional<Decoded> decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /**
     * Decodes bytes of a declared character set.
     *
     * @return empty if no character set makes text of them
     */
    public static Optional<Decoded> decode(byte[] bytes, Optional<Charset> declared) {
        return decode(ByteBuffer.wrap(bytes), declared);
    }

    /** As {@link #decode(byte[], Optional)}, for the bytes between position and limit, which both stay. */
    public static Optional<Decoded> decode(ByteBuffer content, Optional<Charset> declared) {
        return decode(content, () -> declared);
    }

    /** As {@link #decode(ByteBuffer, Optional)}; it is asked what was declared only if the bytes leave it open. */
    public static Optional<Decoded> decode(ByteBuffer content, Supplier<Optional<Charset>> declared) {
        ByteBuffer bytes = content.slice();
        return marked(bytes)
                .or(() -> unmarkedWide(bytes))
                .or(() -> utf8(bytes))
                .or(() -> declared.get().flatMap(c -> asDeclared(bytes, c)))
                .or(() -> mostTextLike(bytes, PLAUSIBLE))
                .or(() -> westernSigns(bytes))
                .or(() -> damagedUtf8(bytes));
    }

    /**
     * Decodes bytes in the set a person chose, with U+FFFD for what is no character of it; the sets that could be chosen
     * next go round.
     */
    public static Decoded decodeAs(ByteBuffer content, Charset chosen) {
        ByteBuffer bytes = content.slice();
        List<Charset> round = new ArrayList<>();
        if (utf8(bytes).isPresent()) {
            round.add(StandardCharsets.UTF_8);
        }
        scored(bytes).forEach(scored -> round.add(scored.sample.charset()));
        int at = round.indexOf(chosen);
        List<Charset> others = new ArrayList<>(round.subList(at + 1, round.size()));
        others.addAll(round.subList(0, Math.max(0, at)));
        return new Decoded(Decoding.lenient(bytes, chosen), chosen, "charset.decided", false, others);
    }

    private static Optional<Decoded> marked(ByteBuffer bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, "charset.bom"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, "charset.bom");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, "charset.bom");
        }
        return Optional.empty();
    }

    private static boolean startsWith(ByteBuffer bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.limit() || (bytes.get(i) & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    // in 16-bit text of our scripts one half of the units is a handful of page numbers: 00, 04, 05, 06, 20, FE
    private static Optional<Decoded> unmarkedWide(ByteBuffer bytes) {
        int pairs = Math.min(bytes.limit(), 4096) / 2;
        if (pairs < 4) {
            return Optional.empty();
        }
        int first = 0;
        int second = 0;
        // neither half can be of page numbers any more once so many others were seen
        int most = pairs / 10 + 1;
        for (int i = 0; i < pairs && (i - first <= most || i - second <= most); i++) {
            first += isPage(bytes.get(2 * i)) ? 1 : 0;
            second += isPage(bytes.get(2 * i + 1)) ? 1 : 0;
        }
        if (second > 0.9 * pairs && first < 0.7 * pairs) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE, "charset.utf-16");
        }
        if (first > 0.9 * pairs && second < 0.7 * pairs) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE, "charset.utf-16");
        }
        return Optional.empty();
    }

    private static boolean isPage(byte half) {
        return half >= 0 && half <= 0x06;
    }

    // a legacy text that happens to be valid UTF-8 does not occur in practice, so UTF-8 beats a declaration
    private static Optional<Decoded> utf8(ByteBuffer bytes) {
        int cut = bytes.limit() - cutTail(bytes);
        return Decoding.strict(bytes.slice(0, cut), StandardCharsets.UTF_8)
                // all ASCII has as many characters as bytes, and nothing in it was read wrongly
                .map(text -> text.length() == bytes.limit()
                        ? new Decoded(text, StandardCharsets.UTF_8, UTF_8)
                        : repaired(cut == bytes.limit() ? text : text + '\uFFFD'));
    }

    private static Decoded repaired(String text) {
        return Mojibake.repair(text)
                .map(r -> new Decoded(
                        r.text(),
                        StandardCharsets.UTF_8,
                        "charset.mojibake." + r.misread().name().toLowerCase(Locale.ROOT),
                        true,
                        List.of(StandardCharsets.UTF_8)))
                .orElseGet(() -> new Decoded(text, StandardCharsets.UTF_8, UTF_8));
    }

    // how many bytes at the end begin a character that the file no longer holds
    private static int cutTail(ByteBuffer bytes) {
        for (int back = 1; back <= Math.min(3, bytes.limit()); back++) {
            int lead = bytes.get(bytes.limit() - back) & 0xFF;
            if (lead >= 0xC2 && lead <= 0xF4) {
                int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                // a whole file of one or two characters is no truncated one
                return length > back && bytes.limit() > 64 ? back : 0;
            }
            if (lead < 0x80 || lead >= 0xC0) {
                return 0;
            }
        }
        return 0;
    }

    private static Optional<Decoded> asDeclared(ByteBuffer bytes, Charset declared) {
        Optional<Decoded> decoded = strict(bytes, 0, declared, "charset.declared");
        if (decoded.isEmpty() || !SINGLE_BYTE.contains(declared)) {
            return decoded;
        }
        double score = TextLikeness.of(decoded.get().text());
        List<Scored> all = scored(bytes);
        boolean rivalled = all.stream().anyMatch(other -> other.score > Math.max(PLAUSIBLE, score) + CLOSE);
        return mostTextLike(bytes, Math.max(PLAUSIBLE, score + BETTER))
                .or(() -> decoded.map(d -> d.with(rivalled, others(d.charset(), all))));
    }

    // in English often nothing but quotation marks and dashes stands outside ASCII: they tell no set, and mean the same
    // in all of Windows
    private static Optional<Decoded> westernSigns(ByteBuffer bytes) {
        return strict(bytes, 0, WESTERN, "charset.scored")
                .filter(read -> TextLikeness.ofLetters(read.text()) > PLAUSIBLE)
                .map(read -> read.with(false, others(WESTERN, scored(bytes))));
    }

    private record Scored(Decoded sample, double score) {}

    /** The single-byte reading that looks most like text, if it scores above the bound. */
    static Optional<Decoded> mostTextLike(ByteBuffer bytes, double above) {
        List<Scored> all = scored(bytes);
        return all.stream()
                .filter(scored -> scored.score > above)
                .flatMap(scored -> whole(bytes, scored.sample).stream()
                        .map(read -> read.with(inDoubt(scored, all), others(read.charset(), all))))
                .findFirst();
    }

    private static Optional<Decoded> whole(ByteBuffer bytes, Decoded sample) {
        return bytes.limit() <= Decoding.PIECE
                ? Optional.of(sample)
                : strict(bytes, 0, sample.charset(), sample.rule());
    }

    // every strict reading that gives another text, best first
    private static List<Scored> scored(ByteBuffer bytes) {
        ByteBuffer sample = sample(bytes);
        Set<String> texts = new HashSet<>();
        return SINGLE_BYTE.stream()
                .flatMap(charset -> strict(sample, 0, charset, "charset.scored").stream())
                .map(read -> new Scored(read, likeness(read)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .filter(scored -> texts.add(scored.sample.text()))
                .toList();
    }

    private static boolean inDoubt(Scored best, List<Scored> all) {
        boolean few = all.size() > 1
                && best.sample.text().length() < SHORT
                && best.sample.text().chars().filter(c -> c > 0x7F).limit(FEW).count() < FEW;
        return few || all.stream().anyMatch(other -> !other.equals(best) && other.score > best.score - CLOSE);
    }

    private static List<Charset> others(Charset chosen, List<Scored> all) {
        return all.stream()
                .map(scored -> scored.sample.charset())
                .filter(set -> !set.equals(chosen))
                .toList();
    }

    // enough to judge by, from where the sets differ on
    private static ByteBuffer sample(ByteBuffer bytes) {
        int first = 0;
        while (first < bytes.limit() && bytes.get(first) >= 0) {
            first++;
        }
        int from = Math.clamp(first - BESIDE, 0, Math.max(0, bytes.limit() - Decoding.PIECE));
        return bytes.slice(from, Math.min(Decoding.PIECE, bytes.limit() - from));
    }

    private static double likeness(Decoded decoded) {
        double score = TextLikeness.of(decoded.text());
        boolean asked = TURKISH.contains(decoded.charset().name())
                && decoded.text().chars().anyMatch(c -> "ğışĞİŞ".indexOf(c) >= 0);
        return !asked ? score : isTurkic(decoded.text()) ? score + SPEAKS : score - SPEAKS;
    }

    // what stands around the letters in question; a page's tags speak English
    private static boolean isTurkic(String text) {
        StringBuilder words = new StringBuilder();
        int to = 0;
        for (int i = 0; i < text.length() && words.length() < ENOUGH; i++) {
            if (text.charAt(i) > 0x7F && i >= to) {
                int from = Math.max(to, i - BESIDE);
                to = Math.min(text.length(), i + BESIDE);
                words.append(text, from, to);
            }
        }
        String language = Languages.of(words.toString().replaceAll("<[^>]*+>|^[^<>]*+>|<[^>]*+$", " "))
                .getLanguage();
        return language.equals("tr") || language.equals("az");
    }

    private static Optional<Decoded> damagedUtf8(ByteBuffer bytes) {
        Decoded decoded = lenient(bytes, 0, "charset.utf-8-damaged");
        long damaged = decoded.text().chars().filter(c -> c == '\uFFFD').count();
        long good = decoded.text().chars().filter(c -> c > 0x7F).count() - damaged;
        return damaged * GOOD_PER_DAMAGED <= good ? Optional.of(decoded) : Optional.empty();
    }

    private static Decoded lenient(ByteBuffer bytes, int from, String rule) {
        ByteBuffer words = bytes.slice(from, bytes.limit() - from);
        return new Decoded(Decoding.lenient(words, StandardCharsets.UTF_8), StandardCharsets.UTF_8, rule);
    }

    private static Optional<Decoded> strict(ByteBuffer bytes, int from, Charset charset, String rule) {
        return Decoding.strict(bytes.slice(from, bytes.limit() - from), charset)
                .map(text -> new Decoded(text, charset, rule));
    }
}
