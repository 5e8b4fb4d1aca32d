package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/**
 * Reads who passes on the words of somebody of whom a participle tells: «"…" diyen bakanın sözlerini aktaran gazete», «gazete, …
 * söyleyen bakanın sözlerini aktardı».
 */
record CarriedWords(
        Sentence s,
        ClauseLexicon lexicon,
        Cues cues,
        Voices sources,
        TurkishSources subjects,
        AccordingReading according,
        SentenceStart starts) {
    private static final int LONGEST = 12;
    private static final Pattern PASSES = Pattern.compile(
            "(?:aktar|duyur|yayi[mn]la|paylaş|hatirlat|animsat|alintila|taşi|naklet|nakled|haberleştir|yansit|ilet).*");

    /** The same told by whoever passes it on, if anybody does. */
    Told by(int i, Cues.Match cue, Told told) {
        int from = i + cue.length();
        int noun = cue.participle() ? noun(from) : -1;
        if (noun < 0) {
            return told;
        }
        int verb = verb(noun);
        boolean participle = s.word(verb).endsWith("an") || s.word(verb).endsWith("en");
        int start = starts.of(i);
        Part before = subjects.subject(start, i, true);
        Part who = participle
                ? subjects.behind(verb + 1, true).orElse(new Part(verb, verb))
                : s.is(before.to(), Kind.COMMA) ? before : new Part(start, start);
        if (who.empty()) {
            return told;
        }
        boolean apart = participle || lexicon.document(s.word(noun));
        Span words = s.span(apart && !cues.speech(s, noun) ? noun + 1 : participle ? noun + 1 : noun, verb + 1);
        List<Teller> tellers = new ArrayList<>();
        tellers.add(sources.read(s, who.from(), who.to()).saying(words, Manner.RELAYED));
        boolean paper = !cues.speech(s, noun) && lexicon.document(s.word(noun));
        int owner = paper ? noun + 1 : lexicon.holds(s, noun - 1, "which-words") ? noun - 1 : noun;
        Teller origin = told.tellers().getLast();
        tellers.add(sources.read(s, from, owner).saying(origin.cue(), origin.manner()));
        return new Told(told.content(), tellers, told.rule());
    }

    /** Whether the noun there is of words that a participle tells: «"…" diyen bakanın | sözlerini (aktaran gazete)». */
    boolean carries(int noun) {
        for (int k = noun - 1; k > Math.max(0, noun - LONGEST) && !s.is(k, Kind.COMMA); k--) {
            boolean participle = cues.at(s, k)
                    .filter(match -> match.participle() && !match.has("passive"))
                    .isPresent();
            if (participle && noun(k + 1) == noun) {
                return true;
            }
        }
        return false;
    }

    // index of the noun of the words that are passed on, behind their owner; -1 if none stands there
    private int noun(int from) {
        for (int k = from + 1; k < Math.min(s.size() - 1, from + LONGEST); k++) {
            if (s.is(k, Kind.COMMA) || s.is(k, Kind.OPEN) || s.is(k, Kind.STOP)) {
                return -1;
            }
            int owner = lexicon.holds(s, k - 1, "which-words") ? k - 2 : k - 1;
            // «… öne süren | bir raporu | haberleştirdi»
            boolean paper = lexicon.document(s.word(k)) && Endings.accusative(s.word(k)) && !cues.speech(s, k);
            if (paper && PASSES.matcher(s.word(k + 1)).matches()) {
                return k;
            }
            if ((cues.speech(s, k) || s.is(k, "sesini")) && owner >= from && according.owner(owner) && verb(k) > k) {
                return k;
            }
        }
        return -1;
    }

    // «aktaran», «yer veren», «manşetine taşıdı»: index of the last word; of the noun itself if nothing passes it on
    private int verb(int noun) {
        if (PASSES.matcher(s.word(noun + 1)).matches()) {
            return noun + 1;
        }
        boolean two = PASSES.matcher(s.word(noun + 2)).matches()
                || (s.is(noun + 1, "yer") && s.word(noun + 2).startsWith("ver"));
        return two && s.is(noun + 1, Kind.WORD) ? noun + 2 : noun;
    }
}
