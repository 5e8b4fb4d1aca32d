package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.Closed.OBJECT;
import static org.isnad.classifiers.ar.attribution.Closed.RELATIVE;

import java.util.List;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;

/** Tells words no source begins with: prepositions, who is told, how, when and how much. */
final class SourceStart {
    // «وهي تبكي»: how it was told
    private static final Set<String> NEVER =
            Set.of("ان", "ما", "عن", "الى", "الي", "في", "ل", "ب", "و", "من", "دون", "وهو", "وهي", "وهم", "وهما");
    /** «له», «عليها»: to whom, on what. */
    static final Set<String> TO_WHOM = WordLists.of("source-start/to-whom");

    // «مسح لرويترز | الشهر الماضي», «نشرته | الليلة الماضية»
    private static final Set<String> STRETCH = WordLists.of("source-start/stretch");
    private static final List<String> OWNERS = List.of("نا", "هم", "ها", "ه");
    // «قدر | مدة التنفيذ بثلاث سنوات»: what is estimated
    private static final Set<String> AMOUNTS = WordLists.of("source-start/amounts");
    private static final Set<String> LEVELS = WordLists.of("source-start/levels");
    private static final Set<String> MEASURED = WordLists.of("source-start/measured");

    private final ArabicLexicon lexicon;

    SourceStart(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether no source begins there: a preposition, who is told, when or how it was told. */
    boolean never(Sentence s, int i) {
        String word = s.word(i);
        return NEVER.contains(word)
                || (word.equals("علي") && !NameStart.calledAli(s, i, lexicon))
                || TO_WHOM.contains(word)
                || stretch(s, i)
                || level(s, i)
                || (AMOUNTS.contains(word) && !s.is(i + 1, "من"))
                || toSomebody(word)
                || lexicon.accordingAt(s, i).isPresent()
                || (word.startsWith("با") && byHamza(s.original(i)))
                || lexicon.is(s, i, ADVERB)
                || (word.endsWith("ا") && ((lexicon.is(s, i, OBJECT) && !s.is(i - 1, "ان")) || adverb(s, i)))
                || lexicon.is(s, i, RELATIVE)
                || lexicon.is(s, i, Closed.PRONOUN)
                || lexicon.participle(s, i).isPresent();
    }

    // «بإعلان»
    private static boolean byHamza(String original) {
        return original.startsWith("بإ") || original.startsWith("بأ");
    }

    // «اعترف تفصيلا»: how it was told
    private boolean adverb(Sentence s, int i) {
        String word = s.word(i);
        String bare = word.substring(0, word.length() - 1);
        return word.startsWith("ت")
                && VerbalShape.fits(bare)
                && lexicon.noun(bare).isEmpty();
    }

    /** «لمراسلنا», «لأصدقائه». */
    boolean toSomebody(String word) {
        if (!word.startsWith("ل") || word.length() < 5 || lexicon.knows(word)) {
            return false;
        }
        String rest = word.substring(1);
        for (String owner : OWNERS) {
            if (rest.endsWith(owner)
                    && lexicon.noun(rest.substring(0, rest.length() - owner.length()))
                            .isPresent()) {
                return true;
            }
        }
        return lexicon.noun(rest).isPresent();
    }

    /** «الليلة الماضية», «الشهر المقبل». */
    boolean stretch(Sentence s, int i) {
        return STRETCH.contains(s.word(i)) && lexicon.is(s, i + 1, Closed.TIME_ADJECTIVE);
    }

    // «نفت | أي دور», «بلغ | أدنى مستوى»
    static boolean level(Sentence s, int i) {
        boolean any = s.is(i, "اي") || s.is(i, "ايه");
        return any || (LEVELS.contains(s.word(i)) && MEASURED.contains(s.word(i + 1)));
    }
}
