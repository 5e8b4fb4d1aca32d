package org.isnad.parsers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.report.Grain;
import org.isnad.report.Span;
import org.isnad.report.StatedTime;
import org.isnad.text.DateLine;
import org.isnad.text.FoldedText;

/** What can be told of a line from its shape alone. */
final class Shapes {
    static final int LONGEST_HEADLINE = 250;
    private static final int PARAGRAPH = 140;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final int SENTENCE_WORDS = 8;
    static final int LONGEST_DATE_LINE = 160;
    private static final int MOST_WORDS_BESIDE_A_TIME = 4;
    private static final int MOST_WORDS_BESIDE_A_DAY = 2;
    static final int LONGEST_SUBHEADING = 90;
    private static final int MOST_WORDS_OF_SUBHEADING = 12;

    // י"ג באדר תשפ"ו
    private static final Pattern HEBREW_YEAR =
            Pattern.compile("[א-ת][א-ת\"״׳']{0,4} ב?[א-ת]{3,6}(?: [אב]['׳])? ה?'?תש[א-ת\"״]{1,4}");

    // «جريدة "المرفأ" - الأربعاء 14 أكتوبر»
    private static final Pattern NAMED_OUTLET =
            Pattern.compile("(?:صحيفة|جريدة|مجلة|موقع|قناة|وكالة|شبكة|إذاعة|بوابة) [\"«“”][^\"«»“”]{2,30}[\"»“”]");

    private static final Pattern SINCE = Pattern.compile("[0-9]{1,2}+[.]?+(?: \\p{L}++)?+ ?[-–—] ?");

    private Shapes() {}

    static int words(String line) {
        return words(line, new Span(0, line.length()));
    }

    private static int words(String text, Span line) {
        int words = 0;
        boolean in = false;
        for (int i = line.start(); i < line.end(); i++) {
            boolean letter = Letters.isLetterOrDigit(text.charAt(i)) || (in && !Line.isBlank(text.charAt(i)));
            words += letter && !in ? 1 : 0;
            in = letter;
        }
        return words;
    }

    /** Whether no letter stands in a stretch of a text. */
    static boolean isWordless(String text, Span span) {
        int i = span.start();
        while (i < span.end() && !Letters.isLetter(text.charAt(i))) {
            i++;
        }
        return i == span.end();
    }

    static boolean hasDigit(String text, Span span) {
        int i = span.start();
        while (i < span.end() && !Letters.isDigit(text.charAt(i))) {
            i++;
        }
        return i < span.end();
    }

    /** Whether a sentence ends here: a stop, perhaps behind closing quotes and brackets. */
    static boolean endsSentence(String line) {
        return endsWith(line, ".؟?!…");
    }

    static boolean endsWith(String line, String signs) {
        return endsWith(line, new Span(0, line.length()), signs);
    }

