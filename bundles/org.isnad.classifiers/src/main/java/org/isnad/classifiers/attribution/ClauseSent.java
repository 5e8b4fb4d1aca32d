package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads words one sends: «מצרים העבירה אזהרה כי», «המפקד שלח לצוותו הוראה לסגת». */
record ClauseSent(ClauseParts parts) {
    private static final int LONGEST_HEARER = 4;

    /** What is told with the verb there and the word it sends; empty if nothing is. */
    Optional<Told> at(int verb) {
        Sentence s = parts.s();
        if (!parts.lexicon().is(s, verb, "sends")) {
            return Optional.empty();
        }
        int word = parts.ends().timed(verb + 1);
        if (s.word(word).startsWith("ל")) {
            int limit = word + LONGEST_HEARER;
            while (word < limit
                    && s.is(word, Token.Kind.WORD)
                    && !parts.lexicon().is(s, word, "sent-word")) {
                word++;
            }
        }
        int told = word + 1;
        boolean clause = parts.ends().that(told) || parts.ends().toBeDone(told);
        if (!parts.lexicon().is(s, word, "sent-word") || !clause) {
            return Optional.empty();
        }
        Agreement agreement = parts.lexicon()
                .verb(s.word(verb))
                .map(ClauseLexicon.Verb::agreement)
                .orElse(Agreement.ANY);
        Span cue = word == verb + 1 ? s.span(verb, told) : s.get(verb).span();
        Span content = s.trimmed(told, Math.max(parts.ends().of(told, told), told + 1));
        return parts.subjects()
                .before(verb, agreement)
                .map(subject -> new Told(
                        content, List.of(subject.teller().saying(cue, Manner.SAID)), parts.prefix() + ".subject-verb"));
    }
}
