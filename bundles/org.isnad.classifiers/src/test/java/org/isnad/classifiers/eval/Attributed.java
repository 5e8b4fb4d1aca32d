package org.isnad.classifiers.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.AttributionEval;
import org.isnad.classifiers.attribution.Baseline;
import org.isnad.classifiers.attribution.Gold;
import org.isnad.classifiers.attribution.Pairing;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Measures cue, source and content of attributions, whole chains, the number of sources and the agency of a byline. */
record Attributed(Reading reading, Tally tally) {
    private static final List<String> PARTS = List.of("cue", "source", "content");

    void measure() {
        spans();
        chains();
        counts();
        agency();
    }

    private void spans() {
        Annotated gold = reading.gold();
        Gold wanted = new Gold(
                gold.text(),
                gold.attributions().stream().map(Attributed::marked).toList());
        List<Gold.Marked> found = reading.attributions().stream()
                .map(AttributionEval::marked)
                .map(this::withoutAntecedent)
                .toList();
        new Pairing(wanted, found).count(scores("exact"), scores("overlap"));
        List<Gold.Marked> trivial = Baseline.find(gold.text(), gold.language()).stream()
                .filter(each -> each.cue().start() >= gold.body())
                .toList();
        new Pairing(wanted, trivial).count(baselines("exact"), baselines("overlap"));
        new Shown(gold, tally).attributions(wanted.marked(), found);
    }

    private Score[] scores(String how) {
        return PARTS.stream()
                .map(part -> tally.score("attribution " + part + " " + how))
                .toArray(Score[]::new);
    }

    private Score[] baselines(String how) {
        return PARTS.stream()
                .map(part -> tally.baseline("attribution " + part + " " + how))
                .toArray(Score[]::new);
    }

    // where the text leaves the teller out, pointing at whom it left out is neither right nor wrong
    private Gold.Marked withoutAntecedent(Gold.Marked found) {
        boolean leftOut = reading.gold().attributions().stream()
                .filter(chain -> chain.origin().cue().overlaps(found.cue()))
                .flatMap(chain -> chain.origin().source().stream())
                .anyMatch(teller -> teller.words().isEmpty()
                        && teller.antecedents().stream()
                                .anyMatch(span ->
                                        found.source().filter(span::overlaps).isPresent()));
        return leftOut ? new Gold.Marked(found.cue(), Optional.empty(), found.content()) : found;
    }

    private static Gold.Marked marked(Annotated.Chain chain) {
        return new Gold.Marked(
                chain.origin().cue(),
                chain.origin().source().flatMap(Annotated.Teller::words),
                Optional.of(chain.content()));
    }

    private void chains() {
        List<Attribution> found = reading.attributions().stream()
                .map(this::withoutDateLine)
                .filter(a -> a.chain().size() > 1)
                .toList();
        List<Annotated.Chain> wanted = reading.gold().attributions().stream()
                .map(this::behindAgency)
                .filter(chain -> chain.links().size() > 1)
                .toList();
        tally.score("chain").compare(found, wanted, Attributed::same);
        wanted.stream()
                .filter(chain -> found.stream().noneMatch(f -> same(f, chain)))
                .forEach(chain -> new Shown(reading.gold(), tally).chain(chain, near(chain)));
        found.stream()
                .filter(f -> wanted.stream().noneMatch(chain -> same(f, chain)))
                .forEach(f -> new Shown(reading.gold(), tally).surplus(f));
    }

    // sentences, of which nothing stands before the body, note no agency of their date line: it is neither right nor
    // wrong
    private Attribution withoutDateLine(Attribution found) {
        Link first = found.chain().getFirst();
        boolean stated = first.source().kind() == SourceKind.AGENCY
                && first.cue().equals(first.source().span());
        return stated && sentences() && found.chain().size() > 1
                ? new Attribution(
                        found.span(), found.chain().subList(1, found.chain().size()), found.resolved(), found.rule())
                : found;
    }