    private static boolean endsWith(String text, Span line, String signs) {
        int end = line.end();
        while (end > line.start() && "\"”»’')] \u200F\u200E".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > line.start() && signs.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Running text, not a line of the head. */
    static boolean isBody(String line) {
        return line.length() >= PARAGRAPH
                || ((endsWith(line, ".…") || stopsWithin(line)) && words(line) >= SENTENCE_WORDS);
    }

    /** Whether a sentence ends inside the line: not in "انتخابات.. تأجيل", not behind "Gov." and "St.". */
    static boolean stopsWithin(String line) {
        int stop = line.indexOf(". ");
        while (stop >= 0 && ((stop > 0 && line.charAt(stop - 1) == '.') || isAbbreviated(line, stop))) {
            stop = line.indexOf(". ", stop + 1);
        }
        return stop >= 0;
    }

    // a capital and at most three letters before the stop, or the digits of an ordinal: "3. Mai", "2. köprü"
    private static boolean isAbbreviated(String line, int stop) {
        int start = stop;
        while (start > 0 && Letters.isDigit(line.charAt(start - 1))) {
            start--;
        }
        if (start < stop) {
            return stop - start <= 2;
        }
        while (start > 0 && Letters.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return start < stop && stop - start <= LONGEST_ABBREVIATION && Character.isUpperCase(line.charAt(start));
    }

    /** Whether a line is one of a list: a bullet or dash stands before it. */
    static boolean isListed(String line) {
        return isListed(line, new Span(0, line.length()));
    }

    private static boolean isListed(String text, Span line) {
        return line.length() > 2
                && "-–—•*·▪▫■□●○◦‣►▸➢➤✓✔".indexOf(text.charAt(line.start())) >= 0
                && Line.isBlank(text.charAt(line.start() + 1));
    }

    static boolean isSubheading(String text, Span line) {
        if (line.isEmpty() || line.length() > LONGEST_SUBHEADING || endsWith(text, line, ".،,;؛:…")) {
            return false;
        }
        return "-–—•*·\"«“".indexOf(text.charAt(line.start())) < 0
                && !isListed(text, line)
                && letters(text, line) * 2 > line.length()
                && words(text, line) <= MOST_WORDS_OF_SUBHEADING;
    }

    private static int letters(String text, Span line) {
        int letters = 0;
        for (int i = line.start(); i < line.end(); i++) {
            letters += Letters.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** The date of a line that states little else. */
    static Optional<DateLine> dateLine(String text, Span line) {
        if (line.length() > LONGEST_DATE_LINE || !DateLine.mayHoldYear(text, line)) {
            return Optional.empty();
        }
        return DateLine.read(text, line)
                .filter(date -> date.time().isPresent() && !isRange(text, line, date.span()))
                .filter(date -> besides(text, line, date.span()) <= allowed(date)
                        || Credit.line(text, line).isPresent()
                        || Byline.author(text, line).isPresent());
    }

    // "3 March – 19 June 2016": something lasted so long
    static boolean isRange(String text, Span line, Span date) {
        return SINCE.matcher(text.substring(line.start(), Math.max(line.start(), date.start())))
                .matches();
    }

    /** Whether a line with a date is a sentence, short as it is: «İhale 12 Mart 2026'da yapılacak.» */
    static boolean says(String text, Span line, Span date) {
        String before = text.substring(line.start(), date.start());
        String behind = text.substring(date.end(), line.end());
        boolean words = (before + behind).chars().anyMatch(Character::isLetter);
        boolean stopped = behind.endsWith(".") || behind.endsWith("!") || behind.endsWith("?");
        return words && stopped && before.indexOf(':') < 0;
    }

    // a bare day may be part of a headline; a time of day is not
    private static int allowed(DateLine date) {
        Grain grain = date.time().map(StatedTime::grain).orElse(Grain.YEAR);
        return switch (grain) {
            case HOUR, MINUTE, SECOND -> MOST_WORDS_BESIDE_A_TIME;
            case DAY -> MOST_WORDS_BESIDE_A_DAY;
            default -> 0;
        };
    }

    private static int besides(String text, Span line, Span date) {
        int count = 0;
        String rest = text.substring(line.start(), date.start()) + " | " + text.substring(date.end(), line.end());
        rest = rest.indexOf('ת') < 0 ? rest : HEBREW_YEAR.matcher(rest).replaceAll(" | ");
        rest = rest.indexOf('ة') < 0 && rest.indexOf('ق') < 0
                ? rest
                : NAMED_OUTLET.matcher(rest).replaceAll(" | ");
        // that of the last change, too
        Optional<DateLine> other = DateLine.read(rest, new Span(0, rest.length()));
        if (other.isPresent()) {
            Span span = other.get().span();
            rest = rest.substring(0, span.start()) + " | " + rest.substring(span.end());
        }
        for (String part : rest.split("[|:،,()/\\-–—]++")) {
            count += DateLine.introduces(FoldedText.fold(part)) ? 0 : words(part);
        }
        return count;
    }
}
