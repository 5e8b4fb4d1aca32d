package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Told;

/** Reads passives: "was rejected by", "it was reported that", "is expected to". */
final class Passives {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Tellers tellers;
    private final AroundVerb around;
    private final Hearsay hearsay;

    Passives(Sentence s, EnglishSyntax syntax, Tellers tellers, AroundVerb around, Hearsay hearsay) {
        this.s = s;
        this.syntax = syntax;
        this.tellers = tellers;
        this.around = around;
        this.hearsay = hearsay;
    }

    /** What the passive group tells; {@code what} is its subject. */
    Optional<Told> read(VerbGroup group, Optional<Part> what) {
        int by = around.agent(group.to());
        Part verb = new Part(group.from(), group.to());
        boolean chosen = group.has("weak") && !group.has("quote");
        Optional<Told> called = hearsay.calledAs(verb, group.cues())
                .or(() -> s.is(by, "by") ? hearsay.byWhom(verb, by) : Optional.empty());
        if (called.isPresent()) {
            return called;
        }
        if (s.is(by, "by") && what.isPresent() && syntax.speaker(by + 1) && !chosen) {
            Part who = new Part(by + 1, syntax.subjects.after(by + 1));
            Part cue = new Part(group.from(), by == group.to() ? by + 1 : group.to());
            return who.length() > 0
                    ? Optional.of(tellers.told(who, cue, group.manner(), what.get(), "passive-by"))
                    : Optional.empty();
        }
        return syntax.negated(group.from(), group.verb())
                ? Optional.empty()
                : hearsay.told(verb, group.verb(), what, group.cues());
    }
}
