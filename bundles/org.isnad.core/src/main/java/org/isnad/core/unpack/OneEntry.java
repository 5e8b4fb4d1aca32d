package org.isnad.core.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A stream as an archive of one file. */
final class OneEntry implements Entries {
    private final String name;
    private final InputStream bytes;
    private boolean named;

    OneEntry(String name, InputStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public Optional<String> next() {
        boolean first = !named;
        named = true;
        return first ? Optional.of(name) : Optional.empty();
    }

    @Override
    public InputStream bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
