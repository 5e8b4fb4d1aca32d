package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Finds what is told in a statement that somebody carried: "said | in remarks | broadcast by", "denied it | in a statement | quoted by". */
final class Statements {
    private static final int LONGEST = 10;

    private final Sentence s;
    private final EnglishSyntax syntax;

    Statements(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    /** Index of the "in" before what was carried; -1 if the phrase that begins there does not stand behind such words. */
    int in(int at) {
        boolean carrier = false;
        int i = at - 1;
        while (i > 0 && at - i < LONGEST && s.is(i, Kind.WORD) && !s.is(i, "in") && !syntax.finite(i)) {
            carrier |= syntax.is(i, "carrier");
            i--;
        }
        return carrier && i > 0 && (s.is(i, "in") || s.is(i, "during")) ? i : -1;
    }

    /** Whether that is told in what the phrase says somebody carried. */
    boolean tells(Told told, int at, int to) {
        int in = in(at);
        if (in < 1) {
            return false;
        }
        int end = s.get(s.is(in - 1, Kind.COMMA) ? in - 2 : in - 1).span().end();
        Span content = told.content();
        boolean before = content.end() <= told.cue().start() && told.cue().end() <= end;
        Span source = told.tellers().getLast().source().span();
        int from = s.at(Math.max(told.cue().end(), source.end()));
        boolean behind = from <= in && words(from, in);
        boolean amid = content.start() < end
                && content.end() >= s.get(to - 1).span().end()
                && !syntax.finiteWithin(s.at(content.start()), in);
        return content.end() == end || (before && behind) || amid;
    }

    /** The same without the words from that "in" on. */
    Told told(Told told, int in) {
        boolean holds = in > 0
                && told.content().start() < s.get(in).span().start()
                && told.content().end() > s.get(in).span().start();
        int last = s.is(in - 1, Kind.COMMA) ? in - 2 : in - 1;
        return holds
                ? new Told(new Span(told.content().start(), s.get(last).span().end()), told.tellers(), told.rule())
                : told;
    }

    private boolean words(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((!s.is(i, Kind.WORD) && !(i == to - 1 && s.is(i, Kind.COMMA))) || syntax.finite(i)) {
                return false;
            }
        }
        return true;
    }
}
