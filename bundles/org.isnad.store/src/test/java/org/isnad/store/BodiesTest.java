package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class BodiesTest {
    @Test
    void readsSourcesWrittenBeforeTheirReasonWas() throws IOException {
        Source source = Source.unnamed(new Span(0, 4), "مصدر", SourceKind.UNKNOWN)
                .but()
                .anonymity("لأنه غير مخول بالحديث")
                .build();
        String written = new String(new Bodies().write(source), StandardCharsets.UTF_8);
        String earlier = written.replace(",\"anonymity\":\"لأنه غير مخول بالحديث\"", "");
        Source read = new Bodies().read(earlier.getBytes(StandardCharsets.UTF_8), Source.class);
        assertEquals(Optional.empty(), read.anonymity());
        assertEquals(source, new Bodies().read(written.getBytes(StandardCharsets.UTF_8), Source.class));
        assertEquals(source.name(), read.name());
    }
}
