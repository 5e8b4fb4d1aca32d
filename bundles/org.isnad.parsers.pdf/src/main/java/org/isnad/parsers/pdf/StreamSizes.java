package org.isnad.parsers.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks every stream of a file once, keeping nothing, before PDFBox keeps them: a small file may unpack to more than
 * any memory. Pictures are never unpacked and do not count.
 */
final class StreamSizes {
    static final long MOST_BYTES = 200_000_000;
    static final int HIGHEST_RATIO = 200;
    private static final int HARMLESS = 5_000_000;
    private static final int LONGEST_DICTIONARY = 2_000;
    private static final int MOST_FILTERS = 8;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern FILTERS = Pattern.compile("/Filter\\s*+(\\[[^\\]]*+\\]|/\\w++)");
    private static final Set<String> PACKED = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85");
    private static final Pattern NAME = Pattern.compile("/(\\w++)");

    private final byte[] file;
    private final Budget budget;
    private long unpacked;

    private StreamSizes(byte[] file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /** @throws Budget.Exceeded if they are too large to be read safely */
    static void check(byte[] file, Budget budget) {
        new StreamSizes(file, budget).check();
    }

    private void check() {
        int last = 0;
        for (int i = 0; i + STREAM.length < file.length; i++) {
            if (file[i] == 's' && isStream(i)) {
                int from = Math.max(last, i - LONGEST_DICTIONARY);
                String before = new String(file, from, i - from, StandardCharsets.ISO_8859_1);
                String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
                budget.look();
                if (!dictionary.replace(" ", "").contains("/Subtype/Image")) {
                    unpack(i + STREAM.length, filters(dictionary));
                }
                last = i + STREAM.length;
                i = last;
            }
        }
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte next = file[at + STREAM.length];
        return (next == '\r' || next == '\n') && (at < 3 || file[at - 1] != 'd');
    }

    // what the dictionary does not tell is tried as what it is nearly always
    private static List<COSName> filters(String dictionary) {
        List<COSName> filters = new ArrayList<>();
        Matcher stated = FILTERS.matcher(dictionary);
        if (stated.find()) {
            NAME.matcher(stated.group(1))
                    .results()
                    .limit(MOST_FILTERS)
                    .forEach(m -> filters.add(COSName.getPDFName(m.group(1))));
        }
        return filters.isEmpty() ? List.of(COSName.FLATE_DECODE) : filters;
    }

    private void unpack(int at, List<COSName> filters) {
        int start = at;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        InputStream in = new ByteArrayInputStream(file, start, file.length - start);
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            Counted out = new Counted(last);
            if (!PACKED.contains(filters.get(i).getName())) {
                return;
            }
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, new COSDictionary(), 0);
            } catch (Budget.Exceeded | CancellationException e) {
                throw e;
            } catch (IOException | RuntimeException _) {
                // pictures, encrypted and broken streams: PDFBox will say it, or not need them
            }
            in = new ByteArrayInputStream(out.kept.toByteArray());
        }
    }

    /** Counts what is written to it. */
    private final class Counted extends OutputStream {
        private final boolean last;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        Counted(boolean last) {
            this.last = last;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if ((unpacked >> 16) != ((unpacked + length) >> 16)) {
                budget.look();
            }
            unpacked += length;
            boolean bomb = unpacked > HARMLESS && unpacked / HIGHEST_RATIO > file.length;
            if (unpacked > MOST_BYTES || bomb) {
                throw new Budget.Exceeded("pdf.size", (int) unpacked, "unpacks to more than " + unpacked + " bytes");
            }
            if (!last) {
                kept.write(bytes, offset, length);
            }
        }
    }
}
