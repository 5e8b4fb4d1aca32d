package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Brings what a source tells besides through the paper that has it from him: "the daily reported, citing two aides, | who added that". */
final class WhoGoesOn {
    private WhoGoesOn() {}

    static List<Told> through(List<Told> told, Sentence s, EnglishSyntax syntax) {
        List<Told> all = new ArrayList<>(told);
        all.replaceAll(each -> told.stream()
                .filter(cited -> goesOn(cited, each, s, syntax))
                .findFirst()
                .map(cited -> behind(cited, each))
                .orElse(each));
        return all;
    }

    private static boolean goesOn(Told cited, Told each, Sentence s, EnglishSyntax syntax) {
        Span who = each.tellers().getFirst().source().span();
        int relative = s.at(who.start());
        boolean alone = each.tellers().size() == 1
                && syntax.is(relative, "relative")
                && s.get(relative).span().equals(who);
        int last = s.is(relative - 1, Kind.COMMA) ? relative - 2 : relative - 1;
        return alone
                && last >= 0
                && cited.rule().endsWith(".citing")
                && cited.tellers().getLast().source().span().end()
                        == s.get(last).span().end();
    }

    private static Told behind(Told cited, Told each) {
        List<Teller> chain =
                new ArrayList<>(cited.tellers().subList(0, cited.tellers().size() - 1));
        chain.addAll(each.tellers());
        return new Told(each.content(), chain, each.rule() + "-relayed");
    }
}
