package org.isnad.core.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The files of a TAR archive: POSIX ustar with pax headers, and the long names of GNU tar (POSIX.1-2001, "pax"). */
final class TarEntries implements Entries {
    /** Where a header says {@code ustar}. */
    static final int MAGIC = 257;

    private static final int BLOCK = 512;
    private static final int SIZE = 124;
    private static final int TYPE = 156;
    private static final int PREFIX = 345;
    // names are shorter; a header that says otherwise is broken
    private static final int LONGEST_NAME = 65_536;

    private final InputStream in;
    private final InputStream bytes = new Bytes();
    private long left;
    private int padding;
    private Optional<String> longName = Optional.empty();

    TarEntries(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<String> next() throws IOException {
        while (true) {
            in.skipNBytes(left + padding);
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || zero(header)) {
                return Optional.empty();
            }
            if (header.length < BLOCK) {
                throw new EOFException("ends within a header");
            }
            left = size(header);
            padding = (int) ((BLOCK - left % BLOCK) % BLOCK);
            switch (header[TYPE]) {
                case 'L' -> longName = Optional.of(field(named(), 0, LONGEST_NAME));
                case 'x' -> longName = paxPath(named()).or(() -> longName);
                case 0, '0' -> {
                    String name = longName.orElseGet(() -> name(header));
                    longName = Optional.empty();
                    return Optional.of(name);
                }
                case 'g' -> {}
                default -> longName = Optional.empty();
            }
        }
    }

    private byte[] named() throws IOException {
        if (left > LONGEST_NAME) {
            throw new IOException("a name of " + left + " bytes");
        }
        byte[] name = in.readNBytes((int) left);
        left = 0;
        return name;
    }

    // "27 path=…\n": length of the record in decimal, key, value
    private static Optional<String> paxPath(byte[] records) {
        for (String record : new String(records, StandardCharsets.UTF_8).split("\n", -1)) {
            int key = record.indexOf(" path=");
            if (key >= 0) {
                return Optional.of(record.substring(key + " path=".length()));
            }
        }
        return Optional.empty();
    }

    private static String name(byte[] header) {
        String prefix = header[MAGIC + 5] == 0 ? field(header, PREFIX, 155) : "";
        String name = field(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String field(byte[] bytes, int start, int length) {
        int limit = Math.min(bytes.length, start + length);
        int end = start;
        while (end < limit && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static long size(byte[] header) throws IOException {
        String octal = field(header, SIZE, 12).strip();
        try {
            long size = octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
            if (size >= 0) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw new IOException("a size that is no octal number", e);
        }
        throw new IOException("a size below zero");
    }

    private static boolean zero(byte[] block) {
        return Arrays.equals(block, new byte[BLOCK]);
    }

    @Override
    public InputStream bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private final class Bytes extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int n = in.read(to, offset, (int) Math.min(length, left));
            if (n < 0) {
                throw new EOFException("ends within a file");
            }
            left -= n;
            return n;
        }
    }
}
