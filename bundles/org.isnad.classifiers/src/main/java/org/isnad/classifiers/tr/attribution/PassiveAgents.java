package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Finds by whom a passive tells: «bir yetkili tarafından», «yetkililerce», «valilikçe», «başbakanlık kaynaklarınca». */
record PassiveAgents(Sentence s, ClauseLexicon lexicon, Cues cues, IntUnaryOperator start) {
    private static final int LONGEST = 14;
    private static final int LONGEST_CLAIM = 24;
    private static final int LONGEST_FIRST = 4;
    // «ekiplerince | yapılan (incelemede)»
    private static final Pattern MADE = Pattern.compile(".{2,}[ln][ae]n");
    private static final Pattern BY = Pattern.compile("(.{4,}?)(n?[cç][ae])");
    // «(istifa ettiği yönündeki) haberi», «iddialar»
    private static final Pattern CLAIM = Pattern.compile("(?:haber|iddia|söylenti|suçlama|bilgi|rapor|açiklama).{0,6}");

    /** Who it is and what he tells. */
    record Agent(Part who, Part content) {}

    static boolean by(Sentence s, int i) {
        return s.is(i, "tarafindan");
    }

    /** «…diği, | bir yetkili | (tarafından dile getirildi)»: whoever stands between what is told and that word. */
    Optional<Agent> before(int by, Cues.Match cue) {
        int from = by;
        while (from > 0 && by - from < LONGEST && !s.is(from - 1, Kind.COMMA) && !ends(from - 1, cue)) {
            from--;
        }
        int last = s.is(from - 1, Kind.COMMA) ? from - 2 : from - 1;
        last = lexicon.holds(s, last, "particle") ? last - 1 : last;
        boolean told = last > 0 && from < by && ends(last, cue);
        return told
                ? Optional.of(new Agent(new Part(from, by), new Part(start.applyAsInt(last), last + 1)))
                : Optional.empty();
    }

    /** «…diği yetkililerce açıklandı», «yetkililerce …diği açıklandı»: whoever the ending names. */
    Optional<Agent> these(int last, Cues.Match cue) {
        if (agent(last)) {
            return before(last + 1, cue);
        }
        int begin = start.applyAsInt(last);
        for (int k = begin; k < Math.min(last, begin + LONGEST_FIRST) && s.is(k, Kind.WORD); k++) {
            if (agent(k) && !made(k + 1) && (clauseEnd(last) || s.is(last, Kind.CLOSE))) {
                int from = s.is(k + 1, Kind.COMMA) ? k + 2 : k + 1;
                return Optional.of(new Agent(new Part(begin, k + 1), new Part(from, last + 1)));
            }
        }
        return Optional.empty();
    }

    /** «Gazeteler tarafından dile getirilen, | stokların tükendiği | yönündeki iddialar»: empty if no such clause follows. */
    Optional<Agent> claimed(int i, Cues.Match cue) {
        int behind = i + cue.length();
        int from = s.is(behind, Kind.COMMA) ? behind + 1 : behind;
        boolean told = cue.participle() && i > 1 && by(s, i - 1);
        for (int k = from + 1; told && k < Math.min(s.size() - 1, from + LONGEST_CLAIM); k++) {
            boolean clause = Endings.subjectClause(s.word(k - 1)) || Endings.dative(s.word(k - 1));
            if (clause && lexicon.holds(s, k, "about-noun")) {
                return Optional.of(new Agent(new Part(start.applyAsInt(i - 2), i - 1), new Part(from, k)));
            }
        }
        return Optional.empty();
    }

    // «(ekiplerce) | hastaneye götürülen | yolcunun»: it was done by them, not told
    private boolean made(int from) {
        for (int k = from; k < from + LONGEST_FIRST && s.is(k, Kind.WORD) && !Endings.genitive(s.word(k)); k++) {
            if (MADE.matcher(s.word(k)).matches()) {
                return true;
            }
        }
        return false;
    }

    boolean clauseEnd(int i) {
        return Endings.subjectClause(s.word(i)) && !s.is(i + 1, "için");
    }

    /** Index of the noun of the claim, behind its clause, before where it is denied: «(yolun açılacağı) | iddiası | Bonn'da»; -1 if none. */
    int claimed(int last) {
        int noun = s.is(last, Kind.OTHER) ? last - 2 : last;
        boolean about = lexicon.holds(s, noun - 1, "about-noun") && Endings.subjectClause(s.word(noun - 2));
        return claim(noun) && (about || clauseEnd(noun - 1)) ? noun : -1;
    }

    // a clause, words quoted, or for a denial what was claimed
    private boolean ends(int i, Cues.Match cue) {
        boolean particle = lexicon.holds(s, i, "particle") && cue.has("thing") && claim(i - 1);
        return (clauseEnd(i) && !cues.saying(s, i + 1))
                || s.is(i, Kind.CLOSE)
                || particle
                || (cue.has("thing") && claim(i));
    }

    private boolean claim(int i) {
        return s.is(i, Kind.WORD)
                && !Endings.oblique(s.word(i))
                && !Endings.genitive(s.word(i))
                && (cues.saying(s, i) || CLAIM.matcher(s.word(i)).matches());
    }

    private boolean agent(int i) {
        var ending = BY.matcher(s.word(i));
        if (!s.is(i, Kind.WORD) || lexicon.heads(s.word(i)) || !ending.matches()) {
            return false;
        }
        String stem = ending.group(1);
        return someone(stem) || NounForms.of(stem).stream().anyMatch(this::someone);
    }

    private boolean someone(String noun) {
        return lexicon.person(noun) || lexicon.body(noun) || (TurkishSources.plural(noun) && lexicon.heads(noun));
    }
}
