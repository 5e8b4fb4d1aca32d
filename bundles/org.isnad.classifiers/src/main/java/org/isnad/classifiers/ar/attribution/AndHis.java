package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Reads a second noun of speech of whom something is had from: «نقلت عن الوزير قوله إن …، | وتأكيده أن». */
final class AndHis {
    // between the first noun and what is said may stand who was accused
    private static final int REACH = 8;

    private final ArabicLexicon lexicon;
    private final Clauses clauses;

    AndHis(ArabicLexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** Whether there, at «و», begins another noun of speech, within what one before it brings in. */
    boolean at(Sentence s, int from, int and) {
        return s.is(and, "و") && saidByNoun(s, from) && content(s, and + 1) > 0;
    }

    private boolean saidByNoun(Sentence s, int content) {
        for (int i = content - 1; i > Math.max(0, content - REACH) && s.is(i, Kind.WORD); i--) {
            if (lexicon.is(s, i, Closed.PRONOUN) && form(s, i - 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<VerbForm> form(Sentence s, int noun) {
        return lexicon.is(s, noun, Closed.SAYING) || lexicon.speechNoun(s, noun).isPresent()
                ? lexicon.speechNoun(s, noun).or(() -> lexicon.verb("قال"))
                : Optional.empty();
    }

    // where what is said begins, or -1
    private int content(Sentence s, int noun) {
        return lexicon.is(s, noun + 1, Closed.PRONOUN)
                ? form(s, noun).map(form -> clauses.from(s, form, noun + 2)).orElse(-1)
                : -1;
    }

    /** What the noun there says, of the tellers of the attribution before. */
    Optional<Reading.Found> read(Sentence s, int noun, List<Told> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Told last = before.getLast();
        boolean joined = s.is(noun - 1, "و")
                && last.tellers().size() > 1
                && last.content().end() <= s.get(noun - 1).span().start()
                && last.cue().end() <= last.content().start();
        int content = joined ? content(s, noun) : -1;
        if (content < 0 || !saidByNoun(s, first(s, last))) {
            return Optional.empty();
        }
        List<Teller> tellers = new ArrayList<>(last.tellers());
        Teller who = tellers.removeLast();
        tellers.add(who.saying(s.span(noun, noun + 2), form(s, noun).get().manner()));
        int end = clauses.clause(s, content) ? clauses.ends(s, content) : clauses.endsNoun(s, content);
        Span span = s.trimmed(content, end);
        return Optional.of(new Reading.Found(new Told(span, tellers, last.rule()), content));
    }

    private static int first(Sentence s, Told told) {
        int i = 0;
        while (i < s.size() && s.get(i).span().start() < told.content().start()) {
            i++;
        }
        return i;
    }
}
