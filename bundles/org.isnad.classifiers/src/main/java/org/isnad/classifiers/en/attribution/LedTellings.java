package org.isnad.classifiers.en.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Looks past when and where it was told at the begin of words told: "| In a call with the king, | he urged calm, WAFA said". */
final class LedTellings {
    private static final int LONGEST_LEAD = 16;

    private final Sentence s;
    private final EnglishSyntax syntax;

    LedTellings(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /** What joins tellings, done without those words; whose telling is joined to none keeps them. */
    List<Told> joined(List<Told> told, UnaryOperator<List<Told>> join) {
        Map<Told, Told> whole = new HashMap<>();
        List<Told> cut = told.stream().map(each -> without(each, whole)).toList();
        return join.apply(cut).stream()
                .map(each -> whole.getOrDefault(each, each))
                .toList();
    }

    private Told without(Told each, Map<Told, Told> whole) {
        int from = s.at(each.content().start());
        int first = s.is(from, "that") ? from + 1 : from;
        int comma = first;
        while (comma < first + LONGEST_LEAD && s.is(comma, Kind.WORD) && !syntax.finite(comma)) {
            comma++;
        }
        boolean led = (syntax.is(first, "preposition") || s.is(first, "during") || s.is(first, "after"))
                && s.is(comma, Kind.COMMA)
                && comma + 1 < s.size()
                && s.get(comma + 1).span().start() < each.content().end()
                && each.cue().start() >= each.content().end();
        if (!led) {
            return each;
        }
        Span content = new Span(s.get(comma + 1).span().start(), each.content().end());
        Told cut = new Told(content, each.tellers(), each.rule());
        whole.put(cut, each);
        return cut;
    }
}
