package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells who puts a figure on something: «قدرت الشرطة | عدد المتظاهرين بألفين», «رفعت الوزارة | حصيلة القتلى إلى 27». */
final class Figures {
    private static final int REACH = 14;
    private static final Set<String> BOUNDS = WordLists.of("figures/bounds");
    private static final Set<String> DAMAGE = Set.of("حصيله", "خساير", "اضرار");

    private final ArabicLexicon lexicon;

    Figures(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether what is measured stands there and how much behind it. */
    boolean at(Sentence s, VerbForm form, int i) {
        if (!form.has("figure") || !s.is(i, Kind.WORD) || !measured(s, form, i)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(s.size(), i + REACH) && (s.is(k, Kind.WORD) || mark(s, k)); k++) {
            if (form.has("raises") ? s.is(k, "الي") && figure(s, k + 1) : by(s, k)) {
                return true;
            }
            if (s.is(k, "ان") || (s.is(k, "و") && lexicon.verb(s, k + 1).isPresent())) {
                return false;
            }
        }
        return false;
    }

    /** Whether behind a verb that tells nothing else something measured stands and how much it is. */
    boolean ahead(Sentence s, VerbForm form, int verb) {
        for (int i = verb + 1; i < Math.min(s.size(), verb + REACH) && !s.is(i, Kind.STOP); i++) {
            if (at(s, form, i)) {
                return true;
            }
        }
        return false;
    }

    /** «بعشرين ألفا», «بما لا يقل عن مئة»: whether a figure stands there behind its preposition. */
    boolean by(Sentence s, int i) {
        String word = s.word(i);
        return (s.is(i, "ب") && figure(s, i + 1))
                || (s.is(i, "بما") && BOUNDS.contains(s.word(i + 1)))
                || (word.length() > 1 && word.startsWith("ب") && figure(word.substring(1)));
    }

    /** «قدر عدد القتلى بمئة»: whether what is measured is the verb's subject, so that nobody is named. */
    boolean byNobody(Sentence s, VerbForm form, int verb) {
        // «أما المعارضة فقدرت نسبة المشاركة بأقل من الثلث»
        boolean first =
                !s.is(verb - 1, Kind.WORD) || s.is(verb - 1, "و") || lexicon.is(s, verb - 1, Closed.BEFORE_VERB);
        if (!first || !at(s, form, verb + 1)) {
            return false;
        }
        boolean her = s.original(verb + 1).endsWith("ة") || DAMAGE.contains(bare(s.word(verb + 1)));
        return form.agreement().fits(Agreement.HE) ? !her || form.perfect() : her;
    }

    // words kept at a distance, or brackets
    private static boolean mark(Sentence s, int i) {
        return s.is(i, Kind.OPEN) || s.is(i, Kind.CLOSE);
    }

    private boolean measured(Sentence s, VerbForm form, int i) {
        String bare = bare(s.word(i));
        if (!form.has("figure-only")) {
            return lexicon.words(Closed.MEASURE).contains(bare)
                    || (Article.on(s.word(i)) && lexicon.words(Closed.TOLL).contains(bare));
        }
        boolean toll = bare.equals("عدد") && lexicon.words(Closed.TOLL).contains(bare(s.word(i + 1)));
        return toll || bare.equals("حصيله") || (!form.has("raises") && DAMAGE.contains(bare));
    }

    // without article and pronoun: «الأضرار», «قوتها»
    private String bare(String word) {
        String stem = Article.on(word) ? word.substring(2) : word;
        for (String pronoun : new String[] {"ها", "هم", "ه"}) {
            String owned = stem.endsWith(pronoun) ? stem.substring(0, stem.length() - pronoun.length()) : "";
            if (lexicon.words(Closed.MEASURE).contains(owned)) {
                return owned;
            }
            if (owned.endsWith("ت")
                    && lexicon.words(Closed.MEASURE).contains(owned.substring(0, owned.length() - 1) + "ه")) {
                return owned.substring(0, owned.length() - 1) + "ه";
            }
        }
        return stem;
    }

    private boolean figure(Sentence s, int i) {
        return s.is(i, Kind.WORD) && (Objects.counted(s, i) || figure(s.word(i)));
    }

    private boolean figure(String word) {
        String bare = Article.on(word) && word.length() > 4 ? word.substring(2) : word;
        return Character.isDigit(word.charAt(0))
                || Parts.number(bare) > 0
                || lexicon.words(Closed.FIGURE).contains(bare);
    }
}
