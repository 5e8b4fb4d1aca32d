package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;

/**
 * Tells marks of quotation from geresh and gershayim: «'המנוע מקרטע'», «״לא״», «ב'לנסט'», but «פרופ'», «ג'ורג'», «צה״ל».
 */
final class ClauseMarks {
    private static final String SINGLE = "'‘’׳‚‛`";
    private static final String DOUBLE = "״\"";
    private static final String CLITICS = "הבלמשוכ";
    // foreign sounds are written with a geresh, at the end of a word too
    private static final String FOREIGN = "גזצץ";
    private static final Set<String> SHORTENED =
            Set.of("פרופ", "גב", "חב", "רח", "עמ", "שד", "טל", "אונ", "גר", "מס", "שכ", "מח", "סע", "רבי", "אינג");
    private static final int FARTHEST = 80;
    private static final int NAME = 8;

    private final String text;
    private final List<Token> tokens;

    private ClauseMarks(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = new ArrayList<>(tokens);
    }

    /** The tokens with the marks around quotations as such. */
    static List<Token> told(String text, List<Token> tokens) {
        boolean marked = false;
        for (Token token : tokens) {
            marked |= token.is(Kind.OTHER) || token.is(Kind.OPEN) || joined(token) || acronym(token);
        }
        return marked ? new ClauseMarks(text, tokens).told() : tokens;
    }

    private List<Token> told() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.OPEN) && mark(i, "„")) {
                low(i);
            } else if (article(i)) {
                int close = closed(i + 2);
                if (close > i) {
                    pair(i, close);
                }
            } else if (opens(i)) {
                int close = closing(i + 1, joined(tokens.get(i)) ? SINGLE : like(i));
                if (close > i) {
                    pair(i, close);
                }
            }
        }
        return tokens;
    }

    private String like(int i) {
        return SINGLE.indexOf(text.charAt(tokens.get(i).span().start())) >= 0 ? SINGLE : DOUBLE;
    }

    // «„לא“»: what opens elsewhere closes here
    private void low(int open) {
        for (int i = open + 1; i < Math.min(tokens.size(), open + FARTHEST); i++) {
            if (tokens.get(i).is(Kind.CLOSE)) {
                return;
            }
            if (tokens.get(i).is(Kind.OPEN) && mark(i, "“")) {
                tokens.set(i, as(tokens.get(i), Kind.CLOSE));
                return;
            }
        }
    }

    // «ב"א-נהאר"»: no short form, but a letter, a mark and a name with the Arabic article
    private boolean article(int i) {
        Token token = tokens.get(i);
        return i + 1 < tokens.size()
                && acronym(token)
                && tokens.get(i + 1).is(Kind.DASH)
                && tokens.get(i + 1).span().start() == token.span().end();
    }

    private static boolean acronym(Token token) {
        String word = token.folded();
        return token.is(Kind.WORD)
                && word.length() == 3
                && token.span().length() == 3
                && CLITICS.indexOf(word.charAt(0)) >= 0
                && DOUBLE.indexOf(word.charAt(1)) >= 0
                && word.charAt(2) == 'א';
    }

    // the mark that closes what none opened; -1 if there is none
    private int closed(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + NAME); i++) {
            if (tokens.get(i).is(Kind.OPEN)) {
                return -1;
            }
            if (tokens.get(i).is(Kind.CLOSE) && mark(i, DOUBLE)) {
                return i;
            }
        }
        return -1;
    }

    private void pair(int open, int close) {
        tokens.set(close, as(tokens.get(close), Kind.CLOSE));
        Token word = tokens.get(open);
        if (!joined(word) && !acronym(word)) {
            tokens.set(open, as(word, Kind.OPEN));
            return;
        }
        int at = word.span().start();
        tokens.set(open, new Token(new Span(at, at + 1), word.folded().substring(0, 1), Kind.WORD));
        tokens.add(open + 1, new Token(new Span(at + 1, at + 2), word.folded().substring(1, 2), Kind.OPEN));
        tokens.add(
                open + 2,
                new Token(new Span(at + 2, word.span().end()), word.folded().substring(2), Kind.WORD));
    }

    // «ב'לנסט», «ש'אין»: the geresh joined a letter and a quotation
    private static boolean joined(Token token) {
        return token.is(Kind.WORD)
                && token.folded().length() > 3
                && SINGLE.indexOf(token.folded().charAt(1)) >= 0
                && CLITICS.indexOf(token.folded().charAt(0)) >= 0
                && token.span().length() == token.folded().length();
    }

    private boolean opens(int i) {
        if (joined(tokens.get(i))) {
            return true;
        }
        int at = tokens.get(i).span().start();
        boolean mark = tokens.get(i).is(Kind.OTHER) && (mark(i, SINGLE) || mark(i, "״"));
        if (!mark || at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean clitic = at > 0
                && CLITICS.indexOf(text.charAt(at - 1)) >= 0
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
        return before || clitic;
    }

    private int closing(int from, String marks) {
        int perhaps = -1;
        for (int i = from; i < Math.min(tokens.size(), from + FARTHEST); i++) {
            if (tokens.get(i).is(Kind.OTHER) && mark(i, marks) && ends(i)) {
                if (!geresh(i, marks)) {
                    return i;
                }
                perhaps = perhaps < 0 ? i : perhaps;
            }
        }
        return perhaps;
    }

    private boolean ends(int i) {
        int at = tokens.get(i).span().start();
        boolean behind = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return behind && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    }

    // «פרופ'», «ג'ורג'»: it may belong to the word
    private boolean geresh(int i, String marks) {
        String word = tokens.get(i - 1).is(Kind.WORD) ? tokens.get(i - 1).folded() : "";
        boolean foreign = !word.isEmpty() && FOREIGN.indexOf(word.charAt(word.length() - 1)) >= 0;
        return marks.equals(SINGLE) && (word.length() == 1 || SHORTENED.contains(word) || foreign);
    }

    private boolean mark(int i, String marks) {
        return marks.indexOf(text.charAt(tokens.get(i).span().start())) >= 0;
    }

    private static Token as(Token mark, Kind kind) {
        return new Token(mark.span(), mark.folded(), kind);
    }
}
