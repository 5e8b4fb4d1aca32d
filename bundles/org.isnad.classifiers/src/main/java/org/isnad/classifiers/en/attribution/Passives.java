package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.SourceKind;

/** Reads passives: "was rejected by", "it was reported that", "is expected to". */
final class Passives {
    private static final int LONGEST_THING = 8;

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
                .or(() -> s.is(by, "by") ? hearsay.byWhom(verb, by, what) : Optional.empty());
        if (called.isPresent()) {
            return called;
        }
        Optional<Told> about = about(group);
        if (about.isPresent()) {
            return about;
        }
        // "his testimony, which | was seen by the paper": it read it
        boolean read = what.filter(it -> syntax.is(it.from(), "relative")).isPresent()
                && (s.is(group.to() - 1, "seen") || (group.has("who") && governed(by + 2, s.size(), group) < 0));
        if (!read && s.is(by, "by") && what.isPresent() && syntax.speaker(by + 1) && !chosen) {
            int end = syntax.subjects.after(by + 1);
            int behind = governed(by + 2, end, group);
            Part who = new Part(by + 1, behind > 0 ? behind : end);
            Part cue = new Part(group.from(), by == group.to() ? by + 1 : group.to());
            boolean told = behind > 0 && !s.is(behind, "for");
            Part content = told ? new Part(behind, syntax.ends.ofPhrase(behind)) : what.get();
            return who.length() > 0
                    ? Optional.of(tellers.told(who, cue, group.manner(), content, told ? "told-by" : "passive-by"))
                    : Optional.empty();
        }
        return syntax.negated(group.from(), group.verb())
                ? Optional.empty()
                : hearsay.told(verb, group.verb(), what, group.cues());
    }

    // "was accused of | theft | by prosecutors"
    private Optional<Told> about(VerbGroup group) {
        int of = group.to();
        boolean governs = (s.is(of, "of") && (group.has("np-of") || group.has("of")))
                || ((s.is(of, "about") || s.is(of, "against")) && group.has(s.word(of)));
        int by = of + 1;
        while (governs && by < of + LONGEST_THING && s.is(by, Kind.WORD) && !s.is(by, "by") && !syntax.finite(by)) {
            by++;
        }
        if (!governs || !s.is(by, "by") || by == of + 1 || by + 1 >= s.size() || !syntax.speaker(by + 1)) {
            return Optional.empty();
        }
        Part who = new Part(by + 1, syntax.subjects.after(by + 1));
        return tellers.someone(who.from(), who.to()) && tellers.kind(who) != SourceKind.DOCUMENT
                ? Optional.of(tellers.told(
                        who, new Part(group.from(), of + 1), group.manner(), new Part(of + 1, by), "told-by"))
                : Optional.empty();
    }

    // "was accused by prosecutors | of taking bribes", "was warned by the police | against it": index of the
    // preposition; -1 if none belongs to the verb
    private int governed(int from, int end, VerbGroup group) {
        for (int i = from; i < Math.min(end, s.size() - 1) && s.is(i, Kind.WORD); i++) {
            boolean thing = syntax.is(i + 1, "determiner") && (s.is(i, "for") || !syntax.is(i - 1, "leading-office"));
            boolean deed = syntax.gerund(i + 1) && syntax.verb(i + 1);
            boolean belongs = s.is(i, "for")
                    ? group.has("np") || group.has("for")
                    : group.has(s.word(i)) || (s.is(i, "of") && group.has("np-of"));
            boolean tells = s.is(i, "against") || s.is(i, "about") || s.is(i, "over");
            if (belongs && (tells || ((s.is(i, "of") || s.is(i, "for")) && (thing || deed)))) {
                return i;
            }
        }
        return -1;
    }
}
