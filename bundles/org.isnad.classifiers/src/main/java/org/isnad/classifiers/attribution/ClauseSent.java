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
        int told = told(parts.ends().timed(word + 1));
        boolean quoted =
                s.is(told, Token.Kind.OPEN) || (s.is(told, Token.Kind.COLON) && s.is(told + 1, Token.Kind.OPEN));
        told = s.is(told, Token.Kind.COLON) ? told + 1 : told;
        boolean clause = quoted
                || told > word + 1
                || parts.ends().that(told)
                || parts.ends().toBeDone(told);
        if (!parts.lexicon().is(s, word, "sent-word") || !clause) {
            return Optional.empty();
        }
        Agreement agreement = parts.lexicon()
                .verb(s.word(verb))
                .map(ClauseLexicon.Verb::agreement)
                .orElse(Agreement.ANY);
        Span cue = word == verb + 1 ? s.span(verb, word + 1) : s.get(verb).span();
        Span content = s.trimmed(told, Math.max(parts.ends().of(told, told), told + 1));
        return parts.subjects()
                .before(verb, agreement)
                .map(subject -> new Told(
                        content, List.of(subject.teller().saying(cue, Manner.SAID)), parts.prefix() + ".subject-verb"));
    }

    // «מסר, | שלפיו …», «מסר ולפיו …»: index behind those words; the same if they do not stand there
    private int told(int from) {
        Sentence s = parts.s();
        int by = s.is(from, Token.Kind.COMMA) ? from + 1 : from;
        by = s.is(by, "ש") || s.is(by, "ו") ? by + 1 : by;
        return parts.lexicon().is(s, by, "according-to-it") ? by + 1 : from;
    }
}
