package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells single quotation marks from apostrophes: «PM 'must go', say MPs», not «the owners' line». */
final class SingleQuotes {
    private SingleQuotes() {}

    /** The same with the marks of pairs as such. */
    static Sentence read(Sentence s) {
        List<Token> tokens = null;
        for (int i = 0; i < s.size(); i++) {
            int close = opens(s, i) ? closing(s, i) : -1;
            if (close > 0) {
                tokens = tokens == null ? new ArrayList<>(s.tokens()) : tokens;
                tokens.set(i, marked(s, i, Kind.OPEN));
                tokens.set(close, marked(s, close, Kind.CLOSE));
                i = close;
            }
        }
        return tokens == null ? s : s.with(tokens);
    }

    private static Token marked(Sentence s, int i, Kind kind) {
        return new Token(s.get(i).span(), s.get(i).folded(), kind);
    }

    private static boolean opens(Sentence s, int i) {
        if (!s.is(i, Kind.OTHER) || !(s.original(i).equals("'") || s.original(i).equals("\u2018"))) {
            return false;
        }
        int at = s.get(i).span().start();
        boolean apart = at == 0 || !Character.isLetterOrDigit(s.text().charAt(at - 1));
        return apart && i + 1 < s.size() && s.get(i + 1).span().start() == at + 1;
    }

    // a mark behind a comma or stop, or behind a word where no "s" says that it owns something
    private static int closing(Sentence s, int open) {
        int weak = -1;
        for (int i = open + 2; i < s.size(); i++) {
            boolean mark = s.is(i, Kind.OTHER)
                    && (s.original(i).equals("'") || s.original(i).equals("\u2019"));
            boolean joined =
                    mark && s.get(i - 1).span().end() == s.get(i).span().start();
            if (joined
                    && (s.is(i - 1, Kind.COMMA)
                            || s.is(i - 1, Kind.STOP)
                            || !s.word(i - 1).endsWith("s"))) {
                return i;
            }
            boolean over = i + 1 >= s.size() || !s.is(i + 1, Kind.WORD);
            weak = joined && weak < 0 && over ? i : weak;
        }
        return weak;
    }
}
