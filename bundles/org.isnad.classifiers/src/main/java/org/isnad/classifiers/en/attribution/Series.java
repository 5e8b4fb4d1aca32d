package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Finds names in a row inside a source: "Obama, Clinton, and other Democrats", "officials in Kyiv, Warsaw and Vilnius". */
final class Series {
    private final Sentence s;
    private final EnglishSyntax syntax;

    Series(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    // "officials in Kyiv|, Warsaw and Vilnius"
    boolean series(int comma, int last) {
        int and = comma + 1;
        while (and < last && (syntax.capital(and) || (s.is(and, Kind.COMMA) && syntax.capital(and + 1)))) {
            and++;
        }
        int from = comma - 1;
        while (from > 0 && (syntax.capital(from) || (s.is(from, Kind.COMMA) && syntax.capital(from - 1)))) {
            from--;
        }
        return s.is(and, "and")
                && syntax.capital(and + 1)
                && and > comma + 1
                && from > 0
                && syntax.is(from, "preposition")
                && s.is(from - 1, Kind.WORD)
                && s.word(from - 1).endsWith("s");
    }

    boolean listed(int and) {
        return s.is(and - 1, Kind.COMMA) && and >= 2 && s.is(and - 2, Kind.WORD) && syntax.capital(and - 2);
    }

    boolean lists(int comma, int last) {
        return s.is(comma, Kind.COMMA)
                && comma < last
                && syntax.is(comma + 1, "conjunction")
                && syntax.capital(comma - 1)
                && comma > 2
                && (syntax.capital(comma + 2) || syntax.is(comma + 2, "determiner"))
                && listed(comma, listStart(comma));
    }

    private boolean listed(int comma, int from) {
        for (int i = from; i < comma; i++) {
            if (s.is(i, Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    // "Obama, Clinton, and other Democrats"
    int listStart(int comma) {
        int i = comma - 1;
        while (i > 0 && (syntax.capital(i) || (s.is(i, Kind.COMMA) && syntax.capital(i - 1)))) {
            i--;
        }
        return syntax.capital(i) ? i : i + 1;
    }
}
