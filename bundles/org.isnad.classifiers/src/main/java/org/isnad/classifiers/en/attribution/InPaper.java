package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Puts before a teller who carried the words he tells in: "the channel aired an interview in which the envoy denied". */
final class InPaper {
    private static final int LONGEST = 12;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Tellers tellers;

    InPaper(Sentence s, EnglishSyntax syntax, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.tellers = tellers;
    }

    List<Told> through(List<Told> told) {
        List<Told> all = new ArrayList<>(told);
        for (Told each : told) {
            Optional<Teller> carrier = carrier(each);
            carrier.ifPresent(found -> {
                List<Teller> chain = new ArrayList<>(List.of(found));
                chain.addAll(each.tellers());
                all.removeIf(other -> other.cue().equals(found.cue()));
                all.set(all.indexOf(each), new Told(each.content(), chain, each.rule() + "-carried"));
            });
        }
        return all;
    }

    private Optional<Teller> carrier(Told each) {
        Span source = each.tellers().getFirst().source().span();
        int which = s.at(source.start()) - 1;
        if (!s.is(which, "which")) {
            return s.is(which, Kind.COMMA) ? reporter(which) : Optional.empty();
        }
        boolean others = syntax.is(which + 1, "pronoun") && !syntax.subject(which + 1);
        if (!s.is(which - 1, "in") || others) {
            return Optional.empty();
        }
        boolean paper = false;
        int verb = which - 2;
        while (verb > Math.max(0, which - LONGEST) && s.is(verb, Kind.WORD) && !syntax.is(verb, "carrying")) {
            paper |= syntax.is(verb, "said-in") || syntax.is(verb, "recording");
            verb--;
        }
        if (!paper || !syntax.is(verb, "carrying") || !syntax.verb(verb)) {
            return Optional.empty();
        }
        Part cue = new Part(syntax.groupStart(verb), verb + 1);
        return syntax.subjects
                .before(cue.from())
                .filter(who -> !syntax.is(who.from(), "pronoun"))
                .map(who -> tellers.teller(who, cue, Manner.RELAYED));
    }

    // "In a report by the BBC, | residents say"
    private Optional<Teller> reporter(int comma) {
        int by = comma - 1;
        while (by > 1 && s.is(by, Kind.WORD) && !s.is(by, "by")) {
            by--;
        }
        boolean report = s.is(0, "in") && s.is(by, "by") && by < 6 && syntax.is(by - 1, "report");
        Part who = new Part(by + 1, comma);
        SourceKind kind = report && who.length() > 0 ? tellers.kind(who) : SourceKind.UNKNOWN;
        return kind == SourceKind.OUTLET || kind == SourceKind.AGENCY
                ? Optional.of(tellers.teller(who, new Part(0, by + 1), Manner.RELAYED))
                : Optional.empty();
    }
}
