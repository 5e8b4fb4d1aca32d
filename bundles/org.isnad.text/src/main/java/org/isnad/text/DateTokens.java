package org.isnad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers, words and signs of a folded date line; words of dates are known by what they stand for. */
final class DateTokens {
    /** What a word of a date line does. */
    enum Kind {
        NUMBER,
        MONTH,
        HIJRI,
        WEEKDAY,
        HALF,
        FILLER,
        UPDATED,
        PUBLISHED,
        ZONE,
        WORD,
        SIGN
    }

    /** One number, phrase or sign; {@code value} is what it stands for, {@code from} and {@code to} its folded range. */
    record Token(Kind kind, String text, int value, int from, int to) {
        boolean is(Kind other) {
            return kind == other;
        }

        boolean is(char sign) {
            return kind == Kind.SIGN && text.charAt(0) == sign;
        }

        int digits() {
            return kind == Kind.NUMBER ? to - from : 0;
        }
    }

    private record Meaning(Kind kind, int value) {}

    private static final int LONGEST_PHRASE = 4;
    private static final Map<String, Meaning> MEANINGS = meanings();

    private DateTokens() {}

    static List<Token> of(String folded) {
        return united(plain(folded));
    }

    private static List<Token> plain(String folded) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                while (end < folded.length() && isDigit(folded.charAt(end))) {
                    end++;
                }
                int value = end - i > 6 ? Integer.MAX_VALUE : Integer.parseInt(folded.substring(i, end));
                tokens.add(new Token(Kind.NUMBER, folded.substring(i, end), value, i, end));
            } else if (Character.isLetter(c)) {
                while (end < folded.length() && inWord(folded, end)) {
                    end++;
                }
                tokens.add(new Token(Kind.WORD, folded.substring(i, end), 0, i, end));
            } else if (!Character.isWhitespace(c)) {
                tokens.add(new Token(Kind.SIGN, folded.substring(i, end), 0, i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // the point of "p.m" is part of it; that after "Mart." is not
    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        boolean abbreviates = c == '.'
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1))
                && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
        return Character.isLetter(c) || abbreviates;
    }

    private static List<Token> united(List<Token> tokens) {
        List<Token> united = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int length = longest(tokens, i);
            Token token = length == 0 ? tokens.get(i) : unite(tokens, i, length);
            united.add(token);
            i += Math.max(1, length);
        }
        return united;
    }

    private static int longest(List<Token> tokens, int start) {
        int best = 0;
        StringBuilder phrase = new StringBuilder();
        for (int n = 1; n <= LONGEST_PHRASE && start + n <= tokens.size(); n++) {
            Token next = tokens.get(start + n - 1);
            if (!next.is(Kind.WORD)) {
                break;
            }
            phrase.append(n == 1 ? "" : " ").append(next.text());
            best = meaning(phrase.toString()) == null ? best : n;
        }
        return best;
    }

    private static Token unite(List<Token> tokens, int start, int length) {
        StringBuilder phrase = new StringBuilder(tokens.get(start).text());
        for (int n = 1; n < length; n++) {
            phrase.append(' ').append(tokens.get(start + n).text());
        }
        Meaning meaning = meaning(phrase.toString());
        Token last = tokens.get(start + length - 1);
        return meaning == null
                ? tokens.get(start)
                : new Token(
                        meaning.kind(),
                        phrase.toString(),
                        meaning.value(),
                        tokens.get(start).from(),
                        last.to());
    }

    private static @Nullable Meaning meaning(String phrase) {
        Meaning meaning = MEANINGS.get(phrase);
        boolean hebrewIn = meaning == null && phrase.length() > 2 && phrase.charAt(0) == 'ב';
        return hebrewIn ? MEANINGS.get(phrase.substring(1)) : meaning;
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (List<String> row : LexiconFile.rows(DateTokens.class, "dates.tsv")) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            int value = Integer.parseInt(row.get(1));
            for (String form : row.get(2).split("\\|")) {
                // the first row wins: "mar" is a month before it is anything else
                meanings.putIfAbsent(FoldedText.fold(form), new Meaning(kind, value));
            }
        }
        return meanings;
    }
}
