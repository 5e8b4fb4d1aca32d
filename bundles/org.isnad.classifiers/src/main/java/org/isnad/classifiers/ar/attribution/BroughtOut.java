package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.OCCASION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Reads who brought out what somebody said, behind what is said: «نفى هذه المزاعم | في تصريحات نقلتها قناة …». */
final class BroughtOut {
    private static final int NEAR = 4;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;

    BroughtOut(Sentence s, ArabicLexicon lexicon, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /** Index after what is said, no later than {@code end}; adds who brought it out to the path. */
    int end(Path path, int content, int end) {
        if (path.tellers.size() > 1) {
            return end;
        }
        for (int i = content + 1; i < end - NEAR; i++) {
            if (s.is(i, "في") && lexicon.is(s, i + 1, OCCASION)) {
                int verb = verb(i + 2, end);
                Optional<Subjects.Subject> media = verb < 0
                        ? Optional.empty()
                        : subjects.at(verb + 2).filter(who -> AccordingPhrases.media(who.teller()) && who.end() == end);
                if (media.isPresent()) {
                    path.tellers.addFirst(media.get().teller().saying(s.span(verb, verb + 2), Manner.RELAYED));
                    return s.is(i - 1, Kind.COMMA) ? i - 1 : i;
                }
            }
        }
        return end;
    }

    private int verb(int from, int end) {
        for (int i = from; i < Math.min(end - 2, from + NEAR) && s.is(i, Kind.WORD); i++) {
            boolean passes = lexicon.verb(s, i)
                    .filter(form -> form.perfect() && (form.relays() || form.has("an-source")))
                    .isPresent();
            if (passes && lexicon.is(s, i + 1, PRONOUN)) {
                return i;
            }
        }
        return -1;
    }
}
