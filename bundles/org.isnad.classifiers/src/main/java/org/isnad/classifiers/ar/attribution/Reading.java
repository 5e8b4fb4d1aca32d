package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.jspecify.annotations.Nullable;

/** One sentence being read: asks at a word whether a cue of any kind stands there. */
final class Reading {
    /** The rule of what is said by nobody: «يُذكر أن». */
    static final String NOBODY = "passive";

    /** The rule of what the passive's agent says: «أُبلغ من القاضي بأن». */
    static final String BY_AGENT = "by-agent";

    private static final Set<Closed> CUES =
            EnumSet.of(Closed.HEARSAY, Closed.RUMOURED, Closed.UNTRUE, Closed.SAYING, Closed.REACHED, Closed.GIST);
    // words a rule asks for itself: «عن», «هذا ما أكده»
    private static final Set<String> BEGINNINGS = WordLists.of("reading/beginnings");
    private static final int SOON = 5;
    private static final Set<String> AMONG = WordLists.of("reading/among");
    private static final int LONGEST_GROUNDS = 14;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final AccordingReading according;
    private final Subjects subjects;
    private final AccordingPhrases phrases;
    private final Hearsay hearsay;
    private final NounReading speech;
    private final Passives passives;
    private final WhatTold whatTold;
    private final Uttered uttered;
    private final FoundBy foundBy;
    private final AndHis andHis;
    private final WordOn wordOn;
    private final UnknownVerb unknown;
    private final Pretexts pretexts;
    private final ReachedUs reachedUs;
    private final SeesInIt seesInIt;
    private final SaidThus saidThus;
    private final Purposes purposes;
    // two dozen rules that a sentence without a reporting verb needs none of
    private @Nullable VerbReading verbs;

    /** An attribution and where to read on. */
    record Found(Told told, int next) {
        // «مشيرا، نقلا عن دبلوماسي، إلى أن»
        private Found behind(List<Teller> origins) {
            List<Teller> tellers = new ArrayList<>(told.tellers());
            tellers.addAll(origins);
            return new Found(new Told(told.content(), tellers, told.rule()), next);
        }
    }

