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
                : before.clause(new Part(i, who.to()), who.to());
        Part cue = new Part(group.from(), group.to());
        return content.map(part -> tellers.told(who, cue, group.manner(), part, "content-before"));
    }
}
