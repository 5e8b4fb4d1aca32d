package org.isnad.classifiers.ar.attribution;

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
    private static final int LONGEST_UNKNOWN = 6;
    private static final int LONGEST_PLACE = 5;
    // a nationality goes on with who somebody is
    private static final Set<String> RELATIVE_KINDS = Set.of("nationality", "office", "person");

    private static final Set<String> ASKED = Set.of("سيل", "وسيل", "سيلت", "وسيلت");
    private static final Set<String> FROM_HIM = Set.of("عنه", "عنها", "عنهم", "عنهما", "عنهن");

    private final Sentence s;
    private final Names names;
    private final ArabicLexicon lexicon;
    private final SourcePhrases phrases;
    private final SourceTypes types;
    private final Preposed preposed;

    /** A teller and the index after its words. */
    record Subject(Teller teller, int end) {}

    Subjects(Sentence s, Names names, ArabicLexicon lexicon, Stretches stretches) {
        this.s = s;
        this.names = names;
        this.lexicon = lexicon;
        this.phrases = stretches.phrases();
        this.types = stretches.types();
        this.preposed = new Preposed(s, names, lexicon, phrases, types, this);
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
                boolean person = source.kind() == SourceKind.PERSON && names.any(source.span());
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
        boolean begins = names.any(
                s.span(i, Math.min(s.size(), i + LONGEST_UNKNOWN)),
                name -> name.span().start() == begin && !RELATIVE_KINDS.contains(name.kind()));
        // «اتهمت الخارجية المصرية | أديس أبابا»
        boolean place = Article.on(s.word(i - 1))
                && !Article.on(s.word(i))
                && names.any(
                        s.span(i, Math.min(s.size(), i + LONGEST_UNKNOWN)),
                        name -> name.span().start() == begin
                                && (name.kind().equals("city") || name.kind().equals("country")));
        return place
                || (begins
                        && names.any(
                                new Span(s.get(from).span().start(), before.end()),
                                name -> name.span().end() == before.end() && mayCall(name.kind()))
                        && lexicon.noun(s, i).filter(Noun::human).isEmpty());
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
        return names.first(
                        s.span(i, Math.min(s.size(), i + LONGEST_UNKNOWN)),
                        name -> name.kind().equals("person") && name.span().start() == start)
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
        return preposed.at(verb);
    }

    /** «أن التحريات كشفت أن»: between a word that opens a clause and the verb before another, whatever it is. */
    Optional<Teller> anyBefore(int verb) {
        return preposed.any(verb);
    }

    /** Whether a mark stands there that ends a clause before {@code to}. */
    boolean mark(int i, int to) {
        return s.is(i, Kind.STOP)
                || s.is(i, Kind.COLON)
                || s.is(i, Kind.DASH)
                || s.is(i, Kind.COMMA)
                || (s.is(i, Kind.OPEN) && s.closing(i) > to);
    }

    /** Who a pronoun points back at. */
    Teller pronoun(int i) {
        return elided(i, AccordingPhrases.of(s.word(i)));
    }

    /** As {@link #pronoun}, of one with «و» written on it: «وهو يقول». */
    Teller apart(int i) {
        return behind(
                i,
                1,
                s.is(i, "وهو") ? Agreement.HE : s.is(i, "وهي") ? Agreement.SHE.or(Agreement.MANY) : Agreement.MANY);
    }

    /** «عنه»: whether whom something is from is written on the preposition. */
    static boolean fromHim(String word) {
        return FROM_HIM.contains(word);
    }

    /** As {@link #pronoun}, of one with a preposition of two letters before it: «نقلا عنه». */
    Teller onPreposition(int i) {
        return behind(i, 2, AccordingPhrases.of(s.word(i).substring(2)));
    }

    private Teller behind(int i, int letters, Agreement agreement) {
        Teller joined = elided(i, agreement);
        Span span = new Span(s.get(i).span().start() + letters, s.get(i).span().end());
        return joined.being(joined.source().but().span(span).build());
    }

    /** Whether it is called by a name that is known. */
    boolean names(Teller teller) {
        return names.any(teller.source().span());
    }

    /** «هناك من | يقول»: somebody who is not named. */
    Teller anybody(int i) {
        Span span = s.get(i).span();
        Source somebody = Source.unnamed(span, span.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(somebody, span, Manner.SAID, Teller.Pointing.NOWHERE, Agreement.ANY, "source", false);
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

    /** «وسئل | التميمي عما ذكره غيره، فأجاب»: who answers, if the sentence begins with what was asked. */
    Optional<Teller> asked(int verb) {
        int first = s.is(0, "و") ? 1 : 0;
        // «وبسؤال | مدير الفرع عن القضية أكد أن»
        int asking = s.is(first, "ب") && s.is(first + 1, "سوال") ? first + 1 : first;
        boolean bySaying = asking > first || s.is(first, "بسوال") || s.is(first, "وبسوال");
        boolean asked = bySaying || (ASKED.contains(s.word(first)) && s.is(verb - 1, "ف"));
        return asked
                ? at(asking + 1, k -> s.is(k, "عما"))
                        .filter(who -> who.end() < verb)
                        .map(Subject::teller)
                : Optional.empty();
    }
}