    Reading(Sentence s, Names names, ArabicLexicon lexicon, Stretches stretches) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = stretches.clauses();
        this.subjects = new Subjects(s, names, lexicon, stretches);
        this.hearsay = new Hearsay(s, lexicon, clauses);
        this.speech = new NounReading(s, lexicon, clauses, subjects);
        this.passives = new Passives(s, lexicon, clauses.nouns);
        this.phrases = new AccordingPhrases(s, lexicon, subjects);
        this.whatTold =
                new WhatTold(s, lexicon, clauses, subjects, new Hearer(s, lexicon, subjects, clauses.nouns), phrases);
        this.uttered = new Uttered(s, lexicon, clauses, subjects);
        this.foundBy = new FoundBy(s, lexicon, clauses, subjects);
        this.andHis = new AndHis(lexicon, clauses);
        this.wordOn = new WordOn(s, lexicon, subjects);
        this.unknown = new UnknownVerb(s, lexicon, clauses, subjects);
        this.pretexts = new Pretexts(s, lexicon, clauses, subjects);
        this.reachedUs = new ReachedUs(s, lexicon, clauses, subjects);
        this.seesInIt = new SeesInIt(s, lexicon, clauses, subjects);
        this.purposes = new Purposes(s, lexicon, clauses, subjects);
        this.saidThus = new SaidThus(s, lexicon, subjects, clauses.nouns);
        this.according = new AccordingReading(s, lexicon, clauses, phrases, subjects);
    }

    private VerbReading verbs() {
        VerbReading made = verbs;
        if (made == null) {
            made = new VerbReading(s, lexicon, clauses, subjects, phrases);
            verbs = made;
        }
        return made;
    }

    Optional<Found> at(int i, List<Told> before) {
        if (!s.is(i, Kind.WORD)) {
            return Optional.empty();
        }
        Optional<Found> thus = saidThus.at(i);
        if (thus.isPresent()) {
            return thus;
        }
        Optional<Found> purpose = purposes.at(i);
        if (purpose.isPresent()) {
            return purpose;
        }
        // most words are no cue
        boolean verb = lexicon.verb(s, i).isPresent();
        Optional<Found> found = verb || lexicon.entry(s, i).cue() ? cue(i, verb, before) : Optional.empty();
        return found.isPresent() ? found : unknown.at(i);
    }

    private Optional<Found> cue(int i, boolean verb, List<Told> before) {
        // no object for each question that is not asked
        Optional<Found> found = foundBy.at(i);
        found = found.isPresent() ? found : byAgent(i);
        found = found.isPresent() ? found : impersonal(i);
        found = found.isPresent() ? found : hearsay.at(i, before);
        found = found.isPresent() ? found : according.at(i, before);
        found = found.isPresent() ? found : fromAnother(i, before);
        found = found.isPresent() ? found : andHis.read(s, i, before);
        found = found.isPresent() ? found : participle(i, before);
        found = found.isPresent() ? found : pretexts.at(i, before);
        found = found.isPresent() ? found : reachedUs.at(i);
        found = found.isPresent() || !verb ? found : ofVerb(i, before);
        return found.isPresent() ? found : speech.at(i, before);
    }

    private Optional<Found> ofVerb(int i, List<Told> before) {
        Optional<Found> found = seesInIt.at(i);
        found = found.isPresent() ? found : uttered.at(i);
        found = found.isPresent() ? found : whatTold.at(i);
        found = found.isPresent() ? found : wordOn.at(i);
        return found.isPresent() || beginsContent(i, before) ? found : verbs().at(i);
    }

    /** Whether a cue that is no verb may begin with a word of these lists. */
    static boolean begins(String word, Facts lists, ArabicLexicon lexicon) {
        return lists.participle().isPresent()
                || lists.participleOfMany().isPresent()
                || lists.speechNoun().isPresent()
                || lists.impersonal().isPresent()
                || !lists.according().isEmpty()
                || !Collections.disjoint(lists.groups(), CUES)
                || BEGINNINGS.contains(word)
                || FoundBy.BECAME_CLEAR.contains(word)
                || ReachedUs.whom(word, lexicon)
                || Pretexts.whole(word, lexicon);
    }

    // «جدد الوزير | رفض بلاده»: a noun, not another verb
    private boolean beginsContent(int i, List<Told> before) {
        int start = s.get(i).span().start();
        for (int k = 0; k < before.size(); k++) {
            // «بحسب الوكالة، | نفى مصدر»: behind such words a clause begins with its verb
            boolean clause = before.get(k).rule().endsWith(".according");
            if (before.get(k).content().start() == start && !clause) {
                return lexicon.event(s, i);
            }
        }
        return false;
    }

    // «يُذكر أن», «تردد أن»: nobody is named
    private Optional<Found> impersonal(int i) {
        Optional<String> when = lexicon.impersonal(s, i);
        boolean damma = Passives.spelled(s, i);
        boolean passive = damma && lexicon.verb(s, i).filter(VerbForm::perfect).isPresent();
        boolean read = when.isPresent() && (damma || !when.get().equals("vowelled"));
        // «ولم يستبعد أن»: somebody does not
        boolean somebody = s.is(i - 1, "لم") && !damma && lexicon.verb(s, i).isPresent();
        if ((!passive && !read) || somebody) {
            return Optional.empty();
        }
        // «نُقل عن الوزير قوله», «نُسب إلى مسؤول»: somebody is named
        boolean named = passive
                && lexicon.verb(s, i).filter(VerbForm::relays).isPresent()
                && (s.is(i + 1, "عن") || s.is(i + 1, "الي") || Subjects.fromHim(s.word(i + 1)))
                && !s.is(i + 2, "ان");
        boolean subject =
                named || (i > 0 && !s.is(i - 1, Kind.OPEN) && subjects.before(i).isPresent());
        // «قيل لنا | إن»
        int behind = SourceStart.TO_WHOM.contains(s.word(i + 1)) ? i + 2 : i + 1;
        int content = passive || damma ? opensSoon(i + 1) : clauses.opens(s, behind);
        content = content < 0 && !named ? passives.clause(clauses, i) : content;
        content = content < 0 && s.is(i + 1, "من") ? outOf(i + 2) : content;
        content = content < 0 && AMONG.contains(s.word(i + 1)) && !s.is(i + 2, "ان") ? among(i + 2) : content;
        content = content < 0 && !named ? passives.noun(i) : content;
        // «يشتبه | في أن»
        content = content < 0 && s.is(i + 1, "في") && s.is(i + 2, "ان") ? i + 1 : content;
        if (content < 0 && when.filter("noun"::equals).isPresent() && lexicon.event(s, i + 1)) {
            content = i + 1;
        }
        if (subject || content < 0 || s.is(content, Kind.OPEN)) {
            return Optional.empty();
        }
        Optional<Subjects.Subject> paper = s.is(i + 1, "من") ? subjects.at(i + 2) : Optional.empty();
        if (paper.isPresent()
                && paper.get().end() == content
                && (paper.get().teller().source().kind() == SourceKind.DOCUMENT
                        || lexicon.speechNoun(s, i + 2).isPresent())) {
            return Optional.of(found(
                    content,
                    paper.get().teller().saying(Cues.of(s, lexicon, i), Manner.SAID),
                    "out-of-paper",
                    content));
        }
        Found told = nobody(i, content, Manner.UNATTRIBUTED, NOBODY);
        return Optional.of(handedDown(i, content).map(told::behind).orElse(told));
    }

    // «أُبلغت الهيئة من رئيس الجلسة | بأن الحكم سيُنطق به»
    private Optional<Found> byAgent(int verb) {
        int agent = passives.agent(verb);
        if (agent < 0) {
            return Optional.empty();
        }
        Optional<Subjects.Subject> who = subjects.at(agent, k -> clauses.opens(s, k) >= 0);
        return who.filter(by -> clauses.opens(s, by.end()) == by.end())
                .map(by -> found(
                        by.end(), by.teller().saying(Cues.of(s, lexicon, verb), Manner.SAID), BY_AGENT, by.end()));
    }

    // «أثر عن | المهندس الراحل | أن»: whose words they were
    private Optional<List<Teller>> handedDown(int i, int content) {
        boolean words = lexicon.is(s, i, Closed.HANDED_DOWN) && s.is(i + 1, "عن") && s.is(content, "ان");
        return words && !lexicon.is(s, content + 1, Closed.PRONOUN)
                ? subjects.at(i + 2)
                        .filter(who -> who.end() == content)
                        .map(who -> List.of(who.teller().saying(s.get(i + 1).span(), Manner.SAID)))
                : Optional.empty();
    }

    // «أُعلن الشهر الفائت عن», «يُتداول على نطاق واسع أن»
    private int opensSoon(int from) {
        int i = from;
        while (i < Math.min(s.size(), from + SOON) && s.is(i, Kind.WORD)) {
            if (clauses.opens(s, i) >= 0
                    || (s.is(i, "عن")
                            && lexicon.verb(s, from - 1)
                                    .filter(f -> f.has("np-an"))
                                    .isPresent())) {
                return i;
            }
            if (lexicon.noun(s, i).isPresent() && !s.is(i - 1, "في")) {
                return -1;
            }
            i++;
        }
        return clauses.opens(s, i);
    }

    // «تردد في أوساط سياسية | أن», «يشار في هذا السياق | إلى أن», «مما يروى عن آخر أيامه | أنه»
    private int among(int from) {
        int i = from;
        while (i < from + SOON && s.is(i, Kind.WORD) && lexicon.verb(s, i).isEmpty()) {
            if (clauses.opens(s, i) >= 0) {
                return i;
            }
            i++;
        }
        return clauses.opens(s, i) == i && s.is(i, "ان") ? i : -1;
    }

    // «اتضح من محادثات التقطتها الوحدة | أن»
    private int outOf(int from) {
        int i = from;
        while (i < from + LONGEST_GROUNDS && s.is(i, Kind.WORD)) {
            if (s.is(i, "ان")) {
                return i;
            }
            i++;
        }
        return -1;
    }

    private Found nobody(int i, int content, Manner manner, String rule) {
        Span cue = Cues.of(s, lexicon, i);
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        Teller teller = new Teller(source, cue, manner, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
        return found(content, teller, rule, i + 1);
    }

    private Found found(int content, Teller teller, String rule, int next) {
        int end = clauses.clause(s, content) ? clauses.ends(s, content) : clauses.endsNoun(s, content);
        Span span = s.trimmed(content, rule.equals(NOBODY) ? turn(content, end) : end);
        return new Found(new Told(span, List.of(teller), "ar.attribution." + rule), next);
    }

    // «قيل إن الشبكة كبيرة، | إلا أن السلطات لم تعلق»: what nobody is named for ends where the report turns
    private int turn(int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if (s.is(i, Kind.COMMA) && Turns.behind(s, lexicon, i + 1) >= 0) {
                return i;
            }
        }
        return to;
    }

    // «نقلت الصحيفة عن تقرير أن …، وعن مسؤول قوله إن»
    private Optional<Found> fromAnother(int i, List<Told> before) {
        if (!(s.is(i, "عن") || s.is(i, "الي")) || before.isEmpty() || !clauses.fromAnother(s, i - 1)) {
            return Optional.empty();
        }
        List<Teller> tellers = new ArrayList<>(before.getLast().tellers());
        Optional<Subjects.Subject> source = tellers.size() > 1 ? subjects.at(i + 1) : Optional.empty();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        tellers.removeLast();
        tellers.add(source.get().teller().saying(s.get(i).span(), Manner.SAID));
        int saying = source.get().end();
        int clause = clauses.opens(s, saying) == saying ? saying : clauses.opens(s, saying + 2);
        int content = clause >= 0 ? clause : saying;
        int end = clause >= 0 ? clauses.ends(s, content) : clauses.endsNoun(s, content);
        return Optional.of(
                new Found(new Told(s.trimmed(content, end), tellers, "ar.attribution.relayed-from"), content));
    }

    // «مضيفا أن»: goes on with what the same one says
    private Optional<Found> participle(int i, List<Told> before) {
        Optional<VerbForm> form = clauses.participle(s, i);
        if (form.isEmpty() || lexicon.verb(s, i).isPresent()) {
            return Optional.empty();
        }
        boolean passesOn = Clauses.passesOn(s, i, form.get());
        // «محذرا | على لسان أمينه العام | من»
        Optional<AccordingPhrases.Phrase> mouth =
                s.is(i + 1, "علي") && s.is(i + 2, "لسان") ? phrases.at(i + 1) : Optional.empty();
        int content =
                mouth.isPresent() ? clauses.from(s, form.get(), mouth.get().end()) : clauses.behind(s, i, form.get());
        if (content < 0 && !passesOn) {
            return Optional.empty();
        }
        Teller teller = before.isEmpty()
                ? subjects.ofSentence(i).orElseGet(() -> subjects.elided(i, agreement(i)))
                : subjects.elided(i, goesOn(before.getLast().tellers().getLast().agreement(), agreement(i)));
        boolean bySaying = form.get().has("only-saying");
        Teller saying =
                teller.saying(s.span(i, bySaying ? i + 3 : i + 1), form.get().manner());
        if (passesOn) {
            return verbs().passingOn(i, form.get(), saying);
        }
        Optional<AccordingPhrases.Phrase> aside =
                s.is(i + 1, Kind.COMMA) && content > i + 2 ? phrases.at(i + 2) : Optional.empty();
        Optional<AccordingPhrases.Phrase> whose = mouth.isPresent() ? mouth : aside;
        Found found = found(content, saying, "participle", whose.isPresent() ? content : i + 1);
        return Optional.of(whose.map(phrase -> found.behind(phrase.tellers())).orElse(found));
    }

    // «أضاف المصدر نقلا عن أقارب الضحايا أن …، موضحا»: him, not them
    private static Agreement goesOn(Agreement last, Agreement participle) {
        return last.fits(participle) ? last : participle;
    }

    private Agreement agreement(int participle) {
        if (s.word(participle).endsWith("ين")) {
            return Agreement.MANY.or(Agreement.TWO);
        }
        return s.word(participle).endsWith("ا") ? Agreement.HE : Agreement.SHE;
    }
}
