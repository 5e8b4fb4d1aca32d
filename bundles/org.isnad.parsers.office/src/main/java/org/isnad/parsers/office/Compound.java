package org.isnad.parsers.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.isnad.report.Document;

/** The file of files that Office wrote before 2007, and in which it keeps messages and locked documents still. */
final class Compound {
    private static final int HEAD = 65_536;
    private static final String MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private Compound() {}

    static boolean is(Document document) {
        return head(document, MAGIC.length()).equals(MAGIC);
    }

    /** Whether the begin of the file names such a stream. */
    static boolean holds(Document document, String stream) {
        return head(document, HEAD).contains(String.join("\0", stream.split("")));
    }

    private static String head(Document document, int length) {
        return new String(document.head(length), StandardCharsets.ISO_8859_1);
    }

    static void checkSizes(DirectoryEntry folder, int most) throws IOException {
        for (Entry entry : folder) {
            if (entry instanceof DocumentEntry stream) {
                checkSize(stream, most);
            }
        }
    }

    // the library makes room for as many bytes as a stream says it has
    static void checkSize(DocumentEntry stream, int most) throws IOException {
        if (stream.getSize() > most) {
            throw new IOException("a stream of it states more bytes than the file has");
        }
    }
}
