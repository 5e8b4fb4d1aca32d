package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** Reads phrases that name a source before or after what it said: «بحسب المصدرين», «وفقا لوكالة رويترز». */
final class AccordingReading {
    /** The rule of somebody's word on what another says: «، وهو ما نفته الشركة». */
    static final String JUDGED = "judged-after";

    private static final int LONGEST_PLACE = 8;
    private static final int LONGEST_TOLD = 10;
    private static final int LONGEST_BEFORE = 24;
    private static final int LONGEST_RELATIVE = 16;
    private static final Set<String> PLACE = Set.of("علي", "في", "عبر", "امام", "خلال", "اثناء");

    private static final Set<String> POINTING = WordLists.of("according-reading/pointing");

    private static final List<String> OUTLETS =
            List.of("صحيفة", "جريدة", "موقع", "وكالة", "شبكة", "قناة", "مجلة", "إذاعة");

    private static final Pattern PARTICIPLE = Pattern.compile("م(?!قتبس)\\p{L}+|عازيا|عازية|ناسبا|ناسبة");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final AccordingPhrases phrases;
    private final Subjects subjects;
    private final Connectives connectives;

    AccordingReading(Sentence s, ArabicLexicon lexicon, Clauses clauses, AccordingPhrases phrases, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.phrases = phrases;
        this.subjects = subjects;
        this.connectives = new Connectives(lexicon);
    }

    Optional<Reading.Found> at(int i, List<Told> before) {
        return phrases.at(i)
                .flatMap(phrase -> AsSaid.cameOut(s, i, phrase.end())
                        ? leading(phrase.cuedFrom(s.get(i - 1).span().start()))
                        : !leads(i)
                                ? trailing(i, phrase, before)
                                : ofGist(i, phrase).or(() -> leading(phrase)));
    }

    private boolean leads(int i) {
        int before = i - 1;
        while (before >= 0 && (s.is(before, "و") || s.is(before, "ف"))) {
            before--;
        }
        return before < 0
                || s.is(before, Kind.STOP)
                || (!s.is(before, Kind.WORD) && connectives.behind(s, DateLine.behind(s, i)) >= i);
    }

    // «بحسب إذاعة، نقلا عن شهود، فإن»
    private AccordingPhrases.Phrase citing(AccordingPhrases.Phrase phrase) {
        int i = s.is(phrase.end(), Kind.COMMA) ? phrase.end() + 1 : phrase.end();
        boolean cites = lexicon.accordingAt(s, i)
                .filter(words -> words.manner() == Manner.QUOTED)
                .isPresent();
        Optional<AccordingPhrases.Phrase> origin = cites ? phrases.at(i) : Optional.empty();
        // «وفق رواية شقيقه، | كما أوردتها صحيفة»: she is nearer
        int verb = AsSaid.verbOf(s, lexicon, i);
        // «بحسب الرواية الرسمية | كما عرضها الناطق»
        boolean it = verb > 0 && lexicon.is(s, verb + 1, Closed.PRONOUN);
        boolean asTold = verb > 0 && (it || i > phrase.end());
        Optional<AccordingPhrases.Phrase> outlet =
                asTold ? phrases.at(i).filter(told -> it || told.media()) : Optional.empty();
        if (outlet.isPresent()) {
            List<Teller> tellers = new ArrayList<>(outlet.get().tellers());
            tellers.addAll(phrase.tellers());
            return new AccordingPhrases.Phrase(tellers, outlet.get().end());
        }
        if (origin.isEmpty()) {
            return phrase;
        }
        List<Teller> tellers = new ArrayList<>(phrase.tellers());
        tellers.addAll(origin.get().tellers());
        return new AccordingPhrases.Phrase(tellers, origin.get().end());
    }

    private Optional<Reading.Found> leading(AccordingPhrases.Phrase before) {
        AccordingPhrases.Phrase phrase = citing(before);
        int resumed = resumed(phrase.end());
        int from = resumed > 0 ? resumed : behindRelative(behindPlace(behindTold(behindBrackets(phrase.end()))));
        while (from < s.size()
                && (s.is(from, Kind.COMMA)
                        || (lexicon.is(s, from, Closed.ADVERB) && !lexicon.is(s, from, Closed.GOVERNING)))) {
            from++;
        }
        // «فإن», «فالباب»: «ف» only joins
        from += s.is(from, "ف") && (s.is(from + 1, "ان") || Article.on(s.word(from + 1))) ? 1 : 0;
        if (from >= s.size() || s.is(from, Kind.STOP)) {
            return Optional.empty();
        }
        Span content = s.trimmed(from, clauses.ends(s, from));
        return Optional.of(
                new Reading.Found(new Told(content, phrase.tellers(), "ar.attribution.according"), phrase.end()));
    }

