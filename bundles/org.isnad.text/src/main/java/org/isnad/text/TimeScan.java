package org.isnad.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Grain;
import org.isnad.report.Span;
import org.isnad.text.TimeLexicon.Meaning;
import org.isnad.text.TimeLexicon.Node;
import org.jspecify.annotations.Nullable;

/** Goes once over the characters of a text and keeps the numbers and words of times. */
final class TimeScan {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private final String text;
    private final int to;
    private final TimeLexicon lexicon;
    private final boolean arabic;
    private final boolean hebrew;
    private final boolean turkish;
    private final boolean lines;
    private final TokenList tokens;
    private final PaperTitles titles;
    private char[] word = new char[LONGEST_WORD];
    private char[] ahead = new char[LONGEST_WORD];
    private int length;
    private int count;

    private TimeScan(String text, int from, int to, TimeLexicon lexicon) {
        this.tokens = new TokenList(text, to - from, lexicon.language.isEmpty());
        this.text = text;
        this.to = to;
        this.lexicon = lexicon;
        this.lines = lexicon.language.isEmpty();
        this.arabic = lines || lexicon.language.equals("ar");
        this.hebrew = lines || lexicon.language.equals("he");
        this.turkish = lexicon.language.equals("tr");
        this.titles = new PaperTitles(text, to, lexicon.language.equals("en"));
    }

