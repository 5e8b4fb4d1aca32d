package org.isnad.cli;

import org.isnad.report.Document;

/**
 * A document of a collection, not yet read.
 *
 * @param name the document goes by
 * @param opening reads it
 */
record Source(String name, Opening opening) {
    /** Reads a document. */
    interface Opening {
        Document open() throws Refusal;
    }
}
