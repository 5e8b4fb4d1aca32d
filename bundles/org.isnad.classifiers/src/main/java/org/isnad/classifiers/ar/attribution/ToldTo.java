package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether «ل» behind the words of a source begins who was told, which is no part of the source: «قال المتحدث | لرويترز». */
final class ToldTo {
    private static final int LONGEST_TITLE = 4;

    private final ArabicLexicon lexicon;
    private final NameStart names;

    ToldTo(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NameStart(lexicon);
    }

    /** Whether it does behind the source that begins at {@code from}. */
    boolean at(Sentence s, int from, int i) {
        return addressee(s, i + 1)
                || manyTold(s, from, i)
                || toldByOutlet(s, from, i)
                || hisOwn(s, i + 1)
                || calledBefore(s, from, i)
                || QuotedNames.parenthesis(s, i + 1) > i + 2;
    }

    // «تؤكد القناة | للمحافظ»
    private boolean toldByOutlet(Sentence s, int from, int i) {
        return i == from + 1
                && lexicon.noun(s, from)
                        .filter(noun -> noun.definite() && AccordingPhrases.media(noun.kind()))
                        .isPresent()
                && lexicon.noun(s, i + 1).filter(Noun::human).isPresent();
    }

    // «قال المتهم | لشريكه»
    private boolean hisOwn(Sentence s, int i) {
        return lexicon.noun(s, i).filter(Noun::human).isPresent() && lexicon.is(s, i + 1, Closed.PRONOUN);
    }

    // «قال المهاجرون | للسلطات»
    private boolean manyTold(Sentence s, int from, int i) {
        return i == from + 1
                && lexicon.noun(s, from)
                        .filter(noun -> noun.definite() && noun.human() && noun.count() == 0)
                        .isPresent();
    }

    // «قال وزير الزراعة سامي الحداد | لهيئة البث»: nothing belongs to a name
    private boolean calledBefore(Sentence s, int from, int i) {
        return lexicon.noun(s, i + 1).isPresent()
                && lexicon.noun(s, from).filter(Noun::role).isPresent()
                && names.find(s, from, i) > 0;
    }

    /** Whether those stand there who are told by their trade. */
    boolean addressee(Sentence s, int i) {
        boolean media = lexicon.noun(s, i)
                .filter(noun -> noun.definite() && AccordingPhrases.media(noun.kind()))
                .isPresent();
        // «أسر المستشار | لعدد من الصحافيين»
        boolean some = lexicon.is(s, i, Closed.QUANTITY) && s.is(i + 1, "من") && lexicon.is(s, i + 2, Closed.ADDRESSEE);
        return media
                || some
                || lexicon.is(s, i, Closed.ADDRESSEE)
                || lexicon.outletAt(s, i).isPresent()
                || s.is(i, Kind.OPEN)
                || s.is(i, "ال");
    }

    /** «على ما أكده ل«السفير» | نجله», «لما صرح به للصحافيين | آمر اللواء»: index behind who was told. */
    static int behind(Sentence s, ArabicLexicon lexicon, int from) {
        if (!s.is(from, "ل")) {
            return from;
        }
        int close = s.is(from + 1, Kind.OPEN) ? s.closing(from + 1) : -1;
        int outlet =
                lexicon.outletAt(s, from + 1).map(known -> known.words().size()).orElse(0);
        boolean told = lexicon.is(s, from + 1, Closed.ADDRESSEE);
        int end = close > 0 && close - from <= LONGEST_TITLE + 2
                ? close + 1
                : outlet > 0 ? from + 1 + outlet : told ? from + 2 : from;
        // «لوكالة | الصحافة الفرنسية», «للتلفزيون | الرسمي»
        if (told && end == from + 2) {
            end += lexicon.outletAt(s, end).map(known -> known.words().size()).orElse(0);
            while (Article.on(s.word(end)) && lexicon.noun(s, end).isEmpty()) {
                end++;
            }
        }
        // «لصحيفة «السفير»»
        int named = end == from + 2 && s.is(end, Kind.OPEN) ? s.closing(end) : -1;
        return named > 0 && named - end <= LONGEST_TITLE ? named + 1 : end;
    }
}
