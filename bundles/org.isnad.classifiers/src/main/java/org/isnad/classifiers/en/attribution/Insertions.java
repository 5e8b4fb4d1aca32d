package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.Complements.Complement;

/** Reads what a verb tells across what is inserted beside it: whom it is told, when and how, or the telling itself. */
final class Insertions {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Subjects subjects;
    private final Complements complements;
    private final Before before;
    private final Tellers tellers;
    private final Adjuncts adjuncts;

    Insertions(
            Sentence s,
            EnglishSyntax syntax,
            Subjects subjects,
            Complements complements,
            Before before,
            Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.subjects = subjects;
        this.complements = complements;
        this.before = before;
        this.tellers = tellers;
        this.adjuncts = new Adjuncts(s, syntax);
    }

    /** What stands behind: "told AFP | a day after the raid | that …". */
    Optional<Complement> behind(VerbGroup group, Part own) {
        int end = over(group, own);
        return end > 0 ? complements.direct(group.to(), end, group.cues()) : Optional.empty();
    }

    /** What stands before or around. */
    Optional<Part> before(VerbGroup group, Part own) {
        return split(group, own)
                .or(() -> parenthetic(group, own))
                .or(() -> asSaid(group, own))
                .or(() -> ended(group, own));
    }

    /** Index behind whom it is told: "…, two sources told | the paper |". */
    int addressed(VerbGroup group) {
        // "…, a source disclosed | to the daily |"
        boolean to = s.is(group.to(), "to") && hearer(group.to() + 1);
        int i = to ? group.to() + 1 : group.to();
        boolean whom = (to || group.has("who")) && syntax.nounPhrase(i) && adjuncts.over(i, group.cues()) == i;
        int end = whom ? subjects.after(i) : i;
        while (i < end && adjuncts.over(i, group.cues()) == i) {
            i++;
        }
        return i;
    }

    /** Whether somebody is told behind "to", and nothing done. */
    boolean hearer(int i) {
        return syntax.is(i, "determiner") || syntax.is(i, "pronoun") || syntax.is(i, "hearer") || syntax.capital(i);
    }

    // "Her husband, | she added, | "can't stand either of them.""
    private Optional<Part> split(VerbGroup group, Part own) {
        int comma = own.from() - 1;
        int open = group.to() + 1;
        boolean amid = group.has("quote")
                && s.is(comma, Kind.COMMA)
                && s.is(group.to(), Kind.COMMA)
                && s.closing(open) > 0
                && (syntax.auxiliary(open + 1) || syntax.finite(open + 1));
        int start = amid ? before.start(comma) : comma;
        return start < comma && s.is(start, Kind.WORD) && syntax.nounPhrase(start) && !syntax.finiteWithin(start, comma)
                ? Optional.of(new Part(start, s.closing(open) + 1))
                : Optional.empty();
    }

    // "The glove, | prosecutors had promised the jury|, would prove to be hers"
    private Optional<Part> parenthetic(VerbGroup group, Part own) {
        int end = group.has("plain") && s.is(own.from() - 1, Kind.COMMA) ? addressed(group) : group.to();
        boolean between = end > group.to() && s.is(end, Kind.COMMA) && syntax.finite(end + 1);
        return between ? before.clause(own, end) : Optional.empty();
    }

    // "As Reuters reported | on Tuesday|, the company will close"; no "as part of a plan announced last year"
    private Optional<Part> asSaid(VerbGroup group, Part own) {
        boolean someone =
                tellers.known(own.from(), own.to()) || syntax.is(own.from(), "pronoun") || syntax.capital(own.from());
        boolean said = s.is(own.from() - 1, "as") && group.has("plain") && someone;
        int addressed = addressed(group);
        int end = said ? adjuncts.circumstances(addressed) : addressed;
        return end > addressed ? before.clause(own, end) : Optional.empty();
    }

    // "…, police said | without giving details"
    private Optional<Part> ended(VerbGroup group, Part own) {
        int end = over(group, own);
        boolean ends = end > 0 && (end >= s.size() || s.is(end, Kind.STOP) || s.is(end, Kind.COMMA));
        return ends && group.has("plain") ? before.clause(own, end) : Optional.empty();
    }

    // index behind words of time or manner behind the verb, -1 if there are none
    private int over(VerbGroup group, Part own) {
        int from = addressed(group);
        int end = adjuncts.over(from, group.cues());
        return end == from || s.is(own.from() - 1, "as") ? -1 : end;
    }
}
