package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.Closed.BEFORE_VERB;
import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.Closed.RELATIVE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;

/** Finds who tells before a verb: «إن المصادر حذرت», «لكنهما ألمحا», «مسؤول الذي قال», «أما الحزب فدعا». */
final class Preposed {
    private static final int REACH_BACK = 16;
    private static final int LONGEST_UNKNOWN = 6;
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_ASIDE = 14;
    private static final int LONGEST_APPOSED = 16;
    private static final int LONGEST_DESCRIBED = 12;
    private static final Set<String> WHEN = WordLists.of("preposed/when");
    private static final int LONGEST_WHEN = 8;
    private static final Set<String> IN_IT = Set.of("فيه", "فيها");
    private static final Set<String> THERE = WordLists.of("preposed/there");
    private static final Set<String> LASTS = WordLists.of("preposed/lasts");
    private static final Set<String> HEARS = WordLists.of("preposed/hears");
    private static final Set<String> CLAUSE = WordLists.of("preposed/clause");

    private final Sentence s;
    private final Names names;
    private final ArabicLexicon lexicon;
    private final SourcePhrases phrases;
    private final SourceTypes types;
    private final Subjects subjects;
    private final Appositions appositions;
    private final NearestNoun near;

    Preposed(
            Sentence s,
            Names names,
            ArabicLexicon lexicon,
            SourcePhrases phrases,
            SourceTypes types,
            Subjects subjects) {
        this.s = s;
        this.names = names;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.types = types;
        this.subjects = subjects;
        this.appositions = new Appositions(lexicon);
        this.near = new NearestNoun(s, names, lexicon, phrases);
    }

    /** The source before the verb there, if it is known to tell. */
    Optional<Teller> at(int verb) {
        // «وهو ما | وصفه الوزير بأنه»
        if (s.is(verb - 1, "ما") && (s.is(verb - 2, "وهو") || s.is(verb - 2, "هو"))) {
            return Optional.empty();
        }
        int i = verb - 1;
        while (i >= 0 && beforeVerb(i)) {
            i--;
        }
        // «كانت المجلة | أول من كشف أن»
        i -= s.is(i, "من") && s.is(i - 1, "اول") ? 2 : 0;
        if (i < 0) {
            return Optional.empty();
        }
        Optional<Teller> earlier = s.is(i, "ان") ? saidBefore(i) : Optional.empty();
        if (earlier.isPresent()) {
            return earlier;
        }
        if (someone(s, i)) {
            return Optional.of(subjects.anybody(i));
        }
        if (joined(i)) {
            return Optional.of(subjects.apart(i));
        }
        if (lexicon.is(s, i, PRONOUN) && (s.is(i - 1, "ان") || s.is(i - 1, "لكن"))) {
            return Optional.of(subjects.pronoun(i));
        }
        int to = i + 1;
        int topic = s.is(i, Kind.COMMA) && s.is(i + 1, "ف") ? asFor(i) : -1;
        Optional<Teller> asFor = topic >= 0 ? known(topic + 1, i) : Optional.empty();
        if (asFor.isPresent()) {
            return asFor;
        }
        int relative = topic >= 0 ? relativeBehind(topic, i) : -1;
        if (relative > 0) {
            return Optional.of(types.read(s, topic + 1, relative, names));
        }
        if (lexicon.is(s, i, RELATIVE)) {
            to = s.is(i - 1, Kind.COMMA) || itself(i - 1) ? i - 1 : i;
        } else if (s.is(i, Kind.COMMA) && aside(i) > 0) {
            to = aside(i);
        } else if (topic >= 0) {
            to = i;
        } else if (!mayEndSource(i)) {
            return Optional.empty();
        }
        boolean apposed = s.is(i, Kind.COMMA) && to == i + 1;
        int before = apposed || s.is(to, Kind.COMMA) ? apposition(apposed ? i : to) : -1;
        int end = apposed || before > 0 ? before : to;
        int from = clauseStart(end);
        int called = apposed ? calledBefore(end) : -1;
        if (called > from) {
            return known(called, i);
        }
        Optional<Teller> whole = apposed && from >= 0 ? known(from, i) : Optional.empty();
        if (whole.isPresent()) {
            return whole;
        }
        // «أن المجلة نشرت مقتطفات من محضر سري | يفيد»: who opens the clause ends long before
        boolean says = s.is(verb + 1, "ان") || (s.is(verb + 1, "ب") && s.is(verb + 2, "ان"));
        if (from >= 0 && to == i + 1 && says && s.is(i, Kind.WORD) && phrases.end(s, from) < to) {
            int nearer = near.nearest(to, false);
            from = nearer > from ? nearer : from;
        }
        // «سمع الضابط | يقول»: whom somebody heard
        int heard = to == i + 1 ? heard(i) : -1;
        from = heard > from ? heard : from;
        if (from < 0 && (lexicon.is(s, i, RELATIVE) || s.is(i, Kind.WORD) || s.is(i, Kind.CLOSE))) {
            from = near.nearest(to, lexicon.is(s, i, RELATIVE));
        }
        if (from < 0 && lexicon.is(s, i, RELATIVE)) {
            from = near.calledRight(to);
        }
        int paper = to == i + 1 ? near.paperBefore(verb, to) : -1;
        // «وثيقة داخلية | توصي فيها»: no ministry, but what paper it is
        if (paper > from || (paper >= 0 && phrases.end(s, paper) > from)) {
            // «تقريرا», which otherwise begins no source
            int last = phrases.end(s, paper);
            return Optional.of(types.read(s, paper, last > paper ? Math.min(to, last) : to, names));
        }
        if (from < 0 || from >= to) {
            return Optional.empty();
        }
        // «الجيش، الذي | أقر بأن»: the pronoun says so, and means who stands before it
        Optional<Teller> teller = known(from, to);
        Span pronoun = s.get(i).span();
        return lexicon.is(s, i, RELATIVE) && to == i - 1
                ? teller.map(
                        meant -> meant.being(meant.source().but().span(pronoun).build()))
                : teller;
    }

