package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.classifiers.attribution.ClauseGrammar;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.ClauseNesting;
import org.isnad.classifiers.attribution.ClauseSources;
import org.isnad.classifiers.attribution.Grammar;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Role;

/** How English words attributions: verbs of saying and thinking with their complements, nouns, adjectives, "according to". */
final class EnglishGrammar implements Grammar {
    static final String PREFIX = "en.attribution";

    private final ClauseLexicon nouns = new ClauseLexicon(EnglishGrammar.class);
    private final EnglishLexicon lexicon = new EnglishLexicon();
    private final RelayPhrases relays = new RelayPhrases();
    private final ClauseGrammar shared = new ClauseGrammar(PREFIX, nouns, Colons.SPEAKERS);

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<Told> read(Sentence sentence, Names names) {
        Sentence s = SingleQuotes.read(EnglishTokens.named(EnglishTokens.of(sentence), names));
        EnglishSyntax syntax = new EnglishSyntax(s, lexicon);
        Tellers tellers = new Tellers(s, syntax, new ClauseSources(nouns, names));
        VerbReading verbs = new VerbReading(s, syntax, lexicon, tellers);
        NounReading others = new NounReading(s, syntax, lexicon, tellers);
        PhraseReading phrases = new PhraseReading(s, syntax, lexicon, nouns, tellers);
        Nesting nesting = new Nesting(s, syntax, lexicon);
        List<Told> told = new ArrayList<>();
        // a long first line may be a headline its parser did not take for one
        boolean headline = s.role() == Role.HEADLINE || (s.number() == 0 && syntax.titled());
        if (headline && Shapes.titledClauseBehindColon(s, syntax)) {
            shared.headline(s, names).ifPresent(told::add);
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, Token.Kind.WORD)) {
                // most words are no cue: no object for each question that is not asked
                Optional<Told> found = phrases.at(i, told);
                found = found.isPresent() ? found : verbs.at(i);
                found = found.isPresent() ? found : others.at(i);
                // "issued a statement | denying": one telling
                found.filter(each -> each.rule().endsWith("verb-spent"))
                        .ifPresent(whole -> told.removeIf(each -> whole.cue().contains(each.cue())));
                if (found.isPresent() && nesting.speaks(found.get(), told) && !again(found.get(), told)) {
                    told.add(found.get());
                }
            }
        }
        List<Told> received = new WordFrom(s, syntax, tellers).opened(told);
        List<Told> relayed = new Relays(s, syntax, relays, tellers, received).read();
        List<Told> carried = new InPaper(s, syntax, tellers)
                .through(new LedTellings(s, syntax)
                        .joined(
                                InsertedTellings.joined(nesting.without(relayed), s, syntax),
                                all -> joined(all, s, syntax)));
        return new GoBetweens(s, syntax, tellers)
                        .through(Nesting.outerFirst(
                                WhoGoesOn.through(new BroughtOut(s, syntax, tellers).through(carried), s, syntax)))
                        .stream()
                        .map(EnglishGrammar::once)
                        .toList();
    }

    // "the claim, first reported by the Courier, that": read as its words and as its carrier
    private static Told once(Told told) {
        List<Teller> tellers = new ArrayList<>();
        for (Teller each : told.tellers()) {
            boolean again = !tellers.isEmpty()
                    && tellers.getLast().source().span().equals(each.source().span())
                    && tellers.getLast().cue().overlaps(each.cue());
            if (!again) {
                tellers.add(each);
            }
        }
        return tellers.size() == told.tellers().size() ? told : new Told(told.content(), tellers, told.rule());
    }

    // "according to the indictment, he told an agent that his partner had promised": each of the one before
    private static List<Told> joined(List<Told> told, Sentence s, EnglishSyntax syntax) {
        Predicate<Told> may = outer -> ClauseNesting.relays(outer)
                || outer.tellers().size() == 1
                || outer.rule().endsWith("heard-from")
                || outer.rule().endsWith("heard-saying")
                || outer.rule().endsWith("impersonal-of")
                || (outer.rule().endsWith("as-saying") && quotes(outer, told, s, syntax))
                || (outer.rule().endsWith(".citing")
                        && (outer.content().start() > outer.cue().end() || quotes(outer, told, s, syntax)));
        List<Told> all = ClauseNesting.joined(told, may);
        int tellings;
        do {
            tellings = all.size();
            all = ClauseNesting.joined(all, may.or(outer -> outer.rule().endsWith("-relayed")));
        } while (all.size() < tellings);
        return SameTeller.joined(told, all);
    }

    // "Officials believe | he is alive|, CBS reported, citing three aides": whom it tells of says more than what he did
    private static boolean quotes(Told outer, List<Told> told, Sentence s, EnglishSyntax syntax) {
        return told.stream()
                .filter(inner -> outer.content().contains(inner.cue()))
                .anyMatch(inner -> {
                    int first = s.at(inner.content().start());
                    boolean bare = syntax.clause(first)
                            && inner.content().start() == inner.cue().end() + 1;
                    // "The junta has ordered them | to leave|, RFI said, quoting a reporter"
                    boolean bids = outer.rule().endsWith(".citing")
                            && s.is(first, "to")
                            && inner.cue().end() + 1 < inner.content().start();
                    return s.is(first, "that") || bare || bids;
                });
    }

    // "said in its statement that": the noun tells nothing more
    private static boolean again(Told found, List<Told> told) {
        boolean noun = found.rule().endsWith(".noun");
        for (Told each : told) {
            boolean cited =
                    each.tellers().stream().anyMatch(teller -> teller.cue().equals(found.cue()));
            boolean act = noun
                    && each.rule().endsWith(".act")
                    && each.tellers().getLast().cue().overlaps(found.cue());
            if (act || cited || (noun && each.content().equals(found.content()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<List<Told>> joined(List<Sentence> sentences, List<List<Told>> told) {
        return new QuotesGoOn(sentences, told).read();
    }

    @Override
    public Optional<Teller> agency(Sentence first, Names names) {
        return shared.agency(first, names);
    }

    @Override
    public boolean goesOnWithWhoTellsOfOthers() {
        return true;
    }

    @Override
    public boolean answers(Teller pointing, Teller named) {
        return shared.answers(pointing, named);
    }
}
