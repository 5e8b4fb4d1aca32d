package org.isnad.classifiers.headline;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.classifiers.claims.Actions;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.classifiers.claims.Nearby;
import org.isnad.report.Bound;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Passage;
import org.isnad.report.Polarity;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Sentences;
import org.isnad.text.Stems;

/** The checks of one report's headline, the graver first. */
final class HeadlineCheck {
    private static final String NOT_SUPPORTED = "not-supported";
    // a body claim with less of the headline's words speaks of something else
    private static final double SAME_CLAIM = .55;
    private static final double SAME_ACTION = .4;
    private static final double MOST_WORDS = .7;
    private static final double IN_ONE_PLACE = .4;
    private static final int FEWEST_STEMS = 3;
    // steps of the ladder between which a headline may not jump
    private static final int DONE = 4;

    private final String text;
    private final FoldedText folded;
    private final Span headline;
    private final ClaimRules rules;
    private final Coverage coverage;
    private final List<Passage> body;
    private final Nearby<Span> paragraphs;
    private final List<Claim> stated;
    private final List<Claim> claims;
    private final Map<Claim, Span> alone;
    private final List<Quantity> quantities;

    HeadlineCheck(Dossier dossier, Span headline, ClaimRules rules) {
        this.headline = headline;
        this.rules = rules;
        text = dossier.report().text();
        folded = FoldedText.of(text);
        body = dossier.report().body();
        paragraphs = Nearby.of(body.stream().map(Passage::span).toList(), Stream::of);
        coverage = new Coverage(folded, body);
        List<Claim> all = dossier.findings(Claim.class);
        stated = all.stream().filter(claim -> headline.contains(claim.span())).toList();
        claims = all.stream().filter(this::inBody).toList();
        alone = alone();
        List<TimeReference> times = dossier.findings(TimeReference.class).stream()
                .filter(TimeReference::resolved)
                .toList();
        quantities = dossier.findings(Quantity.class).stream()
                .filter(quantity -> times.stream().noneMatch(time -> time.span().overlaps(quantity.span())))
                .toList();
    }

    Optional<Verdict> verdict() {
        if (stated.isEmpty() || claims.isEmpty()) {
            return Optional.empty();
        }
        return number().or(this::action).or(this::opposite).or(this::certainty).or(this::supported);
    }

    private boolean inBody(Finding finding) {
        return !paragraphs.at(finding.span()).isEmpty();
    }

    private Optional<Verdict> number() {
        List<Quantity> told = quantities.stream().filter(this::inBody).toList();
        for (Quantity said : quantities) {
            if (headline.contains(said.span()) && !said.counted().isEmpty()) {
                Optional<Quantity> same = told.stream()
                        .filter(other -> other.counted().equals(said.counted()))
                        .findFirst();
                if (same.isPresent() && !backed(said, told)) {
                    return Optional.of(Verdict.of(NOT_SUPPORTED, "headline.number", words(said), words(same.get())));
                }
            }
        }
        return Optional.empty();
    }

    // the number itself, a bound or rounding of it, or the sum of two
    private static boolean backed(Quantity said, List<Quantity> told) {
        Map<BigDecimal, Integer> lows = new HashMap<>();
        told.forEach(quantity -> lows.merge(quantity.low().stripTrailingZeros(), 1, Integer::sum));
        return told.stream().anyMatch(quantity -> near(said, quantity) || addsUp(said, quantity, lows));
    }

    private static boolean addsUp(Quantity said, Quantity one, Map<BigDecimal, Integer> lows) {
        BigDecimal rest = said.low().subtract(one.low());
        int self = rest.compareTo(one.low()) == 0 ? 1 : 0;
        return lows.getOrDefault(rest.stripTrailingZeros(), 0) > self;
    }

    private static boolean near(Quantity said, Quantity told) {
        boolean overlap = said.low().compareTo(told.high()) <= 0 && told.low().compareTo(said.high()) <= 0;
        boolean loose = said.bound() != Bound.EXACT || told.bound() != Bound.EXACT;
        BigDecimal gap = said.low().subtract(told.low()).abs();
        BigDecimal tenth = told.low().abs().divide(BigDecimal.TEN);
        boolean round = told.low().compareTo(BigDecimal.valueOf(100)) >= 0 && gap.compareTo(tenth) <= 0;
        return overlap || loose || round;
    }

