package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.Closed.RELATIVE;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Finds a noun that is content behind a verb and its subject, over when, where and to whom it was told: «نفى الوزير أمس | وجود خلاف». */
final class NounBehind {
    private static final int LONGEST_ASIDE = 30;
    private static final int LONGEST_LINK = 4;

    private static final Set<String> PLACE = Set.of("في", "خلال", "عبر", "امام", "علي", "من", "لدي");

    private static final Set<String> WHERE = Set.of("امام", "خلال", "اثناء", "عقب", "بعد", "قبيل", "عبر");

    private static final Set<String> STRONGEST = Set.of("باشد", "باقوي", "باقسي", "بابلغ", "باحر", "باصدق", "باعمق");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final NounContent nouns;
    private final Relays relays;
    private final Hearer hearer;
    private final BehindAddressee addressee;
    private final Papers papers;

    NounBehind(Sentence s, ArabicLexicon lexicon, NounContent nouns, Relays relays, Hearer hearer) {
        this.s = s;
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.relays = relays;
        this.hearer = hearer;
        this.addressee = new BehindAddressee(lexicon, nouns);
        this.papers = new Papers(lexicon);
    }

    /** Index where the noun begins, or -1; without a subject only what cannot be the subject itself: «وأعربت | عن». */
    int at(Path path, VerbForm form, boolean elided) {
        boolean rated = path.onVerb && form.has("two");
        int i = rated && lexicon.is(s, path.at, PRONOUN) ? path.at + 1 : path.at;
        i = nouns.cognates.behind(s, form, i);
        int begin = i;
        while (hearer.alone(i) && nouns.at(s, form, i) < 0) {
            i++;
        }
        int linked = behindLink(i);
        i = behindManner(hearer.toldSomebody(hearer.addressed(linked), form));
        if (s.is(i, Kind.COMMA)) {
            i = behindAside(path, form, i);
        } else if (s.is(i, "في") && (!lexicon.event(s, i + 1) || lexicon.is(s, i + 1, Closed.OCCASION))) {
            i += 2;
            // «في تصريح صحفي», «في حزيران الماضي»
            while ((Sectors.of(s.word(i)).isPresent() && !Article.on(s.word(i)))
                    || lexicon.is(s, i, Closed.TIME_ADJECTIVE)) {
                i++;
            }
            // «في وقت لاحق | عقد أي اجتماع»
            int described = i;
            while (described < i + 2
                    && s.word(described).length() > 2
                    && !Article.on(s.word(described))
                    && nouns.at(s, form, described) < 0) {
                described++;
            }
            i = nouns.at(s, form, described) >= 0 ? described : hearer.addressed(i);
        }
        // «اعتبرته النقابة | خطوة متسرعة»
        boolean seen = rated && (nouns.indefinite(s, i) || SeenIn.bare(s, i));
        int noun = seen ? i : nouns.at(s, form, i);
        // «أكد المكتب في بلاغ | نشره على موقعه أن»
        noun = noun == i && papers.published(s, i) ? -1 : noun;
        // «أبلغته | احتجاجها الشديد», «حشد قدرته الشرطة | بعشرين ألفا»
        if (noun < 0 && path.onVerb) {
            noun = onVerb(path, form, i);
        }
        // «أعلنت السلطات اليوم | القبض على»: the day parts subject and object
        if (noun < 0
                && i > path.at
                && hearer.alone(i - 1)
                && form.has("obj")
                && Article.on(s.word(i))
                && !lexicon.is(s, i, RELATIVE)
                && !s.is(i + 1, "ان")) {
            noun = i;
        }
        // «أنكر الوزير أمام المحققين | التهم», «لكن الشركة كذبت | الخبر»
        // «انتقدت منظمة "مراسلون بلا حدود" | القانون», «رفض رئيس الوزراء | الدعوات»
        boolean right = i == path.at + 2 || i == path.at;
        if (noun < 0 && right && judges(form) && Article.on(s.word(i))) {
            noun = i;
        }
        // «دان الرئيس | "العمل الجبان"»
        if (noun < 0 && i == begin && s.is(i, Kind.OPEN) && quotes(form) && s.closing(i) > i) {
            noun = i;
        }
        // «وعبر، في مقابلة مع صحيفة، | عن اعتقاده», «وكان قد أعلن في وقت سابق | مقتل أربعة»
        boolean earlier = noun > begin && s.is(begin, "في") && s.is(begin + 1, "وقت");
        boolean aside = earlier || (noun > begin && s.is(begin, Kind.COMMA) && nouns.framed(s, form, noun));
        aside |= linked > begin && noun == linked;
        boolean sees = noun > begin && s.is(begin, "في") && form.has("sees");
        // «لكنه وصفها»: a pronoun before the verb is its subject
        boolean leftOut = elided && !path.rule.equals("subject-verb");
        boolean told =
                leftOut ? !form.passive() && (noun == begin || aside || sees) && !object(form, noun) : near(path, i);
        return told ? addressee.from(s, form, noun) : -1;
    }

