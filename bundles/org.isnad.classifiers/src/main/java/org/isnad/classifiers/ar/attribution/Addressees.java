package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;

/** Tells those who are told, accused or called upon from the words of the subject before them: «دعت النقابة | منتسبيها». */
final class Addressees {
    private static final Set<String> CONSTRUCT = WordLists.of("addressees/construct");
    private static final Set<String> OF_WHAT = WordLists.of("addressees/of-what");
    private static final Set<String> OF_NO_END = WordLists.of("addressees/of-no-end");
    private static final Set<String> OF_MANY = WordLists.of("addressees/of-many");
    private static final Set<String> PEOPLE = WordLists.of("addressees/people");

    private static final Set<String> MANY = WordLists.of("addressees/many");
    private static final Set<String> SOME = WordLists.of("addressees/some");
    private static final Set<String> TITLES = WordLists.of("addressees/titles");
    private static final Set<String> OFFICIAL = Set.of("مسوول", "مسوولو", "مسوولي", "مسووله", "مسيول");

    private final ArabicLexicon lexicon;

    Addressees(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** «الدكتور», «المهندس»: whether the word is how somebody is addressed, no office of his. */
    static boolean titled(String word) {
        return TITLES.contains(word);
    }

    /** Whether a subject that began at {@code from} ends before the outlet at {@code i}, which is who was told. */
    boolean tellsMedia(Sentence s, int from, int i) {
        return media(s, i) && closed(s, from, i - 1);
    }

    // «أبلغ مصدر | وكالة …»
    /** Whether an outlet or agency stands there, and nobody who works for it before. */
    boolean media(Sentence s, int i) {
        boolean works = lexicon.noun(s, i - 1)
                .filter(noun ->
                        noun.human() && !noun.definite() && noun.sector().equals(Optional.of(Sector.MEDIA)))
                .isPresent();
        return works
                ? false
                : lexicon.outletAt(s, i).isPresent()
                        || lexicon.noun(s, i)
                                .filter(noun -> noun.kind() == SourceKind.AGENCY || noun.kind() == SourceKind.OUTLET)
                                .isPresent();
    }

    // «… الحكومة», «… أنصاره» behind a subject that has ended
    boolean told(Sentence s, int from, int i) {
        Optional<Noun> noun = lexicon.noun(s, i);
        // «اتهم الوزير | بعض التجار»
        if (i > from && SOME.contains(s.word(i)) && Article.on(s.word(i + 1)) && Article.on(s.word(i - 1))) {
            return true;
        }
        // «المهندس | أمين الناصر»: a name, no office
        if (lexicon.is(s, i - 1, Closed.QUANTITY) || (i > from + 1 && TITLES.contains(s.word(i - 1)))) {
            return false;
        }
        if (PEOPLE.contains(s.word(i)) || clashes(s, from, i) || owned(s, i) || accusative(s, i) || calledUpon(s, i)) {
            return true;
        }
        // «منظمة الصحة العالمية | الدول»
        if (MANY.contains(s.word(i)) && i > from + 1) {
            return true;
        }
        if (noun.isEmpty()) {
            // «وزير الدفاع | المتمردين»: of no one subject an adjective
            String word = s.word(i);
            return Article.on(word)
                    && word.endsWith("ين")
                    && word.length() > 6
                    && lexicon.noun(s, from).filter(head -> head.count() == 1).isPresent();
        }
        // «القوات | المسلحة»: an adjective, though women may be called so
        boolean adjective = noun.get().human()
                && noun.get().definite()
                && s.word(i).endsWith("ه")
                && Article.on(s.word(i - 1))
                && (s.word(i - 1).endsWith("ات")
                        || lexicon.noun(s, i - 1).filter(Noun::human).isEmpty());
        if (adjective) {
            return false;
        }
        boolean owned = lexicon.is(s, i + 1, PRONOUN);
        boolean many = noun.get().count() == 0;
        // «نواب عن المحافظة | وزارة الصحة»: behind an article begins another
        boolean body = noun.get().kind() == SourceKind.ORGANISATION
                && !noun.get().human()
                && (Article.on(s.word(i - 1))
                        || (s.is(i - 1, Kind.CLOSE) && !noun.get().definite()));
        // «اتهم شكري | وزارة المالية»
        body |= noun.get().kind() == SourceKind.ORGANISATION
                && !noun.get().definite()
                && lexicon.noun(s, from).isEmpty()
                && lexicon.outletAt(s, from).isEmpty()
                && Article.on(s.word(i + 1));
        // «اتهم الوزير | رئيس البلدية»
        boolean another = i == from + 1
                && Article.on(s.word(from))
                && noun.get().human()
                && noun.get().role()
                && !noun.get().definite();
        // «الوزير طلال الدويهي | سكان الأبراج», «الشرطة | أهالي القرية»: behind who is named many others
        boolean one = lexicon.noun(s, from)
                .filter(head -> head.definite() && head.count() == 1)
                .isPresent();
        boolean others = many
                && noun.get().human()
                && (i > from + 1 || one)
                && Article.on(s.word(i + 1))
                && !NameStart.particle(s.word(i - 1));
        // «النائب بدر السويلمي | وزير الأشغال العامة»: behind a title and a name another title
        boolean second = i > from + 2
                && noun.get().human()
                && noun.get().role()
                && !noun.get().definite()
                && Article.on(s.word(i + 1))
                && Article.on(s.word(from))
                && Article.on(s.word(i - 1))
                && lexicon.noun(s, i - 1).isEmpty()
                && lexicon.noun(s, from)
                        .filter(head -> head.human() && head.role())
                        .isPresent();
        // «مستشارو المعارضة | رئيس المجلس»: many, and behind whose they are a title
        second |= i == from + 2
                && lexicon.noun(s, from)
                        .filter(head -> head.human() && head.count() == 0 && !head.definite())
                        .isPresent()
                && noun.get().human()
                && noun.get().role()
                && !noun.get().definite()
                && Article.on(s.word(i - 1))
                && Article.on(s.word(i + 1));
        // «النائب العام الليبي | مسؤولين سابقين»: by their ending no subject
        boolean some = i > from
                && s.word(i).endsWith("ين")
                && !Article.on(s.word(i))
                && noun.get().human()
                && Article.on(s.word(i - 1));
        return owned
                || some
                || second
                || others
                || body
                || another
                || (noun.get().definite() && (many || !noun.get().human()));
    }

    // «النقابة | وزيرَ الداخلية», «الحزب | أطرافا معروفة»: by its ending
    private boolean accusative(Sentence s, int i) {
        String original = s.original(i);
        String word = s.word(i);
        boolean vowel = original.endsWith("\u064E") || original.endsWith("\u064B") || original.endsWith("\u064Bا");
        boolean letter = word.length() > 4
                && original.endsWith("ا")
                && !Article.on(word)
                && !Article.on(s.word(i + 1))
                && (lexicon.noun(word.substring(0, word.length() - 1))
                                .filter(noun -> noun.human() || noun.kind() == SourceKind.ORGANISATION)
                                .isPresent()
                        || PEOPLE.contains(word));
        return vowel || letter;
    }

    // «الغرفة | طرفي القتال»
    private boolean calledUpon(Sentence s, int i) {
        return lexicon.is(s, i, Closed.CALLED_UPON);
    }

    /** «أبلغ قائد الجيش | الموفد أن»: somebody else, of whom nothing more is said. */
    boolean met(Sentence s, int i) {
        boolean somebody = lexicon.noun(s, i)
                .filter(noun -> noun.definite() && (noun.human() || noun.key().equals("delegation")))
                .isPresent();
        int next = lexicon.country(s, i + 1).isPresent() ? i + 2 : i + 1;
        return somebody
                && Article.on(s.word(i - 1))
                && (s.is(next, "ان")
                        || s.is(next, "ب")
                        || s.is(next, "الي")
                        || s.is(next, "من")
                        || lexicon.is(s, next, Closed.GOVERNING));
    }

    // «السلطة | الشفاء»: no adjective of hers; «المسعف | الفتاة»: none of his
    boolean clashes(Sentence s, int from, int i) {
        String word = s.word(i);
        boolean ofHim = i == from + 1
                && Article.on(s.word(from))
                && Article.on(word)
                && s.original(i).endsWith("ة")
                && lexicon.noun(s, from)
                        .filter(noun -> noun.count() == 1 && noun.agreement().equals(Agreement.HE))
                        .isPresent();
        // «عائلات المفقودين | الصليب الأحمر»: an adjective of many would end like them
        boolean ofMany = i > from + 1
                && Article.on(s.word(i - 1))
                && s.word(i - 1).endsWith("ين")
                && !s.is(i - 1, "الدين")
                && Article.on(word)
                && lexicon.country(word).isEmpty()
                && !word.endsWith("ين")
                && !OF_MANY.contains(word)
                && lexicon.noun(s, i - 1).filter(noun -> noun.count() == 1).isEmpty();
        // «رئيس الوزراء | الدعوات»
        boolean women = i > from + 1 && Article.on(s.word(i - 1)) && Article.on(word) && women(s, i);
        if (ofHim || ofMany || women) {
            return true;
        }
        // «حركة "تقدم" | الدعم السريع»
        boolean behindName = s.is(i - 1, Kind.CLOSE) && s.opening(i - 1) == from + 1;
        return (behindName || (i == from + 1 && Article.on(s.word(from))))
                && s.original(from).endsWith("ة")
                && Article.on(word)
                && word.length() > 4
                && ("هايوت".indexOf(word.charAt(word.length() - 1)) < 0 || women(s, i))
                && !s.is(i, "الام")
                && lexicon.noun(s, from).filter(noun -> !noun.human()).isPresent();
    }

    private boolean women(Sentence s, int i) {
        return s.word(i).endsWith("ات")
                && !s.word(i - 1).endsWith("ات")
                && lexicon.country(s.word(i)).isEmpty()
                && !lexicon.is(s, i, Closed.COUNTRY);
    }

    // «النقابة | منتسبيها», «الحزب | أنصاره»
    private boolean owned(Sentence s, int i) {
        String original = s.original(i);
        return original.length() > 5
                && (original.endsWith("يها")
                        || original.endsWith("ءها")
                        || original.endsWith("يهم")
                        || original.endsWith("ئها")
                        || original.endsWith("ئه")
                        || original.endsWith("ءه"))
                && (s.word(i - 1).startsWith("ال")
                        || s.word(i - 1).endsWith("ه")
                        || s.word(i - 1).endsWith("ا"));
    }

    private boolean describes(Sentence s, int i) {
        return lexicon.is(s, i, Closed.ACCESS)
                || lexicon.is(s, i, Closed.DESCRIBING)
                || lexicon.is(s, i, Closed.COUNTRY)
                || (Sectors.of(s.word(i)).isPresent()
                        && lexicon.noun(s, i - 1).filter(Noun::unnamed).isPresent());
    }

    // whether a subject may be whole with this word: not «وزارة», «رئيس مجلس», «باسم»
    boolean closed(Sentence s, int from, int last) {
        if (last < from) {
            return false;
        }
        if (!s.is(last, Kind.WORD)) {
            return s.is(last, Kind.CLOSE) || s.original(last).equals(")");
        }
        String word = s.word(last);
        // «مدير عام | التعليم»
        if (s.is(last, "عام")
                && last == from + 1
                && Article.on(s.word(last + 1))
                && lexicon.noun(s, from).filter(Noun::role).isPresent()) {
            return false;
        }
        // «المتخصص في | رصد المواقع»
        if (s.is(last, "في") || Objects.preposed(s, last)) {
            return false;
        }
        // «السامية لشؤون | اللاجئين»
        if (word.startsWith("ل") && word.length() > 3 && !lexicon.knows(word) && Article.on(s.word(last + 1))) {
            return false;
        }
        // «جهاز مكافحة الهجرة غير | الشرعية»
        if (OF_NO_END.contains(word)) {
            return false;
        }
        // «مرجع واسع | الاطلاع»
        if (CONSTRUCT.contains(word) && OF_WHAT.contains(s.word(last + 1))) {
            return false;
        }
        // «معدو | الدراسة», «أهالي | المعتقلين»: many, and whose they are must follow
        boolean governs = word.endsWith("و") || (word.endsWith("ي") && !describes(s, last));
        if (last == from && word.length() > 3 && governs && !Article.on(word) && Article.on(s.word(last + 1))) {
            return false;
        }
        if (Article.on(word)
                || lexicon.is(s, last, PRONOUN)
                || lexicon.noun(s, last).filter(Noun::definite).isPresent()) {
            return true;
        }
        // «محامي أحد | النائبين», but «مسؤول تركي كبير | المحادثات»
        boolean adjective = last > from && lexicon.is(s, last, Closed.DESCRIBING);
        if (!adjective && lexicon.is(s, last, Closed.QUANTITY) && Article.on(s.word(last + 1))) {
            return false;
        }
        if (describes(s, last) && last > from) {
            return true;
        }
        // «مسؤول | الجمارك»: of one office the next says of what
        if (last == from && Article.on(s.word(last + 1)) && OFFICIAL.contains(word) && !media(s, last + 1)) {
            return false;
        }
        // «علي خامنئي | التفاوض»
        boolean ali = last > from && NameStart.calledAli(s, last - 1, lexicon);
        if (!ali && Article.on(s.word(last + 1)) && governs(last > from ? s.word(last - 1) : "")) {
            return false;
        }
        // «وزارة الداخلية في زمران | أنباء»: a place no list knows
        if (s.is(last - 1, "في") && !lexicon.knows(word)) {
            return true;
        }
        // «أرقام | الوزارة», «لجان | المقاومة»: many that are nobody, and whose they are must follow
        if (last == from
                && Article.on(s.word(last + 1))
                && lexicon.noun(word)
                        .filter(noun -> !noun.human()
                                && (noun.kind() == SourceKind.DOCUMENT
                                        || (noun.kind() == SourceKind.ORGANISATION && noun.count() == 0)))
                        .isPresent()) {
            return false;
        }
        return lexicon.noun(word)
                // «مراسل | القناة»
                .map(noun -> (noun.unnamed() && !(noun.role() && Article.on(s.word(last + 1)))) || noun.count() == 0)
                .orElse(!NameStart.particle(word) && !lexicon.event(word));
    }

    // «في قطاع | التكرير», «اتحاد عمال | التربية»: whoever is between belongs to what follows
    private boolean governs(String before) {
        return NameStart.particle(before)
                || lexicon.noun(before)
                        .filter(noun -> !noun.human() && !noun.definite())
                        .isPresent();
    }
}
