package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/**
 * Reads whose words someone was given or passes on: "said it had received | reports from villagers | that", "read out a
 * letter from the bishop", "aired an appeal by the mayor for calm".
 */
final class WordFrom {
    static final String RULE = "noun-from";
    private static final int LONGEST = 9;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Tellers tellers;

    WordFrom(Sentence s, EnglishSyntax syntax, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.tellers = tellers;
    }

    /** What the noun tells that such a verb governs; {@code begin} is where its phrase begins. */
    Optional<Told> at(int noun, int begin) {
        int from = noun + 2;
        boolean whose = s.is(noun + 1, "from") || s.is(noun + 1, "by");
        if (!whose || !governed(begin) || !syntax.speaker(from)) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to < Math.min(s.size() - 1, from + LONGEST) && s.is(to, Kind.WORD) && !syntax.finite(to) && !words(to)) {
            to++;
        }
        if (!words(to)) {
            return Optional.empty();
        }
        int end = s.is(to, "that") ? syntax.ends.ofClause(to) : syntax.ends.ofPhrase(to);
        Part who = new Part(from, to);
        return Optional.of(tellers.told(who, new Part(begin, from), Manner.SAID, new Part(to, end), RULE));
    }

    // "reports | of a massacre", "an appeal | for calm"
    private boolean words(int i) {
        boolean of = s.is(i, "of")
                && (s.is(i + 1, "a") || s.is(i + 1, "an") || s.is(i + 1, Kind.OPEN) || syntax.gerund(i + 1));
        boolean about = s.is(i, "about") || s.is(i, "for") || (s.is(i, "to") && syntax.infinitive(i + 1));
        return (s.is(i, "that") && syntax.clause(i + 1)) || of || about;
    }

    private boolean governed(int begin) {
        int verb = syntax.is(begin - 1, "particle") || s.is(begin - 1, "on") ? begin - 2 : begin - 1;
        return passes(verb) || receives(verb);
    }

    private boolean passes(int verb) {
        return syntax.is(verb, "passing-on") && syntax.verb(verb);
    }

    // "received", "had been given"
    private boolean receives(int verb) {
        return (syntax.is(verb, "receiving") || (syntax.is(verb, "given") && s.is(verb - 1, "been")))
                && syntax.verb(verb);
    }

    /** The same, with what someone said to have received made only what stood in it. */
    List<Told> opened(List<Told> told) {
        List<Told> all = new ArrayList<>(told);
        for (Told inner : told) {
            int cue = s.at(inner.tellers().getFirst().cue().start());
            boolean noun = inner.rule().endsWith(RULE) || inner.rule().endsWith("noun-held");
            if (noun && inner.tellers().size() == 1 && receives(cue - 1)) {
                all.replaceAll(outer -> outer.equals(inner) ? outer : opened(outer, inner, cue));
            }
        }
        return all;
    }

    private Told opened(Told outer, Told inner, int cue) {
        int from = s.at(outer.content().start());
        int group = syntax.groupStart(cue - 1);
        boolean whole = outer.content().end() == inner.content().end()
                && from < group
                && group - from < LONGEST
                && !syntax.finiteWithin(from, group);
        return whole
                ? new Told(new Span(s.get(cue).span().start(), outer.content().end()), outer.tellers(), outer.rule())
                : outer;
    }
}