    private boolean sentences() {
        return reading.gold().body() == 0;
    }

    private Optional<Attribution> near(Annotated.Chain chain) {
        return reading.attributions().stream()
                .filter(f -> f.chain().getLast().cue().overlaps(chain.origin().cue()))
                .findFirst();
    }

    // what an agency's report says, the agency relays; unless the chain begins with an agency anyway
    private Annotated.Chain behindAgency(Annotated.Chain chain) {
        Annotated gold = reading.gold();
        boolean relayed = chain.links().getFirst().source().stream()
                .flatMap(teller -> teller.words().stream())
                .anyMatch(words -> gold.mentions().stream()
                        .anyMatch(name -> name.kind().equals("agency") && words.contains(name.span())));
        if (gold.agency().isEmpty() || relayed) {
            return chain;
        }
        List<Annotated.Hop> links = new ArrayList<>();
        Annotated.Teller agency = new Annotated.Teller(gold.agency(), List.of(), true, "1.0");
        links.add(new Annotated.Hop(gold.agency().get(), Optional.of(agency)));
        links.addAll(chain.links());
        return new Annotated.Chain(chain.content(), links);
    }

    private static boolean same(Attribution found, Annotated.Chain gold) {
        boolean same = found.chain().size() == gold.links().size()
                && found.chain().getLast().cue().overlaps(gold.origin().cue());
        for (int i = 0; same && i < gold.links().size(); i++) {
            same = same(found.chain().get(i), gold.links().get(i));
        }
        return same;
    }

    private static boolean same(Link found, Annotated.Hop gold) {
        Span span = found.source().span();
        return gold.source()
                .map(teller -> teller.words().filter(span::overlaps).isPresent()
                        || teller.antecedents().stream().anyMatch(span::overlaps))
                .orElse(span.equals(found.cue()));
    }

    private void counts() {
        for (Annotated.Chain chain : reading.gold().attributions()) {
            Optional<Annotated.Teller> unnamed = chain.origin().source().filter(teller -> !teller.named());
            Optional<Attribution> pair = near(chain);
            if (unnamed.isPresent() && pair.isPresent()) {
                String wanted = unnamed.get().count();
                one("source count", wanted.equals(count(pair.get())), wanted.equals("1.0"));
                if (!wanted.equals(count(pair.get()))) {
                    tally.error(() -> reading.gold().id() + " COUNT " + wanted + " found " + count(pair.get()) + ": "
                            + pair.get().origin().name());
                }
            }
        }
    }

    private void one(String measure, boolean right, boolean trivial) {
        tally.score(measure).wanted();
        tally.score(measure).found(right);
        tally.baseline(measure).wanted();
        tally.baseline(measure).found(trivial);
    }

    private static String count(Attribution found) {
        return found.origin().count().isPresent()
                ? "" + (double) found.origin().count().getAsInt()
                : "several";
    }

    private void agency() {
        if (sentences()) {
            return;
        }
        Optional<Span> wanted = reading.gold().agency();
        tally.score("hidden agency")
                .compare(reading.agency().stream().toList(), wanted.stream().toList(), Span::overlaps);
        List<Span> first = reading.gold().mentions().stream()
                .filter(name -> name.kind().equals("agency"))
                .map(Annotated.Name::span)
                .limit(1)
                .toList();
        tally.baseline("hidden agency").compare(first, wanted.stream().toList(), Span::overlaps);
        if (!wanted.isPresent() && reading.agency().isPresent()
                || wanted.isPresent()
                        && reading.agency().filter(wanted.get()::overlaps).isEmpty()) {
            tally.error(() -> reading.gold().id() + " AGENCY "
                    + wanted.map(span -> span.in(reading.gold().text())).orElse("none") + " found "
                    + reading.agency()
                            .map(span -> span.in(reading.gold().text()))
                            .orElse("none"));
        }
    }
}
