package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads from whom somebody got word: «סיפרה כי קיבלה מהשר הבטחה שהתקציב יועבר», «קיבל הודעה מהרמטכ"ל כי». */
final class ClauseReceived {
    private static final int LONGEST = 9;
    private static final int NEAR = 3;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseReceived(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    /** What was got by the verb there, and from whom; empty if the text does not say. */
    Optional<Told> at(int i) {
        String verb = s.word(i).startsWith("ש") ? s.word(i).substring(1) : s.word(i);
        if (!lexicon.words("got").contains(verb)) {
            return Optional.empty();
        }
        int first = parts.ends().timed(i + 1);
        int noun = lexicon.is(s, first, "word-got") ? first : noun(first + 1);
        int from = noun == first ? from(noun + 1) : first;
        int to = noun == first ? opens(from + 1) : noun;
        int opens = opens(noun + 1);
        boolean somebody = s.word(from).length() > 2
                && s.word(from).startsWith("מ")
                && ((s.word(from).startsWith("מה") && s.word(from).length() > 4)
                        || parts.subjects().somebody(from)
                        || parts.sources().named(s, from, 1)
                        || known(s.word(from).substring(1)));
        if (noun < 0 || opens < 0 || to <= from || !somebody) {
            return Optional.empty();
        }
        int end = s.is(to - 1, Kind.COLON) ? to - 1 : to;
        Span cue = s.get(noun).span();
        Teller teller = parts.sources().readUnprefixed(s, from, end).saying(cue, Manner.SAID);
        return Optional.of(new Told(
                s.trimmed(opens, Math.max(parts.ends().of(opens, opens), opens + 1)),
                List.of(teller),
                parts.prefix() + ".heard"));
    }

    // «מהשר», «מה|ועדה», «מבכיר»
    private boolean known(String who) {
        String bare = who.startsWith("ה") ? who.substring(1) : who;
        return lexicon.noun(who).isPresent() || lexicon.noun(bare).isPresent();
    }

    // index of what was got behind from whom; -1 if nothing is
    private int noun(int from) {
        for (int k = from; k < from + LONGEST && s.is(k, Kind.WORD) && !lexicon.is(s, k, "that"); k++) {
            if (lexicon.is(s, k, "word-got")) {
                return k;
            }
        }
        return -1;
    }

    // index of from whom, a word or two behind what was got
    private int from(int noun) {
        int k = noun;
        while (k < noun + NEAR && s.is(k, Kind.WORD) && !s.word(k).startsWith("מ")) {
            k++;
        }
        return k;
    }

    private int opens(int from) {
        for (int k = from; k < from + LONGEST && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)); k++) {
            // «הבטחה | שהם יעודכנו»
            boolean begins = s.word(k).startsWith("ש")
                    && lexicon.words("clause-begin").contains(s.word(k).substring(1));
            if (lexicon.is(s, k, "that") || s.is(k, "ש") || parts.ends().tells(k) || begins) {
                return k;
            }
            // «קיבלו מסרון מהגננת: "…"»
            if (s.is(k + 1, Kind.COLON) && s.is(k + 2, Kind.OPEN)) {
                return k + 2;
            }
        }
        return -1;
    }
}
