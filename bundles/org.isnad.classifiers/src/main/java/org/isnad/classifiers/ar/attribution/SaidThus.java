package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;

/**
 * Reads words quoted and behind them by whom and from whom they are: «"…"، هكذا نقل المدرب عن الطبيب», «"…"، بهذه العبارة
 * لخص النائب ما سمعه من الرئيس», «"…"، نقلت عنه الصحيفة».
 */
final class SaidThus {
    // one word or two in quotation marks are a word kept at a distance, no speech
    private static final int SHORTEST = 3;
    private static final int LONGEST_ASIDE = 16;
    private static final Set<String> UTTERANCES = WordLists.of("said-thus/utterances");
    private static final Set<String> HEARD = WordLists.of("said-thus/heard");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;
    private final NounContent nouns;

    SaidThus(Sentence s, ArabicLexicon lexicon, Subjects subjects, NounContent nouns) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.nouns = nouns;
    }

    Optional<Reading.Found> at(int verb) {
        int thus = begin(verb);
        int close = s.is(thus - 1, Kind.COMMA) || s.is(thus - 1, Kind.DASH) ? thus - 2 : thus - 1;
        int open = s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        Optional<VerbForm> form = lexicon.verb(s, verb);
        boolean relays = form.filter(VerbForm::relays).isPresent();
        if (open < 0 || !(thus < verb || (relays && close - open > SHORTEST)) || !mayTell(verb)) {
            return Optional.empty();
        }
        boolean fromHim = relays && Subjects.fromHim(s.word(verb + 1));
        int from = fromHim || Cues.object(s, lexicon, verb + 1) ? verb + 2 : verb + 1;
        Optional<Subjects.Subject> who = subjects.at(
                from, k -> k > from && (s.is(k, "عن") || s.is(k, "ما") || lexicon.event(s, k) || owned(form, from, k)));
        if (who.isEmpty()) {
            return Optional.empty();
        }
        int end = who.get().end();
        List<Teller> tellers = new ArrayList<>();
        tellers.add(who.get()
                .teller()
                .saying(Cues.of(s, lexicon, verb), form.map(VerbForm::manner).orElse(Manner.UNRECOGNISED)));
        Optional<Teller> origin =
                fromHim ? Optional.of(subjects.onPreposition(verb + 1)) : relays ? from(end) : heard(end);
        if (relays && origin.isEmpty()) {
            return Optional.empty();
        }
        origin.ifPresent(tellers::add);
        return Optional.of(new Reading.Found(
                new Told(s.span(open, close + 1), tellers, "ar.attribution.said-thus"), Math.max(verb + 1, end)));
    }

    // «هكذا |», «بهذه العبارة |», «بهاتين الكلمتين الموجزتين |»: where such words before the verb begin
    private int begin(int verb) {
        if (s.is(verb - 1, "هكذا")) {
            return verb - 1;
        }
        int noun = verb - 1;
        while (noun > verb - SHORTEST && Article.on(s.word(noun)) && !UTTERANCES.contains(s.word(noun))) {
            noun--;
        }
        boolean this1 = UTTERANCES.contains(s.word(noun)) && noun > 1;
        if (this1 && s.word(noun - 1).startsWith("به")) {
            return noun - 1;
        }
        return this1 && s.is(noun - 2, "ب") ? noun - 2 : verb;
    }

    private boolean mayTell(int verb) {
        return lexicon.verb(s, verb).isPresent()
                || (s.word(verb).length() > 2
                        && !Article.on(s.word(verb))
                        && lexicon.noun(s, verb).isEmpty());
    }

    private boolean owned(Optional<VerbForm> form, int from, int k) {
        return nouns.expressed(s, k)
                || form.filter(verb -> nouns.ends(s, verb, from, k)).isPresent();
    }

    // «نقل المدير | عن طبيب الفريق»
    private Optional<Teller> from(int end) {
        return s.is(end, "عن")
                ? subjects.at(end + 1).map(who -> who.teller().saying(s.get(end).span(), Manner.SAID))
                : Optional.empty();
    }

    // «لخص النائب، في حديث إلى إذاعة، | ما سمعه من رئيس الحزب»
    private Optional<Teller> heard(int end) {
        for (int i = end; i < end + LONGEST_ASIDE && i < s.size() && !s.is(i, Kind.STOP); i++) {
            boolean what = s.is(i, "ما") && HEARD.contains(s.word(i + 1)) && lexicon.is(s, i + 2, Closed.PRONOUN);
            if (what && (s.is(i + 3, "من") || s.is(i + 3, "عن"))) {
                int cue = i + 1;
                return subjects.at(i + 4).map(who -> who.teller().saying(s.span(cue, cue + 3), Manner.SAID));
            }
        }
        return Optional.empty();
    }
}
