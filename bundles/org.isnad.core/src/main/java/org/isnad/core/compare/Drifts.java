package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Attribution;
import org.isnad.report.Drift;
import org.isnad.report.Link;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.text.FoldedText;

/**
 * How the source of one claim is described from report to report: «مصدران» that becomes «مصدر», "including" that goes
 * missing, an agency that is no longer named.
 */
final class Drifts {
    private final List<Pair> pairs;
    private final List<Drift> found = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    Drifts(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /** Drift between neighbours in time, by claim. */
    List<Drift> of(List<Group> groups) {
        for (Group group : groups) {
            List<Item> items = group.items();
            for (int i = 1; i < items.size(); i++) {
                Item before = items.get(i - 1);
                Item item = items.get(i);
                boolean surely = group.matches().stream().anyMatch(match -> !match.loose() && match.of(before, item));
                if (surely || Pair.any(pairs, before.side, item.side, Pair::retold)) {
                    between(before, item);
                }
            }
        }
        return List.copyOf(found);
    }

    private void between(Item a, Item b) {
        Optional<Attribution> first = attribution(a);
        Optional<Attribution> second = attribution(b);
        boolean retold = Pair.any(pairs, a.side, b.side, Pair::retold);
        if (first.isPresent() && second.isPresent()) {
            Told from = new Told(a, first.get());
            Told to = new Told(b, second.get());
            if (from.comparable(to, retold)) {
                boolean counted = !from.oneOfSeveral() && !to.oneOfSeveral();
                SourceFields.changed(from.source(), to.source(), from.speaks(to), counted).stream()
                        .filter(field -> !from.elsewhere(field) && !to.elsewhere(field))
                        .forEach(field ->
                                add(field, from.about(to), from.quote(), to.quote(), from.words(), to.words()));
            }
            if (retold) {
                agency(from, to);
            }
        } else if (retold && first.isPresent() != second.isPresent()) {
            Item bare = first.isPresent() ? b : a;
            Told told =
                    new Told(first.isPresent() ? a : b, first.or(() -> second).orElseThrow());
            Quote words = first.isPresent() ? told.quote() : bare.quote();
            add(
                    "source",
                    told.source().name(),
                    words,
                    first.isPresent() ? bare.quote() : told.quote(),
                    told.words(),
                    bare.side.name());
        }
    }

    /** What a claim is attributed to: the attribution that has most of it. */
    static Optional<Attribution> attribution(Item item) {
        return item.side.attributions.stream()
                .filter(attribution ->
                        attribution.resolved() && attribution.span().overlaps(item.claim.span()))
                .max(Comparator.comparingInt((Attribution attribution) -> common(attribution.span(), item.claim.span()))
                        .thenComparingInt(attribution -> -attribution.span().length()));
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private void agency(Told from, Told to) {
        if (from.agency().isPresent() != to.agency().isPresent()) {
            String name = from.agency().or(to::agency).orElseThrow();
            add(
                    "agency",
                    name,
                    from.quote(),
                    to.quote(),
                    name,
                    (from.agency().isPresent() ? to : from).item.side.name());
        }
    }

    // one source told of anew («المصدران») drifts once
    private void add(String field, String about, Quote first, Quote second, String from, String to) {
        if (seen.add(List.of(field, first.report(), second.report(), about))) {
            Reason reason = Reason.of("compare.drift." + field, Brief.of(from), Brief.of(to));
            found.add(new Drift(field, List.of(first, second), reason));
        }
    }

    /** A claim with whom its report has it from. */
    private record Told(Item item, Attribution attribution) {
        Source source() {
            return attribution.origin();
        }

        String about(Told other) {
            return FoldedText.fold(source().name()) + "\n"
                    + FoldedText.fold(other.source().name());
        }

        Quote quote() {
            return item.side.quote(source().span());
        }

        String words() {
            return item.side.words(source().span());
        }

        // «أحد المسؤولين» where the report has two of them
        boolean oneOfSeveral() {
            String name = FoldedText.fold(source().name());
            return source().count().orElse(0) == 1
                    && item.side.attributions.stream()
                            .map(Attribution::origin)
                            .anyMatch(other -> other.count().orElse(2) > 1
                                    && FoldedText.fold(other.name()).equals(name));
        }

        // "Hacıbektaşoğlu", where the report has the governor's office before: nothing was left out
        boolean elsewhere(String field) {
            return source().named()
                    && SourceFields.value(source(), field).isEmpty()
                    && item.side.attributions.stream()
                            .map(Attribution::origin)
                            .filter(other -> other.named() && Voices.shareWords(other.name(), source().name()))
                            .anyMatch(other -> SourceFields.value(other, field).isPresent());
        }

        boolean speaks(Told other) {
            return item.side.language.getLanguage().equals(other.item.side.language.getLanguage());
        }

        // only what may be one source: other people with other words are no drift
        boolean comparable(Told other, boolean retold) {
            Source a = source();
            Source b = other.source();
            if (a.named() && b.named()) {
                return Voices.sameName(a, b);
            }
            boolean otherWalk = a.sector().isPresent()
                    && b.sector().isPresent()
                    && !a.sector().equals(b.sector());
            if (a.named() != b.named() && (otherWalk || Lineages.carries(a) || Lineages.carries(b))) {
                return false;
            }
            // at another depth of the chain stands somebody else
            if (a.named() != b.named() && !speaks(other) && House.isBody(a) != House.isBody(b)) {
                return false;
            }
            boolean alike = a.sector().isPresent() && a.sector().equals(b.sector());
            return retold || (a.named() == b.named() && (alike || Voices.shareWords(a.name(), b.name())));
        }

        Optional<String> agency() {
            return attribution.chain().stream()
                    .map(Link::source)
                    .filter(source -> source.kind() == SourceKind.AGENCY)
                    .map(Source::name)
                    .findFirst()
                    .or(() -> item.side.dossier.report().publication().agency().map(Stated::value));
        }
    }
}
