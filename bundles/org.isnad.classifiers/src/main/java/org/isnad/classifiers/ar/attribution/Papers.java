package org.isnad.classifiers.ar.attribution;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** What is said of a paper, or of who is not named, within the words of a source: who brought it out, has it, or ranks it. */
final class Papers {
    private static final Set<Closed> CLAUSES = EnumSet.of(Closed.RELATIVE, Closed.ANONYMITY, Closed.PUBLISHED);
    private static final int LONGEST_OWNER = 8;
    private static final int LONGEST_NAME = 5;
    private static final Set<String> RANKED = Set.of("وصفت", "وصف", "وصفوا", "سمت", "عرفت");

    private static final Set<String> PRINTED = WordLists.of("papers/printed");
    private static final Set<String> OF_IT = Set.of("منه", "منها", "منهما", "عنه", "عنها");
    private static final Set<String> ON_IT = WordLists.of("papers/on-it");

    private final ArabicLexicon lexicon;

    Papers(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** «تقرير لوكالة …»: whether a paper stands there. */
    boolean paper(Sentence s, int i) {
        return lexicon.noun(s, i)
                        .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                        .isPresent()
                // «استنادا إلى كشف», «ورد في كتاب رسمي»: a paper where no verb and no writers can stand
                || (s.is(i, "كشف") && (s.is(i - 1, "الي") || s.is(i - 1, "عن") || s.is(i - 1, "علي")))
                || (s.is(i, "كتاب") && s.is(i - 1, "في"));
    }

    /** «وثيقة مسربة»: whether a word shaped like a participle describes the paper the source begins with. */
    boolean describes(Sentence s, int from, int i) {
        return (i == from + 1 || i == from + 2)
                && s.word(i).endsWith("ه")
                && paper(s, from)
                && (i + 1 >= s.size() || s.is(i + 1, Kind.WORD) || s.is(i + 1, Kind.COMMA) || s.is(i + 1, Kind.STOP));
    }

    /** «تقرير أعدته اللجنة | جاء فيه أن»: whether a verb says there what stands in the paper. */
    boolean standsIn(Sentence s, int i) {
        boolean in = s.word(i + 1).equals("فيه") || s.word(i + 1).equals("فيها");
        return in
                && lexicon.verb(s, i)
                        .filter(form -> form.has("fi-source") || form.has("that"))
                        .isPresent();
    }

    /** «مصدر وصفته بالرفيع». */
    boolean ranked(Sentence s, int from, int i) {
        return (i > from && seen(s, i))
                || (RANKED.contains(s.word(i))
                        && lexicon.is(s, i + 1, Closed.PRONOUN)
                        && lexicon.noun(s, from).filter(Noun::unnamed).isPresent());
    }

    /** «اطلعت عليها», «حصلت على نسخة منها»: whether somebody has a paper, by the verb there. */
    static boolean has(Sentence s, int verb) {
        return (s.word(verb).startsWith("اطلع") || s.word(verb).startsWith("حصل"))
                && s.word(verb + 1).startsWith("علي");
    }

    /** «وثيقة | اطلعت عليها الصحيفة», «القرار الذي | اطلعت «الشاوية» على نسخة منه»: whether the verb there says who has a paper. */
    boolean seen(Sentence s, int verb) {
        boolean read = s.word(verb).startsWith("اطلع");
        boolean printed = PRINTED.contains(s.word(verb));
        if (!read && !printed && !s.word(verb).startsWith("حصل")) {
            return false;
        }
        if (read && has(s, verb)) {
            return true;
        }
        int name = lexicon.noun(s, verb + 1)
                        .filter(noun -> AccordingPhrases.media(noun.kind()))
                        .isPresent()
                ? verb + 2
                : verb + 1;
        int outlet =
                lexicon.outletAt(s, name).map(known -> known.words().size()).orElse(0);
        int behind =
                s.is(name, Kind.OPEN) && s.closing(name) - name < LONGEST_NAME ? s.closing(name) + 1 : name + outlet;
        // «وثيقة | نشر موقع «درج» مقتطفات منها»
        boolean parts = printed && OF_IT.contains(s.word(behind + 1));
        return behind > verb + 1 && (parts || (!printed && s.word(behind).startsWith("علي")));
    }

    /** «الشهادة | التي أدلى بها السائق», «الرسالة | التي وجهها»: how a paper came to be. */
    boolean given(Sentence s, int relative) {
        boolean it = lexicon.is(s, relative + 2, Closed.PRONOUN) || SourceStart.TO_WHOM.contains(s.word(relative + 2));
        return it && paper(s, s.is(relative - 1, Kind.COMMA) ? relative - 2 : relative - 1);
    }

    /** Whether there may stand what a paper or somebody is, by the word or a pronoun behind it. */
    boolean mayTell(Sentence s, int i) {
        return lexicon.entry(s, i).clause() || lexicon.is(s, i + 1, Closed.PRONOUN) || ON_IT.contains(s.word(i + 1));
    }

    /** Whether the word itself may begin such words. */
    static boolean begins(String word, Facts lists) {
        return !Collections.disjoint(lists.groups(), CLAUSES)
                || word.equals("لم")
                || word.startsWith("اطلع")
                || word.startsWith("حصل")
                || PRINTED.contains(word)
                || RANKED.contains(word)
                || Introduced.begins(word)
                || Appositions.refuses(word)
                || Describing.may(word, lists);
    }

    /** «بيان نشر على موقعه», «تقرير أصدرته المنظمة». */
    boolean published(Sentence s, int i) {
        if (standsIn(s, i)) {
            return false;
        }
        boolean onVerb = lexicon.is(s, i + 1, Closed.PRONOUN);
        boolean does = onVerb && lexicon.verb(s, i).filter(VerbForm::perfect).isPresent();
        boolean broughtOut = broughtOut(s, i, onVerb ? s.word(i) + s.word(i + 1) : s.word(i));
        if (!does && !broughtOut) {
            return false;
        }
        int head = i - 1;
        while (head > 0
                && !paper(s, head)
                && (s.word(head).endsWith("ه")
                        || Sectors.of(s.word(head)).isPresent()
                        || lexicon.is(s, head, Closed.DESCRIBING)
                        // «استطلاع للرأي نشرته صحيفة»
                        || s.is(head, "الراي")
                        || (s.is(head, "ل") && s.is(head + 1, "الراي"))
                        || lexicon.country(s, head).isPresent())) {
            head--;
        }
        head = paper(s, head) ? head : paperOf(s, i);
        // «حصيلة أعلنها وكيل النيابة», «حصيلة أولى أعلنتها الهيئة»
        boolean made = does && (head == i - 1 || !s.is(head, "بيان"));
        if (made
                && head == i - 1
                && s.is(head, Kind.WORD)
                && !paper(s, head)
                && lexicon.verb(s, head).isEmpty()) {
            head--;
        }
        return (made || broughtOut) && paper(s, head);
    }

    // «لم ينشر بعد», «حصل عليه من الدائرة»
    private boolean broughtOut(Sentence s, int i, String whole) {
        String next = s.word(i + 1);
        boolean not = s.is(i, "لم") && next.length() > 2 && "يت".indexOf(next.charAt(0)) >= 0;
        boolean onIt = ON_IT.contains(next)
                && lexicon.noun(s, i).isEmpty()
                && lexicon.verb(s, i).isEmpty()
                && !s.word(i).endsWith("ه");
        return not || onIt || lexicon.words(Closed.PUBLISHED).contains(whole);
    }

    /** «المحضر، | الذي نشرته البلدية،»: whether there stands how a paper came about; whoever has it is no part of it. */
    boolean described(Sentence s, int relative) {
        String verb = s.word(relative + 1);
        return lexicon.is(s, relative, Closed.RELATIVE) && !verb.startsWith("حصل") && !verb.startsWith("اطلع");
    }

    // «تقرير لبنك "الشاطئ" | نشرته الصحيفة»: index of the paper, or of the word before
    private int paperOf(Sentence s, int verb) {
        int i = verb - 1;
        while (i > Math.max(0, verb - LONGEST_OWNER) && !s.is(i, "ل") && !s.is(i, Kind.COMMA) && !s.is(i, Kind.STOP)) {
            i--;
        }
        return s.is(i, "ل") && i > 0 && paper(s, i - 1) ? i - 1 : verb - 1;
    }

    /**
     * «وثائق مسربة اطلع عليها | موقع "…" عن خطة», «مذكرة صادرة عن | المنظمة»: index where whoever has it or brought it
     * out begins, with whom the source ends; -1 if the verb there says no such thing.
     */
    int who(Sentence s, int from, int verb) {
        if (!published(s, verb) && !ranked(s, from, verb)) {
            return -1;
        }
        if (s.word(verb).startsWith("صادر") && s.is(verb + 1, "عن")) {
            return verb + 2;
        }
        boolean onIt = s.is(verb + 1, "عليه") || s.is(verb + 1, "عليها");
        boolean media = s.is(verb + 2, Kind.OPEN)
                || lexicon.outletAt(s, verb + 2).isPresent()
                || lexicon.noun(s, verb + 2)
                        .filter(noun -> AccordingPhrases.media(noun.kind()))
                        .isPresent();
        return onIt && media && paper(s, from) ? verb + 2 : -1;
    }

    /** «دراسة أجراها باحثون | ونشرتها مجلة»: index where whoever else brought the paper out begins, or -1. */
    int also(Sentence s, int from, int and) {
        boolean brought = s.is(and, "و")
                && lexicon.is(s, and + 2, Closed.PRONOUN)
                && lexicon.words(Closed.PUBLISHED).contains(s.word(and + 1) + s.word(and + 2));
        boolean read = s.is(and, "و") && has(s, and + 1);
        return (brought || read) && and > from + 1 && paper(s, from) ? and + 3 : -1;
    }

    /** «على صفحته», «عبر قناتها», «في تقريره»: where somebody told it. */
    boolean ownPage(Sentence s, int i) {
        boolean on = s.is(i, "علي") || s.is(i, "عبر") || s.is(i, "في");
        return on && lexicon.is(s, i + 2, Closed.PRONOUN) && (outlet(s, i + 1) || paper(s, i + 1));
    }

    private boolean outlet(Sentence s, int i) {
        return lexicon.noun(s, i)
                .filter(noun -> noun.kind() == SourceKind.OUTLET)
                .isPresent();
    }
}
