package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Sentences;
import org.isnad.text.SpelledLetters;
import org.isnad.text.Word;
import org.isnad.text.Words;
import org.isnad.work.Work;

/** Makes the sentences of a report, in its passages that carry news. */
public final class SentenceReader {
    // longer ones are no prose; they are read in pieces so that no rule walks further than this
    private static final int LONGEST = 400;

    private SentenceReader() {}

    public static List<Sentence> read(Report report, Work work) {
        FoldedText folded = FoldedText.of(report.text());
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Passage passage : report.passages()) {
            paragraph++;
            if (!tells(passage.role())) {
                continue;
            }
            for (Span span : Sentences.of(report.text(), passage.span())) {
                work.check();
                List<Token> tokens = tokens(folded, span);
                for (int from = 0; from < tokens.size(); from += LONGEST) {
                    List<Token> piece = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
                    sentences.add(new Sentence(report.text(), piece, sentences.size(), paragraph, passage.role()));
                }
            }
        }
        return sentences;
    }

    private static boolean tells(Role role) {
        return switch (role) {
            case HEADLINE, SUBHEADING, PARAGRAPH, CAPTION -> true;
            case BYLINE, DATELINE, LINK, FURNITURE -> false;
        };
    }

    static List<Token> tokens(FoldedText text, Span sentence) {
        List<Word> words = Words.of(text, sentence);
        List<Token> tokens = new ArrayList<>(words.size() + words.size() / 4 + 4);
        Quotes quotes = new Quotes(text.text());
        int from = sentence.start();
        for (Word word : words) {
            marks(text.text(), from, word.span().start(), quotes, tokens);
            tokens.add(new Token(word.span(), word.folded(), Token.Kind.WORD));
            from = word.span().end();
        }
        marks(text.text(), from, sentence.end(), quotes, tokens);
        return tokens;
    }

    private static void marks(String text, int from, int to, Quotes quotes, List<Token> tokens) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' && (between(text, i) || initial(text, i) || SpelledLetters.initial(text, i))) {
                continue;
            }
            // «בשעה 02:40»: a colon between digits opens nothing
            if (c == ':' && digits(text, i)) {
                continue;
            }
            Token.Kind kind = kind(c, i, quotes);
            if (kind != Token.Kind.WORD) {
                Span mark = new Span(i, i + 1);
                tokens.add(new Token(mark, Words.written(text, mark), kind));
            }
        }
    }

    // «بي.في.إم»: a point within a name ends nothing
    private static boolean between(String text, int point) {
        return point > 0
                && point + 1 < text.length()
                && Character.isLetter(text.charAt(point - 1))
                && Character.isLetter(text.charAt(point + 1));
    }

    private static boolean digits(String text, int mark) {
        return mark > 0
                && mark + 1 < text.length()
                && Character.isDigit(text.charAt(mark - 1))
                && Character.isDigit(text.charAt(mark + 1));
    }

    // «د. ليلى», «م. ع. حداد»: nor behind one letter alone, in a script without capitals
    private static boolean initial(String text, int point) {
        boolean lone = point > 0 && (point == 1 || !Character.isLetterOrDigit(text.charAt(point - 2)));
        return lone && Character.getType(text.charAt(point - 1)) == Character.OTHER_LETTER && point + 1 < text.length();
    }

    // WORD stands for what is no mark at all: blanks, format controls
    private static Token.Kind kind(char c, int at, Quotes quotes) {
        return switch (c) {
            case '«', '“', '„', '‟' -> quotes.opened();
            case '»', '”' -> quotes.closed();
            case '"' -> quotes.straight(at);
            case ':' -> Token.Kind.COLON;
            case ',', '،', ';', '؛' -> Token.Kind.COMMA;
            case '.', '!', '?', '؟', '…' -> Token.Kind.STOP;
            case '-', '–', '—' -> Token.Kind.DASH;
            default -> blank(c) ? Token.Kind.WORD : Token.Kind.OTHER;
        };
    }

    private static boolean blank(char c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || c == '\u0640';
    }

    /** Tells opening from closing marks where both look the same: by the blanks around, else in turn. */
    private static final class Quotes {
        private final String text;
        private boolean open;

        Quotes(String text) {
            this.text = text;
        }

        Token.Kind opened() {
            open = true;
            return Token.Kind.OPEN;
        }

        Token.Kind closed() {
            open = false;
            return Token.Kind.CLOSE;
        }

        Token.Kind straight(int at) {
            boolean before = at > 0 && joins(text.charAt(at - 1));
            boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (before != after) {
                return before ? closed() : opened();
            }
            return open ? closed() : opened();
        }

        private static boolean joins(char c) {
            return Character.isLetterOrDigit(c) || ".!?,؟،…".indexOf(c) >= 0;
        }
    }
}
