package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;

/** Reads who stands behind the verb, what is told before it: "…," said Peter Hall. */
final class SaidBehind {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Before before;
    private final Tellers tellers;

    SaidBehind(Sentence s, EnglishSyntax syntax, Before before, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.before = before;
        this.tellers = tellers;
    }

    /** Who stands behind the verb, if it may tell there. */
    Optional<Part> who(VerbGroup group) {
        int i = group.verb();
        boolean behind = i == 0 || s.is(i - 1, Kind.COMMA) || s.is(i - 1, Kind.CLOSE) || s.is(i - 1, Kind.DASH);
        boolean can = group.has("plain") || group.has("quote");
        int to = syntax.subjects.after(group.to());
        return behind && can && group.from() == i && to > group.to() && syntax.speaker(group.to())
                ? Optional.of(new Part(group.to(), to))
                : Optional.empty();
    }

    /** What he tells. */
    Optional<Told> told(VerbGroup group, Part who) {
        int i = group.verb();
        Optional<Part> content = before.closes(i - 1) >= 0
                ? before.quoted(i - 1, who.to())
                : broken(i - 1, who.to()) ? around(i - 1, who.to()) : before.clause(new Part(i, who.to()), who.to());
        Part cue = new Part(group.from(), group.to());
        content = content.isPresent() ? content : around(i - 1, who.to());
        return content.map(part -> tellers.told(who, cue, group.manner(), part, "content-before"));
    }

    // "It was|, said one of them|, "like watching two bald men""
    private boolean broken(int before, int behind) {
        return s.is(before, Kind.COMMA)
                && (syntax.is(before - 1, "be") || syntax.auxiliary(before - 1))
                && s.is(behind, Kind.COMMA)
                && s.is(behind + 1, Kind.OPEN);
    }

    // "Such politics|, argues Lena Marsh, a scholar,| "thrives on candor."": whose verb stands behind
    private Optional<Part> around(int before, int behind) {
        int next = s.is(behind + 1, Kind.OPEN) ? behind + 2 : behind + 1;
        boolean parted =
                s.is(before, Kind.COMMA) && s.is(behind, Kind.COMMA) && (next > behind + 1 || syntax.finite(next));
        int start = parted ? this.before.start(before) : before;
        boolean subject = start < before
                && (broken(before, behind) || (syntax.nounPhrase(start) && !syntax.finiteWithin(start, before)));
        if (!subject) {
            return Optional.empty();
        }
        int close = next > behind + 1 ? s.closing(behind + 1) : -1;
        return Optional.of(new Part(start, close > 0 ? close + 1 : syntax.ends.ofClause(next)));
    }
}
