package org.isnad.classifiers.en.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.Manner;

/** Reads a telling noun done by a verb that tells little itself: "issued a stern warning to", "renewed her call for". */
final class SpeechActs {
    private static final int MOST_ADJECTIVES = 4;
    private static final int LONGEST_OWNER = 7;
    private static final int LONGEST_CALLED = 12;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final EnglishEnds ends;
    private final Tellers tellers;

    SpeechActs(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.ends = syntax.ends;
        this.tellers = tellers;
    }

    /** The act of the verb there, whose group begins at {@code from}; joined to another it has that one's subject. */
    Optional<Told> at(int verb, int from, Optional<Part> joined) {
        boolean holds = syntax.is(verb, "act-holding");
        int object = syntax.is(verb, "act-up") && s.is(verb + 1, "up") ? verb + 2 : verb + 1;
        boolean acts = holds || syntax.is(verb, "act-doing") || object > verb + 1;
        // "…, | reiterating its call for talks"
        boolean more = syntax.gerund(verb) && s.is(verb - 1, Kind.COMMA) && joined.isPresent();
        if (!acts || !(syntax.finite(verb) || more) || syntax.passive(from, verb) || syntax.negated(from, verb)) {
            return Optional.empty();
        }
        // "repeated | the ministry's | assertion": it tells of another's words
        boolean others = s.word(verb).startsWith("repeat") && owner(object) > object;
        int noun = others ? -1 : noun(object);
        Optional<Part> content = noun < object || (holds && !syntax.is(noun, "held-noun"))
                ? Optional.empty()
                : lexicon.noun(s.word(noun)).flatMap(cue -> content(noun + 1, cue));
        return content.flatMap(found -> (more ? joined : syntax.subjects.before(from))
                .or(() -> syntax.is(from - 1, "conjunction") ? joined : Optional.empty())
                .filter(who -> !syntax.is(who.from(), "nobody"))
                .map(who -> tellers.told(who, new Part(from, on(noun, found)), Manner.SAID, found, "act")));
    }

    // "issued | a stern and public | warning": index of the noun, or -1
    private int noun(int from) {
        if (s.is(from, "no") || s.is(from, "any")) {
            return -1;
        }
        int own = owner(from);
        int first = own > from ? own : syntax.is(from, "determiner") ? from + 1 : from;
        int i = syntax.is(first, "determiner") ? first + 1 : first;
        for (int k = i; k < i + MOST_ADJECTIVES && s.is(k, Kind.WORD); k++) {
            int behind = k + 1;
            if (lexicon.noun(s.word(k)).flatMap(cue -> content(behind, cue)).isPresent()) {
                return k;
            }
            boolean describes = !syntax.is(k, "preposition")
                    && !syntax.is(k, "determiner")
                    && !syntax.is(k, "pronoun")
                    && !syntax.auxiliary(k)
                    && !syntax.subordinates(k)
                    && !s.is(k, "to");
            if (!describes) {
                return -1;
            }
        }
        return -1;
    }

    // "expressed | the Kingdom of Saudi Arabia's | condemnation": index behind whose it is; the same if nobody owns it,
    // or
    // what is told of belongs to somebody: "a denunciation of the council's vote"
    private int owner(int from) {
        int i = from;
        while (i < from + LONGEST_OWNER
                && s.is(i, Kind.WORD)
                && !syntax.finite(i)
                && !syntax.possessive(i)
                && lexicon.noun(s.word(i)).isEmpty()
                && (!syntax.is(i, "preposition") || s.is(i, "of"))) {
            i++;
        }
        return i > from && syntax.possessive(i) ? i + 1 : from;
    }

    // "renewed its call | on the donors | to pay": the cue ends before whom it calls on
    private int on(int noun, Part content) {
        return s.is(noun + 1, "on") ? noun + 2 : content.from();
    }

    private Optional<Part> calledOn(int on) {
        int i = on + 1;
        while (i < on + LONGEST_CALLED && s.is(i, Kind.WORD) && !s.is(i, "to") && !syntax.finite(i)) {
            i++;
        }
        boolean deed = s.is(i, "to") && !syntax.is(i + 1, "determiner") && !syntax.capital(i + 1) && i + 1 < s.size();
        return deed ? Optional.of(new Part(i, ends.ofPhrase(i))) : Optional.empty();
    }

    private Optional<Part> content(int behind, Cue cue) {
        if (s.is(behind, "on") && s.word(behind - 1).startsWith("call") && behind + 1 < s.size()) {
            return calledOn(behind);
        }
        if (behind + 1 >= s.size() || !cue.has(s.word(behind))) {
            return Optional.empty();
        }
        boolean that = s.is(behind, "that") && syntax.clause(behind + 1);
        boolean infinitive = s.is(behind, "to") && syntax.infinitive(behind + 1);
        boolean clause = that || infinitive || s.is(behind, "whether");
        boolean phrase = (cue.has("strong") || cue.has("act"))
                && !s.is(behind, "that")
                && (syntax.nounPhrase(behind + 1)
                        || syntax.is(behind + 1, "pronoun")
                        || syntax.is(behind + 1, "wh")
                        || syntax.gerund(behind + 1));
        if (!clause && !phrase) {
            return Optional.empty();
        }
        int content = clause ? behind : behind + 1;
        int end = that || syntax.is(content, "wh") ? ends.ofClause(content) : ends.ofPhrase(content);
        return end > content ? Optional.of(new Part(content, end)) : Optional.empty();
    }
}
