package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;

/** Tells the name of the letter N, written like «إن», from the word. */
final class Spelled {
    private static final Set<String> LETTERS = Set.of(
            "اي", "بي", "سي", "دي", "اف", "جي", "ايتش", "كي", "ال", "ام", "او", "كيو", "ار", "اس", "تي", "يو", "في",
            "دبليو", "اكس");

    private Spelled() {}

    /** «شبكة "تي إن تي"»: whether it stands between the names of other letters. */
    static boolean between(Sentence s, int i) {
        boolean ends = !s.is(i + 1, Token.Kind.WORD) || s.in(i + 1, LETTERS);
        return s.is(i, "ان") && ends && s.in(i - 1, LETTERS) && !s.is(i + 1, Token.Kind.OPEN);
    }

    /** «سي.إن.إن»: whether it is a sound between points. */
    static boolean letter(String text, Token token) {
        if (!token.is("ان")) {
            return false;
        }
        int after = token.span().end();
        int before = token.span().start() - 1;
        return (before > 0 && text.charAt(before) == '.' && Character.isLetter(text.charAt(before - 1)))
                || (after + 1 < text.length()
                        && text.charAt(after) == '.'
                        && Character.isLetter(text.charAt(after + 1)));
    }
}
