package org.isnad.report;

import java.util.List;

/**
 * An actor and the reports that name it.
 *
 * @param entity stable id, such as {@code country:EG}
 * @param name as first written
 * @param quotes one mention in each report that names it
 */
public record ActorUse(String entity, String name, List<Quote> quotes) {
    public ActorUse {
        quotes = List.copyOf(quotes);
    }
}
