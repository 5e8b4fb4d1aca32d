package org.isnad.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private static final Report REPORT = Plugins.report(Plugins.document("a.txt", "ab"), "ab");

    @Test
    void moreFindingsThanATextCanHoldAreRefused() {
        assertEquals(
                Optional.of(Reason.of("core.classifier.too-many", "x.flood", "org.example", "20000", "2")),
                broken(20_000));
        assertEquals(Optional.empty(), broken(10_000));
    }

    private static Optional<Reason> broken(int findings) {
        var flood = Plugins.classifier("x.flood", List.of(), List.of("mention"), (dossier, work) -> List.of());
        return Promises.broken(flood, REPORT, Collections.nCopies(findings, Plugins.mention(0, 1)));
    }
}
