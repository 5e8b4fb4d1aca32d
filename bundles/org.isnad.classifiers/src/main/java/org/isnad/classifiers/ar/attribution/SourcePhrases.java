package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.ACCESS;
import static org.isnad.classifiers.ar.attribution.Closed.ADVERB;
import static org.isnad.classifiers.ar.attribution.Closed.ANONYMITY;
import static org.isnad.classifiers.ar.attribution.Closed.MANNER;
import static org.isnad.classifiers.ar.attribution.Closed.OBJECT;
import static org.isnad.classifiers.ar.attribution.Closed.OCCASION;
import static org.isnad.classifiers.ar.attribution.Closed.RELATIVE;
import static org.isnad.classifiers.ar.attribution.Closed.SAYING;

import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Finds where the words that name a source end. */
final class SourcePhrases {
    private static final int LONGEST = 40;
    private static final Set<String> ISSUED = Set.of("الصادره", "الصادر", "الصادرين", "المنشور", "المنشوره");

    private final ArabicLexicon lexicon;
    private final Appositions appositions;
    private final QuotedNames quoted;
    private final Papers papers;
    private final WhoseBody whose;
    private final SourceStart starts;
    private final BehindTitle belongs;
    private final Namesakes namesakes;
    private final ToldTo told;
    private final Joined joined;
    private final BehindSource behind;

    SourcePhrases(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.appositions = new Appositions(lexicon);
        this.quoted = new QuotedNames(lexicon, appositions);
        this.papers = new Papers(lexicon);
        this.whose = new WhoseBody(lexicon, appositions);
        this.starts = new SourceStart(lexicon);
        this.belongs = new BehindTitle(lexicon);
        this.namesakes = new Namesakes(lexicon);
        this.told = new ToldTo(lexicon);
        this.joined = new Joined(lexicon, quoted);
        this.behind = new BehindSource(lexicon);
    }

    /** Index after the last token of the source that begins at {@code from}; {@code from} if none does. */
    int end(Sentence s, int from) {
        return end(s, from, i -> false);
    }

    /** As {@link #end(Sentence, int)}, but not beyond a token where {@code stop} holds. */
    int end(Sentence s, int from, IntPredicate stop) {
        int i = from;
        boolean relative = false;
        boolean describing = false;
        int limit = Math.min(s.size(), from + LONGEST);
        while (i < limit) {
            if (i > from && s.is(i, Kind.COMMA) && appositions.clause(s, from, i)) {
                relative = true;
                i++;
                continue;
            }
            int known =
                    lexicon.outletAt(s, i).map(outlet -> outlet.words().size()).orElse(0);
            int next = known > 0 ? i + known : relative ? inRelative(s, i) : next(s, from, i);
            boolean open = !relative || describing;
            // most words of a source begin no clause of who it is
            boolean clause = i > from && papers.mayTell(s, i);
            int also = papers.also(s, from, i);
            if (also > 0) {
                relative = false;
                i = end(s, also, stop);
                continue;
            }
            if (next == i || (i > from && open && !(clause && papers.published(s, i)) && stop.test(i))) {
                break;
            }
            if (describing && s.is(i, "عن") && !Describing.idiom(s, i)) {
                break;
            }
            int who = clause ? papers.who(s, from, i) : -1;
            if (who > 0) {
                relative = false;
                i = end(s, who, stop);
                continue;
            }
            if (clause
                    && (Introduced.at(s, i)
                            || lexicon.is(s, i, RELATIVE)
                            || anonymity(s, i)
                            || papers.published(s, i)
                            || papers.ranked(s, from, i)
                            || Describing.at(s, lexicon, from, i)
                            || Appositions.refuses(s, i))) {
                relative = true;
            }
            boolean refuses = anonymity(s, i) && !Describing.spokeTo(s, i + 1);
            describing = (describing || (clause && Describing.at(s, lexicon, from, i))) && !refuses;
            i = next;
        }
        return withoutLooseEnd(s, from, i, relative && (describing || papers.paper(s, from)));
    }

    // «فضل عدم ذكر اسمه», but «حسن فضل الله», «الخبير فضل البوعينين»
    private boolean anonymity(Sentence s, int i) {
        if (s.is(i, "فضل") && Article.on(s.word(i + 1)) && !Refusal.naming(s.word(i + 1))) {
            return false;
        }
        boolean says = s.is(i + 1, "ان") && !Refusal.wished(s, i + 1, lexicon);
        return lexicon.is(s, i, ANONYMITY)
                && !says
                && !NameStart.ofFather(s, i)
                && !s.is(i + 1, "الدين")
                && !s.is(i + 1, "الله");
    }

