package org.isnad.cli;

import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Reason;

/** A document, or why it cannot be had. */
record Input(String name, Optional<Document> known, Optional<Reason> refusal) {
    static Input of(Document document) {
        return new Input(document.name(), Optional.of(document), Optional.empty());
    }

    static Input refused(String name, Reason reason) {
        return new Input(name, Optional.empty(), Optional.of(reason));
    }

    Document document() throws Refusal {
        if (refusal.isPresent()) {
            throw new Refusal(refusal.get());
        }
        return known.orElseThrow();
    }
}
