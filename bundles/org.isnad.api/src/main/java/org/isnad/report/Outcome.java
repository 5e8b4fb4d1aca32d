package org.isnad.report;

import java.util.List;

/** How a classifier's run on one report ended. */
public sealed interface Outcome {
    /** It ended and found these; possibly none. */
    record Done(List<Finding> findings) implements Outcome {
        public Done {
            findings = List.copyOf(findings);
        }
    }

    /** It was ended; nothing it found is kept. */
    record Failed(Reason reason) implements Outcome {}

    /** It did not run: wrong language, something it needs is missing, switched off. */
    record Skipped(Reason reason) implements Outcome {}
}
