package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads who says that he has it from another: «הרשת ייחסה את המידע למקור רשמי». */
final class ClauseAscribed {
    private static final int LONGEST_OBJECT = 6;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;

    ClauseAscribed(Sentence s, ClauseLexicon lexicon, ClauseSources sources, ClauseEnds ends, ClauseSubjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
        this.ends = ends;
        this.subjects = subjects;
    }

    /** The chain of the verb there; empty if it ascribes nothing told to anybody. */
    Optional<Told> at(int verb, ClauseLexicon.Verb form, String prefix) {
        int origin = verb + 2;
        while (origin < verb + LONGEST_OBJECT && s.is(origin, Kind.WORD) && !someone(origin)) {
            origin++;
        }
        boolean ascribes = lexicon.is(s, verb, "ascribing")
                && s.is(verb + 1, "את")
                && lexicon.is(s, verb + 2, "information")
                && someone(origin);
        if (!ascribes || origin == verb + 2) {
            return Optional.empty();
        }
        int from = origin;
        Span cue = s.get(verb).span();
        Span told = s.trimmed(verb + 1, from);
        return subjects.before(verb, form.agreement())
                .map(subject -> new Told(
                        told,
                        List.of(
                                subject.teller().saying(cue, Manner.RELAYED),
                                origin(from).saying(cue, Manner.SAID)),
                        prefix + ".ascribed"));
    }

    private Teller origin(int from) {
        return s.word(from).length() == 1
                ? sources.read(s, from + 1, ends.ofSource(from + 1))
                : sources.readUnprefixed(s, from, ends.ofSource(from));
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
                        || subjects.mention(i).isPresent()
                        || lexicon.noun(s.word(i + 1))
                                .filter(ClauseLexicon.Noun::human)
                                .isPresent());
    }
}
