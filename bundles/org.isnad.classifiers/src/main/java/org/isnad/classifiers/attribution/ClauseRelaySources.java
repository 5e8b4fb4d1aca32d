package org.isnad.classifiers.attribution;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;

/** Where whom a teller has it from ends, in what {@link ClauseRelays} lifts out; {@code opens} says where another begins. */
record ClauseRelaySources(
        Sentence s, ClauseLexicon lexicon, ClauseSources sources, ClauseEnds ends, IntPredicate opens) {
    private static final int LONGEST_SOURCE = 18;
    private static final int LONGEST_QUOTED = 8;
    private static final int LONGEST_PERSON = 4;

    /** Index after the source that begins there. */
    int end(int from) {
        int i = from;
        boolean reason = false;
        while (i < Math.min(s.size(), from + LONGEST_SOURCE)) {
            boolean goesOn = switch (s.get(i).kind()) {
                case WORD -> word(i, from);
                case COMMA -> !reason && (ends.anonymous(i + 1) || apposed(i));
                case OTHER -> !s.original(i).equals(")");
                case STOP ->
                    s.original(i).equals(".")
                            && s.is(i - 1, Kind.WORD)
                            && s.word(i - 1).length() <= 2;
                case OPEN -> i == from && s.closing(i) > i && s.closing(i) - i <= LONGEST_QUOTED;
                case CLOSE, COLON, DASH -> false;
            };
            if (goesOn && s.is(i, Kind.OPEN)) {
                return s.closing(i) + 1;
            }
            if (!goesOn) {
                break;
            }
            reason |= s.is(i, Kind.COMMA);
            i++;
        }
        return i;
    }

    // «בהסתמך על ראש הוועד|, דן לוי, | כי»: his name between commas
    private boolean apposed(int comma) {
        int i = comma + 1;
        while (s.is(i, Kind.WORD) && i <= comma + LONGEST_PERSON) {
            i++;
        }
        boolean titled = lexicon.noun(s.word(comma + 1))
                .filter(noun -> noun.human() && noun.role())
                .isPresent();
        return s.is(i, Kind.COMMA) && i > comma + 1 && (sources.person(s, comma + 1) || (titled && i > comma + 2));
    }

    private boolean word(int i, int from) {
        if (s.is(i, "כי") || lexicon.is(s, i, "as-saying") || (i > from && opens.test(i))) {
            return false;
        }
        // «לדברי מקורביו | השר לשעבר»: his, and he stands behind
        boolean his = i == from + 1 && s.word(from).endsWith("ו") && lexicon.person(s.word(from));
        if ((his || (i == from + 1 && lexicon.is(s, from, "around"))) && office(lexicon, s.word(i))) {
            return false;
        }
        // «קרא בשם הפטריארך | לחדול»: what is asked for begins
        if (i > from && ends.asks(from - 2, i)) {
            return false;
        }
        // «שלא | נקב בשמותיהם»
        if (ends.anonymous(i) || (s.is(i - 1, "שלא") && lexicon.is(s, i, "nameless"))) {
            return true;
        }
        if (s.is(i, "ש") && lexicon.verb(s.word(i + 1)).isPresent()) {
            return !ends.that(i + 2);
        }
        // «בשם שני מקורות שהמנהיג נפצע», «מפי מקורות שישראל העבירה»: what they say begins, unless it begins later
        boolean clause = s.word(i).startsWith("שה")
                || s.is(i, "שלא")
                || (s.is(i, "ש") && lexicon.noun(s.word(i + 1)).isPresent())
                || (s.word(i).startsWith("ש") && !lexicon.is(s, i, "own-sh") && sources.named(s, i, 1))
                || (s.word(i).startsWith("ש")
                        && new ClauseCounts(lexicon)
                                .number(s.word(i).substring(1))
                                .isPresent());
        // «על סמך תצהיר שהוגש אתמול»: a clause behind says what was read
        boolean read = lexicon.document(s.word(from))
                && IntStream.range(from + 1, i).noneMatch(k -> s.word(k).startsWith("ש"));
        if (i > from && clause && !read && !thatBehind(i)) {
            return false;
        }
        // «בהסתמך על מקורות | דיווח העיתון»: a noun as well, but a paper stands behind it
        boolean prints = i > from && printer(ends.timed(i + 1));
        boolean verb = lexicon.verb(s.word(i)).isPresent()
                && (prints || lexicon.noun(s.word(i)).isEmpty());
        // «בשם | כתבו בדרום»: behind the preposition it is a noun
        return !verb || i == from || s.is(i - 1, "ש");
    }

    /** Whether the word is somebody known: «השר», «שר». */
    static boolean office(ClauseLexicon lexicon, String word) {
        return lexicon.noun(word)
                .filter(noun -> noun.human() && (noun.role() || word.startsWith("ה")))
                .isPresent();
    }

    private boolean printer(int i) {
        return lexicon.prints(s.word(i))
                || lexicon.outletAt(s, s.is(i, Kind.OTHER) ? i + 1 : i).isPresent();
    }

    private boolean thatBehind(int from) {
        int i = from;
        while (s.is(i, Kind.WORD) && !s.is(i, "כי")) {
            i++;
        }
        return s.is(i, "כי") || (s.is(i, Kind.COMMA) && ends.that(i + 1));
    }

    /** «כך סיפרו שניים מהם | לאתר "אקסיוס"»: index of whom they told it; {@code end} if it does not say. */
    int addressed(int from, int end) {
        for (int k = from + 1; k < end; k++) {
            boolean letter =
                    s.word(k).startsWith("ל") && lexicon.noun(s.word(k)).isEmpty();
            boolean paper = letter
                    && (s.word(k).length() == 1
                            ? s.is(k + 1, Kind.OTHER)
                            : lexicon.prints(s.word(k).substring(1))
                                    || lexicon.outletAt(s, k).isPresent()
                                    || lexicon.words("hearers")
                                            .contains(s.word(k).substring(1)));
            if (paper) {
                return k;
            }
        }
        return end;
    }
}
