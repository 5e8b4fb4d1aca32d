package org.isnad.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What was handed in, untouched: bytes and what was said about them.
 *
 * <p>Two documents are equal if name, media type, address and every byte are. The arrays are copied on the way in and out.
 *
 * @param name file name or other name an analyst knows it by
 * @param mediaType declared media type, such as {@code text/html; charset=windows-1256}; not verified
 * @param address where it was published, if known; never fetched
 * @param bytes the content
 */
// the array never leaves: copied on the way in and out
@SuppressWarnings("ArrayRecordComponent")
public record Document(String name, Optional<String> mediaType, Optional<URI> address, byte[] bytes) {
    private static final String DECIDED = "; charset-decided=yes";

    public Document {
        bytes = bytes.clone();
    }

    /** A document of which only name and bytes are known. */
    public Document(String name, byte[] bytes) {
        this(name, Optional.empty(), Optional.empty(), bytes);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The content as {@link #bytes()}, not copied: a view that cannot be written to, from the first byte to the last. */
    public ByteBuffer content() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** The content as a stream from its first byte on, not copied. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The length of {@link #bytes()} without copying them. */
    public int size() {
        return bytes.length;
    }

    /** At most the first {@code length} bytes: what a parser's {@code fit} should look at. */
    public byte[] head(int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    /** The same bytes, to be read in this character set because a person says so, whatever else they look like. */
    public Document in(String charset) {
        String type = mediaType
                .map(t -> t.replaceAll("(?i)\\s*+;\\s*+charset[^;]*+", ""))
                .orElse("");
        return new Document(name, Optional.of(type + "; charset=" + charset + DECIDED), address, bytes);
    }

    /** Whether the character set of the media type was decided by a person, as by {@link #in}. */
    public boolean charsetDecided() {
        return mediaType.filter(t -> t.endsWith(DECIDED)).isPresent();
    }

    /** Lower-case hexadecimal SHA-256 of the bytes. */
    public String sha256() {
        return Digests.sha256(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && address.equals(that.address)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Document[" + name + ", " + bytes.length + " bytes]";
    }
}
