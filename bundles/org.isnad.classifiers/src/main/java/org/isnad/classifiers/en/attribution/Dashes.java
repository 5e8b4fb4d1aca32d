package org.isnad.classifiers.en.attribution;

import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells which dashes end what is told and which stand around an aside. */
final class Dashes {
    private final Sentence s;
    private final EnglishSyntax syntax;

    Dashes(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    // "Kasich — who has argued that … | — said"
    boolean aside(int i, int from) {
        if (!s.is(i, Kind.DASH) || (s.original(i).equals("-") && !spaced(i))) {
            return false;
        }
        for (int k = from - 1; k > Math.max(0, from - 12); k--) {
            if (s.is(k, Kind.DASH)) {
                return !s.is(k + 1, Kind.OPEN);
            }
            if (syntax.is(k, "conjunction") || s.is(k, Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    private boolean spaced(int i) {
        return s.text().startsWith(" ", s.get(i).span().end());
    }

    // "to read my statement — and then": a dash ends it, but for two around an aside
    boolean dashed(int i) {
        if (s.original(i).equals("-") && !spaced(i)) {
            return false;
        }
        for (int k = i - 1; k > Math.max(0, i - 12); k--) {
            if (s.is(k, Kind.DASH)) {
                return true;
            }
        }
        for (int k = i + 1; k < Math.min(s.size() - 1, i + 12); k++) {
            if (s.is(k, Kind.DASH)) {
                return false;
            }
        }
        return true;
    }
}
