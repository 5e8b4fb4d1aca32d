package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads an account somebody passed on, before what happened: «في رواية نقلتها صحيفة عن شاهد عيان، | أطلق الجنود النار». */
final class InAccount {
    private static final int LONGEST_NAME = 4;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;

    InAccount(Sentence s, ArabicLexicon lexicon, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /** The outlet and whom it has the account from that begins at «في». */
    Optional<AccordingPhrases.Phrase> at(int in) {
        int verb = in + 2;
        while (verb < in + LONGEST_NAME && s.is(verb, Kind.WORD) && !lexicon.is(s, verb + 1, Closed.PRONOUN)) {
            verb++;
        }
        boolean told = (lexicon.is(s, in + 1, Closed.OBJECT) || lexicon.is(s, in + 1, Closed.SAYING))
                && !Article.on(s.word(in + 1))
                && lexicon.is(s, verb + 1, Closed.PRONOUN)
                && lexicon.verb(s, verb)
                        .filter(form -> form.relays() || form.has("an-source"))
                        .isPresent();
        Optional<Subjects.Subject> outlet = told ? subjects.at(verb + 2) : Optional.empty();
        if (outlet.isEmpty()) {
            return Optional.empty();
        }
        int from = outlet.get().end();
        Optional<Subjects.Subject> source = s.is(from, "عن") ? subjects.at(from + 1) : Optional.empty();
        Span cue = Cues.of(s, lexicon, verb);
        return source.filter(who -> s.is(who.end(), Kind.COMMA))
                .map(who -> new AccordingPhrases.Phrase(
                        List.of(
                                outlet.get().teller().saying(cue, Manner.RELAYED),
                                who.teller().saying(s.get(from).span(), Manner.SAID)),
                        who.end()));
    }
}
