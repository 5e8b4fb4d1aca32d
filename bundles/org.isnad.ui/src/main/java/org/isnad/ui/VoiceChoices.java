package org.isnad.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.report.Origin;
import org.isnad.report.OriginRuling;
import org.isnad.report.Quote;

/**
 * What an analyst may rule about the voice behind words.
 *
 * @param place where the voice is named, in the report asked about if it is named there
 * @param others the other voices, any of which may be the same
 * @param apart other places where the voice is taken to be named: of each other report the first
 */
record VoiceChoices(Quote place, List<Origin> others, List<Quote> apart) {
    VoiceChoices {
        others = List.copyOf(others);
        apart = List.copyOf(apart);
    }

    /** Empty where no voice is known behind the words, or there is nothing to rule about it. */
    static Optional<VoiceChoices> of(Asked asked) {
        return asked.voices().stream()
                .filter(origin -> !origin.quotes().isEmpty())
                .findFirst()
                .map(origin -> of(origin, asked))
                .filter(choices -> !choices.others.isEmpty() || !choices.apart.isEmpty());
    }

    private static VoiceChoices of(Origin origin, Asked asked) {
        Quote words = asked.quote();
        List<Quote> here = origin.quotes().stream()
                .filter(q -> q.report().equals(words.report()))
                .toList();
        Quote place = here.stream()
                .filter(q -> q.span().overlaps(words.span()))
                .findFirst()
                .or(() -> here.stream().findFirst())
                .orElse(origin.quotes().getFirst());
        List<Origin> others = asked.shown().comparison().origins().stream()
                .filter(other -> !other.equals(origin) && !other.quotes().isEmpty())
                .toList();
        return new VoiceChoices(place, others, apart(origin, place));
    }

    // a split takes along all that is named in another report
    private static List<Quote> apart(Origin origin, Quote place) {
        Stream<Quote> same =
                origin.quotes().stream().filter(q -> q.report().equals(place.report()) && !q.equals(place));
        Stream<Quote> elsewhere = origin.reports().stream()
                .filter(report -> !report.equals(place.report()))
                .flatMap(report -> origin.quotes().stream()
                        .filter(q -> q.report().equals(report))
                        .limit(1));
        return Stream.concat(elsewhere, same).distinct().toList();
    }

    /** That another voice is this one. */
    OriginRuling same(Origin other, String reason) {
        return new OriginRuling(true, place, other.quotes().getFirst(), reason);
    }

    /** That another voice speaks at a place. */
    OriginRuling another(Quote there, String reason) {
        return new OriginRuling(false, place, there, reason);
    }
}
