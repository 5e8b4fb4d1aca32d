package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Grain;

/** Collects tokens; leaves out words that mean nothing for times unless another token stands beside them. */
final class TokenList {
    // about as many as stand in news
    private static final int LETTERS_PER_TOKEN = 50;

    final List<TimeToken> tokens;
    private final String text;
    private final boolean lines;
    private int last = -1;
    // the word that waits; it ends at the last place
    private boolean waits;
    private TimeKind waitingKind = TimeKind.NONE;
    private int waitingValue;
    private Grain waitingGrain = Grain.DAY;
    private int waitingWord;
    private int waitingStart;
    private int waitingNumber;
    private boolean waitingAnd;
    private boolean waitingDefinite;

    /**
     * @param length of the text to be read
     * @param lines whether every word counts, as in date lines
     */
    TokenList(String text, int length, boolean lines) {
        this.text = text;
        this.lines = lines;
        this.tokens = new ArrayList<>(length / LETTERS_PER_TOKEN);
    }

    /** The kind of the last token; none if there is none. */
    TimeKind lastKind() {
        return waits
                ? waitingKind
                : tokens.isEmpty() ? TimeKind.NONE : tokens.getLast().kind();
    }

    /** The first place after the last token; below 0 if there is none. */
    int last() {
        return last;
    }

    // a word that means nothing alone waits until another stands beside it
    void add(
            TimeKind kind,
            int value,
            Grain grain,
            int digits,
            int word,
            int start,
            int end,
            int after,
            int number,
            boolean and,
            boolean definite) {
        boolean beside = beside(word);
        if (waits && beside) {
            tokens.add(new TimeToken(
                    waitingKind,
                    waitingValue,
                    waitingGrain,
                    0,
                    waitingWord,
                    waitingStart,
                    last,
                    last,
                    waitingNumber,
                    waitingAnd,
                    waitingDefinite));
        }
        waits = !lines && !beside && weak(kind) && after == end;
        if (waits) {
            waitingKind = kind;
            waitingValue = value;
            waitingGrain = grain;
            waitingWord = word;
            waitingStart = start;
            waitingNumber = number;
            waitingAnd = and;
            waitingDefinite = definite;
        } else {
            tokens.add(new TimeToken(kind, value, grain, digits, word, start, end, after, number, and, definite));
        }
        last = after;
    }

    /** Whether only a few signs part a place from the last token. */
    boolean beside(int word) {
        if (last < 0 || word - last > TimeTokens.WIDEST) {
            return false;
        }
        for (int i = last; i < word; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean weak(TimeKind kind) {
        return switch (kind) {
            case OF,
                    AND,
                    OR,
                    ONE,
                    DAYWORD,
                    YEARWORD,
                    MONTHWORD,
                    TO,
                    FOR,
                    BETWEEN,
                    FROM,
                    THIS,
                    TURN,
                    AFTER,
                    AGO,
                    FEW,
                    EVERY,
                    WHOLE,
                    EDGE,
                    EDGEBEHIND,
                    CLOCK,
                    LESS,
                    FRACTION,
                    FULL,
                    OCLOCK,
                    FROMNOW,
                    ERA,
                    HALF,
                    QUARTER,
                    HALFYEAR,
                    NTH,
                    NONE -> true;
            default -> false;
        };
    }
}
