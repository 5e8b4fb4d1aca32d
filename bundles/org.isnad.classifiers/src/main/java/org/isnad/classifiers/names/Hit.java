package org.isnad.classifiers.names;

import org.isnad.report.Span;

/**
 * A phrase found, by word numbers of its passage.
 *
 * @param first its first word
 * @param next the word after its last one
 * @param span its characters, particles left outside
 * @param prefix particles before it, folded
 */
record Hit(int first, int next, Span span, Entry entry, String prefix) {}
