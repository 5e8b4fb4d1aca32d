package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/**
 * Reads what is said by something that stands first in its sentence, with commas around it: «הידיעה בעיתון, שלפיה הבנייה
 * תוקפא, עוררה סערה», «בניגוד לפרסום, שלפיו …, הדגיש הדובר כי».
 */
record ClauseClosed(Sentence s, ClauseLexicon lexicon) {
    private static final int LONGEST = 14;
    private static final int SHORTEST = 2;

    /** Index of the comma that closes it; -1 if nothing of the kind begins there. */
    int comma() {
        int open = open();
        if (open < 0) {
            return -1;
        }
        for (int k = open + SHORTEST + 1; k < s.size() - SHORTEST && !s.is(k, Kind.STOP); k++) {
            k = s.is(k, Kind.OPEN) && s.closing(k) > k ? s.closing(k) : k;
            if (s.is(k, Kind.COMMA) && main(k + 1)) {
                return k;
            }
        }
        return -1;
    }

    // index of the comma before it
    private int open() {
        int comma = 0;
        while (comma < Math.min(LONGEST, s.size())
                && (s.is(comma, Kind.WORD) || s.is(comma, Kind.OTHER))
                && !(lexicon.verb(s.word(comma)).isPresent()
                        && lexicon.noun(s.word(comma)).isEmpty())) {
            comma++;
        }
        boolean by = s.is(comma + 1, "ש")
                ? lexicon.is(s, comma + 2, "according-to-it") || his(comma + 2)
                : s.word(comma + 1).startsWith("ש") && lexicon.is(s, comma + 1, "according-to-it");
        boolean out = lexicon.is(s, comma + 1, "wherein") && lexicon.is(s, comma + 2, "rising");
        return s.is(comma, Kind.COMMA) && (by || out) && from(comma) >= 0 ? comma : -1;
    }

    // the sentence goes on with what is no part of the clause
    private boolean main(int i) {
        String word = s.word(i);
        return s.is(i, Kind.WORD)
                && !word.startsWith("ו")
                && !lexicon.is(s, i, "that")
                && !lexicon.is(s, i, "but")
                && !lexicon.is(s, i, "before")
                && !(word.startsWith("ש") && !lexicon.is(s, i, "own-sh"));
    }

    // «השרה, שלדבריה לא ידעה דבר, סיפרה»
    private boolean his(int i) {
        return lexicon.owner(s.word(i)).isPresent();
    }

    // index of what is read, behind what leads up to it: «בניגוד | לפרסום»
    private int from(int comma) {
        if (his(comma + 2)) {
            return lexicon.noun(s.word(0)).filter(ClauseLexicon.Noun::human).isPresent() ? 0 : -1;
        }
        return IntStream.range(0, comma)
                .filter(k -> (lexicon.document(s.word(k)) && !lexicon.is(s, k, "rumour"))
                        || (lexicon.is(s, k, "deed") && lexicon.is(s, k + 1, "deed-of"))
                        || prefixed(k))
                .findFirst()
                .orElse(-1);
    }

    private boolean prefixed(int i) {
        String word = s.word(i);
        return word.length() > 3
                && "לבמ".indexOf(word.charAt(0)) >= 0
                && !lexicon.document(word)
                && lexicon.document(word.substring(1));
    }

    /** What is so by the word there: «לפיה»; empty if it belongs to nothing of the kind. */
    Optional<Teller> at(int i, ClauseSources sources) {
        int open = open();
        int by = s.is(open + 1, "ש") ? open + 2 : open + 1;
        if (open < 0 || by != i || comma() < 0) {
            return Optional.empty();
        }
        int from = from(open);
        Teller read = prefixed(from) ? sources.readUnprefixed(s, from, open) : sources.read(s, from, open);
        Span word = s.get(i).span();
        return Optional.of(read.saying(by == open + 2 ? word : new Span(word.start() + 1, word.end()), Manner.SAID));
    }
}
