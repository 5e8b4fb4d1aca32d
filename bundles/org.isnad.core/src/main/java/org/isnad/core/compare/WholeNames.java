package org.isnad.core.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.report.Link;
import org.isnad.report.Source;
import org.isnad.report.Span;

/** Whole names of bodies a report takes up by a word: «الوزارة» after «وزارة السكك الحديدية», «النادي» after «نادي الرجاء». */
final class WholeNames {
    /** No body has a longer name. */
    static final int MOST_WORDS = 6;

    private static final int FEWEST_WORDS = 2;
    private static final Set<String> NO_BODIES = Set.of("country", "nationality", "city", "region", "person", "time");

    private WholeNames() {}

    /** The nearest before that is of the kind of these words or begins so, else the first. */
    static Optional<String> of(Side side, String words, Span at) {
        Set<String> heads = Voices.stems(words);
        Set<String> kinds = new HashSet<>(heads);
        kinds.removeIf(stem -> !House.is("kind", stem));
        List<Named> fitting = Stream.concat(
                        side.mentions.stream()
                                .filter(mention -> !NO_BODIES.contains(mention.kind()))
                                .map(mention -> new Named(mention.span(), mention.name())),
                        side.attributions.stream()
                                .flatMap(attribution -> attribution.chain().stream())
                                .map(Link::source)
                                .flatMap(WholeNames::body))
                .filter(named -> named.words() >= FEWEST_WORDS && named.words() <= MOST_WORDS)
                .filter(named -> kinds.isEmpty()
                        ? heads.containsAll(Voices.stems(head(side, named)))
                        : !Collections.disjoint(kinds, Voices.stems(named.name)))
                .toList();
        return fitting.stream()
                .filter(named -> named.span.start() < at.start())
                .max(Comparator.comparingInt((Named named) -> named.span.start())
                        .thenComparingInt(named -> named.name.length()))
                .or(() -> fitting.stream().findFirst())
                .map(Named::name);
    }

    // in Turkish and English a body is what its last word says
    private static String head(Side side, Named named) {
        boolean last = Set.of("tr", "en").contains(side.language.getLanguage());
        return last
                ? named.name.substring(named.name.lastIndexOf(' ') + 1)
                : named.name.split(" ")[0];
    }

    // itself, or whom it speaks for
    private static Stream<Named> body(Source source) {
        if (House.isBody(source)) {
            return Stream.of(new Named(source.span(), source.name()));
        }
        return source.affiliation().filter(house -> house.indexOf(':') < 0).stream()
                .map(house -> new Named(source.span(), house));
    }

    /** A body where it is named. */
    private record Named(Span span, String name) {
        int words() {
            return name.split(" ").length;
        }
    }
}
