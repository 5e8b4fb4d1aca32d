package org.isnad.report;

import java.util.List;
import java.util.stream.Stream;

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

    /** Every place it points to, {@link #span()} first: of an attribution also its sources and cues, of a claim its cues. */
    default List<Span> spans() {
        Stream<Span> more = switch (this) {
            case Quotation q -> Stream.of(q.words());
            case Attribution a ->
                a.chain().stream().flatMap(link -> Stream.of(link.source().span(), link.cue()));
            case Claim c -> c.cues().stream();
            case Mention m -> Stream.empty();
            case TimeReference t -> Stream.empty();
            case Quantity q -> Stream.empty();
            case Classification c -> Stream.empty();
        };
        return Stream.concat(Stream.of(span()), more).toList();
    }

    /** The kind as classifiers name it in needs and gives: {@code mention}, …, {@code label.SCHEME}. */
    default String findingKind() {
        return switch (this) {
            case Mention m -> "mention";
            case TimeReference t -> "time";
            case Quantity q -> "quantity";
            case Quotation q -> "quotation";
            case Attribution a -> "attribution";
            case Claim c -> "claim";
            case Classification c -> "label." + c.label().scheme();
        };
    }
}
