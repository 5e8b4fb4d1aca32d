package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Keeps of what stands inside other words told only what is speech of someone else: no "I think" inside a quotation. */
final class Nesting {
    private final Sentence s;
    private final EnglishLexicon lexicon;
    private int at;
    private int quote = -1;

    Nesting(Sentence s, EnglishLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    /** The same with what stands inside other words told behind these. */
    static List<Told> outerFirst(List<Told> told) {
        List<Told> ordered = new ArrayList<>();
        for (Told each : told) {
            int at = 0;
            while (at < ordered.size() && !each.content().contains(ordered.get(at).cue())) {
                at++;
            }
            ordered.add(at, each);
        }
        return ordered;
    }

    boolean speaks(Told found, List<Told> told) {
        Span cue = found.cue();
        boolean inside = quoted(cue)
                || told.stream()
                        .anyMatch(outer -> outer.content().contains(cue)
                                && !outer.content().equals(found.content()));
        return !inside || speech(found);
    }

    private boolean speech(Told found) {
        Span content = found.content();
        for (int i = index(found.cue().start());
                i < s.size() && s.get(i).span().start() < found.cue().end();
                i++) {
            boolean saying = lexicon.verbsAt(s, i).stream().anyMatch(cue -> cue.has("quote") && cue.has("that"));
            if (saying) {
                int first = index(content.start());
                boolean clause = s.is(first, "that") || s.is(first, Kind.OPEN) || lexicon.is(s, first, "subject");
                return clause && !firstPerson(found);
            }
        }
        return lexicon.is(s, index(found.cue().start()), "telling-phrase");
    }

    private boolean firstPerson(Told found) {
        int source = index(found.tellers().getLast().source().span().start());
        return lexicon.is(s, source, "speaker");
    }

    private int index(int start) {
        int low = 0;
        int high = s.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Token token = s.get(middle);
            if (token.span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // cues come from left to right, so that the marks are walked over once
    private boolean quoted(Span cue) {
        while (at < s.size() && s.get(at).span().start() < cue.start()) {
            if (s.is(at, Kind.OPEN) && quote < 0) {
                quote = at;
            } else if (s.is(at, Kind.CLOSE)) {
                quote = -1;
            }
            at++;
        }
        return quote >= 0;
    }
}