    // «بحسب ما رواه السائق للمحققين، ونشرت صحيفة مقتطفات منه، | فإن»: where the clause begins at last
    private int resumed(int end) {
        for (int i = end; i < Math.min(s.size() - 2, end + LONGEST_BEFORE); i++) {
            if (s.is(i, Kind.COMMA) && s.is(i + 1, "ف") && s.is(i + 2, "ان")) {
                return i + 1;
            }
            boolean named = s.is(i, Kind.OPEN) && s.closing(i) - i <= LONGEST_PLACE && s.closing(i) > 0;
            if (s.is(i, Kind.STOP) || s.is(i, Kind.COLON) || (!named && clauses.opens(s, i) == i)) {
                return -1;
            }
        }
        return -1;
    }

    // «بحسب إحصائية (حصلت عليها الصحيفة) | فإن», «وفقا للبيان -حصلت الصحيفة على نسخة منه- | فإن»
    private int behindBrackets(int end) {
        boolean opens = s.is(end, Kind.DASH)
                || (s.is(end, Kind.OTHER) && s.original(end).equals("("));
        for (int i = end + 1; opens && i < Math.min(s.size(), end + LONGEST_RELATIVE); i++) {
            if (s.is(i, s.get(end).kind()) && !s.original(i).equals("(")) {
                return i + 1;
            }
        }
        return end;
    }

    // «بحسب رواية شهود للجزيرة نت، | أطلق»
    private int behindTold(int end) {
        int i = end;
        while (s.is(end, "ل") && i < end + LONGEST_TOLD && !s.is(i, Kind.COMMA)) {
            i++;
        }
        return s.is(i, Kind.COMMA) ? i : end;
    }

    // «وفقا للوثيقة، التي تحمل تاريخ أيلول، | فإن»
    private int behindRelative(int end) {
        int i = end + 1;
        boolean relative = s.is(end, Kind.COMMA) && lexicon.is(s, i, Closed.RELATIVE);
        while (relative && i < end + LONGEST_RELATIVE && s.is(i, Kind.WORD)) {
            i++;
        }
        return relative && s.is(i, Kind.COMMA) ? i : end;
    }

    // «بحسب ما نشرته القناة على موقعها، | فإن»
    private int behindPlace(int end) {
        int i = end;
        while (PLACE.contains(s.word(end)) && i < end + LONGEST_PLACE && s.is(i, Kind.WORD)) {
            i++;
        }
        return i > end + 1 && s.is(i, Kind.COMMA) ? i : end;
    }

    // what stands before: the content of an attribution that ends here or goes on, or the clause from the sentence's
    // begin
    private Optional<Reading.Found> trailing(int i, AccordingPhrases.Phrase phrase, List<Told> before) {
        int end = phrase.saysHimself() && !before.isEmpty() ? 0 : i;
        // «…، وذلك نقلا عن»
        end -= end > 2 && s.is(end - 1, "ذلك") && s.is(end - 2, "و") ? 2 : 0;
        while (end > 0 && (s.is(end - 1, Kind.COMMA) || s.is(end - 1, "و") || s.is(end - 1, Kind.DASH))) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int textEnd = s.get(end - 1).span().end();
        for (Told told : before.reversed()) {
            if (ofOther(phrase, told)) {
                continue;
            }
            boolean within = told.content().start() < textEnd
                    && told.content().end() > s.get(i).span().end();
            // «نفت الرئاسة ما أوردته رويترز | نقلا عن مصدرين من أن»
            if (within
                    && !s.is(i - 1, Kind.COMMA)
                    && told.content().in(s.text()).startsWith("ما ")) {
                return Optional.empty();
            }
            // «لا صحة لما يشاع، هذا ما أكده الوزير»: his denial
            if (told.content().end() == textEnd
                    && told.rule().endsWith("hearsay")
                    && told.cue().start() < told.content().start()) {
                Span denied = new Span(told.cue().start(), textEnd);
                return Optional.of(new Reading.Found(
                        new Told(denied, phrase.tellers(), "ar.attribution.according-after"), phrase.end()));
            }
            // «الحريق مفتعل، هذا ما يجزم به التجار، وهو ما نفاه الدفاع المدني»
            boolean again = told.rule().endsWith(JUDGED)
                    && told.cue().start() > told.content().start();
            if ((told.content().end() == textEnd || again) && AsSaid.thisIs(s, lexicon, i)) {
                return Optional.of(new Reading.Found(
                        new Told(told.content(), phrase.tellers(), "ar.attribution." + JUDGED), phrase.end()));
            }
            if (saidBehind(told, textEnd) && told.tellers().size() > 1) {
                return Optional.empty();
            }
            if (told.content().end() == textEnd || within || saidBehind(told, textEnd)) {
                Optional<Reading.Found> own = ofItsOwn(i, phrase);
                return own.isPresent()
                        ? own
                        : Optional.of(joined(phrase, whole(phrase, told, before), within && amid(i, phrase, told)));
            }
        }
        int from = connectives.behind(s, DateLine.behind(s, end));
        if (pointsBack(from, end)) {
            return Optional.empty();
        }
        int closes = behindPlace(phrase.end());
        int behind = closes + 1;
        boolean judged = AsSaid.thisIs(s, lexicon, i);
        if (!judged
                && from < end
                && s.is(end, Kind.COMMA)
                && s.is(closes, Kind.COMMA)
                && clauses.goesOn(s, behind)
                && !endsWithDay(behind)) {
            Span around = withoutAnd(s.trimmed(within(from, i, behind), clauses.ends(s, behind)));
            return Optional.of(new Reading.Found(
                    new Told(around, phrase.tellers(), "ar.attribution.according-amid"), phrase.end()));
        }
        return from >= end
                ? Optional.empty()
                : Optional.of(new Reading.Found(
                        new Told(
                                withoutAnd(s.trimmed(from, end)),
                                phrase.tellers(),
                                "ar.attribution." + (judged ? JUDGED : "according-after")),
                        phrase.end()));
    }

