package org.isnad.parsers.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.isnad.parse.Fit;
import org.isnad.report.Document;

/** The file of files that Office wrote before 2007, and in which it keeps messages and locked documents still. */
enum Compound {
    MESSAGE,
    TEXT,
    SLIDES,
    SHEETS,
    /** Any document, packed with a password. */
    LOCKED,
    /** Of another program, or too broken to tell. */
    OTHER,
    /** No such file at all. */
    NONE;

    static final String WORD = "WordDocument";
    static final String SHOW = "PowerPoint Document";
    static final String OLD_SHOW = "PP40";
    static final String BOOK = "Workbook";
    static final String OLD_BOOK = "Book";
    private static final long MAGIC = 0xE11AB1A1E011CFD0L;

    /** What the streams at its root tell it to be. */
    static Compound of(Document document) {
        ByteBuffer bytes = document.content().order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.remaining() < Long.BYTES || bytes.getLong(0) != MAGIC) {
            return NONE;
        }
        Set<String> names = CompoundNames.of(bytes);
        if (names.stream().anyMatch(name -> name.startsWith(MsgItem.STREAM))) {
            return MESSAGE;
        }
        if (names.contains("EncryptedPackage")) {
            return LOCKED;
        }
        if (names.contains(WORD)) {
            return TEXT;
        }
        if (names.contains(SHOW) || names.contains(OLD_SHOW)) {
            return SLIDES;
        }
        return names.contains(BOOK) || names.contains(OLD_BOOK) ? SHEETS : OTHER;
    }

    /** How a parser of such files fits a document; a broken one is told by its name or what it was declared to be. */
    Fit fit(Document document, Pattern named, String mediaType) {
        Compound kind = of(document);
        boolean said = named.matcher(document.name()).matches()
                || document.mediaType()
                        .filter(type -> type.startsWith(mediaType))
                        .isPresent();
        return kind == this || (kind == OTHER && said) ? Fit.EXACT : Fit.NONE;
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
