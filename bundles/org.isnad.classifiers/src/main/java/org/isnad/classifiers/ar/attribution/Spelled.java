package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.text.SpelledLetters;

/** Tells the name of the letter N, written like «إن», from the word. */
final class Spelled {
    private Spelled() {}

    /** «شبكة "تي إن تي"»: whether it stands between the names of other letters. */
    static boolean between(Sentence s, int i) {
        return s.is(i, "ان")
                && (!s.is(i + 1, Token.Kind.WORD) || SpelledLetters.is(s.word(i + 1)))
                && SpelledLetters.is(s.word(i - 1))
                && !s.is(i + 1, Token.Kind.OPEN);
    }

    /** Whether a point stands right behind it. */
    static boolean beforePoint(Sentence s, int i) {
        int after = s.get(i).span().end();
        return after < s.text().length() && s.text().charAt(after) == '.';
    }

    /** «سي.إن.إن», «أو. بي. سينغ», «جون ف. كينيدي»: whether it is a sound between points, or an initial. */
    static boolean letter(String text, Token token) {
        int after = token.span().end();
        boolean point = token.is(Token.Kind.WORD) && after < text.length() && text.charAt(after) == '.';
        if (point && (token.folded().length() == 1 || SpelledLetters.initial(text, after))) {
            return true;
        }
        if (!token.is("ان")) {
            return false;
        }
        int before = token.span().start() - 1;
        return (before > 0 && text.charAt(before) == '.' && Character.isLetter(text.charAt(before - 1)))
                || (after + 1 < text.length()
                        && text.charAt(after) == '.'
                        && Character.isLetter(text.charAt(after + 1)));
    }
}
