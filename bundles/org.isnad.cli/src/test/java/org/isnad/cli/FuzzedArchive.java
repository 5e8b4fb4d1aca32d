package org.isnad.cli;

import java.util.List;
import org.isnad.core.unpack.Unpacking;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.work.Work;
import org.isnad.workspace.Engine.Refused;
import org.isnad.workspace.Engine.Unpacked;

/** Takes an input apart as an archive: what comes out lies inside, and what does not is named with its reason. */
final class FuzzedArchive {
    private FuzzedArchive() {}

    static List<Report> read(Fuzzed fuzzed, byte[] input) {
        String name = fuzzed.document;
        Unpacked unpacked =
                Unpacking.of(new Document(name, FuzzedEntries.packed(input)), inner -> false, Work.UNWATCHED);
        for (Document document : unpacked.documents()) {
            if (!document.name().startsWith(name)
                    || document.name().matches("(?s)(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?")) {
                throw new AssertionError("a name that leads out: " + document.name());
            }
        }
        for (Refused refused : unpacked.refused()) {
            if (!refused.name().startsWith(name) || !refused.reason().key().startsWith("core.archive.")) {
                throw new AssertionError("refused without a reason: " + refused);
            }
        }
        if (unpacked.documents().isEmpty() && unpacked.refused().isEmpty()) {
            throw new AssertionError("nothing came out, and no reason why");
        }
        return List.of();
    }
}
