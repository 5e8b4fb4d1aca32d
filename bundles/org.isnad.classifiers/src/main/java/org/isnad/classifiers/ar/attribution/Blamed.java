package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Those who are accused, blamed or called upon, behind who does so. */
final class Blamed {
    private static final int LONGEST = 12;
    private static final Set<String> BLAME = WordLists.of("blamed/blame");

    private final ArabicLexicon lexicon;

    Blamed(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** «اتهم الوزير | إيران», «دعت وزارة النقل | الطرف النقابي»: whether they stand there behind a subject from {@code from}. */
    boolean calledUpon(Sentence s, VerbForm form, int from, int i) {
        boolean named = Article.on(s.word(i - 1))
                || s.word(i - 1).endsWith("ون")
                || (i - 1 > from && lexicon.noun(s, i - 1).isEmpty())
                || (i - 1 == from && lexicon.is(s, from, Closed.COUNTRY));
        // «حمل سعد العلي | حكومة الوحدة مسؤولية ما يجري»
        boolean body = form.has("blame")
                && !Objects.preposed(s, i - 1)
                && lexicon.noun(s, i - 1).isEmpty()
                && lexicon.noun(s, i).filter(noun -> !noun.human()).isPresent()
                && behind(s, i + 1);
        // «حمل رئيس الاتحاد | الحكم مسؤولية الخسارة»
        body |= form.has("blame") && i > from && Article.on(s.word(i)) && BLAME.contains(s.word(i + 1));
        // «وزارة الداخلية السعودية», but «اتهم القيادي | السعودية وقطر»
        boolean state = s.is(i, "السعوديه") && !andState(s, i + 1);
        boolean called = (lexicon.is(s, i, Closed.COUNTRY) && !state) || media(s, i) || body;
        return (form.has("addr") || form.has("blame") || form.has("obj-bi"))
                && named
                && !NameStart.particle(s.word(i - 1))
                && (called || (i > from && lexicon.is(s, i, Closed.CALLED_UPON)));
    }

    // «ناشد المركز | وسائل الإعلام»
    private static boolean media(Sentence s, int i) {
        return s.is(i, "وسايل") && s.word(i + 1).startsWith("الا");
    }

    private boolean andState(Sentence s, int i) {
        boolean whole = s.word(i).startsWith("و")
                && lexicon.words(Closed.COUNTRY).contains(s.word(i).substring(1));
        return whole || (s.is(i, "و") && lexicon.is(s, i + 1, Closed.COUNTRY));
    }

    /** «حمل الوزير | الحكومة مسؤولية الانهيار»: whether it is said soon what they are blamed with. */
    static boolean behind(Sentence s, int i) {
        for (int k = i; k < Math.min(s.size(), i + LONGEST) && s.is(k, Kind.WORD); k++) {
            if (BLAME.contains(s.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** «مسؤولية», «تبعات»: what somebody is blamed with. */
    static boolean blame(String word) {
        return BLAME.contains(word);
    }
}
