package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Finds where, after an office, the name of its holder begins: «وزير الدفاع التركي | خلوصي أكار». */
final class NameStart {
    private static final int LONGEST_NAME = 4;
    private static final Set<String> PARTICLES = WordLists.of("name-start/particles");
    private static final Set<String> TITLES = WordLists.of("belonging/titles");
    private static final Set<String> AREAS = WordLists.of("name-start/areas");
    // «المتحدث | باسمها», «ضابط | برتبة مقدم»
    private static final Set<String> WITH = WordLists.of("name-start/with");

    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    /** «مبارك بن | طالب», «ابن | كيران», «أبو | كشف», «صالح آل | طالب»: whether only a name can stand there. */
    static boolean ofFather(Sentence s, int i) {
        return house(s, i - 1) || FATHERS.contains(s.word(i - 1));
    }

    // «سالم | آل قريع»
    private static boolean house(Sentence s, int i) {
        return s.is(i, "ال") && s.original(i).startsWith("آ");
    }

    private static final Set<String> FATHERS = Set.of("بن", "ابن", "ابو", "ابا", "ابي", "عبد");

    private final ArabicLexicon lexicon;

    NameStart(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Index of the name's first token, also behind a body no word of which has the article: «القيادي في حركة فتح | عباس زكي»;
     * -1 if only the office is there.
     */
    int find(Sentence s, int head, int to, Names names) {
        int end = firstMark(s, head, to);
        int found = find(s, head, to, i -> where(s, i, end, names));
        for (Mention mention : found < 0 ? names.within(s.span(head, to)) : List.<Mention>of()) {
            boolean person = mention.kind().equals("person");
            int at = person ? mention.span().start() : mention.span().end();
            for (int i = head + 1; i < end; i++) {
                boolean there = !ofWhom(s, head, i)
                        && (person
                                ? s.get(i).span().start() == at
                                : s.get(i - 1).span().end() == at);
                if (there && (person || mayBeCalled(s, i, end))) {
                    return i;
                }
            }
        }
        return found;
    }

    private boolean mayBeCalled(Sentence s, int from, int to) {
        return to - from >= 2
                && to - from <= LONGEST_NAME
                && !whose(s, from)
                && !town(s, from)
                && allPlain(s, from, to);
    }

    // «الناطق الإعلامي | لحرس الحدود», «الوكيل المساعد | لشؤون التفتيش»: whose or what for he is
    private static boolean whose(Sentence s, int i) {
        return s.word(i).startsWith("ل") && Article.on(s.word(i + 1));
    }

    private boolean allPlain(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!plain(s, i) && !(i > from && Article.on(s.word(i)))) {
                return false;
            }
        }
        return true;
    }

    // «وكيل | كامارا», «والد | عريس …», «مدير | مرور بيشة»: whose, or of what, he is; «الوزير», «دكتور» are titles
    private boolean ofWhom(Sentence s, int head, int i) {
        return i == head + 1
                && !TITLES.contains(s.word(head))
                && lexicon.noun(s, head).filter(noun -> !noun.definite()).isPresent();
    }

    // «رئيس بلدية | أماسيا جلال أوزدمير»: behind a body of a place stands its name first
    private static boolean town(Sentence s, int i) {
        return AREAS.contains(s.word(i - 1));
    }

    // «المتحدث الرسمي للهلال الأحمر | بحائل», but «وزير الخارجية | باسيل»
    private static boolean where(Sentence s, int i, int end, Names names) {
        Span word = s.get(i).span();
        return s.word(i).startsWith("ب")
                && (i + 1 == end || names.any(word, mention -> mention.span().start() > word.start()))
                && !names.any(word, mention -> mention.kind().equals("person"));
    }

    /** Index of the name's first token, or -1 if only the office is there. */
    int find(Sentence s, int head, int to) {
        return find(s, head, to, i -> false);
    }

    private int find(Sentence s, int head, int to, IntPredicate where) {
        int end = firstMark(s, head, to);
        for (int i = head + 1; i < end; i++) {
            if (!ofWhom(s, head, i) && !where.test(i) && begins(s, head, i, end)) {
                return i;
            }
        }
        if (named(s, head, end)) {
            return head + 1;
        }
        return end < to
                        && s.is(end, Kind.COMMA)
                        && end + 1 < to
                        && lexicon.noun(s, end + 1).isEmpty()
                        && !lexicon.is(s, end + 1, Closed.RELATIVE)
                        && !lexicon.is(s, end + 1, Closed.ANONYMITY)
                        && !lexicon.is(s, end + 1, Closed.BELONGING)
                        && !lexicon.is(s, end + 1, Closed.SCOPE)
                ? (s.is(end + 1, "هو") || s.is(end + 1, "هي") ? end + 2 : end + 1)
                : -1;
    }

    // «المحامي | هيثم الجندي، وكيل …»: behind a definite office no word without the article belongs to it
    private boolean named(Sentence s, int head, int end) {
        return Article.on(s.word(head))
                && s.is(end, Kind.COMMA)
                && end > head + 2
                && end - head <= LONGEST_NAME
                && !Article.on(s.word(head + 1))
                && allPlain(s, head + 1, end);
    }

    private int firstMark(Sentence s, int head, int to) {
        int i = head;
        while (i < to
                && s.is(i, Kind.WORD)
                && !lexicon.is(s, i, Closed.RELATIVE)
                && !lexicon.is(s, i, Closed.ANONYMITY)) {
            i++;
        }
        return i;
    }

    private boolean begins(Sentence s, int head, int i, int end) {
        if (!plain(s, i)) {
            return false;
        }
        boolean afterParticle = PARTICLES.contains(s.word(i - 1)) && !s.is(i - 1, "ه") && !s.is(i - 1, "ها");
        if (afterParticle) {
            return false;
        }
        boolean afterArticle = (Article.on(s.word(i - 1)) && !house(s, i - 1))
                || lexicon.country(s, i - 1).isPresent();
        int stop = i + 1;
        while (stop < end && !PARTICLES.contains(s.word(stop))) {
            stop++;
        }
        boolean articleNext = i + 1 < end && Article.on(s.word(i + 1)) && !house(s, i + 1);
        if (articleNext) {
            // «بشار الاسد» after an office, but «سلاح البحرية الروسية» is an office still
            return afterArticle && stop - i <= 3 && !whose(s, i);
        }
        // «رئيس أركان …» has two words without article; «الرئيس شكري» has one
        boolean particleNext = i + 1 < end && PARTICLES.contains(s.word(i + 1)) && !s.is(i + 1, "بن");
        return afterArticle
                || (end - i >= 2 && i == head + 1 && !particleNext)
                || s.is(i - 1, "ه")
                || s.is(i - 1, "ها");
    }

    /** «الوزير علي لاريجاني», «راندا علي، رئيسة», written with yeh, against «على». */
    static boolean calledAli(Sentence s, int i, ArabicLexicon lexicon) {
        boolean name = s.original(i).equals("علي");
        String next = s.word(i + 1);
        return name
                && (s.is(i + 1, Kind.COMMA)
                        // «يوسف الحاج علي إن»: behind «على» it would be «أن»
                        || (i + 1 < s.size() && s.original(i + 1).equals("إن"))
                        || (ali(s, i)
                                && (!next.equals("ان") || s.original(i + 1).startsWith("إ"))
                                && !lexicon.is(s, i + 1, Closed.PRONOUN)
                                && !lexicon.event(next)));
    }

    // «علي» with yeh is the name, against «على»
    private static boolean ali(Sentence s, int i) {
        return s.original(i).equals("علي")
                && s.is(i + 1, Kind.WORD)
                && (s.text().contains(" على ")
                        || !Article.on(s.word(i + 1))
                        || s.word(i + 1).endsWith("ي"));
    }

    private boolean plain(Sentence s, int i) {
        String word = s.word(i);
        if (ali(s, i)) {
            return true;
        }
        // «المدعي العام | لمكافحة الإرهاب»
        boolean purpose = word.startsWith("ل") && lexicon.event(word.substring(1));
        return !Article.on(word)
                && !purpose
                && !WITH.contains(word)
                && !PARTICLES.contains(word)
                && lexicon.noun(word).isEmpty()
                && lexicon.country(word).isEmpty()
                && !lexicon.is(s, i, Closed.ACCESS)
                && !lexicon.is(s, i, Closed.SCOPE)
                && !lexicon.is(s, i, Closed.SAME)
                && !lexicon.is(s, i, Closed.DESCRIBING)
                && Sectors.of(word).isEmpty()
                && word.length() > 1;
    }
}
