package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.Complements.Complement;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Finds what was told behind those a verb has as its object: "told the committee | that", "warned them | against delay". */
final class Addressees {
    private static final int REACH = 24;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Complements complements;
    private final Gaps gaps;
    private final ObjectNouns nouns;
    private final LaterClauses later;

    Addressees(Sentence s, EnglishSyntax syntax, Complements complements) {
        this.s = s;
        this.syntax = syntax;
        this.complements = complements;
        this.gaps = new Gaps(s, syntax);
        this.nouns = new ObjectNouns(s, syntax);
        this.later = new LaterClauses(s, syntax);
    }

    /** What is told behind them: "told the committee | that", "urged the judge | to". */
    Optional<Complement> behind(int from, List<Cue> cues) {
        if (!syntax.nounPhrase(from) && !syntax.is(from, "pronoun")) {
            return Optional.empty();
        }
        int name = from;
        while (name < s.size() && (syntax.capital(name) || s.is(name, "'s"))) {
            name++;
        }
        int limit = Math.min(s.size(), from + REACH);
        Optional<Complement> prepositional = Optional.empty();
        for (int i = from + 1; i < limit; i++) {
            i = gaps.overAside(i);
            if ((s.is(i, Kind.STOP) && s.word(i - 1).length() > 4)
                    || (s.is(i, Kind.COMMA) && !s.is(i + 1, Kind.OPEN))) {
                break;
            }
            // "warned them against delay | while the talks were going on"
            if (syntax.is(i, "while-lead") || s.is(i, "because") || s.is(i, "although") || s.is(i, "though")) {
                break;
            }
            boolean free = !syntax.is(i, "wh") || i <= from + 4;
            Optional<Complement> found = free ? complements.direct(from, i, cues) : Optional.empty();
            boolean preposition =
                    (s.is(i, "of") || s.is(i, "about") || s.is(i, "against") || s.is(i, "off") || s.is(i, "for"))
                            && Complements.has(cues, s.word(i))
                            && !s.is(i - 1, "condition")
                            && i <= from + 5;
            if (prepositional.isEmpty() && preposition) {
                prepositional = Complement.of(from, new Part(i, syntax.ends.ofPhrase(i)));
            }
            // "told EU | leaders he would not"
            boolean named = i == name && !syntax.subject(i + 1) && !s.is(i + 1, "that");
            boolean next = named || begins(from, i);
            if (found.isEmpty() && Complements.has(cues, "bare") && (syntax.subject(i) || (next && syntax.clause(i)))) {
                found = syntax.clause(i) ? Complement.of(from, new Part(i, syntax.ends.ofClause(i))) : Optional.empty();
            }
            boolean hearer = i == name || (i == from + 1 && syntax.is(from, "hearer"));
            int behind = found.isEmpty() && hearer && Complements.has(cues, "bare") ? later.begins(i) : -1;
            if (behind > i) {
                found = Complement.of(from, new Part(behind, syntax.ends.ofClause(behind)));
            }
            int told = i;
            // "informed them | of its intention | to withdraw"
            if (prepositional.isPresent() && found.isPresent() && s.is(i, "to")) {
                return prepositional;
            }
            if (found.isPresent()) {
                return found.map(complement -> complement.telling(new Part(from, told)));
            }
            if (syntax.finite(i)) {
                break;
            }
        }
        return prepositional;
    }

    // "told parliament | the talks", "told the panel | no": another phrase
    private boolean begins(int from, int i) {
        boolean phrase = syntax.is(i, "article")
                || s.is(i, "no")
                || (syntax.is(i, "count") && !syntax.is(i - 1, "count"))
                || Character.isDigit(s.original(i).charAt(0));
        if (i == from + 1 && syntax.is(from, "hearer")) {
            return !nouns.timed(i) && !syntax.is(i, "occasion");
        }
        boolean hearer = i > from + 1 || (!syntax.is(from, "determiner") && !syntax.is(from, "count"));
        return phrase && hearer && !syntax.is(i - 1, "preposition") && !syntax.is(i - 1, "determiner");
    }
}