    static List<TimeToken> of(String text, int from, int to, TimeLexicon lexicon) {
        TimeScan scan = new TimeScan(text, from, to, lexicon);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c <= ' ') {
                i++;
                continue;
            }
            char folded = TimeLexicon.fold(c);
            boolean digit = folded >= '0' && folded <= '9';
            i = digit ? scan.digits(i) : TimeLexicon.isLetter(folded) ? scan.word(i) : i + 1;
        }
        return scan.tokens.tokens;
    }

    private int digits(int start) {
        int end = start;
        int value = 0;
        while (end < to) {
            char c = TimeLexicon.fold(text.charAt(end));
            if (c < '0' || c > '9') {
                break;
            }
            value = end - start >= LONGEST_NUMBER ? Integer.MAX_VALUE : value * 10 + c - '0';
            end++;
        }
        int mark = mark(end);
        int after = mark > end ? mark : ending(end);
        boolean decade = mark == end
                && end - start == 4
                && value % 10 == 0
                && end < to
                && text.charAt(end) == 's'
                && (end + 1 == to || !Character.isLetter(text.charAt(end + 1)));
        if (decade && !lines) {
            tokens.add(TimeKind.DECADE, value, Grain.DAY, 4, start, start, end + 1, end + 1, count++, false, false);
            return end + 1;
        }
        tokens.add(TimeKind.NUMBER, value, Grain.DAY, end - start, start, start, mark, after, count++, false, false);
        return after;
    }

    // 4th, 21st
    private int mark(int at) {
        boolean two =
                at + 2 <= to && latin(text.charAt(at)) && (at + 2 == to || !Character.isLetter(text.charAt(at + 2)));
        return two && List.of("th", "st", "nd", "rd").contains(text.substring(at, at + 2)) ? at + 2 : at;
    }

    // an apostrophe and what follows it: 2021'de
    private int ending(int at) {
        int end = at;
        boolean apostrophe = at + 1 < to && TimeLexicon.fold(text.charAt(at)) == '\'' && latin(text.charAt(at + 1));
        if (apostrophe) {
            end++;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean latin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    // reads the letters of a word into a buffer; the place after it
    private int letters(int start, char[] into) {
        int n = 0;
        int i = start;
        int end = start;
        while (i < to) {
            char c = text.charAt(i);
            char folded = TimeLexicon.fold(c);
            if (TimeLexicon.isLetter(folded)) {
                if (n < LONGEST_WORD) {
                    into[n] = folded;
                }
                n++;
                end = ++i;
            } else if (folded == Folding.DROPPED) {
                end = Character.getType(c) == Character.FORMAT ? end : i + 1;
                i++;
            } else if (folded == '\'' && n == 1 && hebrew && into[0] >= 'א' && into[0] <= 'ת') {
                end = ++i;
            } else if (inside(folded, i, n)) {
                i++;
            } else {
                break;
            }
        }
        length = n > LONGEST_WORD ? 0 : n;
        return end;
    }

    // the point of "p.m", gershayim, the geresh of «ב'»
    private boolean inside(char c, int i, int n) {
        boolean letter = i + 1 < to && Character.isLetter(text.charAt(i + 1));
        return (c == '.'
                        && n == 1
                        && letter
                        && latin(text.charAt(i + 1))
                        && (i + 2 == to || !Character.isLetter(text.charAt(i + 2))))
                || (c == '"' && hebrew && letter && text.charAt(i + 1) >= 'א' && text.charAt(i + 1) <= 'ת' && n > 0);
    }

    private int word(int start) {
        int end = letters(start, word);
        int letters = length;
        int after = ending(end);
        int number = count++;
        if (letters == 0) {
            return after;
        }
        int most = prefixes(letters);
        for (int cut = 0; cut <= most; cut++) {
            if (cut > 0 && !particle(cut, letters)) {
                continue;
            }
            int next = meant(start, end, after, cut, letters, number);
            if (next > 0) {
                return next;
            }
        }
        return turkish ? turkish(start, end, after, letters, number) : after;
    }

    private int prefixes(int letters) {
        char first = word[0];
        if (arabic && first >= 0x600 && first < 0x700) {
            return "وفبلك".indexOf(first) < 0 ? 0 : Math.max(0, Math.min(2, letters - 2));
        }
        if (hebrew && first >= 'א' && first <= 'ת') {
            int most = 0;
            while (most < 3 && most < letters - 2 && "והבלמשכ".indexOf(word[most]) >= 0) {
                most++;
            }
            return most;
        }
        return 0;
    }

    private boolean particle(int cut, int letters) {
        return (word[0] >= 'א' && word[0] <= 'ת')
                || cut == 1
                || ("بلك".indexOf(word[1]) >= 0 && "وف".indexOf(word[0]) >= 0 && letters > 3);
    }

    // the place after what was found; -1 if nothing
    private int meant(int start, int end, int after, int cut, int letters, int number) {
        boolean article = arabic && letters - cut > 3 && word[cut] == 'ا' && word[cut + 1] == 'ل';
        // للثاني is ل and الثاني
        boolean lam = arabic && cut > 0 && word[cut - 1] == 'ل' && word[cut] == 'ل' && letters - cut > 3;
        int stem = article ? cut + 2 : lam ? cut + 1 : cut;
        boolean definite = article || lam;
        Node node = lexicon.words.get(word, stem, letters);
        if (definite && node == null && article) {
            node = lexicon.words.get(word, cut, letters);
            definite = false;
        }
        if (node == null) {
            return -1;
        }
        Meaning meaning = meaning(node, definite);
        int last = end;
        int lastAfter = after;
        int words = number;
        WordTable<Node> behind = node.next;
        int place = end;
        while (behind != null && after == end) {
            int begin = blanks(place);
            if (begin < 0) {
                break;
            }
            int nextEnd = letters(begin, ahead);
            Node further = length == 0 ? null : behind.get(ahead, 0, length);
            if (further == null) {
                break;
            }
            words++;
            behind = further.next;
            place = nextEnd;
            Meaning longer = meaning(further, definite);
            if (longer != null) {
                meaning = longer;
                last = nextEnd;
                lastAfter = ending(nextEnd);
                count = words + 1;
            }
        }
        if (meaning == null) {
            return -1;
        }
        int from = skip(start, cut);
        return token(meaning, start, from, last, lastAfter, cut, definite, number);
    }

    private static @Nullable Meaning meaning(Node node, boolean definite) {
        if (!definite) {
            return node.bare;
        }
        boolean counted = node.definite == null
                && node.bare != null
                && (node.bare.kind() == TimeKind.UNIT || node.bare.kind() == TimeKind.NUMERAL);
        return counted ? node.bare : node.definite;
    }

    private int token(Meaning meaning, int start, int from, int end, int after, int cut, boolean definite, int number) {
        boolean and = cut > 0 && (word[0] == 'و' || word[0] == 'ו');
        if (meaning.kind() == TimeKind.NUMERAL) {
            return numeral(start, from, definite, and, number);
        }
        if (titles.holds(meaning.kind(), start, from, end)) {
            return -1;
        }
        boolean named = meaning.kind() == TimeKind.MONTH || meaning.kind() == TimeKind.WEEKDAY;
        if (named
                && !lines
                && latin(text.charAt(from))
                && !Character.isUpperCase(text.charAt(from))
                && !led(start, meaning.kind())
                && !(turkish
                        && (text.lastIndexOf(' ', end - 1) > from
                                || TurkishEndings.meansOnly(meaning, text, end, blanks(end))))) {
            return -1;
        }
        // «יום שני»: the name of the day alone
        int name = hebrew && !lines && meaning.kind() == TimeKind.WEEKDAY && text.startsWith("יום ", from)
                ? from + 4
                : from;
        // «הסתיו»: with its article
        boolean article = hebrew && meaning.kind() == TimeKind.SEASON && from > start && text.charAt(from - 1) == 'ה';
        name = article ? from - 1 : name;
        tokens.add(meaning.kind(), meaning.value(), meaning.grain(), 0, start, name, end, after, number, and, definite);
        return after;
    }

    // "geçen perşembe", "12 mart": what stands before tells what an uncapitalised word is
    private boolean led(int start, TimeKind kind) {
        boolean leads = switch (tokens.lastKind()) {
            case TURN, EVERY -> true;
            case NUMBER, UNIT, YEARWORD -> kind == TimeKind.MONTH;
            case MONTH -> turkish && kind == TimeKind.MONTH;
            default -> false;
        };
        return leads && start - tokens.last() <= 1;
    }

    // the words of the number are read by NumberWords
    private int numeral(int start, int from, boolean definite, boolean and, int number) {
        NumberWords numbers = lexicon.numbers;
        if (!tokens.beside(start) && !followed(start)) {
            return -1;
        }
        if (numbers == null) {
            return -1;
        }
        List<Word> words = numeralWords(definite ? skip(from, 2) : from);
        Optional<NumberWords.Read> read = words.isEmpty() ? Optional.empty() : numbers.at(words, 0);
        // the half of «שבע וחצי» is read with the clock
        while (read.isPresent() && read.get().value().scale() > 0 && words.size() > 1) {
            words.removeLast();
            read = numbers.at(words, 0);
        }
        if (read.isEmpty()
                || read.get().value().scale() > 0
                || (turkish
                        && NumberWords.someOf(words.get(read.get().next() - 1).folded()))
                || read.get().value().compareTo(MOST) > 0) {
            return -1;
        }
        int end = words.get(read.get().next() - 1).span().end();
        int value = read.get().value().intValue();
        int after = ending(end);
        tokens.add(TimeKind.NUMBER, value, Grain.DAY, 0, start, from, end, after, number, and, definite);
        count = number + read.get().next();
        return after;
    }

    // whether the word after the next blanks is one of times or of a number: what a number alone counts is no time
    private boolean followed(int start) {
        int end = start;
        while (end < to
                && (Character.isLetter(text.charAt(end)) || TimeLexicon.fold(text.charAt(end)) == Folding.DROPPED)) {
            end++;
        }
        int next = blanks(end);
        if (next < 0) {
            return true;
        }
        letters(next, ahead);
        if (length == 0 || (arabic && ahead[0] == 'و')) {
            return true;
        }
        for (int cut = turkish ? 2 : length; cut < length; cut++) {
            if (lexicon.words.get(ahead, 0, cut) != null) {
                return true;
            }
        }
        if (hebrew && length > 2 && lexicon.words.get(ahead, 1, length) != null) {
            return true;
        }
        int stem = arabic && length > 3 && ahead[0] == 'ا' && ahead[1] == 'ل' ? 2 : 0;
        return lexicon.words.get(ahead, stem, length) != null || lexicon.words.get(ahead, 0, length) != null;
    }

    private List<Word> numeralWords(int from) {
        List<Word> words = new ArrayList<>();
        int i = from;
        while (words.size() < 8 && i >= 0 && i < to && Character.isLetter(text.charAt(i))) {
            int end = letters(i, ahead);
            words.add(new Word(new Span(i, end), FoldedText.fold(text.substring(i, end))));
            boolean goesOn = lexicon.numbers != null
                    && lexicon.numbers.mayHold(words.getLast().folded());
            i = goesOn ? blanks(end) : -1;
        }
        return words;
    }

    // the next word behind blanks or a hyphen; -1 if there is none
    private int blanks(int at) {
        int i = at;
        while (i < to
                && i - at < 3
                && (text.charAt(i) == ' '
                        || text.charAt(i) == '\u00A0'
                        || text.charAt(i) == '\n'
                        || text.charAt(i) == '-')) {
            i++;
        }
        return i > at && i < to && Character.isLetter(text.charAt(i)) ? i : -1;
    }

    private int skip(int start, int letters) {
        int i = start;
        int n = 0;
        while (n < letters || !Character.isLetter(text.charAt(i))) {
            n += Character.isLetter(TimeLexicon.fold(text.charAt(i))) ? 1 : 0;
            i++;
        }
        return i;
    }

    private int turkish(int start, int end, int after, int letters, int number) {
        Meaning stem = TurkishEndings.stem(lexicon, word, letters);
        return stem == null ? after : Math.max(after, token(stem, start, start, end, after, 0, false, number));
    }
}
