package org.isnad.core.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files in an archive, one after the other; directories, links and devices are passed over. */
interface Entries extends AutoCloseable {
    /** The name of the next file as written in the archive, or empty behind the last one. */
    Optional<String> next() throws IOException;

    /** The bytes of the file just named; must not be closed. */
    InputStream bytes();

    @Override
    void close() throws IOException;
}
