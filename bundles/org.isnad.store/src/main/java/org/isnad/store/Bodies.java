package org.isnad.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Classification;
import org.isnad.report.Finding;
import org.isnad.report.Mention;
import org.isnad.report.Outcome;
import org.isnad.report.Quantity;
import org.isnad.report.Quotation;
import org.isnad.report.TimeReference;
import org.jspecify.annotations.Nullable;

/** Records to bytes and back. */
final class Bodies {
    private static JsonMapper make() {
        LookupCache<Object, JavaType> types = new LRUMap<>(16, 64);
        JsonMapper mapper = JsonMapper.builder()
                // Jackson's shared type factory would hold on to our bundle's class loader
                .typeFactory(TypeFactory.defaultInstance().withCache(types))
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                // only components: not Span.isEmpty()
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .addMixIn(Finding.class, FindingTypes.class)
                .addMixIn(Outcome.class, OutcomeTypes.class)
                .build();
        mapper.getFactory().setCharacterEscapes(new SurrogateEscapes());
        return mapper;
    }

    // made when first needed: a window shows its shelf without it
    private static final class Mapper {
        static final JsonMapper INSTANCE = make();
    }

    byte[] write(Object value) {
        try {
            return Mapper.INSTANCE.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records of the API can be written", e);
        }
    }

    <T> T read(byte[] body, Class<T> type) throws IOException {
        return Mapper.INSTANCE.readValue(body, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mention.class, name = "mention"),
        @JsonSubTypes.Type(value = TimeReference.class, name = "time"),
        @JsonSubTypes.Type(value = Quantity.class, name = "quantity"),
        @JsonSubTypes.Type(value = Quotation.class, name = "quotation"),
        @JsonSubTypes.Type(value = Attribution.class, name = "attribution"),
        @JsonSubTypes.Type(value = Claim.class, name = "claim"),
        @JsonSubTypes.Type(value = Classification.class, name = "label")
    })
    private interface FindingTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outcome.Done.class, name = "done"),
        @JsonSubTypes.Type(value = Outcome.Failed.class, name = "failed"),
        @JsonSubTypes.Type(value = Outcome.Skipped.class, name = "skipped")
    })
    private interface OutcomeTypes {}

    // half a surrogate pair has no UTF-8 form, yet a text may hold one and must come back as it was
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
