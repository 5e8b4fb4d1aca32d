package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.GivenNames;
import org.isnad.text.LexiconFile;

/** Reads who wrote a report: "By Nora Whitcombe", «بقلم: …», «מאת …». */
final class Byline {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 4;
    private static final Pattern AND = Pattern.compile("(?i) (?:and|ve|&) ");
    private static final String ENDING = "|-–—,،(@\n";
    private static final List<String> OPENINGS = LexiconFile.rows(Byline.class, "bylines.tsv").stream()
            .flatMap(row -> List.of(row.getFirst().split("\\|")).stream())
            .map(FoldedText::fold)
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .toList();

    private Byline() {}

    /** The name in a line that is a byline. */
    static Optional<Span> author(String text, Span line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Span rest = withoutOpening(text, line);
        return rest.equals(line) ? Optional.empty() : name(text, rest).filter(name -> !isDesk(text, rest, name));
    }

    // "Haber Merkezi", «كتب سياسي»: one word behind no sign, and no given name
    private static boolean isDesk(String text, Span rest, Span name) {
        boolean led = !Line.isBlank(text.charAt(rest.start() - 1));
        String folded = FoldedText.fold(name.in(text));
        return folded.indexOf(' ') < 0 && (Signed.isStaff(folded) || (!led && !GivenNames.isSure(folded)));
    }

    /** Whether the folded words are nothing but such an opening. */
    static boolean isOpening(String folded) {
        return OPENINGS.contains(folded);
    }

    /** What follows "By", «بقلم»; the words themselves if they do not begin so. */
    static Span withoutOpening(String text, Span words) {
        String folded = FoldedText.fold(words.in(text));
        for (String opening : OPENINGS) {
            int length = opening.length();
            if (folded.startsWith(opening)
                    && length < folded.length()
                    && " :/,،\u00A0".indexOf(folded.charAt(length)) >= 0) {
                return new Span(words.start() + FoldedText.of(words.in(text)).original(length) + 1, words.end());
            }
        }
        return words;
    }

    /** The name words that stand alone are; empty if they are none. */
    static Optional<Span> name(String text, Span rest) {
        int start = rest.start();
        while (start < rest.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < rest.end() && !endsAt(text, end)) {
            end++;
        }
        Span name = withoutPlace(text, Line.trimmed(text, start, end));
        name = first(text, name);
        String words = name.in(text);
        boolean named = !name.isEmpty()
                && words.split(" ").length <= MOST_WORDS
                && words.chars().noneMatch(Character::isDigit)
                && !words.endsWith(".")
                && !Character.isLowerCase(words.charAt(0));
        return named ? Optional.of(name) : Optional.empty();
    }

    /** Two to four words, each with a capital and small letters: only Latin script shows it. */
    static boolean looksLikePerson(String line) {
        String[] parts = line.split(" ");
        boolean capitals = true;
        for (String part : parts) {
            capitals &= !part.isEmpty()
                    && Character.isUpperCase(part.charAt(0))
                    && part.substring(1).chars().allMatch(c -> Character.isLowerCase(c) || c == '.' || c == '-');
        }
        return capitals && parts.length >= 2 && parts.length <= MOST_WORDS;
    }

    // "Mikhail Flores and Neil Morales"
    private static Span first(String text, Span names) {
        Matcher and = AND.matcher(names.in(text));
        return and.find() ? new Span(names.start(), names.start() + and.start()) : names;
    }

    /** Whether words that stand alone begin with a given name, and are no outlet's: «محمد فتحي», «יואב זיתון». */
    static boolean isPerson(String line) {
        String folded = Names.bare(FoldedText.fold(line));
        int first = folded.indexOf(' ');
        return first > 0
                && GivenNames.isSure(folded.substring(0, first))
                && !Names.isOutlet(folded)
                && !Names.isAgency(folded)
                && !Names.isPlace(folded);
    }

    // «سامر نعيم من عمّان»
    private static Span withoutPlace(String text, Span name) {
        String words = name.in(text);
        int from = words.indexOf(" من ");
        boolean full = from > 0 && words.lastIndexOf(' ', from - 1) > 0;
        return full ? new Span(name.start(), name.start() + from) : name;
    }

    private static boolean endsAt(String text, int i) {
        boolean hyphened = text.charAt(i) == '-' && Character.isLetter(text.charAt(i - 1));
        return ENDING.indexOf(text.charAt(i)) >= 0 && !hyphened;
    }
}
