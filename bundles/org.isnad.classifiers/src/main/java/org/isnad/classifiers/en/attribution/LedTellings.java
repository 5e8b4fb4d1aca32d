package org.isnad.classifiers.en.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/**
 * Looks past what stands at the edges of words told, so that who is told of in all of them is found: when and where he
 * told it ("| In a call with the king, | he urged calm, WAFA said") and quotation marks ("|"My boss says it will do,"|
 * said the clerk").
 */
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
        int close = s.is(from, Kind.OPEN) ? s.closing(from) : -1;
        boolean quoted = close > from + 2
                && s.is(close - 1, Kind.COMMA)
                && each.cue().start() >= each.content().end()
                && s.get(close).span().end() == each.content().end();
        if (quoted) {
            return cut(each, s.span(from + 1, close), whole);
        }
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
        return cut(
                each, new Span(s.get(comma + 1).span().start(), each.content().end()), whole);
    }

    private static Told cut(Told each, Span content, Map<Told, Told> whole) {
        Told cut = new Told(content, each.tellers(), each.rule());
        whole.put(cut, each);
        return cut;
    }
}
