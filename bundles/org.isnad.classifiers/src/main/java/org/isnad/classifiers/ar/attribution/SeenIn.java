package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds what somebody sees in something: «رأى في الخطوة | تمهيدا للتقسيم». */
final class SeenIn {
    private static final int LONGEST_IN = 5;
    private static final int LONGEST_CLAUSE = 12;

    private final ArabicLexicon lexicon;
    private final Objects objects;

    SeenIn(ArabicLexicon lexicon, Objects objects) {
        this.lexicon = lexicon;
        this.objects = objects;
    }

    /** «توقعت الهيئة | أمطارا غزيرة», «يخشى الأهالي | كارثة», «نفى الوزير | أي خلاف»: whether what is foreseen or denied stands there. */
    boolean ahead(Sentence s, VerbForm form, int i) {
        boolean closed = s.is(i, Kind.WORD) && (Article.on(s.word(i - 1)) || s.is(i - 1, Kind.CLOSE));
        // «أن مسؤولا توقع | أمطارا»: by its ending no subject
        boolean own = lexicon.is(s, i - 2, Closed.PRONOUN) || lexicon.is(s, i - 2, Closed.NEGATION);
        if (form.has("fore") && !own && lexicon.verb(s, i - 1).isPresent() && objects.indefinite(s, i)) {
            return true;
        }
        return closed && (any(s, form, i) || (form.has("fore") && noun(s, i)));
    }

    private static boolean any(Sentence s, VerbForm form, int i) {
        return (s.is(i, "اي") || s.is(i, "ايه"))
                && form.has("obj")
                && s.original(i).startsWith("أ");
    }

    private boolean noun(Sentence s, int i) {
        return (objects.indefinite(s, i) || bare(s, i)) && !lexicon.is(s, i, Closed.SAME);
    }

    /** Index of what somebody sees in something named at {@code in}, or -1. */
    int at(Sentence s, int in) {
        if (!s.is(in, "في") || thatSoon(s, in)) {
            return -1;
        }
        for (int k = in + 2; k < in + LONGEST_IN && s.is(k - 1, Kind.WORD); k++) {
            if (lexicon.verb(s, k).isPresent()) {
                return -1;
            }
            boolean what = s.is(k, Kind.OPEN) || objects.indefinite(s, k) || bare(s, k);
            if (what && (Article.on(s.word(k - 1)) || objects.indefinite(s, k))) {
                return k;
            }
        }
        return -1;
    }

    // «يرى محلل السلع في بنك الخليج | أن»
    private static boolean thatSoon(Sentence s, int from) {
        boolean apart = false;
        for (int i = from; i < Math.min(s.size(), from + LONGEST_CLAUSE); i++) {
            if (s.is(i, "ان") && (!apart || s.is(i - 1, Kind.COMMA))) {
                return true;
            }
            apart |= s.is(i, Kind.COMMA);
        }
        return false;
    }

    /** «محاولة»: whether a noun without the article stands there, by its ending. */
    static boolean bare(Sentence s, int k) {
        return s.is(k, Kind.WORD) && s.original(k).endsWith("ة") && !Article.on(s.word(k));
    }
}
