package org.isnad.report;

import java.util.List;

/**
 * How many voices stand behind how many reports, and what to beware of.
 *
 * @param reports how many of the compared reports tell the event
 * @param carriers how many agencies and outlets handed it on to them
 * @param origins how many voices stand at the far ends; unknown lineage is none
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
     * @param kind {@code loop translation-loop false-plural plural-source missing-link stripped-agency}
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