    // «"لن نتراجع"، قال المزارع | وفق ما روته الصحيفة»: who says it stands behind it
    private boolean saidBehind(Told told, int textEnd) {
        return told.content().end() <= told.cue().start() && told.cue().end() <= textEnd;
    }

    private Optional<Reading.Found> ofGist(int i, AccordingPhrases.Phrase phrase) {
        return lexicon.is(s, phrase.end(), Closed.GIST) ? ofItsOwn(i, phrase) : Optional.empty();
    }

    // «عبرت عن قلقها، مستشهدة بتقارير | تتحدث عن وفيات»: what they say is no part of what she says
    private Optional<Reading.Found> ofItsOwn(int participle, AccordingPhrases.Phrase phrase) {
        Teller cited = phrase.tellers().getFirst();
        int verb = phrase.end();
        Optional<VerbForm> form = himself(cited) && phrase.tellers().size() == 1
                ? lexicon.verb(s, verb).filter(said -> !said.relays())
                : Optional.empty();
        // «مستشهدة بشكاوى | مفادها أن التيار ينقطع»
        boolean gist = form.isEmpty()
                && himself(cited)
                && phrase.tellers().size() == 1
                && lexicon.is(s, verb, Closed.GIST)
                && s.is(verb + 1, "ان");
        int content = gist
                ? verb + 1
                : form.map(said -> clauses.from(s, said, verb + 1)).orElse(-1);
        if (content < 0) {
            return Optional.empty();
        }
        Teller left = subjects.elided(participle, citing(cited)).saying(cited.cue(), Manner.RELAYED);
        Teller who = left.being(left.source().but().span(cited.cue()).build());
        int end = clauses.clause(s, content) ? clauses.ends(s, content) : clauses.endsNoun(s, content);
        return Optional.of(new Reading.Found(
                new Told(
                        s.trimmed(content, end),
                        List.of(
                                who,
                                cited.saying(
                                        Cues.of(s, lexicon, verb),
                                        form.map(VerbForm::manner).orElse(Manner.SAID))),
                        "ar.attribution.cites-anew"),
                content));
    }

    // «اطمأنت المحكمة، أخذا بتقرير الخبير، | إلى أن», «في طليعتها | أن موكلته كانت، باعتراف الضابط، خارج البلاد»
    private int within(int from, int phrase, int behind) {
        // «من المتوقع، وفق مراقبين، أن يفوز الحزب» is one clause
        if (clauses.opens(s, behind) == behind && !s.is(behind, Kind.OPEN) && !s.is(from, "من")) {
            return behind;
        }
        return IntStream.range(from, phrase)
                .filter(k -> s.is(k, "ان") && !s.is(k - 1, "ب") && clauses.opens(s, k) == k)
                .reduce((first, last) -> last)
                .orElse(from);
    }

    // «…، بحسب ما أعلن المتحدث، | الثلاثاء.»
    private boolean endsWithDay(int day) {
        int i = day;
        while (lexicon.is(s, i, Closed.ADVERB) || lexicon.is(s, i, Closed.TIME_ADJECTIVE)) {
            i++;
        }
        return i > day && (i >= s.size() || s.is(i, Kind.STOP));
    }

    // «قالت الشركة إن محققين خلصوا إلى أن …، وفق الوكالة»: whoever passes on passes on all of it
    private static Told whole(AccordingPhrases.Phrase phrase, Told told, List<Told> before) {
        boolean passesOn = phrase.media() && phrase.tellers().getFirst().manner() != Manner.QUOTED;
        return before.stream()
                .filter(outer -> passesOn
                        && outer.content().contains(told.cue())
                        && outer.content().end() == told.content().end()
                        && !AccordingPhrases.media(outer.tellers().getFirst()))
                .findFirst()
                .orElse(told);
    }