    private int onVerb(Path path, VerbForm form, int i) {
        if (form.has("to-obj") && lexicon.is(s, i - 1, PRONOUN)) {
            return lexicon.event(s, i) && !Article.on(s.word(i)) ? i : -1;
        }
        if (form.has("cause") && i == path.at) {
            return s.is(i, form.has("bi-cause") ? "ب" : "الي") ? i : -1;
        }
        boolean by = nouns.framed(s, form, i) || (form.has("figure") && nouns.figures.by(s, i));
        return form.has("obj-bi") && i == path.at && by ? i : -1;
    }

    /** Whether the verb takes what it denies, wants or criticises without a preposition. */
    static boolean judges(VerbForm form) {
        boolean against = form.manner() == Manner.DENIED
                || form.has("call")
                || form.lemma().equals("انتقد");
        return against && form.has("obj");
    }

    // «دان | "العمل الجبان"», «اعتبرته النقابة | "رصاصة رحمة"»
    private static boolean quotes(VerbForm form) {
        return (form.has("obj") && form.has("call")) || form.has("two");
    }

    /** «نفى الوزير في مقابلة مع قناة محلية | وجود خلافات»: whether where it was told is whole before the noun there. */
    boolean overPlace(Path path, VerbForm form, int i) {
        String last = s.word(i - 1);
        boolean place = form.has("obj") && PLACE.contains(s.word(path.from)) && i > path.from + 1;
        boolean unknown = PLACE.contains(s.word(i - 2)) && !lexicon.knows(s, i - 1) && !lexicon.event(s, i - 1);
        boolean whole = Article.on(last)
                || lexicon.is(s, i - 1, PRONOUN)
                || SourceStart.TO_WHOM.contains(last)
                || lexicon.is(s, i - 1, Closed.DESCRIBING)
                || Sectors.of(last).isPresent()
                || lexicon.country(s, i - 1).isPresent()
                || s.is(i - 1, Kind.CLOSE)
                || unknown;
        boolean done = lexicon.event(s, i) || lexicon.ownedEvent(s.word(i)) || s.is(i, "ما");
        return place && whole && !Article.on(s.word(i)) && done;
    }

    // «وأثنى | في المقابل على», «وحذر | من جهة أخرى من»
    private int behindLink(int i) {
        boolean link = (s.is(i, "في") || s.is(i, "من") || s.is(i, "علي"))
                && lexicon.is(s, i + 1, Closed.LINKING)
                && !s.is(i + 1, "وقت");
        int behind = i + 2;
        while (link
                && behind < i + LONGEST_LINK
                && (lexicon.is(s, behind, Closed.SAME) || s.word(behind).startsWith("اخر") || s.is(behind, "متصل"))) {
            behind++;
        }
        return link ? behind : i;
    }

    // «تنفي الحكومة باستمرار | تقديم الدعم», «أكد له خلال اللقاء الأخير | التزامه»
    private int behindManner(int i) {
        // «بأشد العبارات | اقتحام»
        if (STRONGEST.contains(s.word(i - 1)) && Article.on(s.word(i))) {
            return i + 1;
        }
        if (s.is(i, "ب") && lexicon.is(s, i + 1, Closed.MANNER) && s.is(i + 2, Kind.WORD)) {
            return i + 2;
        }
        boolean before = WHERE.contains(s.word(i)) && Article.on(s.word(i + 1)) && s.is(i + 2, Kind.WORD);
        int behind = before ? i + 2 : i;
        while (before && Article.on(s.word(behind)) && !lexicon.event(s, behind) && s.is(behind + 1, Kind.WORD)) {
            behind++;
        }
        return behind;
    }

    // «نفى مصدر، في تصريح للصحيفة، علمه», «اتهم ناشطون، في تصريحات نقلتها قناة، الجيش ب»
    private int behindAside(Path path, VerbForm form, int comma) {
        // «عزا المدير، الدكتور راجح، | تفشي المرض إلى», «أكد الرئيس، كمال بوزيدي، | وجود مفاوضات، لكنه»
        String source = path.tellers.getLast().source().span().in(s.text());
        if (source.contains("،") && nouns.at(s, form, comma + 1) >= 0) {
            return comma + 1;
        }
        int close = comma + 2;
        while (close < Math.min(s.size(), comma + LONGEST_ASIDE) && !s.is(close, Kind.COMMA)) {
            close++;
        }
        if (!s.is(close, Kind.COMMA)) {
            return comma;
        }
        if (nouns.at(s, form, close + 1) >= 0) {
            int i = comma + 1;
            while (i < close) {
                i = relays.step(path, form, i);
            }
        }
        return close + 1;
    }

    // «وصفه بالفاشل», «أبدوا ولاءهم» is no statement; «ونفوا وجود خلاف» is
    private boolean object(VerbForm form, int noun) {
        if (form.has("cause")) {
            return false;
        }
        if (form.has("obj-bi")) {
            return !s.is(noun + 1, Kind.OPEN);
        }
        return form.has("obj") && !form.has("that") && lexicon.event(s, noun);
    }

    boolean near(Path path, int i) {
        return (path.rule.equals("verb-subject") && !lexicon.is(s, i - 1, NEGATION))
                || path.rule.equals("subject-verb")
                || path.rule.equals("shared-subject")
                || path.tellers.size() > 1;
    }
}
