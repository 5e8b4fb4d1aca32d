package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Finds who tells with a verb, before it or behind, and what of the words before is not told. */
final class WhoTells {
    private static final int REACH = 4;
    private static final int LONGEST_BETWEEN = 9;
    private static final int LONGEST_ADVERBIAL = 24;
    private static final Pattern UNTOLD = Pattern.compile(".{2,}m[ae](?:d[iuü]|m[iuü]ş|z).*");

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
        found = cue.has("call") || cue.has("charge") || cue.has("with") ? withoutObject(found, limit) : found;
        // «bakanı Meclis'e (çağırdı)»: whom it calls
        found = cue.has("call") && called(found.from()) ? none : found;
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

    private boolean called(int i) {
        String word = s.word(i);
        return s.is(i, Kind.WORD)
                && Character.isLowerCase(s.original(i).charAt(0))
                && Endings.accusative(word)
                && NounForms.of(word).stream().anyMatch(lexicon::person);
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
        // «…, | ancak …»
        int comma = start - 1;
        while (comma > 0 && lexicon.holds(s, comma, "connector") && !s.is(comma, "ve")) {
            comma--;
        }
        boolean parted = s.is(comma, Kind.COMMA) || s.is(comma, "ve");
        int verb = parted || comma == start - 1 ? comma - 1 : comma;
        boolean shared = (parted || verb == comma)
                && (Endings.finite(s.word(verb)) || Endings.narrative(s.word(verb)))
                && !tells(verb);
        int before = shared ? starts.of(verb) : start;
        return shared && clause
                ? subjects.subject(starts.skipped(before, verb, "adverb"), verb + 1, true)
                : new Part(start, start);
    }

    // «doğrulamadı» tells nothing
    private boolean tells(int verb) {
        boolean two = cues.at(s, verb - 1).filter(cue -> cue.length() == 2).isPresent();
        int i = two ? verb - 1 : verb;
        return !UNTOLD.matcher(s.word(verb)).matches()
                && cues.at(s, i).filter(cue -> told(i, cue)).isPresent();
    }

    // «fotoğrafı paylaştı»: nothing is told
    private boolean told(int i, Cues.Match cue) {
        int last = ends.before(i, cue);
        return last < 0 || s.is(last, Kind.CLOSE) || ends.ends(last, cue) || cue.has("passive");
    }

    // «gazetecinin "…" sorusuna | bakan | ("…" yanıtını verdi)»
    Part answering(int start, int open) {
        for (int k = open - 1; k > start; k--) {
            if (s.is(k - 1, Kind.CLOSE) && cues.words(s, k) && Endings.oblique(s.word(k))) {
                return subjects.subject(s.is(k + 1, Kind.COMMA) ? k + 2 : k + 1, open, false);
            }
        }
        return new Part(start, start);
    }
}
