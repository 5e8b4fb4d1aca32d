package org.isnad.text;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a file that is no text is, by its first bytes; file names are not believed. */
public final class FileFormats {
    /** How many bytes are enough to tell. */
    public static final int HEAD = 128;

    private static final String ANY = "??";
    private static final List<Signature> SIGNATURES = LexiconFile.rows(FileFormats.class, "formats.tsv").stream()
            .map(Signature::of)
            .toList();

    private FileFormats() {}

    /**
     * A format.
     *
     * @param kind what can be done about it: {@code read} if parsers of ours may read it, {@code picture}, {@code archive} and so on
     * @param name as people call it
     */
    public record Format(String kind, String name) {}

    /** The format whose files begin so; empty for texts and what is not known. */
    public static Optional<Format> of(byte[] head) {
        return SIGNATURES.stream()
                .filter(signature -> signature.fits(head))
                .findFirst()
                .map(Signature::format);
    }

    /** @param bytes less than zero where any byte will do */
    private record Signature(Format format, int place, List<Integer> bytes) {
        static Signature of(List<String> cells) {
            String hex = cells.get(3).replace(" ", "");
            List<Integer> bytes = IntStream.range(0, hex.length() / 2)
                    .mapToObj(i -> hex.substring(2 * i, 2 * i + 2))
                    .map(digits -> digits.equals(ANY) ? -1 : HexFormat.fromHexDigits(digits))
                    .toList();
            return new Signature(new Format(cells.get(0), cells.get(1)), Integer.parseInt(cells.get(2)), bytes);
        }

        boolean fits(byte[] head) {
            boolean fits = head.length >= place + bytes.size();
            for (int i = 0; fits && i < bytes.size(); i++) {
                int wanted = bytes.get(i);
                fits = wanted < 0 || wanted == (head[place + i] & 0xFF);
            }
            return fits;
        }
    }
}
