package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.SAYING;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Tells words behind a source that say what it said, did or brought out, and are no part of it. */
final class BehindSource {
    private final ArabicLexicon lexicon;

    BehindSource(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    // «أورد الديوان | تبريرا لمسؤولين»: by its ending no subject
    boolean uttered(Sentence s, int i) {
        String word = s.word(i);
        return s.original(i).endsWith("ا")
                && word.length() > 3
                && lexicon.speechNoun(word.substring(0, word.length() - 1)).isPresent();
    }

    // «نشرت النقابة | تقديرات», «أقر المجلس | شراء»: behind a body with the article, what it did
    boolean broughtOut(Sentence s, int from, int i) {
        boolean paper = lexicon.noun(s, i)
                .filter(noun -> noun.kind() == SourceKind.DOCUMENT && !noun.definite())
                .isPresent();
        boolean done = i == from + 1 && lexicon.event(s, i) && !Article.on(s.word(i));
        boolean human = lexicon.noun(s, from).filter(Noun::human).isPresent();
        // «بعث القنصل | برقية»
        boolean sent = human && paper && s.original(i).endsWith("ة") && !Article.on(s.word(i + 1));
        return i > from
                && (Article.on(s.word(i - 1)) || (paper && s.is(i - 1, Kind.CLOSE)))
                && (paper || done)
                && (!human || sent);
    }

    // «عن الوزير قوله», «عن نائبه القول في اليوم نفسه إن»
    boolean saying(Sentence s, int i) {
        return s.is(i, "القول")
                || (lexicon.is(s, i, SAYING) && (lexicon.is(s, i + 1, Closed.PRONOUN) || s.is(i + 1, "ان")));
    }

    // «أبرزت الصحيفة | قول الوزير إن», «أورد التقرير | شهادة سجين», but «محضر أقوال المتهم»
    boolean saidBy(Sentence s, int from, int i) {
        boolean media = lexicon.outletAt(s, from).isPresent()
                || lexicon.noun(s, from)
                        .filter(noun -> AccordingPhrases.media(noun.kind())
                                || (noun.kind() == SourceKind.DOCUMENT && (i > from + 1 || noun.definite())))
                        .isPresent();
        return media
                && lexicon.is(s, i, SAYING)
                && lexicon.noun(s, i + 1)
                        .filter(noun -> noun.human() || noun.unnamed())
                        .isPresent();
    }
}