    private int heard(int last) {
        for (int i = last - 1; i > Math.max(0, last - LONGEST_UNKNOWN) && s.is(i, Kind.WORD); i--) {
            if (HEARS.contains(s.word(i))) {
                return lexicon.noun(s, i + 1).isPresent()
                                || subjects.person(i + 1).isPresent()
                        ? i + 1
                        : -1;
            }
        }
        return -1;
    }

    /** «ثمة من | يرى أن», «هناك من | يقول إن»: whether who says it is somebody there. */
    static boolean someone(Sentence s, int i) {
        return s.is(i, "من") && THERE.contains(s.word(i - 1));
    }

    // «ظهر في التسجيل | وهو يقول إن»
    private boolean joined(int i) {
        return s.is(i, "وهو") || s.is(i, "وهي") || s.is(i, "وهم");
    }

    // «الممرضة | هي التي أخبرت»
    private boolean itself(int i) {
        return s.is(i, "هو") || s.is(i, "هي") || s.is(i, "هم") || s.is(i, "هما");
    }

    // «أما الائتلاف الوطني، | فقد دعا», «أما «التلغراف» | فوصفتها»: index of «أما», or -1
    private int asFor(int end) {
        return IntStream.range(Math.max(0, end - REACH_BACK), end)
                .filter(i -> s.is(i, "اما"))
                .findFirst()
                .orElse(-1);
    }

    // «أما المطور يوسف فخرو، | الذي يملك مشروعين، فيصف»: index of the comma, or -1
    private int relativeBehind(int topic, int end) {
        return IntStream.range(topic + 2, end)
                .filter(k -> !s.is(k, Kind.WORD))
                .limit(1)
                .filter(k -> s.is(k, Kind.COMMA) && lexicon.is(s, k + 1, RELATIVE))
                .findFirst()
                .orElse(-1);
    }

    private boolean mayEndSource(int i) {
        return s.is(i, Kind.WORD)
                || s.is(i, Kind.CLOSE)
                || s.original(i).equals(")")
                || (s.is(i, Kind.COMMA) && afterApposition(i));
    }

    // «سبق للوزير أن قال»
    private Optional<Teller> saidBefore(int that) {
        for (int i = that - 2; i >= Math.max(0, that - LONGEST_UNKNOWN); i--) {
            // «لكنها سبق | أن نفت»
            if (i == that - 2 && s.is(that - 1, "سبق")) {
                return at(that - 1);
            }
            if (s.is(i, "ل") && s.is(i - 1, "سبق")) {
                return subjects.at(i + 1)
                        .filter(subject -> subject.end() == that)
                        .map(Subjects.Subject::teller);
            }
        }
        return Optional.empty();
    }

