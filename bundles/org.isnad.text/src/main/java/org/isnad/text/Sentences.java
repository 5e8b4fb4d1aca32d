package org.isnad.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Splits into sentences: ICU's rules, repaired where news text breaks them — abbreviations, ellipses that go on, quotations
 * of several sentences, and lines wrapped inside a sentence.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = LexiconFile.rows(Sentences.class, "abbreviations.tsv").stream()
            .map(row -> FoldedText.fold(row.getFirst()))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NUMBERED = LexiconFile.rows(Sentences.class, "numbered.tsv").stream()
            .flatMap(row -> row.stream().flatMap(words -> Stream.of(words.split(" "))))
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());
    // a quotation mark that never closes must not swallow the rest of a report
    private static final int LONGEST_QUOTATION = 1_500;

    private static final String NEVER_ENDING = " ،,:;؛\"'«»()-–";

    private static final int LONGEST_LETTER = 3;
    private static final int LONGEST_ORDINAL = 4;
    // abbreviations that end a sentence as well as not
    private static final Set<String> ENDING =
            Set.of("a.m.", "p.m.", "u.s.", "u.k.", "u.n.", "e.u.", "etc.", "inc.", "ltd.", "co.", "corp.");
    private static final Set<String> OPENERS = Set.of(
            ("He She It They We You The This That These Those His Her Its Their Our There Then But And In On At As If"
                            + " When While After Before Since For No Not One Two Three Some Most Many Both Another Other However"
                            + " Officials Police Authorities")
                    .split(" "));

    // what splits by ICU's rules costs as much to make as to split a paragraph, and only one thread may have it
    private static final AtomicReference<@Nullable BreakIterator> SPARE = new AtomicReference<>();

    private Sentences() {}

    /** The sentences inside a span of a text, without the blanks around them. */
    public static List<Span> of(String text, Span within) {
        return text.length() < RecentTexts.SHORTEST
                ? split(text, within)
                : FoldedText.of(text).sentences(within);
    }

    static List<Span> split(String text, Span within) {
        List<Span> sentences = new ArrayList<>();
        BreakIterator spare = SPARE.getAndSet(null);
        BreakIterator breaks = spare == null ? BreakIterator.getSentenceInstance(ULocale.ROOT) : spare;
        int from = within.start();
        while (from < within.end()) {
            int to = text.indexOf("\n\n", from);
            to = to < 0 || to > within.end() ? within.end() : to;
            block(text, from, to, breaks, sentences);
            from = to + 2;
        }
        SPARE.set(breaks);
        return List.copyOf(sentences);
    }

    private static void block(String text, int from, int to, BreakIterator breaks, List<Span> sentences) {
        if (single(text, from, to)) {
            addStripped(text, from, to, 0, sentences);
            return;
        }
        String block = text.substring(from, to).replace('\n', ' ').replace('\u00A0', ' ');
        breaks.setText(block);
        Quotes quotes = new Quotes(block);
        int start = 0;
        int scanned = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            quotes.read(scanned, end);
            scanned = end;
            if (end == block.length()
                    || !(goesOn(block, start, end) || quotes.openSince(end) || toldBehind(block, start, end))) {
                addStripped(block, start, end, from, sentences);
                start = end;
            }
        }
    }

    // nothing before its last character could end a sentence: most headlines and many paragraphs
    private static boolean single(String text, int from, int to) {
        int last = to - 1;
        while (last >= from && isBlank(text.charAt(last))) {
            last--;
        }
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && NEVER_ENDING.indexOf(c) < 0 && !isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\u00A0';
    }

    // “Who is it?” she asked: a small letter behind a quotation goes on
    private static boolean toldBehind(String block, int start, int end) {
        int last = end - 1;
        while (last > 0 && block.charAt(last) <= ' ') {
            last--;
        }
        return "”\"»’'״".indexOf(block.charAt(last)) >= 0
                && (Character.isLowerCase(block.charAt(end)) || asked(block, start, last, end));
    }

    // «"מי נתן את הפקודה?" תהתה השופטת»: nothing but a question that a word follows, in a script without capitals
    private static boolean asked(String block, int start, int last, int end) {
        int first = start;
        while (first < last && block.charAt(first) <= ' ') {
            first++;
        }
        char next = block.charAt(end);
        return block.charAt(first) == block.charAt(last)
                && "?!".indexOf(block.charAt(last - 1)) >= 0
                && next >= 'א'
                && next <= 'ת'
                && block.indexOf(block.charAt(last), first + 1) == last;
    }

    private static void addStripped(String block, int start, int end, int offset, List<Span> sentences) {
        int s = start;
        int e = end;
        while (s < e && isSpace(block.charAt(s))) {
            s++;
        }
        while (e > s && isSpace(block.charAt(e - 1))) {
            e--;
        }
        if (s < e) {
            sentences.add(new Span(offset + s, offset + e));
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    private static boolean goesOn(String block, int start, int end) {
        int last = end - 1;
        while (last > start && block.charAt(last) <= ' ') {
            last--;
        }
        if (block.charAt(last) == '…' || block.startsWith("..", Math.max(start, last - 1))) {
            return goesOnBehind(block, end);
        }
        boolean called = block.charAt(last) == '!';
        if (block.charAt(last) != '.' && !called) {
            return false;
        }
        int word = last;
        while (word > start && !Character.isWhitespace(block.charAt(word - 1))) {
            word--;
        }
        String token = block.substring(word, last + 1);
        String folded = FoldedText.fold(token);
        // «שיחה עם וואלה! כי»: a name with its mark
        if (called) {
            return ABBREVIATIONS.contains(folded);
        }
        boolean posted = token.equals("X.") && block.startsWith("on ", Math.max(0, word - 3));
        boolean over = posted || (ENDING.contains(folded) && begins(block, end));
        return !over
                && (ABBREVIATIONS.contains(folded)
                        || initial(token)
                        || SpelledLetters.initial(block, last)
                        || letters(block, word, last)
                        || numbered(block, token, end));
    }

    // «5. Ağır Ceza Mahkemesi»: an ordinal within a name
    private static boolean numbered(String block, String token, int end) {
        boolean number = token.length() <= LONGEST_ORDINAL;
        for (int i = 0; i < token.length() - 1 && number; i++) {
            number = Character.isDigit(token.charAt(i));
        }
        return number && NUMBERED.contains(FoldedText.fold(word(block, end)));
    }

    // "at 2 a.m. He added": a word that only a sentence begins with
    private static boolean begins(String block, int end) {
        return OPENERS.contains(word(block, end));
    }

    private static String word(String block, int from) {
        int to = from;
        while (to < block.length() && Character.isLetter(block.charAt(to))) {
            to++;
        }
        return block.substring(from, to);
    }

    // «بي.في.إم»: letters of a name by their sounds, no blank between
    private static boolean letters(String block, int start, int point) {
        int from = point;
        while (from > start && Character.isLetter(block.charAt(from - 1))) {
            from--;
        }
        return point + 1 < block.length()
                && Character.isLetter(block.charAt(point + 1))
                && point > from
                && point - from <= LONGEST_LETTER;
    }

    // behind an ellipsis only a capital begins a sentence for sure
    private static boolean goesOnBehind(String block, int end) {
        int next = end;
        while (next < block.length() && block.charAt(next) <= ' ') {
            next++;
        }
        return next < block.length()
                && Character.isLetter(block.charAt(next))
                && !Character.isUpperCase(block.charAt(next));
    }

    // «د.» or "J.": one letter and a point; «أ.ح.»: two, without capitals, that are no agency
    private static boolean initial(String token) {
        boolean letter = token.length() >= 2 && Character.isLetter(token.charAt(0));
        boolean two = letter
                && token.length() == 4
                && Character.getType(token.charAt(0)) == Character.OTHER_LETTER
                && Character.isLetter(token.charAt(2))
                && token.charAt(1) == '.'
                && Agencies.id(token.substring(0, 3)).isEmpty();
        return two || (letter && token.length() == 2);
    }

    private static final class Quotes {
        private static final String OPENING = "«“";
        private static final String CLOSING = "»”";
        private static final String CLITICS = "בהולמשכ";
        // «מ"מים» is one word
        private static final int SHORTEST_QUOTED = 4;
        private static final int LONGEST_NAME = 30;
        private final String block;
        private int depth;
        private int openedAt;
        private boolean straight;

        Quotes(String block) {
            this.block = block;
        }

        void read(int from, int to) {
            for (int i = from; i < to; i++) {
                char c = block.charAt(i);
                if (OPENING.indexOf(c) >= 0) {
                    openedAt = depth++ == 0 ? i : openedAt;
                } else if (CLOSING.indexOf(c) >= 0) {
                    depth = Math.max(0, depth - 1);
                } else if (straight(c) && !insideWord(i)) {
                    straight = !straight;
                    openedAt = straight ? i : openedAt;
                }
            }
        }

        private static boolean straight(char c) {
            return c == '"' || c == '״';
        }

        // gershayim: צה"ל, but not ב"הצעה האחרונה"
        private boolean insideWord(int i) {
            return i > 0
                    && i + 1 < block.length()
                    && Character.isLetter(block.charAt(i - 1))
                    && Character.isLetter(block.charAt(i + 1))
                    && !behindClitic(i);
        }

        private boolean behindClitic(int i) {
            boolean clitic =
                    CLITICS.indexOf(block.charAt(i - 1)) >= 0 && (i < 2 || !Character.isLetter(block.charAt(i - 2)));
            boolean word = i + SHORTEST_QUOTED < block.length()
                    && block.substring(i + 1, i + 1 + SHORTEST_QUOTED).chars().allMatch(Quotes::spells);
            return clitic && (word || (!straight && closes(i + 1)));
        }

        // «ב"ג'ומהורייט"»: a geresh spells a foreign sound
        private static boolean spells(int c) {
            return Character.isLetter(c) || c == '\'' || c == '׳';
        }

        // «ל"קול נתניה"»: the next mark stands behind a word, none stands before one
        private boolean closes(int from) {
            int next = from;
            while (next < Math.min(block.length(), from + LONGEST_NAME) && !straight(block.charAt(next))) {
                next++;
            }
            boolean closing = next + 1 < block.length() && straight(block.charAt(next));
            return closing
                    && (parted(from, next, ' ') || parted(from, next, '-'))
                    && Character.isLetterOrDigit(block.charAt(next - 1))
                    && !Character.isLetterOrDigit(block.charAt(next + 1));
        }

        // «ל"קול נתניה"», «ב"אל-מידאן"»
        private boolean parted(int from, int to, char mark) {
            int at = block.indexOf(mark, from);
            return at >= 0 && at < to;
        }

        boolean openSince(int end) {
            if (depth == 0 && !straight) {
                return false;
            }
            boolean closes = closesAfter(end);
            if (!closes) {
                depth = 0;
                straight = false;
            }
            return closes;
        }

        private boolean closesAfter(int end) {
            int limit = Math.min(block.length(), openedAt + LONGEST_QUOTATION);
            for (int i = end; i < limit; i++) {
                char c = block.charAt(i);
                if (straight ? straight(c) && !insideWord(i) : CLOSING.indexOf(c) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
