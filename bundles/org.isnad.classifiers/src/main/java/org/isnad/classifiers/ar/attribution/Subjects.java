package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.Closed.BEFORE_VERB;
import static org.isnad.classifiers.ar.attribution.Closed.NEGATION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.Closed.RELATIVE;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Finds who tells: after the verb, before it, or nobody said. */
final class Subjects {
    private static final int REACH_BACK = 16;
    private static final int LONGEST_UNKNOWN = 6;
    private static final int LONGEST_ASIDE = 14;
    private static final int LONGEST_APPOSED = 16;
    private static final int LONGEST_PLACE = 5;
    // a nationality goes on with who somebody is
    private static final Set<String> RELATIVE_KINDS = Set.of("nationality", "office", "person");
    private static final Set<String> CLAUSE =
            Set.of("ان", "لكن", "فيما", "بينما", "حيث", "كان", "كانت", "وكان", "وكانت", "و", "ف", "ثم", "كما", "اما");

    private final Sentence s;
    private final Names names;
    private final ArabicLexicon lexicon;
    private final SourcePhrases phrases;
    private final SourceTypes types;
    private final Appositions appositions;
    private final NearestNoun near;

    /** A teller and the index after its words. */
    record Subject(Teller teller, int end) {}

    Subjects(Sentence s, Names names, ArabicLexicon lexicon) {
        this.s = s;
        this.names = names;
        this.lexicon = lexicon;
        this.phrases = new SourcePhrases(lexicon);
        this.types = new SourceTypes(lexicon);
        this.appositions = new Appositions(lexicon);
        this.near = new NearestNoun(s, names, lexicon, phrases);
    }

    /** The source whose words begin there. */
    Optional<Subject> at(int from) {
        return at(from, i -> false);
    }

    /** As {@link #at(int)}, ending where {@code stop} holds. */
    Optional<Subject> at(int from, IntPredicate stop) {
        int end = withoutPlace(from, phrases.end(s, from, stop));
        return end > from ? Optional.of(new Subject(types.read(s, from, end, names), end)) : Optional.empty();
    }

    // «المتحدث ماركوس ليندال | في جنيف»: where someone called by name spoke is no part of who it is
    private int withoutPlace(int from, int end) {
        for (int i = end - 1; i > Math.max(from, end - LONGEST_PLACE); i--) {
            if (s.is(i, "في") && !relative(from, i) && !ofApposition(from, i)) {
                Teller left = types.read(s, from, i, names);
                Source source = left.source();
                boolean called = source.named()
                        && source.role()
                                .filter(role -> !role.equals(source.name()))
                                .isPresent();
                boolean person = source.kind() == SourceKind.PERSON
                        && !names.within(source.span()).isEmpty();
                return called || person ? i : end;
            }
        }
        return end;
    }

    // «ليلى نور، أستاذة التاريخ | في جامعة الساحل»
    private boolean ofApposition(int from, int in) {
        return !s.is(in - 1, Kind.COMMA)
                && IntStream.range(from, in).anyMatch(i -> s.is(i, Kind.COMMA))
                && !s.is(from, Kind.OPEN);
    }

