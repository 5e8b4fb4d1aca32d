package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ACCESS;

import java.util.List;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Tells prepositions that belong to a title or a body before them: «المطلع على الملف», «نواب عن المحافظة», «المبعوث الأممي إلى اليمن». */
final class BehindTitle {
    private static final Set<String> SENT = WordLists.of("behind-title/sent");
    // «حسابات على تلغرام», «ناشطون عبر المنصات»
    private static final Set<String> ONLINE = WordLists.of("behind-title/online");

    // «التقرير الصادر عن الهيئة»
    private static final Set<String> ISSUED = WordLists.of("behind-title/issued");

    private static final Set<String> DONE = WordLists.of("behind-title/done");

    private static final Set<String> SITTINGS = WordLists.of("behind-title/sittings");
    private static final Set<String> OFFICES = WordLists.of("behind-title/offices");
    private static final Set<String> OF_HIS = WordLists.of("behind-title/of-his");
    private static final Set<String> NEAR = WordLists.of("behind-title/near");
    private static final List<String> ACCUSED =
            List.of("متهم", "مشتبه", "مدان", "محكوم", "مكلف", "معني", "مطالب", "خاص");

    private final ArabicLexicon lexicon;

    BehindTitle(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** «المبعوث الأممي | إلى اليمن»: where somebody is sent, right behind the title. */
    boolean sent(Sentence s, int from, int i) {
        return s.is(i, "الي")
                && i > from
                && i <= from + 4
                && place(s, i + 1)
                && SENT.contains(Article.on(s.word(from)) ? s.word(from).substring(2) : s.word(from));
    }

    private boolean place(Sentence s, int i) {
        return lexicon.country(s, i).isPresent()
                || lexicon.is(s, i, Closed.COUNTRY)
                || s.is(i, "الامم")
                || s.is(i, "الشرق")
                || s.is(i, "المنطقه")
                || (Article.on(s.word(i)) && s.is(i + 1, "ان"))
                || (Article.on(s.word(i)) && s.is(i + 1, Kind.COMMA));
    }

    // «محللون لدى المصرف», «مندوب روسيا لدى الأمم المتحدة»
    boolean accredited(Sentence s, int i) {
        // «كبيرة محللي الأسواق | لدى الشركة»
        boolean of = Article.on(s.word(i - 1))
                && lexicon.noun(s, i - 2).filter(Noun::role).isPresent();
        boolean analyst = of || lexicon.noun(s, i - 1).filter(Noun::role).isPresent();
        return s.is(i, "لدي")
                && (analyst
                        || lexicon.is(s, i + 1, Closed.COUNTRY)
                        || lexicon.noun(s, i + 1).isPresent())
                && !lexicon.event(s, i + 1);
    }

    // «نواب عن المحافظة», «هيئة الدفاع عن المتهمين»
    boolean representing(Sentence s, int from, int i) {
        // «ونقل محامي الدفاع | عن موكله»: whom he has it from
        boolean defends = s.word(i - 1).equals("الدفاع")
                && i > from + 1
                && !s.word(i - 2).startsWith("وز")
                && lexicon.verb(s, from - 1).filter(VerbForm::relays).isEmpty();
        return defends
                || (lexicon.is(s, i + 1, Closed.REPRESENTED) && s.is(i - 1, Kind.COMMA))
                || (lexicon.is(s, i + 1, Closed.REPRESENTED) && (role(s, i - 1) || role(s, from)));
    }

    private boolean role(Sentence s, int i) {
        return lexicon.noun(s, i).filter(noun -> noun.human() && noun.role()).isPresent();
    }

    /** «مسؤول في | برنامج الأغذية العالمي», but «في برنامج تلفزيوني»: whether a body is called so there, no broadcast. */
    static boolean programme(Sentence s, int i) {
        return s.is(i, "برنامج") && Article.on(s.word(i + 1));
    }

    // «المشتبه | به», «المفرج | عنهم»: whom what the participle says was done to
    private boolean done(Sentence s, int i) {
        String word = s.word(i - 1);
        return DONE.contains(Article.on(word) ? word.substring(2) : word);
    }

    /** «المتهم | بقتل», «المكلف | بإدارة الملف»: whether what was done belongs to who the word there says it is. */
    boolean withDeed(Sentence s, int i) {
        String word = Article.on(s.word(i)) ? s.word(i).substring(2) : s.word(i);
        return ACCUSED.stream().anyMatch(word::startsWith)
                || lexicon.is(s, i, Closed.BELONGING)
                || lexicon.is(s, i, Closed.KNOWING)
                || lexicon.is(s, i, ACCESS);
    }

    // «المطلع على …», «رفض الكشف عن …», «المسؤول عن …»
    boolean goesWith(Sentence s, int before) {
        String word = s.word(before);
        return lexicon.is(s, before, ACCESS)
                || (s.is(before + 1, "عن") && ISSUED.contains(word))
                || word.startsWith("المسوول")
                || word.equals("مسوول")
                || word.equals("المنتمي")
                || word.startsWith("المشرف")
                || word.startsWith("القايم")
                || word.equals("الكشف")
                || (s.is(before + 1, "علي") && ONLINE.contains(word));
    }

    /** «المشتبه به», «مسؤول فيها», «خمسة منهم»: whether a preposition with its pronoun belongs to what is before it. */
    boolean pronoun(Sentence s, int from, int i) {
        return within(s, from, i) || ofThem(s, from, i) || done(s, i) || his(s, from, i);
    }

    // «مسؤولا فيها», «مصدر أمني فيه»: the body of before, to which who is not named belongs
    private boolean within(Sentence s, int from, int i) {
        return s.word(i).startsWith("فيه")
                && i <= from + 2
                && lexicon.noun(s, from)
                        .filter(noun -> noun.unnamed() && !noun.definite())
                        .isPresent();
    }

    // «صديق له», «زميلة لها في المكتب»
    private static boolean his(Sentence s, int from, int i) {
        return i == from + 1 && s.is(i, Kind.WORD) && OF_HIS.contains(s.word(i)) && NEAR.contains(s.word(from));
    }

    // «خمسة منهم», «عدد منهم»
    private boolean ofThem(Sentence s, int from, int i) {
        boolean some = lexicon.is(s, from, Closed.QUANTITY) || Parts.number(s.word(from)) > 0;
        return some && i == from + 1 && (s.is(i, "منهم") || s.is(i, "منها") || s.is(i, "منهن"));
    }

    /** «المتحدث الإعلامي | بصحة الرياض», but «أقر المتحدث | بصحة الخبر»: whether behind a title stands whose office it is. */
    boolean office(Sentence s, int bi) {
        int title = Article.on(s.word(bi - 1)) && lexicon.noun(s, bi - 1).isEmpty() ? bi - 2 : bi - 1;
        return OFFICES.contains(s.word(bi + 1))
                && role(s, title)
                && s.is(bi + 2, Kind.WORD)
                && !lexicon.event(s, bi + 2)
                && !Article.on(s.word(bi + 3))
                && lexicon.noun(s, bi + 2)
                        .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                        .isEmpty();
    }

    /** «وزير المالية | في الجلسة», but «المشاركون في الجلسة»: whether there stands where somebody spoke, not who it is. */
    boolean sitting(Sentence s, int in) {
        boolean spoke = s.is(in, "في") && SITTINGS.contains(s.word(in + 1));
        return spoke
                && lexicon.noun(s, in - 1)
                        .filter(noun -> noun.unnamed() || noun.count() == 0)
                        .isEmpty()
                && !s.word(in - 1).matches("(?:ال)?م(?:شارك|تحدث|تدخل).*");
    }
}
