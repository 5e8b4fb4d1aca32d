package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** What those are called upon to do who stand behind «ب»: «أهاب بالجميع | التقيد بالتعليمات». */
final class Appeals {
    private static final int LONGEST = 10;
    private static final Set<String> ALL = Set.of("بكل", "بكافه", "بجميع", "بعموم", "بساير", "بكلا");

    private final ArabicLexicon lexicon;

    Appeals(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index where it begins behind those whom «ب» at {@code bi} brings in, or -1. */
    int at(Sentence s, int bi) {
        if (!begins(s, bi)) {
            return -1;
        }
        int from = s.is(bi, "ب") ? bi + 2 : bi + 1;
        boolean whoever = s.is(from, "من");
        for (int i = from; i < Math.min(s.size(), from + LONGEST) && s.is(i, Kind.WORD); i++) {
            boolean deed = lexicon.event(s, i);
            if (whoever ? deed && Article.on(s.word(i)) : closed(s, i - 1) && deed(s, i, deed)) {
                return i;
            }
            i += s.is(i, "و") ? 1 : 0;
        }
        return -1;
    }

    /** Whether those called upon begin there: «أهاب | بالجميع», «أهاب | بكل من». */
    boolean begins(Sentence s, int i) {
        return s.is(i, "ب") || ALL.contains(s.word(i));
    }

    // «بأولياء الأمور | بمراقبة أبنائهم», «بالمقيمين | سرعة مراجعة», «بالجميع | غلي ماء الآبار»
    private boolean deed(Sentence s, int i, boolean event) {
        boolean bare = !Article.on(s.word(i)) && !s.is(i, "و") && !s.is(i, "ان") && !s.is(i, "في");
        return event
                || (bare
                        && !lexicon.is(s, i, Closed.ADVERB)
                        && lexicon.verb(s, i).isEmpty());
    }

    // «رواد مواقع | التواصل»: whose they are must follow
    private boolean closed(Sentence s, int last) {
        return Article.on(s.word(last)) || lexicon.is(s, last, Closed.PRONOUN);
    }
}
