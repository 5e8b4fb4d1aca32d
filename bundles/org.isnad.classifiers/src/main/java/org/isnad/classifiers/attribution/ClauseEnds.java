package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;

/** Where sources and reported clauses begin and end in the clause grammar. */
final class ClauseEnds {
    private static final int REACH = 16;
    // «הבהיר לתנועת המושבים שכל …»: how many words may stand between verb and conjunction
    private static final int NEAR = 6;
    private static final int LONGEST_SOURCE = 24;

    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseEnds(Sentence s, ClauseLexicon lexicon) {
        this.s = s;
        this.lexicon = lexicon;
    }

    /** Index after the source that begins there. */
    int ofSource(int from) {
        int i = from;
        while (i < Math.min(s.size(), from + LONGEST_SOURCE)) {
            boolean abbreviated =
                    s.is(i, Kind.STOP) && i > from && s.word(i - 1).length() <= 3 && s.is(i + 1, Kind.WORD);
            boolean bracket = s.is(i, Kind.OTHER) && "()/&".contains(s.original(i));
            boolean word = s.is(i, Kind.WORD)
                    && !lexicon.is(s, i, "after")
                    && !lexicon.is(s, i, "occasion")
                    && (i == from
                            || lexicon.verb(s.word(i)).isEmpty()
                            || lexicon.noun(s.word(i)).isPresent())
                    && !that(i);
            boolean inside = i > from && lexicon.is(s, i, "inside");
            if (!word && !inside && !abbreviated && !bracket) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Index after those told: "told the committee | that". */
    int addressee(int from) {
        for (int i = from + 1; i < Math.min(s.size(), from + 10); i++) {
            if (that(i) || s.is(i, Kind.OPEN) || s.is(i, Kind.COMMA) || s.is(i, Kind.COLON)) {
                return i;
            }
            if (lexicon.is(s, i, "preposition") || lexicon.is(s, i, "occasion")) {
                return i;
            }
        }
        int i = from + 1;
        boolean article = lexicon.is(s, from, "article");
        while (i < s.size()
                && s.is(i, Kind.WORD)
                && (article || Character.isUpperCase(s.original(i).charAt(0)))) {
            article = false;
            i++;
        }
        return i;
    }

    boolean that(int i) {
        return lexicon.is(s, i, "that") || prefixedThat(i);
    }

    // «שההצעה»: the conjunction is written on the next word
    private boolean prefixedThat(int i) {
        String word = s.word(i);
        if (word.length() < 3 || !word.startsWith("ש")) {
            return false;
        }
        boolean conjunction =
                word.startsWith("שה") || lexicon.words("clause-begin").contains(word.substring(1));
        for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
            boolean verb =
                    lexicon.verb(s.word(k)).filter(each -> each.has("prefix")).isPresent();
            if (verb) {
                return (k == i - 1 && word.length() > 3) || conjunction;
            }
            if (!s.is(k, Kind.WORD) && k != i - 1) {
                return false;
            }
        }
        return false;
    }

    /** Index where the content behind a verb begins, or -1; {@code free} also without a conjunction. */
    int opens(int from, ClauseLexicon.Verb verb, boolean free) {
        int i = from;
        int limit = Math.min(s.size(), from + REACH);
        while (i < limit && (lexicon.is(s, i, "occasion") || lexicon.is(s, i, "adverb") || dated(i))) {
            i++;
        }
        if (i >= s.size()) {
            return -1;
        }
        int direct = direct(i);
        if (direct >= 0) {
            return direct;
        }
        boolean word = s.is(i, Kind.WORD) && !lexicon.is(s, i, "after");
        if (free && word && i + 1 < s.size() && (verb.has("np") || verb.has("for") || bare(i, verb))) {
            return i;
        }
        return later(i, limit);
    }

    private boolean dated(int i) {
        return lexicon.is(s, i, "preposition") && lexicon.is(s, i + 1, "occasion");
    }

    private int direct(int i) {
        if (that(i) || s.is(i, Kind.OPEN)) {
            return i;
        }
        if ((s.is(i, Kind.COMMA) || s.is(i, Kind.COLON)) && (s.is(i + 1, Kind.OPEN) || that(i + 1))) {
            return i + 1;
        }
        return s.is(i, Kind.COLON) && i + 1 < s.size() ? i + 1 : inserted(i);
    }

    // "said, in a rare interview, that …"
    private int inserted(int comma) {
        if (!s.is(comma, Kind.COMMA)) {
            return -1;
        }
        for (int i = comma + 1; i < Math.min(s.size(), comma + 10); i++) {
            if (s.is(i, Kind.COMMA)) {
                return that(i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    // "said they would leave": no conjunction, but a clause
    private boolean bare(int i, ClauseLexicon.Verb verb) {
        boolean clause = verb.has("bare") || verb.has("belief");
        return clause && !lexicon.is(s, i, "preposition") && !lexicon.is(s, i, "auxiliary") && s.size() - i >= 3;
    }

    // "said in a statement that …"
    private int later(int from, int limit) {
        if (!lexicon.is(s, from, "preposition") && !lexicon.is(s, from, "addition")) {
            return -1;
        }
        for (int i = from + 1; i < limit; i++) {
            int direct = direct(i);
            if (direct >= 0) {
                return direct;
            }
            if (s.is(i, Kind.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    /** Index after the content that begins at {@code from}; {@code at} is where looking for its end may begin. */
    int of(int at, int from) {
        int i = Math.max(at, from);
        if (s.is(from, Kind.OPEN)) {
            int close = s.closing(from);
            if (close > 0 && !s.is(close + 1, Kind.WORD)) {
                return close + 1;
            }
            i = close > 0 ? close + 1 : from + 1;
        }
        while (i < s.size()) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i) + 1;
            } else if (i > from + 1 && breaks(i)) {
                return i;
            } else {
                i++;
            }
        }
        return i;
    }

    // ", adding that", ", according to", "and said": another cue begins
    private boolean breaks(int i) {
        if (s.is(i, Kind.COMMA) && s.original(i).equals(";")) {
            return true;
        }
        int after = s.is(i, Kind.COMMA) ? i + 1 : i;
        boolean comma = after > i;
        if (lexicon.accordingAt(s, after)
                .filter(phrase -> comma || phrase.sure())
                .isPresent()) {
            return true;
        }
        boolean linked = s.is(after, "and") || s.is(after, "but") || lexicon.is(s, after, "lead");
        int verb = linked ? after + 1 : after;
        while (linked && (lexicon.is(s, verb, "auxiliary") || lexicon.is(s, verb, "adverb"))) {
            verb++;
        }
        boolean gerund = comma && s.word(after).endsWith("ing");
        return (linked || gerund)
                && lexicon.verb(s.word(verb)).isPresent()
                && (direct(verb + 1) >= 0 || (lexicon.verb(s.word(verb)).get().has("bare") && gerund));
    }
}
