package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Skips those told, accused, blamed or called upon, who are no part of what is said: «توعد خصومه | بصيف ساخن», «حمل الوزير | مسؤولية ما جرى». */
final class BehindAddressee {
    private static final int LONGEST = 16;
    // «قدرت عدد العابرين بنحو مئة»: what is estimated is said
    private static final Set<String> ESTIMATING = Set.of("قدر", "خمن");

    private final ArabicLexicon lexicon;
    private final NounContent nouns;

    BehindAddressee(ArabicLexicon lexicon, NounContent nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** Index where what is said begins, of content that may begin with who is told. */
    int from(Sentence s, VerbForm form, int content) {
        if (content < 0 || !s.is(content, Kind.WORD) || nouns.framed(s, form, content)) {
            return content;
        }
        if (form.has("blame")) {
            return blame(s, content);
        }
        boolean somebody = form.has("addr") || (form.has("obj-bi") && !ESTIMATING.contains(form.lemma()));
        if (!somebody || s.is(content, "ان") || s.is(content + 1, "ان")) {
            return content;
        }
        int preposition = nouns.preposition(s, form, content + 1);
        // «برر المتحدث | التأخر بسوء الأحوال»
        if (form.has("bi-cause") && s.is(preposition, "ب") && !s.is(preposition + 1, "ان")) {
            return content;
        }
        if (preposition > 0) {
            return s.is(preposition, Kind.COMMA) ? behindAside(s, preposition) : preposition;
        }
        return form.has("plea") ? plea(s, content) : content;
    }

    private static int behindAside(Sentence s, int comma) {
        int i = comma + 1;
        while (i < s.size() && !s.is(i, Kind.COMMA)) {
            i++;
        }
        return i + 1 < s.size() ? i + 1 : comma + 1;
    }

    private static int blame(Sentence s, int content) {
        for (int i = content; i < Math.min(s.size(), content + LONGEST); i++) {
            if (Blamed.blame(s.word(i))) {
                return i;
            }
        }
        return content;
    }

    // «ناشد الأهالي الحكومة | صرف التعويضات»
    private int plea(Sentence s, int content) {
        for (int i = content + 1; i < content + LONGEST && s.is(i, Kind.WORD); i++) {
            // «طرفي | القتال»: who is called upon
            boolean whose = i == content + 1 && Article.on(s.word(i)) && !Article.on(s.word(content));
            if (lexicon.event(s, i) && !whose) {
                // «توخي | الحذر», «عدم | الإبحار»
                boolean behind = i > content + 1
                        && Article.on(s.word(i))
                        && !Article.on(s.word(i - 1))
                        && !SourceStart.TO_WHOM.contains(s.word(i - 1))
                        && lexicon.noun(s, i - 1).isEmpty();
                return behind ? i - 1 : i;
            }
        }
        return content;
    }
}
