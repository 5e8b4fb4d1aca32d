package org.isnad.core.compare;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.odds.EvidenceOdds;
import org.isnad.core.odds.EvidenceOdds.Evidence;
import org.isnad.core.odds.Odds;
import org.isnad.report.Attribution;
import org.isnad.report.Mention;
import org.isnad.report.TimeReference;
import org.isnad.text.Phrases;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Two different days, or months, of claims of two reports. */
final class TwoDates {
    private static final Phrases<String> RELATIVE = Frames.read("relative"::equals);
    private static final int FARTHEST = 10;

    static final EvidenceOdds<TwoDates> ODDS = new EvidenceOdds<>(
            TwoDates.class,
            "date-odds.tsv",
            List.of(
                    new Evidence<>("to-come", two -> Odds.is(two.x.toCome() && two.y.toCome())),
                    new Evidence<>("apart", TwoDates::apart),
                    new Evidence<>("relative", two -> Odds.is(two.x.relative()) + Odds.is(two.y.relative())),
                    new Evidence<>("given", two -> Odds.is(two.x.givenIn(two.y)) + Odds.is(two.y.givenIn(two.x))),
                    new Evidence<>("teller", two -> Odds.is(two.tellers(true))),
                    new Evidence<>("tellers", two -> Odds.is(two.tellers(false))),
                    new Evidence<>(
                            "named", two -> Odds.is(two.x.names().stream().anyMatch(two.y.names()::contains))),
                    new Evidence<>("once", two -> Odds.is(two.x.once().stream().anyMatch(two.y.once()::contains))),
                    new Evidence<>("across", two -> Odds.is(!two.x.side().sameLanguage(two.y.side())))));

    /**
     * A claim and a day or month it names.
     *
     * @param stems of its other words
     */
    record Dated(Item item, TimeReference time, Set<String> stems) {
        static Dated of(Item item, TimeReference time) {
            Set<String> stems = new HashSet<>(item.stems);
            for (Word word : Words.of(item.side.text, time.span())) {
                stems.remove(word.folded());
                stems.remove(Stems.of(word.folded()));
            }
            return new Dated(item, time, stems);
        }

        Side side() {
            return item.side;
        }

        private boolean toCome() {
            return side().published()
                    .filter(published -> !time.from().isBefore(published.at()))
                    .isPresent();
        }

        // «today» may be left over from a text that was taken
        private boolean relative() {
            return !RELATIVE.find(side().text, time.span()).isEmpty();
        }

        private boolean givenIn(Dated other) {
            return other.side().times.stream()
                    .filter(DateOdds::fine)
                    .anyMatch(
                            that -> that.from().toLocalDate().equals(time.from().toLocalDate()));
        }

        private Optional<Attribution> teller() {
            return side().attributions.stream()
                    .filter(attribution -> attribution.span().contains(time.span())
                            && !attribution.origin().name().isBlank())
                    .findFirst();
        }

        private Set<String> names() {
            return Placed.within(side().mentions, item.claim.span()).stream()
                    .map(Mention::entity)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }

        private Set<String> once() {
            return Days.once(side(), item.claim.span());
        }
    }

    final Dated x;
    final Dated y;
    private final Lazy<Double> odds = new Lazy<>(() -> ODDS.of(this));

    TwoDates(Dated x, Dated y) {
        this.x = x;
        this.y = y;
    }

    private double apart() {
        return Math.min(
                FARTHEST,
                Math.abs(ChronoUnit.DAYS.between(
                        x.time.from().toLocalDate(), y.time.from().toLocalDate())));
    }

    // both told by somebody, who is the same or is not
    private boolean tellers(boolean same) {
        Optional<Attribution> one = x.teller();
        Optional<Attribution> other = y.teller();
        return one.isPresent()
                && other.isPresent()
                && same == Voices.sameName(one.get().origin(), other.get().origin());
    }

    /** How likely both are the day of one thing, from 0 to 1. */
    double odds() {
        return odds.get();
    }
}
