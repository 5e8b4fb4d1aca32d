package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads out of whose words something comes: «מדבריו של השר עולה כי», «מעדותו של החוקר למדה הוועדה כי». */
record ClauseRisen(ClauseParts parts) {
    private static final int LONGEST = 10;
    private static final int NEAR = 3;
    private static final int PREFIX = 1;
    private static final int SHORTEST = 4;

    /** What comes out of the words there, and whose they are; empty if nothing does. */
    Optional<Told> at(int i) {
        Sentence s = parts.s();
        ClauseLexicon lexicon = parts.lexicon();
        String word = s.word(i);
        if (word.length() < SHORTEST
                || !lexicon.words("out-of").contains(word.substring(0, PREFIX))
                || !lexicon.words("stance").contains(word.substring(PREFIX))) {
            return Optional.empty();
        }
        int from = lexicon.is(s, i + 1, "of") ? i + 2 : i + 1;
        int verb = from + 1;
        while (verb < from + LONGEST && (s.is(verb, Kind.WORD) || s.is(verb, Kind.OTHER)) && !comes(verb)) {
            verb++;
        }
        int told = verb + 1;
        while (lexicon.is(s, verb, "heard")
                && told < verb + NEAR
                && s.is(told, Kind.WORD)
                && !parts.ends().that(told)) {
            told++;
        }
        boolean clause = parts.ends().that(told) || parts.ends().tells(told) || lexicon.is(s, told, "relative");
        if (!comes(verb) || !clause) {
            return Optional.empty();
        }
        Span cue = s.get(i).span();
        Teller whose =
                parts.sources().read(s, from, verb).saying(new Span(cue.start() + PREFIX, cue.end()), Manner.SAID);
        return Optional.of(new Told(
                s.trimmed(told, Math.max(parts.ends().of(told, told), told + 1)),
                List.of(whose),
                parts.prefix() + ".according"));
    }

    /** Whether what comes by the verb there was told before it, with whose words it comes out of. */
    boolean read(int verb, List<Told> before) {
        Span word = parts.s().get(verb).span();
        return comes(verb)
                && before.stream()
                        .anyMatch(
                                told -> told.tellers().getLast().source().span().end() <= word.start()
                                        && word.end() <= told.content().start());
    }

    private boolean comes(int i) {
        return parts.lexicon().is(parts.s(), i, "rising") || parts.lexicon().is(parts.s(), i, "heard");
    }
}
