package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;

/** Reads from whom someone says to have heard: "reported hearing from doctors that", "has it from a source that". */
final class HeardFrom {
    private static final int LONGEST = 14;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Tellers tellers;

    HeardFrom(Sentence s, EnglishSyntax syntax, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.tellers = tellers;
    }

    /** What the one told from whom who tells by the verb has it. */
    Optional<Told> active(Part verb, Part who) {
        boolean ascribes =
                syntax.is(verb.to() - 1, "ascribing") && syntax.finite(verb.to() - 1) && s.is(verb.to(), "to");
        return ascribes ? ascribed(verb, who) : heard(verb, who);
    }

    // "attributed | to an official | the view that"
    private Optional<Told> ascribed(Part verb, Part who) {
        int noun = verb.to() + 3;
        while (noun < verb.to() + LONGEST && s.is(noun, Kind.WORD) && !begins(noun)) {
            noun++;
        }
        if (!begins(noun)) {
            return Optional.empty();
        }
        int that = noun + 1;
        while (that < noun + 4 && s.is(that, Kind.WORD) && !s.is(that, "that")) {
            that++;
        }
        boolean clause = s.is(that, "that");
        Part content = new Part(clause ? that : noun, clause ? syntax.ends.ofClause(that) : syntax.ends.ofPhrase(noun));
        Part cue = clause ? new Part(noun, that) : new Part(verb.to(), verb.to() + 1);
        return Optional.of(tellers.chain(
                List.of(
                        tellers.teller(who, verb, Manner.RELAYED),
                        tellers.teller(new Part(verb.to() + 1, noun), cue, Manner.SAID)),
                content,
                "heard-from"));
    }

    private boolean begins(int noun) {
        return s.is(noun, Kind.WORD)
                && (syntax.is(noun, "article") || syntax.is(noun, "possessive"))
                && !syntax.is(noun - 1, "preposition")
                && (syntax.is(noun + 1, "told-noun") || syntax.is(noun + 2, "told-noun"));
    }

    // "had heard | the same | from nurses", "learned | as much | from a guard"
    private Optional<Told> same(Part verb, Part who) {
        int behind = verb.to();
        boolean thing =
                (s.is(behind, "the") && s.is(behind + 1, "same")) || (s.is(behind, "as") && s.is(behind + 1, "much"));
        int from = behind + 3;
        if (!syntax.is(verb.to() - 1, "hearing-from") || !thing || !s.is(from - 1, "from") || !syntax.speaker(from)) {
            return Optional.empty();
        }
        Teller origin = tellers.teller(new Part(from, syntax.subjects.after(from)), verb, Manner.SAID);
        return Optional.of(tellers.chain(
                List.of(tellers.teller(who, verb, Manner.RELAYED), origin),
                new Part(behind, behind + 2),
                "heard-same"));
    }

    private Optional<Told> heard(Part verb, Part who) {
        Optional<Told> same = same(verb, who);
        if (same.isPresent()) {
            return same;
        }
        int having = s.is(verb.to(), "having") ? verb.to() + 1 : verb.to();
        boolean hearing = syntax.is(having, "hearing-from") && s.is(having + 1, "from");
        boolean has = s.is(verb.to() - 1, "from") && s.is(verb.to() - 2, "it");
        int from = hearing ? having + 1 : verb.to() - 1;
        if ((!hearing && !has) || from + 1 >= s.size() || !syntax.speaker(from + 1)) {
            return Optional.empty();
        }
        int to = syntax.subjects.after(from + 1);
        if (!s.is(to, "that")) {
            return Optional.empty();
        }
        Part cue = has ? new Part(verb.from(), from) : verb;
        Part heard = new Part(has ? from : verb.to(), from + 1);
        return Optional.of(tellers.chain(
                List.of(
                        tellers.teller(who, cue, Manner.RELAYED),
                        tellers.teller(new Part(from + 1, to), heard, Manner.SAID)),
                new Part(to, syntax.ends.ofClause(to)),
                "heard-from"));
    }
}
