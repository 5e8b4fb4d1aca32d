package org.isnad.classifiers.ar.attribution;

import java.util.Map;
import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Source;

/** Tells verbs that are spelled like a reporting verb from it by what stands around them. */
final class LookAlikes {
    // countries that are masculine; all others and every city are feminine
    private static final Set<String> HE_COUNTRIES = Set.of(
            "country:LB",
            "country:IQ",
            "country:JO",
            "country:SD",
            "country:MA",
            "country:YE",
            "country:SO",
            "country:NE",
            "country:TD",
            "country:SN",
            "country:CM",
            "country:SS",
            "country:KW",
            "country:VA");
    private static final Set<String> LIED_ABOUT = Set.of("علي", "في", "بشان", "حول", "عليه", "عليها", "عليهم");

    private static final Set<String> ATTACKS = WordLists.of("look-alikes/attacks");
    private static final Set<String> PLEAS = WordLists.of("look-alikes/pleas");
    private static final Set<String> PASSED = WordLists.of("look-alikes/passed");
    private static final Map<String, Set<String>> MEANT = Map.of("تبنى", ATTACKS, "دفع", PLEAS);

    private final Sentence s;
    private final ArabicLexicon lexicon;

    LookAlikes(Sentence s, ArabicLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    boolean other(VerbForm form, Path path) {
        return signs(
                        form,
                        path.tellers.getFirst().source(),
                        path.tellers.getFirst().agreement())
                || receives(form, path.at)
                || lies(form, path.at)
                // «قطعت الوزارة | الشك باليقين ببلاغ»
                || (form.lemma().equals("قطع") && s.is(path.at, "الشك") && !s.is(path.at + 3, Kind.COLON))
                || does(form, path.at);
    }

    // «أقر المجلس | شراء مركبات», «علقت النقابات | إضرابا»; «أقر المجلس | الموازنة بإنفاق يبلغ …»
    private boolean does(VerbForm form, int behind) {
        // «أقر المجلس في جلسته اليوم | مشروع القانون»
        int object = s.is(behind, "في") ? behind + 2 : behind;
        while (lexicon.is(s, object, Closed.ADVERB) || lexicon.is(s, object, Closed.TIME_ADJECTIVE)) {
            object++;
        }
        boolean passes = form.lemma().equals("أقر") && PASSED.contains(bare(s.word(object)));
        return form.has("deed") && (passes || (lexicon.event(s, behind) && !Article.on(s.word(behind))));
    }

    private static String bare(String word) {
        return Article.on(word) ? word.substring(2) : word;
    }

    /** «تبنى التنظيم الهجوم», «دفع محاميه ببطلان الإجراءات»: whether the verb tells what begins there. */
    boolean meant(VerbForm form, int content) {
        Set<String> nouns = MEANT.get(form.lemma());
        if (nouns == null) {
            return true;
        }
        String word = s.word(s.is(content, "ب") ? content + 1 : content);
        return nouns.contains(bare(word));
    }

    // «أنقرة توقع اتفاقا» signs it: «توقعت» would expect
    private static boolean signs(VerbForm form, Source source, Agreement agreement) {
        boolean her = agreement.equals(Agreement.SHE)
                || source.entity().filter(LookAlikes::feminine).isPresent();
        return form.lemma().equals("توقع")
                && form.perfect()
                && !form.agreement().fits(Agreement.SHE)
                && her;
    }

    static boolean feminine(String entity) {
        return entity.startsWith("city:") || (entity.startsWith("country:") && !HE_COUNTRIES.contains(entity));
    }

    // «أنه تلقى تهديدات» got them: «ألقى» gives them
    private boolean receives(VerbForm form, int behind) {
        return form.lemma().equals("ألقى") && s.is(behind - 1, "تلقي");
    }

    // «كذب الوزير على الناس» lied to them and denied nothing
    private boolean lies(VerbForm form, int behind) {
        return form.lemma().equals("كذب") && LIED_ABOUT.contains(s.word(behind));
    }
}
