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
    private final Frames frames;

    LedTellings(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
        this.frames = new Frames(s, syntax);
    }

    /** What joins tellings, done without those words; whose telling is joined to none keeps them. */
    List<Told> joined(List<Told> told, UnaryOperator<List<Told>> join) {
        Map<Told, Told> whole = new HashMap<>();
        List<Told> cut = told.stream()
                .map(each -> frames.cut(each, told)
                        .map(words -> cut(each, words, whole))
                        .orElseGet(() -> opened(without(each, whole), told, whole)))
                .toList();
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

    // "said that | in private | the governor admits", "said | the warden | had been advised by a doctor", "says | it
    // has
    // seen a letter in which | the king urges": up to who is told of
    private Told opened(Told each, List<Told> told, Map<Told, Told> whole) {
        int first = s.at(each.content().start());
        int from = s.is(first, "that") ? first + 1 : first;
        boolean clause = from > first || each.cue().start() >= each.content().end() || syntax.clause(first);
        for (Told inner : told) {
            Span source = inner.tellers().getFirst().source().span();
            int to = s.at(Math.min(source.start(), inner.cue().start()));
            int left = each.content().end() - inner.content().end();
            boolean all = each.content().contains(inner.cue()) && (left == 0 || left == 1) && !whole.containsKey(each);
            if (all
                    && clause
                    && !syntax.is(to, "relative")
                    && to > from
                    && to - from < LONGEST_LEAD
                    && leads(from, to, inner)) {
                return cut(
                        each, new Span(s.get(to).span().start(), each.content().end()), whole);
            }
        }
        return each;
    }

    private boolean leads(int from, int to, Told inner) {
        for (int i = from; i < to; i++) {
            if (!s.is(i, Kind.WORD) && !(i == to - 1 && s.is(i, Kind.COMMA))) {
                return false;
            }
        }
        boolean plain = !syntax.finiteWithin(from, to);
        boolean when = syntax.is(from, "preposition") || syntax.is(from, "occasion") || syntax.adverb(from);
        boolean asked = inner.rule().endsWith("told-by");
        return (plain && (when || asked || paper(to))) || sees(from, to);
    }

    // "published | an interview with the minister in which"
    private boolean paper(int to) {
        return s.is(to - 1, "which") && s.is(to - 2, "in");
    }

    // "it had obtained a memo | in which"
    private boolean sees(int from, int to) {
        int verb = from + 1;
        while (verb < to && !syntax.is(verb, "seeing")) {
            verb++;
        }
        return verb < to && paper(to) && !syntax.finiteWithin(verb + 1, to - 2);
    }

    private static Told cut(Told each, Span content, Map<Told, Told> whole) {
        Told cut = new Told(content, each.tellers(), each.rule());
        whole.put(cut, each);
        return cut;
    }
}