    private int withoutLooseEnd(Sentence s, int from, int end, boolean relative) {
        int i = end;
        // «بيانات نشرها المكتب | اليوم»
        while (i > from
                && relative
                && lexicon.is(s, i - 1, ADVERB)
                && !s.is(i - 2, "من")
                && !notYet(s, i - 1)
                // «حصيلة نشرتها الثلاثاء»
                && !lexicon.is(s, i - 2, Closed.PRONOUN)
                && !Describing.met(s.word(i - 2))) {
            i--;
        }
        while (i > from
                && (s.is(i - 1, Kind.COMMA)
                        || s.is(i - 1, "و")
                        || s.is(i - 1, "ف")
                        || s.is(i - 1, "ل")
                        || s.is(i - 1, "من")
                        || s.is(i - 1, "في"))) {
            i--;
        }
        return i;
    }

    // «تقرير لم ينشر بعد»
    private static boolean notYet(Sentence s, int i) {
        return s.is(i, "بعد") && s.is(i - 2, "لم");
    }

    private int next(Sentence s, int from, int i) {
        return switch (s.get(i).kind()) {
            case WORD -> (i > from && stops(s, from, i)) || (i == from && starts.never(s, i)) ? i : i + 1;
            case OPEN -> quoted.end(s, from, i);
            case COMMA -> i > from && appositions.at(s, from, i) ? i + 1 : i;
            case OTHER -> Namesakes.aged(s, i) ? i : QuotedNames.parenthesis(s, i);
            case DASH -> i > from && (lexicon.is(s, i + 1, ANONYMITY) || glued(s, i)) ? i + 1 : i;
            case CLOSE, COLON, STOP -> i;
        };
    }

    // «توماس-غرينفيلد»
    private static boolean glued(Sentence s, int dash) {
        return s.is(dash - 1, Kind.WORD)
                && s.is(dash + 1, Kind.WORD)
                && s.get(dash - 1).span().end() == s.get(dash).span().start()
                && s.get(dash).span().end() == s.get(dash + 1).span().start();
    }

    private int inRelative(Sentence s, int i) {
        return switch (s.get(i).kind()) {
            case WORD ->
                (appositions.opensThat(s, i) && !Refusal.wished(s, i, lexicon))
                                || Refusal.endsBefore(s, i, lexicon)
                                || (s.is(i, "ل")
                                        && told.addressee(s, i + 1)
                                        && (Refusal.unsaid(s, i - 1) || Introduced.soon(s, i)))
                                || (papers.ownPage(s, i) && Introduced.soon(s, i))
                                || lexicon.is(s, i, Closed.QUESTION)
                                || papers.standsIn(s, i)
                                || Clauses.cites(s, lexicon, i)
                                || behind.saying(s, i)
                                || (lexicon.participle(s, i).isPresent() && !s.is(i - 1, "غير"))
                        ? i
                        : i + 1;
            case OTHER -> i + 1;
            case OPEN ->
                papers.seen(s, i - 1) || Describing.spokeTo(s, i - 1)
                        ? Math.max(i, s.closing(i) + 1)
                        : Refusal.unsaid(s, i - 1)
                                ? i
                                : quoted.end(s, lexicon.noun(s, i - 1).isPresent() ? i - 1 : i, i);
            case CLOSE, COMMA, COLON, STOP, DASH -> i;
        };
    }

