package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;

/** Verbs spelled as passives, which name nobody: «ذُكر أن», «أُفيد من حمص بسقوط», «طُلب إلى الأهالي إخلاء». */
final class Passives {
    private static final Set<String> AGENCY = Set.of("قبل", "جانب", "طرف");
    private static final int SOON = 6;
    private static final int LONGEST = 14;
    private static final char DAMMA = '\u064F';

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final NounContent nouns;

    Passives(Sentence s, ArabicLexicon lexicon, NounContent nouns) {
        this.s = s;
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** Whether the word there has the vowel of passives: «نُقل», also «اعتُبر», «استُبعد». */
    static boolean spelled(Sentence s, int i) {
        Span span = s.get(i).span();
        if (span.length() < 2) {
            return false;
        }
        boolean begun = s.text().charAt(span.start()) == 'ا';
        int last = Math.min(span.end(), span.start() + (begun ? 4 : 2));
        for (int k = span.start() + 1; k < last; k++) {
            if (s.text().charAt(k) == DAMMA) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb there is one of the perfect and spelled as a passive. */
    static boolean perfect(Sentence s, ArabicLexicon lexicon, int i) {
        return spelled(s, i) && lexicon.verb(s, i).filter(VerbForm::perfect).isPresent();
    }

    /** Index where a clause that is said opens behind the passive there, over whom and when it was told; or -1. */
    int clause(Clauses clauses, int verb) {
        if (!perfect(s, lexicon, verb)) {
            return -1;
        }
        int i = verb + 1;
        int limit = verb + LONGEST;
        while (i < limit
                && (s.is(i, Kind.WORD) || aside(i))
                && lexicon.verb(s, i).isEmpty()) {
            int content = clauses.opens(s, i);
            if (content >= 0) {
                return s.is(content, Kind.OPEN) ? -1 : content;
            }
            i++;
        }
        return -1;
    }

    // «أُعلن، في بيان مقتضب، أن»
    private boolean aside(int i) {
        return s.is(i, Kind.COMMA)
                && !s.is(i + 1, "و")
                && lexicon.participle(s, i + 1).isEmpty();
    }

    /** Index where who said it stands, if the passive there names somebody: «أُبلغت الهيئة | من رئيس الجلسة بأن»; or -1. */
    int agent(int verb) {
        boolean told = spelled(s, verb)
                && lexicon.verb(s, verb)
                        .filter(form -> form.perfect() && form.has("to"))
                        .isPresent();
        for (int i = verb + 1; told && i < verb + SOON && s.is(i, Kind.WORD); i++) {
            if (s.is(i, "من")) {
                return AGENCY.contains(s.word(i + 1)) ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    /** Index where a noun that is said begins behind the passive there, or -1. */
    int noun(int verb) {
        Optional<VerbForm> known = lexicon.verb(s, verb).filter(form -> form.perfect() && !form.relays());
        if (known.isEmpty() || !(spelled(s, verb) || known.get().passive())) {
            return -1;
        }
        VerbForm form = known.get();
        for (int i = verb + 1; i < verb + SOON && s.is(i, Kind.WORD); i++) {
            boolean framed = !form.has("obj-bi") && nouns.framed(s, form, i);
            boolean asked = form.has("ask") && lexicon.event(s, i) && !s.is(i - 1, Kind.COMMA);
            if (framed || asked) {
                return i;
            }
            if (lexicon.verb(s, i).isPresent()) {
                return -1;
            }
        }
        return -1;
    }
}
