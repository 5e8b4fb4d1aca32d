package org.isnad.core.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields messages are made of. No count is believed before as many bytes are there. */
final class Fields {
    private Fields() {}

    interface Writing<T> {
        void to(DataOutputStream out, T value) throws IOException;
    }

    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    // two bytes a character: what is no Unicode text, such as half a pair, must come back as it was
    static void text(DataOutputStream out, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        out.writeInt(text.length());
        out.write(bytes.array());
    }

    static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available() / 2) {
            throw new EOFException("A text of " + length + " characters in " + in.available() + " bytes");
        }
        return ByteBuffer.wrap(in.readNBytes(2 * length)).asCharBuffer().toString();
    }

    static void address(DataOutputStream out, URI address) throws IOException {
        text(out, address.toString());
    }

    static URI address(DataInputStream in) throws IOException {
        return URI.create(text(in));
    }

    static void constant(DataOutputStream out, Enum<?> value) throws IOException {
        text(out, value.name());
    }

    static <E extends Enum<E>> E constant(DataInputStream in, Class<E> type) throws IOException {
        return Enum.valueOf(type, text(in));
    }

    static <T> void maybe(DataOutputStream out, Optional<T> value, Writing<T> writing) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writing.to(out, value.get());
        }
    }

    static <T> Optional<T> maybe(DataInputStream in, Reading<T> reading) throws IOException {
        return in.readBoolean() ? Optional.of(reading.from(in)) : Optional.empty();
    }

    static <T> void list(DataOutputStream out, List<T> values, Writing<T> writing) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writing.to(out, value);
        }
    }

    static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
        List<T> values = new ArrayList<>();
        int count = in.readInt();
        // each takes a byte at least
        if (count < 0 || count > in.available()) {
            throw new EOFException("A count of " + count + " in " + in.available() + " bytes");
        }
        for (int i = 0; i < count; i++) {
            values.add(reading.from(in));
        }
        return List.copyOf(values);
    }
}