    private boolean beforeVerb(int i) {
        boolean afterAs = s.is(i, "ف") && asFor(i) >= 0;
        return afterAs || lexicon.is(s, i, NEGATION) || lexicon.is(s, i, BEFORE_VERB) || lexicon.is(s, i, ADVERB);
    }

    // «بيان الوزارة، كما أوردته الوكالة، أكد», «أن المنظمة، في توضيح نقلته الصحيفة، أشارت»: index of the comma before
    // the aside, or -1
    private int aside(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
            if (s.is(i, Kind.COMMA)) {
                boolean apart = lexicon.accordingAt(s, i + 1).isPresent()
                        || AsSaid.verbOf(s, lexicon, i + 1) > 0
                        || (s.is(i + 1, "في") && lexicon.is(s, i + 2, Closed.OCCASION))
                        // «السائق، وقد نجا بأعجوبة، قال»
                        || s.is(i + 1, "وقد")
                        || (s.is(i + 1, "و") && s.is(i + 2, "قد"))
                        || s.word(i + 1).startsWith("بلسان")
                        // «الطبيبة، التي نقلت عنها القناة أن …، | دعت»: it does not say who she is
                        || (lexicon.is(s, i + 1, RELATIVE) && !appositions.unnamed(s, i + 1))
                        // «أن النائب، خلال الاجتماع، طالبه»
                        || (WHEN.contains(s.word(i + 1)) && comma - i <= LONGEST_WHEN && plain(i + 1, comma));
                return apart ? i : -1;
            }
        }
        return -1;
    }

    private boolean plain(int from, int to) {
        return IntStream.range(from, to)
                .allMatch(k -> s.is(k, Kind.WORD) && lexicon.verb(s, k).isEmpty() && !s.is(k, "ان"));
    }

    /** «أن التحريات كشفت أن»: between a word that opens a clause and the verb before another, whatever it is. */
    Optional<Teller> any(int verb) {
        int to = verb;
        while (to > 0 && (lexicon.is(s, to - 1, NEGATION) || s.is(to - 1, "قد") || s.is(to - 1, "لقد"))) {
            to--;
        }
        for (int i = to - 1; i >= Math.max(0, to - LONGEST_UNKNOWN) && s.is(i, Kind.WORD); i--) {
            boolean first = (i == 0 || s.is(i - 1, Kind.STOP))
                    && !s.word(i).endsWith("يا")
                    && !lexicon.is(s, i, BEFORE_VERB)
                    && !lexicon.is(s, i, Closed.CONJUNCTION);
            boolean opens = first || s.is(i - 1, "ان") || s.is(i - 1, "لكن") || was(i - 1);
            if (opens && s.word(i).length() > 2 && (phrases.end(s, i) >= to || indefinite(i, to))) {
                return Optional.of(types.read(s, i, to, names));
            }
        }
        return described(to, verb);
    }

    // «أن | مرجعا قضائيا أبلغ»: by its ending the subject of «أن», whatever it is
    private boolean indefinite(int from, int to) {
        return s.is(from - 1, "ان")
                && IntStream.range(from, to).allMatch(i -> s.original(i).endsWith("ا"));
    }

    // «أن | غواصين استعانت بهم الهيئة | أفادوا», «أن | لجنة شكلت الأسبوع الماضي | أوصت»: behind one that is not
    // definite
    // the first of two verbs no word joins says who or what it is
    private Optional<Teller> described(int to, int verb) {
        int i = to - 1;
        while (i > Math.max(0, to - LONGEST_DESCRIBED) && s.is(i, Kind.WORD) && !s.is(i - 1, "ان")) {
            i--;
        }
        boolean joined = IntStream.rangeClosed(i + 1, to - 1)
                .anyMatch(k -> lexicon.is(s, k, Closed.CONJUNCTION)
                        || lexicon.is(s, k, RELATIVE)
                        || lexicon.is(s, k, Closed.GOVERNING));
        boolean fits = s.is(i - 1, "ان")
                && i < to - 1
                && !joined
                && !Article.on(s.word(i + 1))
                && !IN_IT.contains(s.word(verb + 1))
                && lexicon.noun(s, i)
                        .filter(noun -> !noun.definite()
                                && lexicon.verb(s, verb)
                                        .filter(form -> form.agreement().fits(noun.agreement()))
                                        .isPresent())
                        .isPresent();
        return fits ? Optional.of(types.read(s, i, to, names)) : Optional.empty();
    }

    private boolean was(int i) {
        return s.is(i, "كان") || s.is(i, "كانت") || LASTS.contains(s.word(i));
    }

    private boolean afterApposition(int comma) {
        return apposition(comma) > 0;
    }

    // index of the comma before what stands in apposition up to this one, or -1
    private int apposition(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - LONGEST_APPOSED); i--) {
            if (s.is(i, Kind.COMMA)) {
                boolean apposed = lexicon.noun(s, i + 1).filter(Noun::role).isPresent()
                        || lexicon.is(s, i + 1, RELATIVE)
                        || lexicon.is(s, i + 1, Closed.ANONYMITY)
                        || appositions.aside(s, i)
                        || itself(i + 1)
                        // «المنسقة، ماري دوبوا، ذكرت»
                        || subjects.person(i + 1)
                                .filter(name -> name.end() == comma)
                                .isPresent()
                        // «الأب، المفجوع بابنه، اتهم المستشفى»
                        || Article.on(s.word(i + 1))
                        || lexicon.is(s, i + 1, Closed.BELONGING);
                // «رئيس الهيئة، العقيد مجاهد، الذي تحدث، | جزم»
                int earlier = apposed ? apposition(i) : -1;
                return earlier > 0 ? earlier : apposed ? i : -1;
            }
        }
        return -1;
    }

    // «أن | نائل زهران، مدير المرفأ، أكد»: a name no list knows, between what opens the clause and what it is in
    // apposition to
    private int calledBefore(int comma) {
        for (int i = comma - 1; i >= Math.max(0, comma - LONGEST_UNKNOWN) && s.is(i, Kind.WORD); i--) {
            if (lexicon.knows(s, i)) {
                return -1;
            }
            if (i == 0 || s.is(i - 1, Kind.STOP) || s.is(i - 1, "ان") || s.is(i - 1, "لكن") || was(i - 1)) {
                return i < comma - 1 || !Article.on(s.word(i)) ? i : -1;
            }
        }
        return -1;
    }

    private int clauseStart(int to) {
        for (int i = to - 1; i >= Math.max(0, to - REACH_BACK); i--) {
            boolean opens = CLAUSE.contains(s.word(i)) || LASTS.contains(s.word(i));
            boolean that = s.get(i).is(Kind.WORD) && opens && beginsSource(i + 1, to);
            if (that) {
                return i + 1;
            }
            if (i == 0 || subjects.mark(i - 1, to)) {
                return beginsSource(i, to) ? i : -1;
            }
        }
        return -1;
    }

    private boolean beginsSource(int i, int to) {
        return i < to
                && (lexicon.noun(s, i).isPresent()
                        || lexicon.outletAt(s, i).isPresent()
                        || lexicon.is(s, i, Closed.QUANTITY)
                        || Parts.number(s.word(i)) > 0
                        || (to == i + 1 && Parts.begins(s.word(i)))
                        || (s.is(i, Kind.OPEN) && s.closing(i) == to - 1)
                        || names.any(
                                s.span(i, to),
                                m -> m.span().start() == s.get(i).span().start()));
    }

    private Optional<Teller> known(int from, int to) {
        int end = phrases.end(s, from);
        return end >= to || (where(end, to) && from < end)
                ? Optional.of(types.read(s, from, Math.min(end, to), names))
                : Optional.empty();
    }

    // «كانت صفحة «المرصد» | على موقع فيسبوك | قد ادعت»: where it was told is no part of it
    private boolean where(int from, int to) {
        boolean place = s.is(from, "علي") || s.is(from, "في") || s.is(from, "عبر");
        return place
                && to > from + 1
                && to <= from + LONGEST_PLACE
                && IntStream.range(from, to)
                        .allMatch(i -> s.is(i, Kind.WORD) && lexicon.verb(s, i).isEmpty() && !s.is(i, "ان"));
    }
}