    private boolean stops(Sentence s, int from, int i) {
        String word = s.word(i);
        return switch (word) {
            case "هو", "هي" -> s.is(i + 1, "ان");
            case "كان" -> !Describing.at(s, lexicon, from, i) && (!outlet(s, i - 1) || !Article.on(s.word(i + 1)));
            case "ف", "ان", "ما", "كما", "عما", "لكن", "حيث", "وهو", "وهي", "وهم", "وقد" -> true;
            // «صرح مصدر مسؤول | بما يلي: إنه»
            case "بما" -> s.is(i + 1, "يلي") || s.is(i + 1, "ياتي");
            case "من" -> side(s, i + 1);
            case "في" ->
                (lexicon.is(s, i + 1, OCCASION) && !BehindTitle.programme(s, i + 1))
                        || (lexicon.is(s, i + 1, Closed.LINKING) && lexicon.is(s, i + 2, Closed.SAME))
                        || s.is(i + 1, "الموتمر")
                        || belongs.sitting(s, i)
                        || owned(s, i + 1)
                        || papers.ownPage(s, i);
            case "ل" ->
                // «للمرة الأولى», «لأول مرة»
                s.is(i + 1, "المره")
                        || s.is(i + 2, "مره")
                        || (told.at(s, from, i)
                                && !papers.paper(s, from)
                                && !papers.paper(s, i - 1)
                                && !whose.body(s, from, i)
                                && !whose.reporter(s, from, i));
            case "ب" ->
                s.is(i + 1, "ان")
                        || lexicon.is(s, i + 1, OCCASION)
                        || lexicon.is(s, i + 1, SAYING)
                        || (!namesakes.force(s, i + 1) && howOrWhat(s, i));
            case "عن" -> s.is(i + 1, "ان") || (!belongs.representing(s, from, i) && !belongs.goesWith(s, i - 1));
            case "علي", "الي" ->
                !(i > from && NameStart.calledAli(s, i, lexicon))
                        && (!belongs.goesWith(s, i - 1) || s.is(i + 1, "ان"))
                        && !belongs.sent(s, from, i)
                        && !lexicon.is(s, i + 1, Closed.KNOWING);
            case "و" -> !joined.at(s, from, i + 1);
            default ->
                (lexicon.is(s, i, Closed.BEFORE_VERB) && !Describing.at(s, lexicon, from, i))
                        || (i > from && Purposes.begins(s, lexicon, i))
                        || (i > from && lexicon.is(s, i, Closed.GIST))
                        // «حاكم المقاطعة | ذكر فيها أن»
                        || (i > from
                                && VerbSubjects.IN_IT.contains(s.word(i + 1))
                                && lexicon.verb(s, i).isPresent())
                        || (SourceStart.TO_WHOM.contains(word) && !belongs.pronoun(s, from, i))
                        || (word.endsWith("نا") && starts.toSomebody(word))
                        || stopsAt(s, from, i);
        };
    }

    // «المتحدث | بشدة», «المدير | بدوره», «الوزير | بوقف»
    private boolean howOrWhat(Sentence s, int bi) {
        return (!s.is(bi + 1, "اسم") && lexicon.is(s, bi + 1, MANNER))
                || (s.is(bi + 1, "دور") && lexicon.is(s, bi + 2, Closed.PRONOUN))
                || (lexicon.event(s, bi + 1)
                        && !Article.on(s.word(bi + 1))
                        && !belongs.withDeed(s, bi - 1)
                        && !belongs.office(s, bi));
    }

    private boolean stopsAt(Sentence s, int from, int i) {
        if (lexicon.entry(s, i).nothing()) {
            return s.is(i, "القول") || starts.stretch(s, i) || counted(s, i);
        }
        // «عزت الصحيفة | هذه المعلومات»
        boolean another = lexicon.is(s, i, Closed.DEMONSTRATIVE)
                && s.word(i).length() > 2
                && (Article.on(s.word(i - 1)) || owned(s, i - 1) || lexicon.is(s, i - 1, Closed.PRONOUN))
                && Article.on(s.word(i + 1));
        // «لم توضح ليفيت | متى سيدخل»
        boolean asks = lexicon.is(s, i, Closed.QUESTION)
                && s.word(i + 1).length() > 3
                && "يتنس".indexOf(s.word(i + 1).charAt(0)) >= 0;
        // «لفت الموقع | الانتباه إلى»
        boolean attention = i > from && Article.on(s.word(i)) && lexicon.is(s, i, Closed.IDIOM);
        if (another || attention || asks || starts.stretch(s, i) || counted(s, i) || behind.broughtOut(s, from, i)) {
            return true;
        }
        if ((lexicon.is(s, i, ADVERB)
                        && !namesakes.dawn(s, i)
                        && !informed(s, i)
                        && !(anonymity(s, i) && Refusal.naming(s.word(i + 1)))
                        && !belongs.accredited(s, i)
                        && !issued(s, i)
                        && !namesakes.ofRank(s, i)
                        && !namesakes.former(s, i)
                        && !namesakes.force(s, i))
                || (lexicon.is(s, i, OBJECT) && !is(s, i - 1, SourceKind.AGENCY) && !work(s, from, i))
                || behind.uttered(s, i)
                || (lexicon.is(s, i, OCCASION) && owned(s, i) && Article.on(s.word(i - 1)))
                || (lexicon.participle(s, i).isPresent()
                        && !papers.describes(s, from, i)
                        && !Appositions.refuses(s, i))) {
            return true;
        }
        boolean accords = lexicon.accordingAt(s, i)
                .filter(phrase -> phrase.words().size() > 1
                        || !phrase.before().isEmpty()
                        || phrase.sure()
                        // «المزارع | وفق ما روته الصحيفة»
                        || s.is(i + 1, "ما"))
                .isPresent();
        if (behind.saying(s, i) || behind.saidBy(s, from, i) || accords) {
            return true;
        }
        if (lexicon.is(s, i, RELATIVE)) {
            return !papers.ranked(s, from, i + 1)
                    && !papers.given(s, i)
                    && lexicon.verb(s, i + 1)
                            .filter(form ->
                                    !form.has("speech") && !s.word(i + 2).startsWith("نفس"))
                            .isPresent()
                    && !lexicon.is(s, i + 1, ANONYMITY);
        }
        if (papers.published(s, i) || papers.ranked(s, from, i) || Describing.at(s, lexicon, from, i)) {
            return false;
        }
        boolean verb = lexicon.verb(s, i).isPresent()
                && lexicon.noun(s, i).isEmpty()
                && !lexicon.is(s, i, Closed.NO_VERB)
                && !work(s, from, i)
                && !surname(s, i)
                && !NameStart.ofFather(s, i)
                // «حاكم الولاية قدرت الله»
                && !s.is(i + 1, "الله");
        return verb && !anonymity(s, i) && !Appositions.refuses(s, i) && !Introduced.at(s, i) && i > from;
    }