    // «الوزير كمال نصر، الذي تولى منصبه | في آذار»
    private boolean relative(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> lexicon.is(s, i, RELATIVE) || lexicon.is(s, i, Closed.ANONYMITY));
    }

    /** As {@link #at}, after a verb nobody knows: only what is known to tell. */
    Optional<Subject> knownAfter(int verb) {
        return knows(verb + 1) ? at(verb + 1) : Optional.empty();
    }

    /** Whether a name begins there right behind another: «اتهم بيسكوف | كييف», «دعت فرنسا | إسرائيل». */
    boolean another(int from, int i) {
        if (i <= from || !s.is(i - 1, Kind.WORD) || !s.is(i, Kind.WORD)) {
            return false;
        }
        Span before = s.get(i - 1).span();
        int begin = s.get(i).span().start();
        boolean begins = names.within(s.span(i, Math.min(s.size(), i + LONGEST_UNKNOWN))).stream()
                .anyMatch(name -> name.span().start() == begin && !RELATIVE_KINDS.contains(name.kind()));
        return begins
                && names.within(new Span(s.get(from).span().start(), before.end())).stream()
                        .anyMatch(name -> name.span().end() == before.end() && mayCall(name.kind()))
                && lexicon.noun(s, i).filter(Noun::human).isEmpty();
    }

    private static boolean mayCall(String kind) {
        return kind.equals("person") || kind.equals("city") || kind.equals("country");
    }

    /** The person whose name begins there: «كان | محمد العلي تقدم ببيان قال فيه». */
    Optional<Subject> person(int i) {
        if (!s.is(i, Kind.WORD)) {
            return Optional.empty();
        }
        int start = s.get(i).span().start();
        return names.within(s.span(i, Math.min(s.size(), i + LONGEST_UNKNOWN))).stream()
                .filter(name -> name.kind().equals("person") && name.span().start() == start)
                .findFirst()
                .map(name -> {
                    int end = i + 1;
                    while (end < s.size()
                            && s.get(end).span().end() <= name.span().end()) {
                        end++;
                    }
                    return new Subject(types.read(s, i, end, names), end);
                });
    }

    private boolean knows(int i) {
        return lexicon.noun(s, i).isPresent()
                || lexicon.outletAt(s, i).isPresent()
                || (i < s.size()
                        && !names.within(s.span(i, Math.min(s.size(), i + 4))).isEmpty());
    }

    /** The source before a verb: «إن المصادر حذرت», «لكنهما ألمحا», «مسؤول الذي قال». */
    Optional<Teller> before(int verb) {
        int i = verb - 1;
        while (i >= 0 && beforeVerb(i)) {
            i--;
        }
        if (i < 0) {
            return Optional.empty();
        }
        Optional<Teller> earlier = s.is(i, "ان") ? saidBefore(i) : Optional.empty();
        if (earlier.isPresent()) {
            return earlier;
        }
        if (lexicon.is(s, i, PRONOUN) && (s.is(i - 1, "ان") || s.is(i - 1, "لكن"))) {
            return Optional.of(pronoun(i));
        }
        int to = i + 1;
        if (lexicon.is(s, i, RELATIVE)) {
            to = s.is(i - 1, Kind.COMMA) || itself(i - 1) ? i - 1 : i;
        } else if (s.is(i, Kind.COMMA) && aside(i) > 0) {
            to = aside(i);
        } else if (s.is(i, Kind.COMMA) && topic(i)) {
            to = i;
        } else if (!mayEndSource(i)) {
            return Optional.empty();
        }
        int from = s.is(i, Kind.COMMA) && to == i + 1 ? clauseStart(apposition(i)) : clauseStart(to);
        int called = s.is(i, Kind.COMMA) && to == i + 1 ? calledBefore(apposition(i)) : -1;
        if (called > from) {
            return known(called, i);
        }
        if (from >= 0 && s.is(i, Kind.COMMA) && to == i + 1 && known(from, i).isPresent()) {
            return known(from, i);
        }
        // «وكان التقرير، الذي نشرت القناة مقتطفات منه، قد خلص»
        if (from >= 0 && s.is(i, Kind.COMMA) && to == i + 1 && lexicon.is(s, apposition(i) + 1, RELATIVE)) {
            return phrases.end(s, from) >= apposition(i)
                    ? Optional.of(types.read(s, from, i, names))
                    : Optional.empty();
        }
        if (from < 0 && (lexicon.is(s, i, RELATIVE) || s.is(i, Kind.WORD))) {
            from = near.nearest(to, lexicon.is(s, i, RELATIVE));
        }
        if (from < 0 && lexicon.is(s, i, RELATIVE)) {
            from = near.calledRight(to);
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

    // «الممرضة | هي التي أخبرت»
    private boolean itself(int i) {
        return s.is(i, "هو") || s.is(i, "هي") || s.is(i, "هم") || s.is(i, "هما");
    }

    // «أما الائتلاف الوطني، | فقد دعا»
    private boolean topic(int comma) {
        return s.is(comma + 1, "ف") && asFor(comma);
    }

    // «أما «التلغراف» | فوصفتها»
    private boolean asFor(int end) {
        return IntStream.range(Math.max(0, end - REACH_BACK), end).anyMatch(i -> s.is(i, "اما"));
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
            if (s.is(i, "ل") && s.is(i - 1, "سبق")) {
                return at(i + 1).filter(subject -> subject.end() == that).map(Subject::teller);
            }
        }
        return Optional.empty();
    }

    private boolean beforeVerb(int i) {
        boolean afterAs = s.is(i, "ف") && asFor(i);
        return afterAs || lexicon.is(s, i, NEGATION) || lexicon.is(s, i, BEFORE_VERB) || lexicon.is(s, i, ADVERB);
    }

    // «بيان الوزارة، كما أوردته الوكالة، أكد»: index of the comma before the aside, or -1
    private int aside(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
            if (s.is(i, Kind.COMMA)) {
                boolean according =
                        lexicon.accordingAt(s, i + 1).isPresent() || AccordingPhrases.verbOf(s, lexicon, i + 1) > 0;
                return according ? i : -1;
            }
        }
        return -1;
    }

    /** «أن التحريات كشفت أن»: between a word that opens a clause and the verb before another, whatever it is. */
    Optional<Teller> anyBefore(int verb) {
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
            if (opens && s.word(i).length() > 2 && phrases.end(s, i) >= to) {
                return Optional.of(types.read(s, i, to, names));
            }
        }
        return Optional.empty();
    }

    private boolean was(int i) {
        return s.is(i, "كان") || s.is(i, "كانت");
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
                        || lexicon.is(s, i + 1, Closed.BELONGING);
                return apposed ? i : -1;
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
            boolean that = s.get(i).is(Kind.WORD) && CLAUSE.contains(s.word(i)) && beginsSource(i + 1, to);
            if (that) {
                return i + 1;
            }
            if (i == 0 || mark(i - 1, to)) {
                return beginsSource(i, to) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a mark stands there that ends a clause before {@code to}. */
    boolean mark(int i, int to) {
        return s.is(i, Kind.STOP)
                || s.is(i, Kind.COLON)
                || s.is(i, Kind.DASH)
                || s.is(i, Kind.COMMA)
                || (s.is(i, Kind.OPEN) && s.closing(i) > to);
    }

    private boolean beginsSource(int i, int to) {
        return i < to
                && (lexicon.noun(s, i).isPresent()
                        || lexicon.outletAt(s, i).isPresent()
                        || lexicon.is(s, i, Closed.QUANTITY)
                        || Parts.number(s.word(i)) > 0
                        || (to == i + 1 && Parts.begins(s.word(i)))
                        || (s.is(i, Kind.OPEN) && s.closing(i) == to - 1)
                        || names.within(s.span(i, to)).stream()
                                .anyMatch(
                                        m -> m.span().start() == s.get(i).span().start()));
    }

    private Optional<Teller> known(int from, int to) {
        int end = phrases.end(s, from);
        return end >= to ? Optional.of(types.read(s, from, to, names)) : Optional.empty();
    }

    /** Who a pronoun points back at. */
    Teller pronoun(int i) {
        return elided(i, AccordingPhrases.of(s.word(i)));
    }

    /** Whether it is called by a name that is known. */
    boolean names(Teller teller) {
        return !names.within(teller.source().span()).isEmpty();
    }

    /** Who is not said again; must be looked for in the text before. */
    Teller elided(int i, Agreement agreement) {
        Span span = lexicon.verb(s, i).isPresent()
                ? Cues.of(s, lexicon, i)
                : s.get(i).span();
        String words = lexicon.is(s, i, PRONOUN) ? span.in(s.text()) : leftOut(agreement);
        Source.Builder source = Source.unnamed(span, words, SourceKind.UNKNOWN).but();
        if (agreement.fits(Agreement.TWO.or(Agreement.TWO_WOMEN)) && !agreement.fits(Agreement.MANY)) {
            source.count(OptionalInt.of(2));
        } else if (!agreement.fits(Agreement.ONE)) {
            source.count(OptionalInt.empty());
        }
        return new Teller(source.build(), span, Manner.SAID, Teller.Pointing.ELIDED, agreement, "", false);
    }

    // the pronoun the verb has in it: nobody is called by a verb
    private static String leftOut(Agreement agreement) {
        if (agreement.fits(Agreement.ONE)) {
            return agreement.fits(Agreement.HE) ? "هو" : "هي";
        }
        return agreement.fits(Agreement.TWO.or(Agreement.TWO_WOMEN)) ? "هما" : "هم";
    }

    /** The subject of the sentence's first verb, for a participle later in it: «وانتقد الوزير …، مؤكدا أن». */
    Optional<Teller> ofSentence(int before) {
        return new SentenceSubject(s, lexicon, this).before(before);
    }
}
