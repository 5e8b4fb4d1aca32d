package org.isnad.classifiers.attribution;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.report.Link;
import org.isnad.report.Sector;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/**
 * What a source is once it is clear whom its words mean. Before that its noun speaks: «المصدران» points at "source",
 * however many they are.
 */
final class Settled {
    // of whom there is one in a state
    private static final Set<String> STATE = Set.of("president", "king");
    // one word, with or without an article; «המפכ"ל» is short for an office that one holds
    private static final Pattern ALONE = Pattern.compile("(?:[Tt]he |[Hh](?:is|er) |[Tt]heir |[Ii]ts )?[^\\s\"״]+");

    private Settled() {}

    /** The link of whom a noun of that key heads, or no noun if it is empty. */
    static Link of(Link link, String head) {
        Source source = link.source();
        // «משפחתו», «ailesi»: one word for several
        boolean family = head.equals("family") && source.kind() == SourceKind.GROUP;
        boolean named = source.named() && !any(source, head) && !family;
        SourceKind kind = named ? source.kind() : kind(source, head);
        Source.Builder settled =
                source.but().kind(family ? SourceKind.GROUP : kind).named(named);
        if (family) {
            settled.count(OptionalInt.empty());
        }
        boolean state = kind == SourceKind.OFFICIAL
                && STATE.contains(head)
                && source.sector().isEmpty()
                && (source.affiliation().isEmpty() || source.nationality().isPresent());
        if (state) {
            settled.sector(Sector.GOVERNMENT);
        }
        return new Link(settled.build(), link.cue(), link.manner());
    }

    // "the coach", «המנהל»: nobody else could tell who it is
    private static boolean any(Source source, String head) {
        boolean person = source.kind() == SourceKind.OFFICIAL || source.kind() == SourceKind.PERSON;
        boolean office = source.role().filter(source.name()::equals).isPresent();
        boolean whose = source.affiliation().isEmpty() && source.nationality().isEmpty();
        return person
                && office
                && whose
                && !STATE.contains(head)
                && !head.equals("ambassador")
                && ALONE.matcher(source.name()).matches();
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