    private Optional<Verdict> action() {
        for (Claim claim : stated) {
            for (Match<String> said : rules.actions(folded, claim.span())) {
                int step = Actions.step(said.value()).orElse(0);
                if (plain(claim) && step >= DONE && !reached(step) && !saidInBody(said)) {
                    Optional<Match<String>> farthest = farthest(claim);
                    if (farthest.isPresent()) {
                        return Optional.of(
                                Verdict.of(NOT_SUPPORTED, "headline.action", words(said), words(farthest.get())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean reached(int step) {
        return claims.stream()
                .flatMap(claim -> rules.actions(folded, claim.span()).stream())
                .anyMatch(match -> Actions.step(match.value()).orElse(0) >= step);
    }

    // the farthest step the body takes between the same actors
    private Optional<Match<String>> farthest(Claim claim) {
        return claims.stream()
                .filter(told -> told.polarity() == Polarity.AFFIRMED && actorsAgree(claim, told))
                .flatMap(told -> rules.actions(folded, told.span()).stream())
                .filter(match -> Actions.step(match.value()).isPresent())
                .max(Comparator.comparingInt(
                        match -> Actions.step(match.value()).orElse(0)));
    }

    private static boolean actorsAgree(Claim one, Claim other) {
        return one.actors().isEmpty()
                || other.actors().isEmpty()
                || one.actors().stream().anyMatch(other.actors()::contains);
    }

    private Optional<Verdict> opposite() {
        for (Claim claim : stated) {
            for (Match<String> said : rules.actions(folded, claim.span())) {
                Optional<Match<String>> told = plain(claim) ? oppositeOf(said) : Optional.empty();
                if (told.isPresent()) {
                    return Optional.of(Verdict.of(NOT_SUPPORTED, "headline.opposite", words(said), words(told.get())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Match<String>> oppositeOf(Match<String> said) {
        boolean never = claims.stream()
                .flatMap(claim -> rules.actions(folded, claim.span()).stream())
                .noneMatch(match -> match.value().equals(said.value()));
        if (!never || saidInBody(said)) {
            return Optional.empty();
        }
        return claims.stream()
                .filter(claim -> plain(claim) && nearHeadlineWords(claim))
                .flatMap(claim -> rules.actions(folded, claim.span()).stream())
                .filter(match -> Actions.opposite(match.value(), said.value()))
                .findFirst();
    }

    private boolean saidInBody(Match<String> said) {
        return Stems.content(folded, said.span()).stream().allMatch(word -> coverage.inBody(word.folded()));
    }

    private boolean nearHeadlineWords(Claim claim) {
        Set<String> words = coverage.stems(headline);
        return paragraphs.at(claim.span()).stream()
                .anyMatch(paragraph -> coverage.stems(paragraph).stream().anyMatch(words::contains));
    }

    private Optional<Verdict> certainty() {
        for (Claim claim : stated) {
            Set<String> stems = coverage.stems(claim.span());
            List<Claim> told = claims.stream()
                    .filter(other ->
                            coverage.by(stems, reach(other)) >= (sameAction(claim, other) ? SAME_ACTION : SAME_CLAIM))
                    .toList();
            if (stems.size() >= FEWEST_STEMS && !told.isEmpty()) {
                Optional<Verdict> verdict = certainty(claim, told);
                if (verdict.isPresent()) {
                    return verdict;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameAction(Claim one, Claim other) {
        return one.action().isPresent() && one.action().equals(other.action());
    }

    // «نفى المدير استقالته»: a claim alone in its sentence is about whom the sentence names
    private Span reach(Claim claim) {
        return alone.getOrDefault(claim, claim.span());
    }

    private Map<Claim, Span> alone() {
        NavigableMap<Integer, Claim> byStart = new TreeMap<>();
        claims.forEach(claim -> byStart.put(claim.span().start(), claim));
        Map<Claim, Span> found = new HashMap<>();
        for (Passage passage : body) {
            for (Span sentence : Sentences.of(text, passage.span())) {
                Map<Integer, Claim> own = byStart.subMap(sentence.start(), sentence.end());
                if (own.size() == 1) {
                    own.values().forEach(claim -> found.put(claim, sentence));
                }
            }
        }
        return found;
    }

    private Optional<Verdict> certainty(Claim claim, List<Claim> told) {
        Claim first = told.getFirst();
        boolean anyPlain = told.stream().anyMatch(HeadlineCheck::plain);
        if (plain(claim) && told.stream().allMatch(other -> other.certainty() == Certainty.DENIED)) {
            return Optional.of(Verdict.of(NOT_SUPPORTED, "headline.denied", words(first)));
        }
        if (plain(claim) && told.stream().allMatch(HeadlineCheck::open)) {
            return Optional.of(Verdict.of("stronger", "headline.stronger", words(first)));
        }
        if (open(claim) && anyPlain && told.stream().noneMatch(HeadlineCheck::open)) {
            return Optional.of(Verdict.of("weaker", "headline.weaker", words(first)));
        }
        return Optional.empty();
    }

    private Optional<Verdict> supported() {
        Set<String> stems = coverage.stems(headline);
        if (stems.size() < FEWEST_STEMS || coverage.byBody(stems) < MOST_WORDS || !sameCertainty()) {
            return Optional.empty();
        }
        return body.stream()
                .map(Passage::span)
                .filter(span -> coverage.by(stems, span) >= IN_ONE_PLACE)
                .max(Comparator.comparingDouble(span -> coverage.by(stems, span)))
                .map(span -> Verdict.of("supported", "headline.supported", span.in(text)));
    }

    private boolean sameCertainty() {
        return stated.stream().allMatch(HeadlineCheck::plain) || claims.stream().anyMatch(HeadlineCheck::open);
    }

    private static boolean plain(Claim claim) {
        return claim.certainty() == Certainty.CERTAIN && claim.polarity() == Polarity.AFFIRMED;
    }

    private static boolean open(Claim claim) {
        return claim.certainty() != Certainty.CERTAIN && claim.certainty() != Certainty.DENIED;
    }

    private String words(Finding finding) {
        return finding.span().in(text);
    }

    private String words(Match<String> match) {
        return match.span().in(text);
    }
}
