package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.Complements.Complement;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Finds what was told behind those it was told to: "complained to her | of chest pains", "conveyed to the mediators | its consent". */
final class Hearers {
    private static final int LONGEST = 8;
    private static final Set<String> HIM = Set.of("him", "them", "us", "me");

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishEnds ends;

    Hearers(Sentence s, EnglishSyntax syntax, EnglishEnds ends) {
        this.s = s;
        this.syntax = syntax;
        this.ends = ends;
    }

    /** What is told behind "him" or behind those it is promised to. */
    Optional<Complement> him(int from, List<Cue> cues) {
        // "told | him | some thirty had been brought in"
        if (Complements.has(cues, "bare") && HIM.contains(s.word(from)) && syntax.clause(from + 1)) {
            return Complement.of(from, new Part(from + 1, ends.ofClause(from + 1)));
        }
        // "told | her | the lump was harmless"
        boolean her = s.is(from, "her")
                && (syntax.is(from + 1, "article") || syntax.is(from + 1, "possessive") || syntax.subject(from + 1));
        if (her && Complements.has(cues, "bare") && syntax.clause(from + 1)) {
            return Complement.of(from, new Part(from + 1, ends.ofClause(from + 1)));
        }
        // "let | Washington know | that"
        if (cues.getFirst().has("knowing")) {
            return known(from);
        }
        // "told me | himself | that"
        boolean self = HIM.contains(s.word(from)) && syntax.is(from + 1, "in-person");
        if (self && s.is(from + 2, "that") && Complements.has(cues, "that")) {
            return Complement.of(from, new Part(from + 2, ends.ofClause(from + 2)));
        }
        // "promised | them | an answer"
        boolean whom = HIM.contains(s.word(from))
                || s.is(from, "her")
                || (s.word(from).endsWith("s") && syntax.nounPhrase(from));
        return Complements.has(cues, "np") && whom && syntax.is(from + 1, "article")
                ? Complement.of(from, new Part(from + 1, ends.ofPhrase(from + 1)))
                : Optional.empty();
    }

    private Optional<Complement> known(int from) {
        int know = from;
        while (know < from + LONGEST && s.is(know, Kind.WORD) && !syntax.is(know, "knowing") && !syntax.finite(know)) {
            know++;
        }
        int first = know + 1;
        if (!syntax.is(know, "knowing") || know == from) {
            return Optional.empty();
        }
        boolean of = s.is(first, "of") || s.is(first, "about");
        boolean clause = s.is(first, "that") || syntax.is(first, "wh") || syntax.clause(first);
        return of || clause
                ? Complement.of(from, new Part(first, of ? ends.ofPhrase(first) : ends.ofClause(first)))
                : Optional.empty();
    }

    /** What the verb that ends there tells behind "to" and somebody, or behind the way it took. */
    Optional<Complement> over(int to, List<Cue> cues) {
        boolean way = s.is(to, "through") || s.is(to, "via");
        boolean whom = s.is(to, "to") && !syntax.infinitive(to + 1);
        if ((!way && !whom) || !(syntax.nounPhrase(to + 1) || syntax.is(to + 1, "pronoun"))) {
            return Optional.empty();
        }
        int named = way ? named(to) : to;
        if (named > to) {
            return s.is(named, "that") && Complements.has(cues, "that")
                    ? Complement.of(to, new Part(named, ends.ofClause(named)))
                    : Optional.empty();
        }
        boolean her = s.is(to + 1, "her") && (syntax.is(to + 2, "preposition") || s.is(to + 2, "that"));
        boolean pronoun = her || syntax.is(to + 1, "pronoun");
        for (int i = to + 2; i < Math.min(s.size() - 1, to + LONGEST); i++) {
            if (!s.is(i, Kind.WORD) || syntax.finite(i)) {
                return Optional.empty();
            }
            if (s.is(i, "that") && Complements.has(cues, "that")) {
                return syntax.clause(i + 1) ? Complement.of(to, new Part(i, ends.ofClause(i))) : Optional.empty();
            }
            boolean about = (s.is(i, "of") && pronoun) || s.is(i, "about") || s.is(i, "against") || s.is(i, "over");
            about |= s.is(i, "on")
                    && !s.is(i + 1, "condition")
                    && !syntax.is(i + 1, "occasion")
                    && !syntax.is(i + 1, "month");
            boolean governed = about && Complements.has(cues, s.word(i));
            boolean thing = Complements.has(cues, "np") && Complements.has(cues, "aloud") && owned(i);
            if (governed || thing) {
                return Complement.of(to, new Part(i, ends.ofPhrase(i)));
            }
        }
        return Optional.empty();
    }

    // "said through a spokesman, Karim Haddad, | that": index behind the name; the same if none stands there
    private int named(int through) {
        int comma = through + 1;
        while (comma < through + LONGEST && s.is(comma, Kind.WORD) && !syntax.finite(comma)) {
            comma++;
        }
        int end = comma + 1;
        while (s.is(comma, Kind.COMMA) && end < comma + LONGEST && syntax.capital(end)) {
            end++;
        }
        return end > comma + 1 && s.is(end, Kind.COMMA) ? end + 1 : through;
    }

    // "conveyed to Rome | its regret": whose it is begins another phrase
    private boolean owned(int i) {
        boolean article = syntax.is(i, "article") && !s.is(i, "this") && !s.is(i - 1, "of");
        return (syntax.is(i, "possessive") || article) && !syntax.is(i - 1, "preposition") && !s.is(i - 1, "to");
    }
}
