package org.isnad.classifiers.tr.attribution;

import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Finds who tells with a verb, before it or behind, and what of the words before is not told. */
final class WhoTells {
    private static final int REACH = 4;
    private static final int LONGEST_BETWEEN = 9;
    private static final int LONGEST_ADVERBIAL = 24;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final TurkishSources subjects;
    private final SentenceStart starts;
    private final ContentStart opening;
    private final ClauseBefore ends;

    WhoTells(
            Sentence s,
            ClauseLexicon lexicon,
            Cues cues,
            TurkishSources subjects,
            SentenceStart starts,
            ContentStart opening,
            ClauseBefore ends) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.subjects = subjects;
        this.starts = starts;
        this.opening = opening;
        this.ends = ends;
    }

    // nobody, if the verb itself says "I" and no pronoun stands there
    Part source(int i, int start, int limit, Cues.Match cue, boolean clause) {
        Part none = new Part(start, start);
        Part found =
                subjects.behindParticiple(subjects.subject(starts.skipped(start, limit - 1, "adverb"), limit, clause));
        found = cue.has("call") || cue.has("charge") ? withoutObject(found, limit) : found;
        boolean self = !found.empty() && lexicon.holds(s, found.from(), "self");
        if (cue.speaker()) {
            return self ? found : none;
        }
        if (found.empty() && !cue.participle()) {
            found = elsewhere(start, limit, clause);
        }
        boolean word = s.is(i + cue.length(), Kind.WORD) && !s.is(i + cue.length(), "ki");
        if (found.empty() && (cue.participle() || word)) {
            return subjects.behind(i + cue.length(), cue.participle()).orElse(none);
        }
        return cue.participle() ? subjects.behind(i + cue.length(), true).orElse(none) : found;
    }

    // «Valilik | vatandaşları … (uyardı)»: whom it warns
    private Part withoutObject(Part found, int limit) {
        int last = found.to() - 1;
        // «Muhalefet | hükümeti (suçladı)»
        boolean all = found.to() == limit && Endings.accusative(s.word(last));
        boolean object = last > found.from()
                && !s.is(found.to(), Kind.COMMA)
                && (all || subjects.theirs(last))
                && subjects.phrase(found.from(), last);
        return object ? new Part(found.from(), last) : found;
    }

    // who stands before a verb with a colon: the subject, else all words before it that can be one
    Part before(int i, Cues.Match cue, int start) {
        if (i - start <= REACH && subjects.phrase(start, i) && !ends.addressee(i - 1) && !cue.speaker()) {
            return new Part(start, i);
        }
        Part who = source(i, start, i, cue, true);
        who = who.empty() ? source(i, start, i, cue, false) : who;
        boolean all = who.empty() && !cue.speaker() && i - start > 1 && i - start <= LONGEST_BETWEEN;
        return all && subjects.closed(start, i) ? new Part(start, i) : who;
    }

    // behind words that say when or where: «Polisin iddiasının aksine, | avukatlar …»; or the subject of the clause
    // before: «Vali … denetledi, … söyledi»
    private Part elsewhere(int start, int limit, boolean clause) {
        int next = start;
        for (int k = start + 1; k < Math.min(limit - 1, start + LONGEST_ADVERBIAL); k++) {
            if (s.is(k, Kind.OPEN) || s.is(k, Kind.COLON)) {
                break;
            }
            if (s.is(k, Kind.COMMA)) {
                if (!opening.adverbial(next, k)) {
                    break;
                }
                next = k + 1;
                Part found = subjects.subject(starts.skipped(next, limit - 1, "adverb"), limit, clause);
                if (!found.empty()) {
                    return found;
                }
            }
        }
        boolean shared = s.is(start - 1, Kind.COMMA)
                && (Endings.finite(s.word(start - 2)) || Endings.narrative(s.word(start - 2)));
        int before = shared ? starts.of(start - 2) : start;
        return shared
                        && clause
                        && cues.at(s, start - 2).isEmpty()
                        && cues.at(s, start - 3).isEmpty()
                ? subjects.subject(starts.skipped(before, start - 2, "adverb"), start - 1, true)
                : new Part(start, start);
    }
}
