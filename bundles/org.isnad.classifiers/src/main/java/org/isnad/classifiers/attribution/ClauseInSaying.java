package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.report.Manner;

/** Reads what somebody says in doing something: «ראש הממשלה קטע אותו באומרו: "…"», «דחה את הטענות בציינו כי». */
record ClauseInSaying(ClauseParts parts, ClauseOpeners openers) {
    /** What is said by the word there; empty if nobody does what it goes with. */
    Optional<Told> at(int i, List<Told> before) {
        Sentence s = parts.s();
        int opens = parts.ends().direct(i + 1);
        // «ציטטה את המפקד | באומרו כי»: whom another quotes
        boolean quoted = IntStream.range(parts.ends().sentenceStart(i), i)
                .anyMatch(k -> parts.lexicon()
                        .verb(s.word(k))
                        .filter(verb -> verb.has("relay"))
                        .isPresent());
        if (!parts.lexicon().is(s, i, "saying") || opens < 0 || quoted) {
            return Optional.empty();
        }
        return teller(i, before)
                .map(teller -> new Told(
                        s.trimmed(opens, Math.max(parts.ends().of(opens, opens), opens + 1)),
                        List.of(teller.saying(s.get(i).span(), Manner.SAID)),
                        parts.prefix() + ".in-saying"));
    }

    // «דחה השר את הטענות | באומרו»: who tells already, else whose deed the clause begins with
    private Optional<Teller> teller(int i, List<Told> before) {
        Sentence s = parts.s();
        int start = parts.ends().sentenceStart(i);
        Optional<Teller> told = before.stream()
                .filter(each -> each.cue().start() >= s.get(start).span().start()
                        && each.content().end() <= s.get(i).span().start())
                .reduce((first, last) -> last)
                .map(each -> each.tellers().getLast());
        return told.or(() -> openers.doing(i).map(ClauseSubjects.Subject::teller));
    }
}
