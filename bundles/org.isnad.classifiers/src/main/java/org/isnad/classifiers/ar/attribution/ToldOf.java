package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Finds the noun somebody is told of: «أبلغ | نظيره العماني استعداد طهران», «أبلغوهم | موافقة الطرف الآخر». */
final class ToldOf {
    private static final int LONGEST_TOLD = 5;
    private static final int LONGEST_ASIDE = 12;

    private final ArabicLexicon lexicon;

    ToldOf(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index of what whoever stands there is told, or -1. */
    int at(Sentence s, int i) {
        boolean somebody = lexicon.is(s, i, PRONOUN)
                || lexicon.noun(s, i)
                        .filter(noun -> noun.human() || noun.kind() == SourceKind.ORGANISATION)
                        .isPresent()
                || lexicon.is(s, i, Closed.COUNTRY);
        for (int k = i + 1; somebody && k < Math.min(s.size(), i + LONGEST_TOLD); k++) {
            // «أبلغ قادة الجيش، في جلسة مغلقة، | رفضه»
            if (s.is(k, Kind.COMMA) && (s.is(k + 1, "في") || s.is(k + 1, "عبر") || s.is(k + 1, "خلال"))) {
                int close = k + 2;
                while (close < k + LONGEST_ASIDE && s.is(close, Kind.WORD)) {
                    close++;
                }
                return s.is(close, Kind.COMMA) && (lexicon.event(s, close + 1) || lexicon.ownedEvent(s.word(close + 1)))
                        ? close + 1
                        : -1;
            }
            if (!s.is(k, Kind.WORD)) {
                return -1;
            }
            // «أبلغت الشرطة بموعد اللقاء»
            boolean by = s.original(k).startsWith("ب") && !lexicon.knows(s, k) && !lexicon.event(s, k);
            if (Objects.preposed(s, k) || s.is(k, "ان") || s.is(k, "في") || by) {
                return -1;
            }
            // «مجلس | الأمن رسميا رفضها», «أعضاء لجنة | الصحة بأن»
            boolean ofBody = Article.on(s.word(k))
                    && !Article.on(s.word(k - 1))
                    && (k == i + 1 || lexicon.noun(s, k - 1).isPresent());
            if (lexicon.event(s, k) && !ofBody && !lexicon.is(s, k - 1, Closed.GOVERNING)) {
                return k;
            }
        }
        return -1;
    }
}
