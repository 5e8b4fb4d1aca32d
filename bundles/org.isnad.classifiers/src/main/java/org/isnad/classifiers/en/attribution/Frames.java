package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseNesting;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/**
 * Leaves out of what somebody tells when and where another told it: "said residents had reported gunfire | overnight",
 * "| during interrogation the suspect admitted to forging it, a source disclosed".
 */
final class Frames {
    private static final int LONGEST = 9;
    // "that "
    private static final int CONJUNCTION = 5;

    private final Sentence s;
    private final EnglishSyntax syntax;

    Frames(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /** What the outer one tells without the frame around the one other it holds; nothing if it holds more. */
    Optional<Span> cut(Told outer, List<Told> told) {
        return told.stream()
                .filter(inner -> fills(outer, inner, told))
                .findFirst()
                .map(inner -> new Span(start(outer, inner), inner.content().end()));
    }

    private static int begin(Told inner) {
        Span source = inner.tellers().getFirst().source().span();
        return Math.min(source.start(), inner.tellers().getFirst().cue().start());
    }

    private static int start(Told outer, Told inner) {
        int begin = begin(inner);
        return begin - outer.content().start() > CONJUNCTION
                ? begin
                : outer.content().start();
    }

    private boolean fills(Told outer, Told inner, List<Told> told) {
        Span content = outer.content();
        boolean holds = !outer.equals(inner)
                && content.contains(inner.cue())
                && !inner.content().contains(outer.cue())
                && content.contains(inner.content())
                && !ClauseNesting.relays(inner);
        if (!holds || begin(inner) < content.start()) {
            return false;
        }
        int from = s.at(content.start());
        int to = s.at(begin(inner));
        int behind = s.at(inner.content().end() - 1) + 1;
        int end = s.at(content.end() - 1) + 1;
        boolean framed = to > from + 1 || end > behind;
        return framed
                && leads(s.is(from, "that") ? from + 1 : from, to)
                && (closes(behind, end) || clause(behind, end, told));
    }

    // "during interrogation | the suspect", "on Monday, | officials"
    private boolean leads(int from, int to) {
        int end = s.is(to - 1, Kind.COMMA) ? to - 1 : to;
        return from == to || (when(from) && plain(from, end));
    }

    // "gunfire | overnight", "the bomb | during questioning on Friday"
    private boolean closes(int from, int to) {
        return from >= to || (when(from) && plain(from, to));
    }

    // "to resign | because he was ill", "not to speak to inspectors|, who had come twice"
    private boolean clause(int from, int to, List<Told> told) {
        int first = s.is(from, Kind.COMMA) ? from + 1 : from;
        boolean relative = first > from && syntax.is(first, "relative") && !s.is(first, "that");
        if (first >= to || !(relative || syntax.is(first, "subordinate"))) {
            return false;
        }
        Span tail = s.span(from, to);
        boolean more = told.stream().anyMatch(each -> tail.contains(each.cue()));
        for (int i = first; i < to && !more; i++) {
            more = s.is(i, Kind.OPEN) || (s.is(i, Kind.COMMA) && syntax.is(i + 1, "conjunction"));
        }
        return !more;
    }

    private boolean when(int i) {
        return syntax.is(i, "occasion")
                || (syntax.is(i, "adjunct") && !syntax.is(i, "subordinate"))
                || (syntax.is(i, "period-lead") && syntax.is(i + 1, "span"));
    }

    private boolean plain(int from, int to) {
        boolean plain = to - from <= LONGEST;
        for (int i = from; plain && i < to; i++) {
            plain = s.is(i, Kind.WORD) && !syntax.finite(i) && !syntax.subordinates(i);
        }
        return plain;
    }
}
