package org.isnad.classifiers.attribution;

import org.isnad.report.Link;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/**
 * What a source is once it is clear whom its words mean. Before that its noun speaks: «المصدران» points at "source",
 * however many they are.
 */
final class Settled {
    private Settled() {}

    /** The link of whom a noun of that key heads, or no noun if it is empty. */
    static Link of(Link link, String head) {
        Source source = link.source();
        SourceKind kind = source.named() ? source.kind() : kind(source, head);
        return kind == source.kind()
                ? link
                : new Link(source.but().kind(kind).build(), link.cue(), link.manner());
    }

    // several without a name are a group, one of a group is a person
    private static SourceKind kind(Source source, String head) {
        boolean one = source.count().orElse(0) == 1;
        return switch (source.kind()) {
            case PERSON -> one ? SourceKind.PERSON : SourceKind.GROUP;
            case GROUP -> one ? SourceKind.PERSON : SourceKind.GROUP;
            case UNKNOWN -> head.equals("source") && !one ? SourceKind.GROUP : SourceKind.UNKNOWN;
            default -> source.kind();
        };
    }
}
