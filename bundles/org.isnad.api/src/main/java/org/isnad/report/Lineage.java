package org.isnad.report;

import java.util.List;

/**
 * How many voices stand behind how many reports, and what to beware of: "9 reports · 3 carriers · 1 origin".
 *
 * <p>An origin is a root of the graph of citations and of texts made from each other, as far as it tells of the story: it
 * says something that at least two of the reports have, or what a report leads with. A body counts once, with its head, its
 * spokesmen, its papers and its short names; the state without a further word counts as the part of it that speaks beside
 * it; whom only one of two versions of a text names for a claim is whom the other names for it; an agency is an origin
 * only where it names nobody, else a carrier. Persons are one if their names are, or one is short for the other in one
 * report; whose names only sound alike stay two, and {@link Comparison#names} proposes them. Unnamed voices are one if they are described alike and
 * came through a common hand. Unknown lineage is no origin, and to be counted apart is not to be independent.
 *
 * @param reports how many of the compared reports tell the event
 * @param carriers how many agencies and outlets handed it on to them without being its origin; the outlets of the reports
 *     themselves only where another cites them
 * @param origins how many voices of the story stand at the far ends; as many as {@link Comparison#storyOrigins} of these
 *     reports
 * @param notes what the chains show
 */
public record Lineage(int reports, int carriers, int origins, List<Note> notes) {
    /** Nothing known. */
    public static final Lineage NONE = new Lineage(0, 0, 0, List.of());

    public Lineage {
        notes = List.copyOf(notes);
    }

    /**
     * Something about the chains that an analyst should see.
     *
     * @param kind {@code loop translation-loop false-plural plural-source missing-link perhaps-here stripped-agency
     *     stale-date}
     * @param quotes the words it rests on
     * @param reason what it is; of a missing link, what to look for; a stripped agency is inferred
     *     from the wording
     */
    public record Note(String kind, List<Quote> quotes, Reason reason) {
        public Note {
            quotes = List.copyOf(quotes);
        }
    }
}
