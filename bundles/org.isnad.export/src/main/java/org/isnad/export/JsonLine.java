package org.isnad.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a JSON value as one line. */
public final class JsonLine {
    private static final ObjectMapper MAPPER = mapper();

    private JsonLine() {}

    private static ObjectMapper mapper() {
        JsonFactory factory = new JsonFactory();
        factory.setCharacterEscapes(new SurrogateEscapes());
        return new ObjectMapper(factory);
    }

    /** The value in UTF-8 without line breaks inside, one at the end. */
    public static byte[] of(JsonNode value) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            write(value, line);
        } catch (IOException e) {
            throw new IllegalStateException("A tree of nodes can be written", e);
        }
        return line.toByteArray();
    }

    /** The same, without ever holding the whole line; the stream stays open. */
    public static void write(JsonNode value, OutputStream out) throws IOException {
        MAPPER.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, value);
        out.write('\n');
    }

    // half a surrogate pair has no UTF-8 form, yet a text may hold one: as an escape it survives
    private static final class SurrogateEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                    ? new SerializedString("\\u" + Integer.toHexString(character))
                    : null;
        }
    }
}
