package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads who says that he has it from another: «הרשת ייחסה את המידע למקור רשמי». */
final class ClauseAscribed {
    private static final int LONGEST_OBJECT = 6;
    private static final int LONGEST_ORIGIN = 9;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseAscribed(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    /** The chain of the verb there; empty if it ascribes nothing told to anybody. */
    Optional<Told> at(int verb, ClauseLexicon.Verb form) {
        int origin = verb + 2;
        while (origin < verb + LONGEST_OBJECT && s.is(origin, Kind.WORD) && !someone(origin)) {
            origin++;
        }
        boolean ascribes = lexicon.is(s, verb, "ascribing")
                && s.is(verb + 1, "את")
                && lexicon.is(s, verb + 2, "information")
                && someone(origin);
        if (!ascribes || origin == verb + 2) {
            return reversed(verb, form);
        }
        int from = origin;
        Span cue = s.get(verb).span();
        Span told = s.trimmed(verb + 1, from);
        return parts.subjects()
                .before(verb, form.agreement())
                .map(subject -> new Told(
                        told,
                        List.of(
                                subject.teller().saying(cue, Manner.RELAYED),
                                origin(from).saying(cue, Manner.SAID)),
                        parts.prefix() + ".ascribed"));
    }

    // «ייחס | לדיפלומט אירופי | את הידיעה ש…»: whom he has it from stands before
    private Optional<Told> reversed(int verb, ClauseLexicon.Verb form) {
        int from = parts.ends().timed(verb + 1);
        int noun = from + 1;
        while (noun < from + LONGEST_ORIGIN
                && s.is(noun, Kind.WORD)
                && !s.is(noun - 1, "את")
                && !lexicon.is(s, noun, "stance")) {
            noun++;
        }
        boolean object = s.is(noun - 1, "את") && lexicon.is(s, noun, "information");
        // «מייחס למפיק | הבטחה | לשלם»
        boolean stance = lexicon.is(s, noun, "stance");
        boolean ascribes = lexicon.is(s, verb, "ascribing")
                && (someone(from) || (s.word(from).length() > 3 && s.word(from).startsWith("ל")))
                && (object || stance)
                && (parts.ends().direct(noun + 1) == noun + 1 || parts.ends().toBeDone(noun + 1));
        if (!ascribes) {
            return Optional.empty();
        }
        int to = s.is(noun - 1, "את") ? noun - 1 : noun;
        Teller origin = s.word(from).length() == 1
                ? parts.sources().read(s, from + 1, to)
                : parts.sources().readUnprefixed(s, from, to);
        Span word = s.get(noun).span();
        Span cue = object && s.word(noun).startsWith("ה") ? new Span(word.start() + 1, word.end()) : word;
        Span told = s.trimmed(noun + 1, Math.max(parts.ends().of(noun + 1, noun + 1), noun + 2));
        return parts.subjects()
                .before(verb, form.agreement())
                .map(subject -> new Told(
                        told,
                        List.of(
                                subject.teller().saying(s.get(verb).span(), Manner.RELAYED),
                                origin.saying(cue, Manner.SAID)),
                        parts.prefix() + ".ascribed"));
    }

    private Teller origin(int from) {
        return s.word(from).length() == 1
                ? parts.sources().read(s, from + 1, parts.ends().ofSource(from + 1))
                : parts.sources().readUnprefixed(s, from, parts.ends().ofSource(from));
    }

    // «למקור», «לשני גורמים»
    private boolean someone(int i) {
        String word = s.word(i);
        // «ל"מקור אירופי"»
        if (word.equals("ל") && s.is(i + 1, Kind.OTHER)) {
            return true;
        }
        return word.length() > 2
                && word.startsWith("ל")
                && lexicon.noun(word).isEmpty()
                && (lexicon.noun(word.substring(1)).isPresent()
                        || parts.subjects().mention(i).isPresent()
                        || lexicon.noun(s.word(i + 1))
                                .filter(ClauseLexicon.Noun::human)
                                .isPresent());
    }
}
