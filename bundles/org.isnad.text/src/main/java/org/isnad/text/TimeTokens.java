package org.isnad.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.report.Grain;

/** The tokens of a text with what stands between them: what the grammars of times read. */
final class TimeTokens {
    private static final TimeToken END =
            new TimeToken(TimeKind.NONE, 0, Grain.DAY, 0, -1, -1, -1, -1, Integer.MIN_VALUE, false, false);
    static final int WIDEST = 4;
    private static final int ABLATIVE = 3;
    /** No sign between two tokens but blanks. */
    static final char BLANK = ' ';
    /** Words or several signs between two tokens, or no token at all. */
    static final char APART = '\uFFFF';

    final String text;
    final List<TimeToken> list;
    private final int to;

    private static final Set<String> LEADS_BACK = leads("past");
    private static final Set<String> LEADS = leads("any");
    private static final Set<String> TOLD = leads("told");

    TimeTokens(String text, int to, List<TimeToken> list) {
        this.text = text;
        this.to = to;
        this.list = list;
    }

    int size() {
        return list.size();
    }

    TimeToken at(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : END;
    }

    boolean is(int i, TimeKind kind) {
        return at(i).kind() == kind;
    }

    /** The one sign between a token and the one before it, {@link #BLANK} or {@link #APART}. */
    char sign(int i) {
        return i < 1 || i >= list.size() ? APART : sign(at(i - 1).after(), at(i).word());
    }

    /** The sign straight behind a token, {@link #BLANK} if none. */
    char behind(int i) {
        int end = at(i).after();
        return end >= 0 && end < to ? text.charAt(end) : BLANK;
    }

    private char sign(int from, int end) {
        char sign = BLANK;
        if (end - from > WIDEST) {
            return APART;
        }
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean blank =
                    c <= ' ' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT || c == 'ـ';
            if (!blank) {
                if (sign != BLANK || Character.isLetterOrDigit(c)) {
                    return APART;
                }
                sign = c;
            }
        }
        return sign;
    }

    /** Whether a token follows the one before it with nothing but blanks or a comma between. */
    boolean near(int i) {
        char sign = sign(i);
        return sign == BLANK
                || sign == ','
                || sign == '،'
                // "6 a.m. on Friday"
                || (sign == '.' && is(i - 1, TimeKind.HALF))
                || hyphen(i, sign);
    }

    // «ב-29», "mid-January"
    private boolean hyphen(int i, char sign) {
        return sign == '-' && (at(i - 1).end() - at(i - 1).start() == 1 || is(i - 1, TimeKind.EDGE));
    }

    /** Whether nothing but blanks stands between a token and the one before it. */
    boolean straight(int i) {
        char sign = sign(i);
        return sign == BLANK || hyphen(i, sign);
    }

    /** The place after tokens of a kind, at most two, that follow each other closely from a place on. */
    int skip(int i, TimeKind kind) {
        return skip(i, kind, kind, kind);
    }

    /** As with one kind, in this order. */
    int skip(int i, TimeKind first, TimeKind second) {
        return skip(i, first, second, second);
    }

    /** As with one kind, in this order. */
    int skip(int i, TimeKind first, TimeKind second, TimeKind third) {
        int next = i;
        for (int tries = 0; tries < 2; tries++) {
            next += acts(at(next), first) && near(next) ? 1 : 0;
            next += second != first && acts(at(next), second) && near(next) ? 1 : 0;
            next += third != second && acts(at(next), third) && near(next) ? 1 : 0;
        }
        return next;
    }

    // «عام» is a unit and a word before years
    private static boolean acts(TimeToken token, TimeKind kind) {
        return switch (kind) {
            case YEARWORD -> token.is(kind) || (token.isUnit(Grain.YEAR) && token.value() == 1);
            case MONTHWORD -> token.is(kind) || (token.isUnit(Grain.MONTH) && token.value() == 1);
            case DAYWORD -> token.is(kind) || (token.isUnit(Grain.DAY) && token.value() == 1);
            // the English "in"
            case OF -> token.is(kind) || (token.is(TimeKind.AFTER) && token.end() - token.start() == 2);
            default -> token.is(kind);
        };
    }

    /** The word before a token, a blank between; empty if there is none. */
    String wordBefore(int i) {
        int end = at(i).word() - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return "";
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** Whether what a number above ten counts stands straight behind it: «23 | قتيلا». */
    boolean accusativeBehind(int i) {
        int start = at(i).after() + 1;
        int end = start;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > start + 3 && text.charAt(start - 1) == ' ' && text.charAt(end - 1) == 'ا';
    }

    /** Whether a word stands before it that leads to a month or a year: "since", «منذ», «מאז». */
    boolean led(int i) {
        return LEADS.contains(wordBefore(i).toLowerCase(Locale.ROOT)) || ledBack(i);
    }

    /** Whether that word says that it has been. */
    boolean ledBack(int i) {
        return LEADS_BACK.contains(wordBefore(i).toLowerCase(Locale.ROOT));
    }

    /** Whether a verb of what has been stands straight before it: "said on", «אמר ב». */
    boolean told(int i) {
        int first = is(i - 1, TimeKind.DAYWORD) && straight(i) ? i - 1 : i;
        return TOLD.contains(wordBefore(first));
    }

    /** Whether a token has the Turkish ending that says from when: «2018'den», «dünden». */
    boolean ablative(int i) {
        int end = at(i).after();
        if (end - at(i).start() <= ABLATIVE) {
            return false;
        }
        char stop = text.charAt(end - ABLATIVE);
        char vowel = text.charAt(end - 2);
        return text.charAt(end - 1) == 'n' && (vowel == 'a' || vowel == 'e') && (stop == 'd' || stop == 't');
    }

    /** Whether a sentence ends between two tokens. */
    boolean parted(int a, int b) {
        for (int i = at(a).after(); i + 1 < at(b).word(); i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?' || c == '؟';
            if (c == '\n' || (stop && text.charAt(i + 1) <= ' ' && Character.isLetter(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> leads(String which) {
        return LexiconFile.rows(TimeTokens.class, "time-leads.tsv").stream()
                .filter(row -> row.getFirst().equals(which))
                .flatMap(row -> Stream.of(row.get(2).split("\\|")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the sentence or the text ends behind a token. */
    boolean ends(int i) {
        int place = at(i).after();
        while (place < to && (text.charAt(place) <= ' ' || Character.isSpaceChar(text.charAt(place)))) {
            place++;
        }
        return place >= to || ".!؟?,،؛;:)»\"".indexOf(text.charAt(place)) >= 0;
    }

    /** Whether a letter follows behind blanks. */
    boolean wordBehind(int i) {
        int place = at(i).after();
        while (place < to && text.charAt(place) == ' ') {
            place++;
        }
        return place < to
                && (Character.isLetterOrDigit(text.charAt(place))
                        || text.charAt(place) == '%'
                        || text.charAt(place) == '٪');
    }
}
