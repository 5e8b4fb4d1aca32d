package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Span;
import org.isnad.text.DateLine;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/**
 * The agency a line signs with, beside desks, towns and people: "By Nora Whitcombe and Reuters", «מערכת וואלה ורויטרס»,
 * «المصدر: الجزيرة + وكالات», "Reuters'tan alınmıştır".
 *
 * @param agency the first one named
 * @param author the first person named beside it
 * @param outlet the outlet named before it, as whose the report came out
 */
record Signed(Span agency, Optional<Span> author, Optional<Span> outlet) {
    Signed(Span agency, Optional<Span> author) {
        this(agency, author, Optional.empty());
    }

    private static final int LONGEST = 120;
    private static final int MOST_WORDS_OF_NAME = 4;
    private static final int LONGEST_INITIALS = 4;
    private static final Map<String, Set<String>> WORDS = words();

    /** Reads a whole line; empty if it names no agency or if anything else stands in it. */
    static Optional<Signed> line(String text, Span line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (!Names.mayNameAgency(text, line) || about("picture", FoldedText.fold(line.in(text)))) {
            return Optional.empty();
        }
        Optional<Span> date = DateLine.read(text, line).map(DateLine::span);
        List<Span> parts = new ArrayList<>();
        parted(text, new Span(line.start(), date.map(Span::start).orElse(line.end())), parts);
        date.ifPresent(day -> parted(text, new Span(day.end(), line.end()), parts));
        return read(text, parts);
    }

    private static Optional<Signed> read(String text, List<Span> parts) {
        Optional<Span> agency = Optional.empty();
        Optional<Span> author = Optional.empty();
        Optional<Span> outlet = Optional.empty();
        boolean led = false;
        for (Span part : parts) {
            Span name = withoutTaken(text, led(text, part));
            led |= name.start() > part.start();
            String folded = Names.bare(FoldedText.fold(name.in(text)));
            if (isAgency(folded)) {
                agency = agency.or(() -> Optional.of(name));
            } else if (agency.isEmpty() && Names.isListedOutlet(folded)) {
                outlet = outlet.or(() -> Optional.of(name));
            } else if (Byline.isOpening(folded)
                    || WORDS.getOrDefault("source", Set.of()).contains(folded)) {
                led = true;
            } else if (!folded.isEmpty() && !isKnown(folded) && !isTown(text, part, parts)) {
                if (!isName(folded, name.in(text), led)) {
                    return Optional.empty();
                }
                author = author.or(() -> Optional.of(name));
            }
        }
        Optional<Span> person = author;
        Optional<Span> paper = outlet;
        return agency.filter(named ->
                        person.filter(p -> Credit.speaks(text, named, p)).isEmpty())
                .map(named -> new Signed(named, person, paper));
    }

    // "Reuters Staff", «שירות בלומברג»; not the town of Qena
    private static boolean isAgency(String folded) {
        int space = folded.indexOf(' ');
        boolean ofDesk = space > 0
                && about("staff", folded)
                && (Names.isListedAgency(folded.substring(space + 1))
                        || Names.isListedAgency(folded.substring(0, folded.lastIndexOf(' '))));
        return ofDesk || (Names.isAgency(folded) && !Names.isPlace(folded));
    }

    private static boolean isKnown(String folded) {
        return DateLine.introduces(folded)
                || Names.isPlace(folded)
                || Names.isOutlet(folded)
                || about("staff", folded)
                || WORDS.getOrDefault("rights", Set.of()).contains(folded)
                || folded.chars().allMatch(Character::isDigit);
    }

    // «ملاطية/ علي كوتش/ الأناضول»: the first of three; "Ali KAYA / MUĞLA, (DHA)": in capitals, where an agency we know
    // ends the line
    private static boolean isTown(String text, Span part, List<Span> parts) {
        String words = part.in(text);
        boolean first = parts.size() == 3 && part.equals(parts.getFirst());
        boolean capitals = parts.size() > 1 && !part.equals(parts.getLast()) && Credit.isCapitals(words);
        return (first || capitals)
                && words.indexOf(' ') < 0
                && words.chars().noneMatch(Character::isDigit)
                && Names.isListedAgency(FoldedText.fold(parts.getLast().in(text)));
    }

