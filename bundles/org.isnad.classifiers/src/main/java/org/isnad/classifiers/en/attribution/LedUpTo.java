package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.Complements.Complement;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.Manner;

/** Reads verbs that other words lead up to: "took to Twitter to say", "were quick to point out", "spent years denying". */
final class LedUpTo {
    private static final int LONGEST_LEAD = 9;
    private static final int MOST_ADJECTIVES = 6;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Complements complements;
    private final Subjects subjects;
    private final Tellers tellers;

    LedUpTo(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon, Complements complements, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.complements = complements;
        this.subjects = syntax.subjects;
        this.tellers = tellers;
    }

    /** The infinitive there. */
    Optional<Told> to(int verb, int verbTo, List<Cue> cues) {
        return (says(verb, cues) ? ready(verb - 2) : Optional.<Lead>empty())
                .or(() -> purpose(verb, cues))
                .flatMap(lead -> complements
                        .behind(verbTo, cues)
                        .flatMap(found -> told(lead, cues.getFirst().manner(), found)));
    }

    private boolean says(int verb, List<Cue> cues) {
        return Complements.has(cues, "quote")
                || Complements.has(cues, "about")
                || (Complements.has(cues, "aloud") && !syntax.is(verb, "deed"));
    }

    // "were quick | to point out", "has been careful to say"
    private Optional<Lead> ready(int adjective) {
        return syntax.is(adjective, "ready") && syntax.is(adjective - 1, "be")
                ? Optional.of(new Lead(syntax.groupStart(adjective - 1), "verb-ready"))
                : Optional.empty();
    }

    // "will come on the show | to talk about", "took to Twitter to say"
    private Optional<Lead> purpose(int verb, List<Cue> cues) {
        int main = verb - 2;
        while (main > 0 && verb - main < LONGEST_LEAD && !syntax.finite(main) && s.is(main, Kind.WORD)) {
            // "was granted anonymity to discuss"
            if (syntax.is(main, "anonymity")) {
                return Optional.empty();
            }
            main--;
        }
        // "has formed | a committee | to examine": the committee does
        boolean others = syntax.is(Math.max(0, main), "appointing")
                && IntStream.range(main + 1, verb - 1).noneMatch(i -> syntax.is(i, "said-in"))
                && verb - 1 > main + 1;
        return says(verb, cues)
                        && !others
                        && main >= 0
                        && syntax.verb(main)
                        && !syntax.negated(syntax.groupStart(main), main)
                        && (lexicon.verbsAt(s, main).isEmpty()
                                || syntax.is(main + 1, "particle")
                                || (syntax.is(main, "contacting")
                                        && syntax.nounPhrase(main + 1)
                                        && (Complements.has(cues, "that") || Complements.has(cues, "who"))))
                ? Optional.of(new Lead(syntax.groupStart(main), "verb-purpose"))
                : Optional.empty();
    }

    /** "has spent a decade | mocking". */
    Optional<Told> spent(int gerund, Manner manner, Optional<Complement> found) {
        int from = spends(gerund);
        return from < 0
                ? Optional.empty()
                : found.flatMap(complement -> told(new Lead(from, "verb-spent"), manner, complement));
    }

    /** Whose verb leads up to the gerund there. */
    Optional<Part> subject(int gerund) {
        int from = spends(gerund);
        return from < 0 ? Optional.empty() : subjects.before(from);
    }

    /** ""Read the bill," he kept | saying". */
    Optional<Complement> quotedBefore(VerbGroup group, Before before) {
        return subject(group.verb())
                .filter(who -> group.has("quote") && before.closes(who.from() - 1) >= 0)
                .flatMap(who -> before.quoted(who.from() - 1, group.to()))
                .flatMap(words -> Complement.of(group.to(), words));
    }

    private int spends(int gerund) {
        // "kept | saying", "made a point of | thanking", "issued a statement | denying"
        int kept = s.is(gerund - 1, "of") && syntax.is(gerund - 2, "keeping-noun") ? gerund - 3 : gerund - 1;
        int main = kept < gerund - 1 && syntax.is(kept, "article") ? kept - 1 : kept;
        if (syntax.is(main, "keeping") && main >= 0) {
            return syntax.groupStart(main);
        }
        int issued = gerund - 2;
        while (issued > gerund - MOST_ADJECTIVES && s.is(issued, Kind.WORD) && !syntax.is(issued, "issuing")) {
            issued--;
        }
        if (syntax.is(gerund - 1, "said-in") && syntax.is(issued, "issuing") && issued >= 0) {
            return syntax.groupStart(issued);
        }
        boolean time = syntax.is(gerund - 1, "duration") || syntax.is(gerund - 2, "duration");
        for (int i = gerund - 1; time && i >= Math.max(0, gerund - LONGEST_LEAD) && s.is(i, Kind.WORD); i--) {
            if (syntax.is(i, "spend")) {
                return syntax.groupStart(i);
            }
        }
        return -1;
    }

    // where the verbs begin, and the rule by which they lead up to the telling one
    private record Lead(int from, String rule) {}

    private Optional<Told> told(Lead lead, Manner manner, Complement found) {
        return subjects.before(lead.from())
                .map(who ->
                        tellers.told(who, new Part(lead.from(), found.cueTo()), manner, found.content(), lead.rule()));
    }
}
