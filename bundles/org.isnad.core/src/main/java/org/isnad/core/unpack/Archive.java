package org.isnad.core.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.isnad.report.Document;

/** A format that packs files, told by its first bytes. */
enum Archive {
    ZIP,
    TAR,
    GZIP;

    private static final int HEAD = 512;

    static Optional<Archive> of(Document document) {
        byte[] head = document.head(HEAD);
        if (startsWith(head, 0, 'P', 'K', 3, 4) || startsWith(head, 0, 'P', 'K', 5, 6)) {
            return Optional.of(ZIP);
        }
        if (startsWith(head, 0, 0x1f, 0x8b, 8)) {
            return Optional.of(GZIP);
        }
        return startsWith(head, TarEntries.MAGIC, 'u', 's', 't', 'a', 'r') ? Optional.of(TAR) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int at, int... wanted) {
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[at + i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    Entries open(Document document) throws IOException {
        InputStream in = document.open();
        return switch (this) {
            case ZIP -> new ZipEntries(in);
            case TAR -> new TarEntries(in);
            case GZIP -> new OneEntry(inner(document.name()), new GZIPInputStream(in));
        };
    }

    // a.tgz holds a.tar, a.txt.gz holds a.txt
    private static String inner(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz")) {
            return file.substring(0, file.length() - 3) + "tar";
        }
        return lower.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    }
}
