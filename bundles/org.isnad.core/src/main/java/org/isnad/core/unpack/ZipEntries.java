package org.isnad.core.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a ZIP archive. */
final class ZipEntries implements Entries {
    // what Arabic Windows writes where the archive does not say UTF-8
    private static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");

    private final ZipInputStream in;

    ZipEntries(InputStream in) {
        // every byte is a letter of Latin-1, so that no name can stop the reading
        this.in = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
    }

    @Override
    public Optional<String> next() throws IOException {
        try {
            ZipEntry entry = in.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = in.getNextEntry();
            }
            return Optional.ofNullable(entry).map(file -> decoded(file.getName()));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String decoded(String name) {
        if (name.chars().anyMatch(c -> c > 0xff) || name.chars().allMatch(c -> c < 0x80)) {
            return name;
        }
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, ARABIC_WINDOWS);
        }
    }

    @Override
    public InputStream bytes() {
        return in;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
