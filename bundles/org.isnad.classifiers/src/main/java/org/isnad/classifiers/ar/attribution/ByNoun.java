package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;

/** Reads a noun of speech behind «ب» that says it: «ختم البيان | بالتشديد على حق العودة», «استهل كلمته | بالدعوة إلى». */
final class ByNoun {
    private static final int LONGEST_BY = 10;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Begins begins;

    ByNoun(Sentence s, ArabicLexicon lexicon, Clauses clauses, Begins begins) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.begins = begins;
    }

    /** Index of what the noun says, which the path then says; or -1. */
    int at(Path path, int verb) {
        int noun = path.at;
        while (noun < path.at + LONGEST_BY && (s.is(noun, Kind.WORD) || s.is(noun, Kind.COMMA)) && !byNoun(noun)) {
            if (clauses.opens(s, noun) >= 0 || (s.is(noun, Kind.COMMA) && s.is(noun + 1, "و"))) {
                return -1;
            }
            noun++;
        }
        if (!byNoun(noun)) {
            return -1;
        }
        VerbForm form = lexicon.speechNoun(s, noun).orElseThrow();
        int behind = lexicon.is(s, noun + 1, PRONOUN) ? noun + 2 : noun + 1;
        int content = clauses.from(s, form, s.is(behind, Kind.COLON) ? behind + 1 : behind);
        boolean clause = content >= 0 && clauses.clause(s, content);
        // «علق الوزير بالقول إن»: he comments so
        if (content < 0
                || (clause
                        && lexicon.verb(s, verb)
                                .filter(said -> said.has("that"))
                                .isPresent())) {
            return -1;
        }
        Span cue = s.span(noun, behind);
        Teller teller = path.tellers.getLast();
        boolean elides = teller.pointing() == Teller.Pointing.ELIDED;
        Teller doing = elides ? teller.being(teller.source().but().span(cue).build()) : teller;
        path.tellers.set(path.tellers.size() - 1, doing.saying(cue, form.manner()));
        path.at = content;
        return elides && !begins.mayElide(verb) ? -1 : content;
    }

    private boolean byNoun(int noun) {
        boolean saying = Article.on(s.word(noun)) || lexicon.is(s, noun + 1, PRONOUN);
        return s.is(noun - 1, "ب") && saying && lexicon.speechNoun(s, noun).isPresent();
    }
}
