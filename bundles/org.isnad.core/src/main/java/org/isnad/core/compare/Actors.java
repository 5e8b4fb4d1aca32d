package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.report.ActorUse;
import org.isnad.report.Mention;
import org.isnad.report.Quote;

/** Who is named in which report. */
final class Actors {
    private Actors() {}

    /** Shared ones first, then by id. */
    static List<ActorUse> of(List<Side> given) {
        Map<String, String> names = new TreeMap<>();
        Map<String, List<Quote>> quotes = new TreeMap<>();
        for (Side side : given) {
            Map<String, Mention> firsts = new TreeMap<>();
            for (Mention mention : side.mentions) {
                mention.entity()
                        .filter(entity -> side.actors.contains(entity))
                        .ifPresent(e -> firsts.putIfAbsent(e, mention));
            }
            firsts.forEach((entity, mention) -> {
                names.putIfAbsent(entity, mention.name());
                quotes.computeIfAbsent(entity, e -> new ArrayList<>()).add(side.quote(mention.span()));
            });
        }
        return quotes.entrySet().stream()
                .map(use -> new ActorUse(use.getKey(), names.getOrDefault(use.getKey(), ""), use.getValue()))
                .sorted(Comparator.comparingInt((ActorUse use) -> -use.quotes().size()))
                .toList();
    }
}
