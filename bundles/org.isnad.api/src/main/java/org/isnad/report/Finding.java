package org.isnad.report;

/**
 * Something found in a report's text. The kinds are closed, their vocabularies open: windows and comparers can handle
 * every kind, plug-ins can give new labels, entities and topics.
 */
public sealed interface Finding
        permits Mention, TimeReference, Quantity, Quotation, Attribution, Claim, Classification {
    /** Where it stands: UTF-16 indices into {@link Report#text()}. */
    Span span();

    /** The rule that made it, such as {@code ar.attribution.naqalat-an}: the answer to "why?". */
    String rule();
}