    // «الصحف الصادرة | اليوم الأربعاء»: when is said of the papers
    private boolean issued(Sentence s, int i) {
        int word = lexicon.is(s, i - 1, ADVERB) ? i - 2 : i - 1;
        return ISSUED.contains(s.word(word)) && !s.is(word + 1, "عن");
    }

    // «مارك روته، لدى وصوله»: no clause of who somebody is ends with a verb and whom it tells
    private boolean surname(Sentence s, int i) {
        boolean ends = s.is(i + 2, Kind.COMMA) || s.is(i + 2, Kind.STOP) || s.is(i + 2, "ان");
        return ends
                && lexicon.is(s, i + 1, Closed.PRONOUN)
                && s.word(i - 1).length() > 2
                && !lexicon.knows(s, i - 1)
                && !Article.on(s.word(i - 1));
    }

    // «مركز رصد الزلازل», «المتخصص في رصد المواقع»: what a body is for
    private boolean work(Sentence s, int from, int i) {
        boolean in = s.is(i - 1, "في") && i > from + 1 && lexicon.event(s, i);
        return in
                || (i == from + 1
                        && (lexicon.event(s, i) || (lexicon.is(s, i, OBJECT) && Article.on(s.word(i + 1))))
                        && lexicon.noun(s, from)
                                .filter(noun ->
                                        !noun.human() && !noun.definite() && noun.kind() == SourceKind.ORGANISATION)
                                .isPresent());
    }

    // «مصدر مطلع» knows, «مطلع الشهر» is when
    private boolean informed(Sentence s, int i) {
        return lexicon.is(s, i, ACCESS)
                && (lexicon.noun(s, i - 1).filter(Noun::unnamed).isPresent()
                        || lexicon.noun(s, i - 2).filter(Noun::unnamed).isPresent());
    }

    // «سجلت وزارة الصحة | 13 وفاة», but «القناة 12», «الوحدة 8200 الإسرائيلية»
    private boolean counted(Sentence s, int i) {
        return Character.isDigit(s.original(i).charAt(0))
                && Article.on(s.word(i - 1))
                && !outlet(s, i - 1)
                && s.is(i + 1, Kind.WORD)
                && s.word(i + 1).length() > 2
                && !Article.on(s.word(i + 1))
                && !lexicon.is(s, i + 1, ADVERB);
    }

    // «قناة كان العبرية»
    private boolean outlet(Sentence s, int i) {
        return is(s, i, SourceKind.OUTLET);
    }

    private boolean is(Sentence s, int i, SourceKind kind) {
        return lexicon.noun(s, i).filter(noun -> noun.kind() == kind).isPresent();
    }

    // «في تقييمها اليومي»: its own, which is no body
    private boolean owned(Sentence s, int i) {
        String original = i < s.size() ? s.original(i) : "";
        return original.length() > 4 && (original.endsWith("ه") || original.endsWith("ها"));
    }

    // «من جهته», also with the pronoun apart
    private boolean side(Sentence s, int i) {
        return lexicon.is(s, i, Closed.SIDE)
                || (lexicon.is(s, i + 1, Closed.PRONOUN)
                        && (s.is(i, "جهه") || s.is(i, "جانب") || s.is(i, "ناحيه") || s.is(i, "طرف")));
    }
}
