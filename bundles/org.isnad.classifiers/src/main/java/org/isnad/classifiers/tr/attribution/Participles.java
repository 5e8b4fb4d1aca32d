package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Finds whom a participle tells of that goes on telling: «…diğini belirten vali, … ekledi». */
final class Participles {
    private static final int LONGEST_PARTICIPLE = 5;
    private static final int LONGEST_SUBJECT = 14;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final TurkishSources subjects;

    Participles(Sentence s, ClauseLexicon lexicon, Cues cues, TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.subjects = subjects;
    }

    /** Who told before that what is told more: «"…" diyen | vali |, halktan sakin olmasını (istedi)»; empty if nobody. */
    Optional<Part> before(int start, int last) {
        int close = s.is(start, Kind.OPEN) ? s.closing(start) : -1;
        for (int i = close + 1; close > 0 && i < Math.min(last, close + LONGEST_PARTICIPLE); i++) {
            if (participle(i)) {
                int to = i + 1;
                while (to < last && !s.is(to, Kind.COMMA)) {
                    to++;
                }
                return to < last && subjects.phrase(i + 1, to)
                        ? Optional.of(carrier(new Part(i + 1, to)))
                        : Optional.empty();
            }
        }
        return told(start, last);
    }

    // «…diğini belirten vali, …»: who told that tells more
    private Optional<Part> told(int start, int last) {
        for (int i = start + 2; i < last - 2; i++) {
            boolean refers = lexicon.holds(s, i, "basis");
            int length = cues.at(s, i)
                    .filter(cue -> cue.participle() && !cue.has("passive") && !refers)
                    .map(Cues.Match::length)
                    .orElse(0);
            if (s.is(i, Kind.COMMA) && i - start <= LONGEST_SUBJECT && subjects.phrase(start, i)) {
                return Optional.empty();
            }
            boolean object = Endings.fact(s.word(i - 1))
                    || Endings.dative(s.word(i - 1))
                    || s.is(i - 1, Kind.CLOSE)
                    || lexicon.holds(s, i - 1, "words");
            if (length > 0 && object) {
                int to = i + length;
                while (to < last && !s.is(to, Kind.COMMA)) {
                    to++;
                }
                return to < last && subjects.phrase(i + length, to)
                        ? Optional.of(carrier(new Part(i + length, to)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // «(diyen) bakanın sözlerini aktaran | gazete»
    private Part carrier(Part who) {
        for (int k = who.to() - 2; k > who.from(); k--) {
            if (participle(k) && (cues.speech(s, k - 1) || cues.speech(s, k - 2))) {
                return new Part(k + 1, who.to());
            }
        }
        return who;
    }

    // «diyen», «sözleriyle özetleyen»
    private boolean participle(int i) {
        String word = s.word(i);
        return word.length() > 4 && (word.endsWith("en") || word.endsWith("an"));
    }
}