    // names have capitals where the script has them; behind «المصدر:» an outlet no list knows will do
    private static boolean isName(String folded, String words, boolean led) {
        String[] all = words.strip().split(" +");
        boolean initials = words.length() <= LONGEST_INITIALS && words.equals(words.toUpperCase(Locale.ROOT));
        return Credit.isName(words)
                && folded.chars().noneMatch(Character::isDigit)
                && all.length <= MOST_WORDS_OF_NAME
                && (led || all.length > 1 || (initials && Character.isUpperCase(words.charAt(0))));
    }

    /** Whether folded words begin or end as the name of a desk does. */
    static boolean isStaff(String folded) {
        return about("staff", folded);
    }

    /** Whether folded words only lead to whom a report was taken from: «المصدر». */
    static boolean leads(String folded) {
        return WORDS.getOrDefault("source", Set.of()).contains(Names.bare(folded));
    }

    /** Whether a folded line ends by saying that somebody helped: "contributed to this report". */
    static boolean contributed(String folded) {
        String bare = Names.bare(folded);
        return WORDS.getOrDefault("contributed", Set.of()).stream().anyMatch(bare::endsWith);
    }

    private static boolean about(String kind, String folded) {
        Set<String> words = WORDS.getOrDefault(kind, Set.of());
        String bare = Names.bare(folded);
        int first = end(bare, 0);
        return words.contains(bare.substring(0, first)) || words.contains(bare.substring(bare.lastIndexOf(' ') + 1));
    }

    private static int end(String words, int from) {
        int end = from;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void parted(String text, Span span, List<Span> parts) {
        int from = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            boolean sign = i < span.end() && (Credit.parts(text, i) || ";؛+©&".indexOf(text.charAt(i)) >= 0);
            int joined = i < span.end() && !sign ? joined(text, i, span.end()) : 0;
            if (i == span.end() || sign || joined > 0) {
                Span part = Line.trimmed(text, from, i);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + Math.max(1, joined);
                i = from - 1;
            }
        }
    }

    // how many letters from a blank to the begin of the next name: " and ", « و» or « ו» before an agency
    private static int joined(String text, int blank, int end) {
        if (!Line.isBlank(text.charAt(blank)) || blank + 2 >= end) {
            return 0;
        }
        int close = end(text, blank + 1);
        boolean word = close < end
                && Line.isBlank(text.charAt(close))
                && WORDS.getOrDefault("joining", Set.of()).contains(FoldedText.fold(text.substring(blank + 1, close)));
        if (word) {
            return close + 1 - blank;
        }
        boolean and = "وו".indexOf(text.charAt(blank + 1)) >= 0;
        return and && Names.isAgency(FoldedText.fold(upToSign(text, blank + 2, end))) ? 2 : 0;
    }

    private static String upToSign(String text, int from, int end) {
        int to = from;
        while (to < end && !Credit.parts(text, to)) {
            to++;
        }
        return text.substring(from, to);
    }

    // without "By", "Source", «نقلا عن» before the name
    private static Span led(String text, Span part) {
        Span rest = Byline.withoutOpening(text, part);
        FoldedText folded = FoldedText.of(rest.in(text));
        int longest = WORDS.getOrDefault("source", Set.of()).stream()
                .filter(word -> folded.folded().startsWith(word + " "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return longest == 0 ? rest : Line.trimmed(text, rest.start() + folded.original(longest), rest.end());
    }

    // "Reuters'tan alınmıştır", "AA'dan derlendi"
    private static Span withoutTaken(String text, Span part) {
        String words = part.in(text);
        int last = words.lastIndexOf(' ');
        if (last < 0
                || !WORDS.getOrDefault("taken", Set.of())
                        .contains(Names.bare(FoldedText.fold(words.substring(last + 1))))) {
            return part;
        }
        int apostrophe = Math.max(words.lastIndexOf('\''), words.lastIndexOf('’'));
        return new Span(part.start(), part.start() + (apostrophe > 0 ? apostrophe : last));
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : LexiconFile.rows(Signed.class, "byline-words.tsv")) {
            Set<String> forms = words.computeIfAbsent(row.getFirst(), kind -> new HashSet<>());
            List.of(row.getLast().split("\\|")).forEach(form -> forms.add(FoldedText.fold(form)));
        }
        return words;
    }
}
