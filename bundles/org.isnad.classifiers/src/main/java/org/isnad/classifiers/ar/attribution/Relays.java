package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.OBJECT;
import static org.isnad.classifiers.ar.attribution.Closed.OCCASION;
import static org.isnad.classifiers.ar.attribution.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.Closed.SAYING;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads between a verb and its content whom the teller has it from, and who brought it out. */
final class Relays {
    private static final int LONGEST_ASIDE = 14;
    private static final int LONGEST_WHERE = 5;
    private static final Set<String> RECEIVED = WordLists.of("relays/received");
    private static final Set<String> TALKED = WordLists.of("relays/talked");
    private static final Set<String> TALKS = Set.of("مقابله", "مقابلات", "حوارا", "حديثا", "لقاء");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final NounContent nouns;
    private final Subjects subjects;
    private final AccordingPhrases phrases;
    private final SourceStart starts;
    private final Quoted quoted;
    private final FromWhom fromWhom;
    private final AsideTellers asides;

    Relays(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects, AccordingPhrases phrases) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.nouns = clauses.nouns;
        this.subjects = subjects;
        this.phrases = phrases;
        this.starts = new SourceStart(lexicon);
        this.quoted = new Quoted(s, lexicon, clauses, subjects);
        this.fromWhom = new FromWhom(s, lexicon);
        this.asides = new AsideTellers(s, lexicon, subjects);
    }

    /** Whether what is said follows a noun of saying there. */
    boolean saidSoon(int noun) {
        return quoted.saidSoon(noun);
    }

    /** Whether what somebody else said stands there: «شهادات ناجين قالوا إن», «ما قاله الوزير من أن». */
    boolean anothersWords(int i, VerbForm form) {
        return quoted.utteringAnew(i).isPresent() || quoted.whatSaid(i, form).isPresent();
    }

    // «استند إلى محادثات مع | سفراء ألمحوا إلى»: who was talked to
    private int behindTalk(int from) {
        boolean with = from > 0 && TALKED.contains(s.word(from)) && s.is(from + 1, "مع");
        boolean say = with
                && subjects.at(from + 2)
                        .flatMap(who -> lexicon.verb(s, who.end()))
                        .isPresent();
        return say ? from + 2 : from;
    }

    /** Reads what stands at {@code i} into the path; index of what to read next. */
    int step(Path path, VerbForm form, int i) {
        if (s.is(i, Kind.COMMA) && Appositions.meanwhile(s, lexicon, i)) {
            return Appositions.behindMeanwhile(s, i);
        }
        int from = behindTalk(from(path, form, i));
        // «استند إلى ما أفاده به قادة ميدانيون | من أن»
        int what = s.is(i, "بما") && form.has("bi-source") ? i : s.is(from, "ما") && from > 0 ? from : -1;
        Optional<AccordingPhrases.Phrase> who = what < 0 ? Optional.empty() : phrases.what(what);
        if (who.isPresent()) {
            relay(path);
            path.tellers.addAll(who.get().tellers());
            path.rule = "relayed-from";
            return who.get().end();
        }
        if (from > 0) {
            int begin = from;
            Optional<Subjects.Subject> source =
                    subjects.at(from, k -> nouns.ends(s, form, begin, k) || nouns.passedOn(s, form, begin, k));
            if (source.isPresent()) {
                relay(path);
                // «متكئة على | شهادات ضباط»: what it rests on
                boolean grounds = lexicon.accordingAt(s, i).isPresent() && !s.is(i, "نقلا");
                Optional<Subjects.Subject> people = grounds ? Optional.empty() : quoted.uttering(from);
                if (people.isPresent()) {
                    return quote(path, people.get(), s.get(from).span());
                }
                int cue = cue(path, i);
                // «مستشهدا | بأشخاص»: the letter is no word of the cue
                // «عزت | معلوماتها إلى»: nor is the news
                boolean news = cue < i - 1 && FromWhom.NEWS.contains(s.word(cue + 1)) && !s.is(cue + 1, "ذلك");
                int end = news ? cue + 1 : cue < from - 1 && s.is(from - 1, "ب") ? from - 1 : from;
                int behind = quote(path, source.get(), s.span(cue, end));
                path.happened = nouns.happened(s, form, begin, behind);
                return behind;
            }
        }
        Optional<Quoted.Said> said = quoted.whatSaid(i, form);
        if (said.isPresent()) {
            relay(path);
            quote(path, said.get().who(), said.get().cue());
            return said.get().content();
        }
        boolean told = lexicon.is(s, i + 1, SAYING) || clauses.opens(s, i + 1) >= 0 || nouns.expressed(s, i + 1);
        if (form.relays() && path.tellers.size() == 1 && Subjects.fromHim(s.word(i)) && told) {
            relay(path);
            path.tellers.add(subjects.onPreposition(i));
            path.rule = "relayed-from";
            return i + 1;
        }
        int led = s.is(i - 1, "و") || lexicon.is(s, i - 1, Closed.RELATIVE) ? i - 2 : i - 1;
        boolean asideBegins = s.is(led, Kind.COMMA);
        int seen = asideBegins ? Math.max(asides.seenBy(path, i), asides.passedOnBy(path, i)) : 0;
        if (seen > 0) {
            return seen;
        }
        // «كشفت الصحيفة، وعزت ذلك إلى مسودة، أن»
        boolean and = s.is(i - 1, "و")
                && s.is(i - 2, Kind.COMMA)
                && lexicon.verb(s, i).isPresent();
        boolean apart =
                and || s.is(i - 1, Kind.COMMA) || (s.is(i - 2, Kind.COMMA) && lexicon.is(s, i - 1, Closed.ADVERB));
        Optional<AccordingPhrases.Phrase> aside = apart ? phrases.at(i) : Optional.empty();
        if (aside.isPresent() && !aside.get().saysHimself()) {
            return aside(path, aside.get());
        }
        int by = s.is(i - 1, Kind.COMMA) ? asides.toldBy(path, i) : 0;
        if (by > 0) {
            return by;
        }
        boolean brings = form.relays() || form.has("an-source");
        if (brings && path.tellers.size() == 1 && over(path.from, i) && nouns.saidBy(s, i)) {
            return saidBy(path, i);
        }
        int speaks = path.tellers.size() > 1 ? quoted.speaks(path, i) : 0;
        if (speaks > 0) {
            return speaks;
        }
        boolean within = s.is(i - 1, "في") && lexicon.is(s, i, OCCASION);
        if (!within && lexicon.is(s, i, OBJECT)) {
            path.object = i;
            return ofWhom(path, form, i + 1);
        }
        if (lexicon.is(s, i, OCCASION)) {
            path.occasion = i;
            return i + 1;
        }
        return published(path, i);
    }

    // «أبرزت الصحيفة | في صفحتها الأولى | قول الوزير»
    private boolean over(int from, int i) {
        return i == from
                || (s.is(from, "في")
                        && i <= from + LONGEST_WHERE
                        && IntStream.range(from, i)
                                .allMatch(k ->
                                        s.is(k, Kind.WORD) && lexicon.verb(s, k).isEmpty()));
    }

    // «أبرزت الصحيفة | قول الوزير إن»
    private int saidBy(Path path, int noun) {
        Optional<Subjects.Subject> source = subjects.at(noun + 1);
        if (source.isEmpty()) {
            return noun + 1;
        }
        relay(path);
        return quote(path, source.get(), s.get(noun).span());
    }

    // index behind whom the last of the path has it from
    private static int quote(Path path, Subjects.Subject from, Span cue) {
        path.tellers.add(from.teller().saying(cue, Manner.SAID));
        path.rule = "relayed-from";
        path.sourceEnd = from.end();
        return path.sourceEnd;
    }

    // «تقريرا | اقتبست فيه من», but «ونقلت | عن» where the verb is the first teller's already
    private int cue(Path path, int i) {
        int verb = fromWhom.quoting(i) ? fromWhom.verb(i) : i;
        return path.tellers.getFirst().cue().contains(s.get(verb).span()) ? i : verb;
    }

    /** «نسبت الإذاعة | النبأ إلى طبيب»: whom it is from stands behind what is said. */
    void ascribed(Path path, VerbForm form, int noun) {
        boolean news = FromWhom.ascribed(s, form, noun);
        for (int i = noun + 1; news && i < noun + LONGEST_ASIDE && s.is(i, Kind.WORD); i++) {
            if (s.is(i, "الي") && !s.is(i + 1, "ان")) {
                Optional<Subjects.Subject> source = subjects.at(i + 1);
                if (source.isPresent()) {
                    relay(path);
                    path.tellers.add(source.get().teller().saying(s.get(i).span(), Manner.SAID));
                    path.rule = "relayed-from";
                    path.end = i;
                }
                return;
            }
        }
    }

    /** «نفت الوزارة | على لسان متحدثها | ذلك»: who speaks for her stands nearer. */
    private void mouth(Path path, VerbForm form) {
        int on = s.is(path.at, Kind.COMMA) ? path.at + 1 : path.at;
        int from = s.is(on, "بلسان") ? on + 1 : on + 2;
        boolean speaks = from == on + 1 || (s.is(on, "علي") && s.is(on + 1, "لسان"));
        if (speaks && !form.relays() && !AccordingPhrases.media(path.tellers.getFirst())) {
            // between commas only before what is said
            Optional<Subjects.Subject> speaker = subjects.at(from, k -> nouns.ends(s, form, from, k))
                    .filter(who -> on == path.at || s.is(who.end(), Kind.COMMA) || s.is(who.end(), Kind.COLON));
            speaker.ifPresent(who -> {
                path.tellers.addFirst(who.teller().saying(s.span(on, from), Manner.QUOTED));
                path.at = on > path.at && s.is(who.end(), Kind.COMMA) ? who.end() + 1 : who.end();
            });
        }
    }

    /** «في تصريحات أوردتها وكالة، قال الوزير»: who brought out what the sentence begins with. */
    void occasion(Path path, VerbForm form, int verb) {
        mouth(path, form);
        int in = s.is(0, "و") ? 1 : 0;
        if (verb > in + 3 && s.is(verb - 1, Kind.COMMA) && s.is(in, "في") && lexicon.is(s, in + 1, OCCASION)) {
            path.occasion = in + 1;
            int i = in + 2;
            while (i < Math.min(verb - 1, in + 5)) {
                i = published(path, i);
            }
            path.occasion = -1;
        }
    }

    // «أعلن المتحدث، بحسب الوكالة، أن»
    private static int aside(Path path, AccordingPhrases.Phrase phrase) {
        Teller first = phrase.tellers().getFirst();
        Teller last = path.tellers.getLast();
        // «أعرب الأمين العام، بحسب نائب المتحدث، عن»: who says so stands nearer than whom he speaks of
        boolean speaksFor = first.manner() != Manner.QUOTED
                && path.tellers.size() == 1
                && last.manner() != Manner.RELAYED
                && !AccordingPhrases.media(last)
                && last.source().kind() != SourceKind.DOCUMENT;
        boolean nearer = speaksFor || AccordingPhrases.nearer(first, last);
        path.tellers.addAll(nearer ? 0 : path.tellers.size(), phrase.tellers());
        path.rule = "according-aside";
        return phrase.end();
    }

    // where the words for a further source begin: behind «عن», «نقلا عن», «إلى» of «نسب»; else 0
    private int from(Path path, VerbForm form, int i) {
        Optional<ArabicLexicon.According> phrase = lexicon.accordingAt(s, i);
        if (phrase.isPresent()
                && phrase.get().words().size() + (phrase.get().before().isEmpty() ? 0 : 1) > 1) {
            int after = i + phrase.get().words().size();
            boolean whole =
                    phrase.get().before().isEmpty() || s.is(after, phrase.get().before());
            // «نشرت الصحيفة على ذمة دبلوماسي أن»
            boolean vouches =
                    phrase.get().words().size() > 1 && phrase.get().manner() == Manner.CLAIMED && s.is(i, "علي");
            return whole && (phrase.get().manner() == Manner.QUOTED || vouches)
                    ? after + (phrase.get().before().isEmpty() ? 0 : 1)
                    : 0;
        }
        // «أفادت الوكالة، | عن مصدر في الشرطة، بأن»
        boolean apart = s.is(i - 1, Kind.COMMA) && AccordingPhrases.media(path.tellers.getLast());
        // «أحال المدير | إلى تعميم ينص على», but «أحاله إلى المحكمة»
        boolean sends = form.lemma().equals("أحال")
                && lexicon.noun(s, i + 1)
                        .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                        .isEmpty();
        if (sends) {
            return 0;
        }
        boolean about = s.is(i, "عن") && (relaying(path) || form.has("an-source") || apart) && !fromWhom.anothers(i);
        boolean otherwise = ((s.is(i, "الي") || (s.is(i, "ل") && form.lemma().equals("نسب"))) && form.has("ila-source"))
                || (s.is(i, "علي") && form.has("ala-source"))
                || (s.is(i, "من")
                        && form.has("min-source")
                        && lexicon.noun(s, i + 1).isPresent())
                || (s.is(i, "ب")
                        && form.has("bi-source")
                        && (lexicon.noun(s, i + 1)
                                        .filter(noun -> noun.human() || noun.kind() == SourceKind.DOCUMENT)
                                        .isPresent()
                                || nouns.saidBy(s, i + 1)));
        // «تحدثت الصحيفة | إلى ستة موظفين قالوا إن»
        boolean spoke = form.lemma().equals("تحدث")
                && (s.is(i, "الي") || s.is(i, "مع"))
                && i == path.from
                && AccordingPhrases.media(path.tellers.getLast());
        return about || otherwise || spoke || fromWhom.quoting(i) ? i + 1 : 0;
    }

    // «أوردت الوكالة بيانا لوزارة الدفاع», «مقابلة مع الوزير»
    private int ofWhom(Path path, VerbForm form, int i) {
        int of = i;
        while (of < i + 3 && s.is(of, Kind.WORD) && !s.is(of, "ل") && s.word(of).endsWith("ا")) {
            of++;
        }
        boolean with = s.is(of, "مع") && TALKS.contains(s.word(i - 1));
        boolean passedOn = (s.is(of, "ل") || with)
                && (form.relays() || relaying(path) || AccordingPhrases.media(path.tellers.getLast()));
        Optional<Subjects.Subject> whose = passedOn ? subjects.at(of + 1) : quoted.utteringAnew(i - 1);
        if (whose.isEmpty()) {
            return i;
        }
        relay(path);
        return quote(path, whose.get(), s.get(i - 1).span());
    }

    // whoever has it from another passes it on
    private static void relay(Path path) {
        Teller last = path.tellers.getLast();
        if (last.manner() == Manner.SAID) {
            path.tellers.set(path.tellers.size() - 1, last.saying(last.cue(), Manner.RELAYED));
        }
    }

    private static boolean relaying(Path path) {
        Manner manner = path.tellers.getLast().manner();
        return manner == Manner.RELAYED || manner == Manner.TRANSLATED || path.tellers.size() > 1;
    }

    private static String bare(String word) {
        int pronoun = word.endsWith("ها") ? 2 : word.endsWith("ه") ? 1 : 0;
        return word.substring(0, word.length() - pronoun);
    }

    // «تقريرا نشرته صحيفة …», also by verbs no list knows: «تقريرا أعدته مجلة …»; «في بيان نقلته وكالة» is nearer
    private int published(Path path, int i) {
        int named = Math.max(path.object, path.occasion);
        // «في بيان على ما | أوردته الصحيفة»
        if (named < 0 || s.is(i - 1, "ما") || i - named > 3) {
            return i + 1;
        }
        boolean apart =
                lexicon.verb(s, i).isPresent() && !RECEIVED.contains(s.word(i)) && lexicon.is(s, i + 1, PRONOUN);
        boolean received = RECEIVED.contains(bare(s.word(i)));
        boolean attached = s.word(i).length() > 3
                && !s.word(i).startsWith("علي")
                && !received
                && !lexicon.words(Closed.HOSTED).contains(bare(s.word(i)))
                && !lexicon.is(s, i, Closed.ADDRESSEE)
                && !starts.toSomebody(s.word(i))
                && (s.original(i).endsWith("ه") || s.original(i).endsWith("ها"));
        boolean has = named == path.occasion && Papers.has(s, i);
        int from = apart || has ? i + 2 : i + 1;
        Optional<Subjects.Subject> publisher =
                apart || attached || has ? subjects.at(from).filter(Relays::media) : Optional.empty();
        if (publisher.isEmpty()) {
            return i + 1;
        }
        Teller teller = publisher.get().teller().saying(s.span(i, has ? i + 2 : i + 1), Manner.RELAYED);
        if (named == path.occasion) {
            path.tellers.addFirst(teller);
        } else {
            path.tellers.add(ofReport(teller));
        }
        path.rule = "relayed-report";
        return publisher.get().end();
    }

    /** «نشر موقع … تقريرا قال فيه»: «التقرير» will mean the site. */
    void report(Path path, VerbForm form) {
        Teller only = path.tellers.getFirst();
        SourceKind kind = only.source().kind();
        boolean media = kind == SourceKind.OUTLET || kind == SourceKind.AGENCY;
        if (path.tellers.size() == 1 && form.relays() && media && path.object >= 0) {
            path.tellers.set(0, ofReport(only));
        }
    }

    /** «نُقل عن الوزير»: who passes it on is nobody who was named before. */
    void byNobody(Path path, int verb) {
        Span cue = s.get(verb).span();
        Source nobody = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        path.tellers.set(0, new Teller(nobody, cue, Manner.RELAYED, Teller.Pointing.NOWHERE, Agreement.ANY, "", false));
    }

    static boolean media(Subjects.Subject subject) {
        SourceKind kind = subject.teller().source().kind();
        return kind == SourceKind.OUTLET || kind == SourceKind.AGENCY || kind == SourceKind.ORGANISATION;
    }

    private static Teller ofReport(Teller t) {
        return new Teller(
                t.source(), t.cue(), t.manner(), t.pointing(), t.agreement(), "report-of-outlet", t.continues());
    }
}