    // «جاء ذلك، وفق بيان»: what was said stands in the sentence before
    private boolean pointsBack(int from, int end) {
        return IntStream.range(from, end).allMatch(i -> !s.is(i, Kind.WORD) || POINTING.contains(s.word(i)));
    }

    // «ذكر تقرير لصحيفة …، وفقا لمصدرين»
    private static boolean papers(Told told) {
        Source last = told.tellers().getLast().source();
        return last.kind() == SourceKind.DOCUMENT
                && OUTLETS.stream().anyMatch(outlet -> last.name().contains(outlet));
    }

    private boolean himself(Teller first) {
        return first.manner() == Manner.QUOTED
                && PARTICIPLE.matcher(first.cue().in(s.text())).lookingAt();
    }

    // «ذكرت الصحيفة أن الرئيس أبلغ مستشاريه أنه لن يترشح، | مستندة إلى»: she, not he
    private boolean ofOther(AccordingPhrases.Phrase phrase, Told told) {
        Teller first = phrase.tellers().getFirst();
        return himself(first) && !told.tellers().getLast().agreement().fits(citing(first));
    }

    private Agreement citing(Teller cited) {
        String word = cited.cue().in(s.text()).replaceFirst(" .*", "");
        return word.endsWith("ة") ? Agreement.SHE : word.endsWith("ين") ? Agreement.MANY : Agreement.HE;
    }

    // «قال المدير إن الأرباح، | وفقا لتقرير التدقيق، تراجعت»: whom he has it from, unless it is whom readers have it
    // from
    private boolean amid(int i, AccordingPhrases.Phrase phrase, Told told) {
        return s.is(i - 1, Kind.COMMA)
                && s.is(phrase.end(), Kind.COMMA)
                && told.cue().start() < told.content().start()
                && !told.rule().contains("according")
                && !phrase.saysHimself()
                // «توعدت القوات، على لسان متحدثها، برد»: he speaks for her
                && !AccordingPhrases.mouth(s, phrase.tellers().getFirst())
                && !phrase.media();
    }

    // one chain of the clause's teller and the phrase's: «قال مصدران …، وفقا لرويترز», «كتبت الصحيفة أن …، بحسب مصادر،»
    private Reading.Found joined(AccordingPhrases.Phrase phrase, Told told, boolean amid) {
        Teller first = phrase.tellers().getFirst();
        Teller last = told.tellers().getLast();
        // «رأى الباحث أن …، مستندا إلى دراسة»: himself
        boolean himself = himself(first);
        // «تمسكت النيابة بأن …، نقلا عن كشوف»: she has it from there
        boolean hasFrom = first.manner() == Manner.QUOTED
                && first.source().kind() == SourceKind.DOCUMENT
                && last.source().kind() != SourceKind.PERSON
                && told.cue().start() < told.content().start();
        boolean farther = amid
                || himself
                || hasFrom
                || (!AccordingPhrases.nearer(first, last) && (AccordingPhrases.media(last) || papers(told)))
                || (first.manner() == Manner.QUOTED
                        && !phrase.media()
                        && last.head().equals("journalist"));
        // «كشفت القناة أن …، وفق ما نقلته عن مسؤول»: herself
        if (first.pointing() == Teller.Pointing.ELIDED
                && phrase.tellers().size() > 1
                && first.agreement().fits(told.tellers().getFirst().agreement())
                && AccordingPhrases.media(told.tellers().getFirst())) {
            List<Teller> herself = new ArrayList<>(told.tellers());
            herself.addAll(phrase.tellers().subList(1, phrase.tellers().size()));
            return new Reading.Found(
                    new Told(told.content(), herself, "ar.attribution.according-relayed"), phrase.end());
        }
        List<Teller> tellers = new ArrayList<>(farther ? told.tellers() : phrase.tellers());
        tellers.addAll(farther ? phrase.tellers() : told.tellers());
        return new Reading.Found(new Told(told.content(), tellers, "ar.attribution.according-relayed"), phrase.end());
    }

    // «وغادر …، وفقا ل»: an «و» no list knows how to part is no part of what is said
    private Span withoutAnd(Span content) {
        String words = content.in(s.text());
        boolean and = words.length() > 4
                && words.charAt(0) == 'و'
                && ("أإآ".indexOf(words.charAt(1)) >= 0
                        || words.matches("وس[يتن](?![طلم])\\p{L}{3,}[^\\p{L}].*")
                        || !lexicon.words(Closed.WITH_WAW).contains(FoldedText.fold(words.substring(0, 3))));
        return and ? new Span(content.start() + 1, content.end()) : content;
    }
}
