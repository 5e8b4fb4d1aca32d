package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Parts what somebody tells of himself from what he has from others: «yolun kesildiğini, | bakanın … dediğini (yazdı)». */
record Conjuncts(Sentence s, ClauseLexicon lexicon, Cues cues, NestedReading nested) {
    private static final int SHORTEST = 2;
    private static final int LONGEST_CUE = 6;

    /** A clause of what is told, and who told it to the teller. */
    private record Clause(Part words, Optional<NestedReading.Inner> inner) {}

    /** Whether one clause of several is another's words. */
    boolean differ(Part content) {
        return parted(content).size() > 1;
    }

    /** The attributions of the clauses, one of those the teller tells himself where they stand together. */
    List<Told> of(Told whole) {
        Part content = tokens(whole.content());
        List<Clause> clauses = content.empty() ? List.of() : parted(content);
        return clauses.size() < 2 || !whole.rule().endsWith(".clause")
                ? List.of(whole)
                : clauses.stream().map(clause -> told(whole, clause)).toList();
    }

    private Told told(Told whole, Clause clause) {
        Part words = clause.inner().map(NestedReading.Inner::content).orElse(clause.words());
        List<Teller> tellers = new ArrayList<>(whole.tellers());
        clause.inner().ifPresent(inner -> {
            Teller carrier = tellers.removeLast();
            boolean claims = carrier.manner() == Manner.CLAIMED;
            tellers.add(claims ? carrier : carrier.saying(carrier.cue(), Manner.RELAYED));
            tellers.add(inner.teller());
        });
        return new Told(s.trimmed(words.from(), words.to()), tellers, whole.rule());
    }

    private List<Clause> parted(Part content) {
        List<Clause> clauses = new ArrayList<>();
        int from = content.from();
        for (int k = from + SHORTEST; k <= content.to(); k++) {
            k = s.is(k, Kind.OPEN) && s.closing(k) > 0 ? s.closing(k) : k;
            boolean ends = k >= content.to()
                    || ((s.is(k, Kind.COMMA) || lexicon.holds(s, k, "and") || lexicon.holds(s, k, "contrast"))
                            && Endings.fact(s.word(k - 1)));
            if (ends) {
                add(clauses, new Part(from, Math.min(k, content.to())));
                from = behind(k);
            }
        }
        boolean last = Endings.fact(s.word(content.to() - 1));
        boolean differ = clauses.stream().anyMatch(clause -> clause.inner().isPresent());
        return last && differ && !owned(content, clauses) ? clauses : List.of();
    }

    // «bakanın, yolun kesildiğini ve halkın geri döndüğünü söylediğini (yazdı)»: all of it is the minister's
    private boolean owned(Part content, List<Clause> clauses) {
        Part last = clauses.getLast().inner().map(NestedReading.Inner::content).orElse(content);
        boolean own = s.is(last.to() - 1, Kind.CLOSE) || lexicon.holds(s, last.from() - 1, "particle");
        for (int k = last.from(); k < last.to(); k++) {
            own |= Endings.genitive(s.word(k));
        }
        boolean first =
                clauses.stream().filter(clause -> clause.inner().isPresent()).count() == 1;
        return clauses.getLast().inner().isPresent()
                && first
                && !own
                && nested.in(content).isPresent();
    }

    // words of the teller's own stay together
    private void add(List<Clause> clauses, Part words) {
        Optional<NestedReading.Inner> inner = nested.in(words)
                .map(found -> again(clauses, words, found))
                .or(() -> clauses.isEmpty() ? Optional.empty() : quoted(clauses.getLast(), words));
        boolean own = inner.isEmpty()
                && !clauses.isEmpty()
                && clauses.getLast().inner().isEmpty();
        int from = own ? clauses.removeLast().words().from() : words.from();
        clauses.add(new Clause(new Part(from, words.to()), inner));
    }

    // «bakanın … söylediğini, | yolun açılacağını belirttiğini»: no road says so, but the minister again
    private NestedReading.Inner again(List<Clause> clauses, Part words, NestedReading.Inner found) {
        Teller teller = found.teller();
        String name = teller.source().name();
        boolean thing = teller.head().isEmpty()
                && !name.isEmpty()
                && Character.isLowerCase(name.charAt(0))
                && !teller.source().span().equals(teller.cue())
                && name.indexOf(' ') < 0;
        Optional<Teller> before =
                clauses.isEmpty() ? Optional.empty() : clauses.getLast().inner().map(NestedReading.Inner::teller);
        return before.filter(who -> thing)
                .map(who -> new NestedReading.Inner(
                        who.saying(teller.cue(), teller.manner()),
                        new Part(words.from(), found.content().to())))
                .orElse(found);
    }

    // «müşterinin telefon ettiğini, | birine "…" dediğini»: whoever did the one said the other
    private Optional<NestedReading.Inner> quoted(Clause before, Part words) {
        int close = words.to() - 2;
        while (close > words.from() && words.to() - close < LONGEST_CUE && !s.is(close, Kind.CLOSE)) {
            close--;
        }
        int quote = close;
        int from =
                lexicon.holds(s, close + 1, "led-by") && cues.told(s, close + 1).isEmpty() ? close + 2 : close + 1;
        Optional<Cues.Match> told = s.is(close, Kind.CLOSE) && s.opening(close) >= words.from()
                ? cues.told(s, from).filter(match -> !match.has("mind") && from + match.length() == words.to())
                : Optional.empty();
        return told.flatMap(match -> before.inner()
                .map(NestedReading.Inner::teller)
                .or(() -> nested.person(before.words().from(), before.words().to()))
                .map(teller -> new NestedReading.Inner(
                        teller.saying(s.span(from + match.lead(), words.to()), match.manner()),
                        new Part(s.opening(quote), quote + 1))));
    }

    private int behind(int comma) {
        int next = comma + 1;
        while ((lexicon.holds(s, next, "connector") && !(s.is(next, "bunun") && !s.is(next + 1, "üzerine")))
                || lexicon.holds(s, next, "and")) {
            next++;
        }
        return next;
    }

    private Part tokens(Span content) {
        int from = 0;
        while (from < s.size() && s.get(from).span().start() < content.start()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.get(to).span().end() <= content.end()) {
            to++;
        }
        return new Part(from, to);
    }
}
