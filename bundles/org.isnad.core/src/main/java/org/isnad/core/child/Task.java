package org.isnad.core.child;

import org.isnad.report.Document;

/**
 * What the child is asked to do.
 *
 * @param parser id of the parser to use
 * @param document to be read
 */
record Task(String parser, Document document) {}
