package org.isnad.parsers.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.parse.ParseException;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.work.Work;

/** The wanted entries of a zipped document, unpacked in memory within limits. Names are keys, never paths. */
final class Zipped {
    static final int MOST_ENTRIES = 10_000;
    static final int MOST_BYTES = 200_000_000;
    static final int HIGHEST_RATIO = 200;
    // small entries may be packed ever so well
    private static final int HARMLESS = 5_000_000;
    private static final int HEAD = 512;
    private static final Pattern SHEET = Pattern.compile("(?is).*\\.(?:xl[st][xm]|o[dt]s|sxc)");
    private static final int BEGIN = 4096;
    private static final int LIST = 65_536;
    private static final String PACKED = "PK\u0003\u0004";
    private static final int CHUNK = 65_536;

    private final Document document;
    private final Work work;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private long unpacked;

    private Zipped(Document document, Work work) {
        this.document = document;
        this.work = work;
    }

    /** @param wanted tells by its name whether an entry is to be kept */
    static Zipped open(Document document, Predicate<String> wanted, Work work) throws ParseException {
        Zipped zipped = new Zipped(document, work);
        try (ZipInputStream in = new ZipInputStream(document.open())) {
            zipped.read(in, wanted);
        } catch (IOException | IllegalArgumentException e) {
            if (isLocked(document, e)) {
                throw Prose.refused(document, "parse.doc-locked", "is locked with a password");
            }
            throw Prose.broken(document, "parse.zip", "cannot be unpacked", e);
        }
        return zipped;
    }

    // what is locked cannot be packed further: it stands there as it is, its length behind it, which streams do not
    // read
    private static boolean isLocked(Document document, Exception broken) {
        return latin(document, 0, HEAD).contains("application/vnd.oasis.opendocument")
                && String.valueOf(broken.getMessage()).contains("EXT descriptor");
    }

    /** Whether it is a workbook. */
    static boolean isSheet(Document document) {
        boolean named = SHEET.matcher(document.name()).matches()
                && latin(document, 0, PACKED.length()).equals(PACKED);
        return named
                || mentions(document, "xl/workbook.xml")
                || latin(document, 0, HEAD).contains("application/vnd.oasis.opendocument.spreadsheet");
    }

    /** Whether a name stands where entries are listed: before the first of them, or at the end of the file. */
    static boolean mentions(Document document, String name) {
        return latin(document, 0, PACKED.length()).equals(PACKED)
                && (latin(document, 0, BEGIN).contains(name)
                        || latin(document, document.size() - LIST, document.size())
                                .contains(name));
    }

    private static String latin(Document document, int from, int to) {
        int start = Math.max(0, from);
        return StandardCharsets.ISO_8859_1
                .decode(document.content().slice(start, Math.min(to, document.size()) - start))
                .toString();
    }

    /** The bytes of an entry. */
    Optional<byte[]> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** What the kept entries are called. */
    Set<String> names() {
        return entries.keySet();
    }

    private void read(ZipInputStream in, Predicate<String> wanted) throws IOException, ParseException {
        int seen = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            work.check();
            if (++seen > MOST_ENTRIES) {
                throw Prose.refused(
                        document, "parse.zip-entries", "holds more than " + MOST_ENTRIES + " entries", MOST_ENTRIES);
            }
            byte[] bytes = bytes(in, !entry.isDirectory() && wanted.test(entry.getName()));
            if (bytes.length > 0) {
                entries.putIfAbsent(entry.getName(), bytes);
            }
        }
    }

    // what is not wanted is unpacked too, as the stream has no other way past it, and counts
    private byte[] bytes(ZipInputStream in, boolean keep) throws IOException, ParseException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            work.check();
            unpacked += n;
            if (unpacked > MOST_BYTES || (unpacked > HARMLESS && unpacked / HIGHEST_RATIO > document.size())) {
                throw Prose.refused(
                        document,
                        "parse.zip-size",
                        "unpacks to more than " + unpacked + " bytes: too many to be read safely",
                        (int) unpacked);
            }
            if (keep) {
                out.write(chunk, 0, n);
            }
        }
        return out.toByteArray();
    }
}
