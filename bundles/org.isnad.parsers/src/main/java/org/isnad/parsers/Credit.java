package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Span;
import org.isnad.text.DateLine;
import org.isnad.text.FoldedText;

/**
 * Who and where a date line names: «القاهرة - رويترز», «واس - الرباط», "CAIRO, March 12 (Reuters) -".
 *
 * @param span the credit with the sign that ends it
 */
record Credit(
        Span span,
        Optional<Span> place,
        Optional<Span> agency,
        Optional<Span> outlet,
        Optional<Span> author,
        Optional<DateLine> date) {
    // where a report begins, credits are no longer than this
    // "5:02 PM ET": no town
    private static final Set<String> ZONES = Set.of(
            "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "utc", "bst", "cet",
            "cest", "eet", "eest", "trt", "tsi", "gst", "ast", "msk", "ist", "idt", "irst", "pkt");
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 4;
    // no town, no agency, no "published on" is longer
    private static final int MOST_WORDS_OF_ANY = 8;
    private static final int MOST_WORDS_OF_TOWN = 3;
    private static final int SHORTEST_REST = 20;
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "(?<![\\p{Nd}./-])(\\p{Nd}{1,2})\\s*+[-/]\\s*+(\\p{Nd}{1,2})(?![\\p{Nd}]|\\s*+[-/.]\\s*+\\p{Nd})");
    private static final String CLOSES = ")/»”\"";
    private static final String QUOTES = "»”\"";

    private record Part(Span span, String folded, boolean comma) {
        int words() {
            return 1 + (int) folded.chars().filter(c -> c == ' ').count();
        }

        Part with(Part next) {
            return new Part(span.union(next.span), folded + ", " + next.folded, next.comma);
        }
    }

    /** Reads a whole line as a credit; empty if anything else stands in it. */
    static Optional<Credit> line(String text, Span line) {
        return line.length() > LONGEST ? Optional.empty() : read(text, line);
    }

    /** As {@link #opening}, if it names an agency and where that reports from. */
    static boolean opens(String text, Span paragraph) {
        int last = last(paragraph);
        return sign(text, paragraph.start(), last) < last
                && Names.mayNameAgency(text, new Span(paragraph.start(), last))
                && opening(text, paragraph)
                        .filter(c -> c.agency.isPresent() && c.place.isPresent())
                        .isPresent();
    }

    private static int last(Span paragraph) {
        return Math.min(paragraph.end() - SHORTEST_REST, paragraph.start() + LONGEST);
    }

    /** Reads the credit a paragraph begins with, up to the colon, dash, bracket or stroke that ends it. */
    static Optional<Credit> opening(String text, Span paragraph) {
        Optional<Credit> longest = Optional.empty();
        int last = last(paragraph);
        // the last one behind which an agency may follow
        int sign = -1;
        int first = Math.max(paragraph.start() + 1, sign(text, paragraph.start(), last));
        for (int i = first; i < last; i++) {
            if (CreditSigns.isSign(text.charAt(i - 1)) && leads(text, i)) {
                sign = leadsToAgency(text, i, last) ? i - 1 : -1;
            }
            if (sign < 0 && !CreditSigns.mayEnd(text.charAt(i))) {
                continue;
            }
            boolean closes = closes(text, i) || (sign >= 0 && endsAgency(text, sign, i));
            // «بيروت (رويترز) - نقلت "الحياة"»: behind an agency marks hold what is told
            boolean told = QUOTES.indexOf(text.charAt(i)) >= 0
                    && longest.filter(c -> c.agency.isPresent()).isPresent();
            if (told || (!closes && !ends(text, i))) {
                continue;
            }
            Span head = Line.trimmed(text, paragraph.start(), closes ? i + 1 : i);
            boolean colon = text.charAt(i) == ':';
            int end = i + 1;
            while (end < last && ends(text, end)) {
                end++;
            }
            Span whole = new Span(paragraph.start(), end);
            Optional<Credit> credit = read(text, head)
                    .filter(c -> c.agency.isPresent() || c.date.isPresent() || !colon)
                    .filter(c -> !closes || c.standsAlone(text));
            longest = credit.isPresent()
                    ? credit.map(c -> new Credit(whole, c.place, c.agency, c.outlet, c.author, c.date))
                    : longest;
        }
        return longest;
    }

    // where no dash follows, a town we know and who reports from it must be named
    private boolean standsAlone(String text) {
        boolean knownPlace =
                place.filter(p -> Names.isPlace(FoldedText.fold(p.in(text)))).isPresent();
        boolean bare = place.isEmpty() && text.charAt(span.start()) == '(';
        return (agency.isPresent() && (knownPlace || bare)) || (outlet.isPresent() && knownPlace);
    }

    // «(رويترز)», «/وام/», «"الحياة"»
    private static boolean closes(String text, int i) {
        return CLOSES.indexOf(text.charAt(i)) >= 0
                && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    // «القاهرة – سبوتنيك. أعلن», «غزة/ نور/ الأناضول أعلنت», «2024 م واس أعلنت», «12 مارس واس أعلنت»: a stop or a blank
    // behind the agency
    private static boolean endsAgency(String text, int sign, int i) {
        boolean blank = Line.isBlank(text.charAt(i));
        if (!blank && (text.charAt(i) != '.' || !Line.isBlank(text.charAt(i + 1)))) {
            return false;
        }
        String name = text.substring(sign + 1, i).strip();
        int first = name.indexOf(' ');
        boolean dated = first > 0 && (name.startsWith("م ") || isMonth(FoldedText.fold(name.substring(0, first))));
        return Names.isListedAgency(FoldedText.fold(dated ? name.substring(first + 1) : name));
    }

    // whether it stands behind a sign, or behind the last digit of a number
    private static boolean leads(String text, int i) {
        return parts(text, i - 1) || (Letters.isDigit(text.charAt(i - 1)) && !Letters.isDigit(text.charAt(i)));
    }

    private static boolean leadsToAgency(String text, int from, int last) {
        int to = from;
        for (int words = 0; words <= MOST_WORDS_OF_ANY && to < last; words++) {
            to++;
            while (to < last && !Line.isBlank(text.charAt(to))) {
                to++;
            }
        }
        return Names.mayNameAgency(text, new Span(from, to));
    }

    // the first sign or digit: before it nothing ends and no agency is parted from what stands before it
    private static int sign(String text, int from, int to) {
        int i = from;
        while (i < to && !CreditSigns.isSign(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        boolean inside = i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
        return c == '–' || c == '—' || (!inside && (c == ':' || c == '-' || c == 'ـ'));
    }

    private static Optional<Credit> read(String text, Span line) {
        Optional<DateLine> date = DateLine.read(text, line).or(() -> dayAndMonth(text, line));
        List<Part> parts = new ArrayList<>();
        Span dated = date.map(DateLine::span).orElse(new Span(line.end(), line.end()));
        return split(text, line.start(), dated.start(), parts) && split(text, dated.end(), line.end(), parts)
                ? classify(line, parts, date, text)
                : Optional.empty();
    }

    // «بغداد ١٥ - ٧ (اف ب)»: a day without its year dates nothing, but it belongs to the credit
    private static Optional<DateLine> dayAndMonth(String text, Span line) {
        if (!Shapes.hasDigit(text, line)) {
            return Optional.empty();
        }
        Matcher matcher = DAY_AND_MONTH.matcher(text).region(line.start(), line.end());
        return matcher.find() && number(matcher, 1) <= 31 && number(matcher, 2) <= 12
                ? Optional.of(new DateLine(
                        new Span(matcher.start(), matcher.end()),
                        Optional.empty(),
                        Optional.empty(),
                        "date.day-and-month"))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    // false if a part has more words than any name
    private static boolean split(String text, int start, int end, List<Part> parts) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i < end && !parts(text, i)) {
                continue;
            }
            Span span = withoutIn(text, Line.trimmed(text, from, i));
            int words = Shapes.words(span.in(text));
            if (words > MOST_WORDS_OF_ANY) {
                return false;
            }
            boolean comma = i < end && (text.charAt(i) == ',' || text.charAt(i) == '،');
            for (Span part : words > 0 ? AgencyPart.of(text, span) : List.<Span>of()) {
                parts.add(new Part(part, Names.bare(FoldedText.fold(part.in(text))), comma));
            }
            from = i + 1;
        }
        return true;
    }

    // «القاهرة في 5 مارس»
    private static Span withoutIn(String text, Span part) {
        return part.in(text).endsWith(" في") ? Line.trimmed(text, part.start(), part.end() - 3) : part;
    }

    // a hyphen inside a word parts nothing
    static boolean parts(String text, int i) {
        char c = text.charAt(i);
        boolean hyphen = c == '-'
                && (i == 0
                        || i + 1 == text.length()
                        || !Character.isLetterOrDigit(text.charAt(i - 1))
                        || !Character.isLetterOrDigit(text.charAt(i + 1))
                        || betweenPlaceAndAgency(text, i));
        return hyphen || (CreditSigns.isParting(c) && !abbreviates(text, i));
    }

    // «دمشق-سانا»
    private static boolean betweenPlaceAndAgency(String text, int hyphen) {
        int to = hyphen + 1;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return Names.isListedAgency(FoldedText.fold(text.substring(hyphen + 1, to))) && endsPlace(text, hyphen);
    }

    // «دمشق», «رام الله»
    private static boolean endsPlace(String text, int end) {
        int from = end;
        for (int words = 0; words < MOST_WORDS_OF_TOWN; words++) {
            while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
                from--;
            }
            if (Names.isPlace(FoldedText.fold(text.substring(from, end)))) {
                return true;
            }
            from -= from > 0 && text.charAt(from - 1) == ' ' ? 1 : 0;
        }
        return false;
    }

    // דפ"א, סאנ"א
    private static boolean abbreviates(String text, int i) {
        return text.charAt(i) == '"'
                && i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    private static Optional<Credit> classify(Span line, List<Part> parts, Optional<DateLine> date, String text) {
        Optional<Span> place = Optional.empty();
        Optional<Span> agency = Optional.empty();
        Optional<Span> outlet = Optional.empty();
        List<Part> unknown = new ArrayList<>();
        Part before = null;
        for (Part part : parts) {
            if (DateLine.introduces(part.folded)
                    || Names.isKind(part.folded)
                    || Closing.LABELS.contains(part.folded)
                    || (date.isPresent() && (ZONES.contains(part.folded) || isMonth(part.folded)))) {
                continue;
            }
            boolean agencyHere = Names.isAgency(part.folded) && !town(parts, part);
            boolean goesOn = place.isPresent()
                    && before != null
                    && (Names.isPlace(part.folded) || (before.comma && next(text, before, part)));
            if (goesOn && !agencyHere) {
                // "Damascus, Syria", "Agra [India]": one place
                place = Optional.of(place.get().union(part.span));
            } else if (agencyHere) {
                // «وكالات، رويترز»: the one that is named
                boolean nobody =
                        agency.filter(a -> Names.isAgencies(a.in(text))).isPresent();
                agency = agency.filter(a -> !nobody).or(() -> Optional.of(part.span));
            } else if (place.isEmpty() && Names.isPlace(part.folded)) {
                place = Optional.of(part.span);
            } else if (outlet.isEmpty() && Names.isOutlet(part.folded)) {
                outlet = Optional.of(part.span);
            } else {
                // "PITTSBURGH, PA"
                boolean second = before != null && before.comma && unknown.remove(before);
                unknown.add(second && before != null ? before.with(part) : part);
            }
            before = part;
        }
        return settle(line, new Credit(line, place, agency, outlet, Optional.empty(), date), unknown, text);
    }

    // "BAGHDAD, Nov 12 (Crescent News)": behind the day nothing goes on
    private static boolean next(String text, Part before, Part part) {
        return text.substring(before.span.end(), part.span.start()).chars().allMatch(c -> " ,،".indexOf(c) >= 0);
    }

    // "PETRA, Jordan (AP)", «قنا - سعاد منصور»: the town, not the agency named like it
    private static boolean town(List<Part> parts, Part part) {
        boolean only = parts.stream().noneMatch(other -> !other.equals(part) && Names.isPlace(other.folded));
        return Names.isPlace(part.folded) && part.equals(parts.getFirst()) && parts.size() > 1 && (part.comma || only);
    }

    // «3 نوفمبر تشرين الثاني» names its month twice
    private static boolean isMonth(String folded) {
        String dated = "1 " + folded;
        return DateLine.read(dated, new Span(0, dated.length()))
                .filter(d -> d.span().length() == dated.length())
                .isPresent();
    }

    private static Optional<Credit> settle(Span line, Credit known, List<Part> unknown, String text) {
        if (unknown.size() > 1 || unknown.stream().anyMatch(p -> p.words() > MOST_WORDS)) {
            return Optional.empty();
        }
        boolean anchored = known.agency.isPresent() || known.place.isPresent() || known.outlet.isPresent();
        if (unknown.isEmpty()) {
            return anchored || known.date.isPresent() ? Optional.of(known) : Optional.empty();
        }
        Part rest = unknown.getFirst();
        boolean capitals = known.date.isPresent()
                && isCapitals(rest.span.in(text))
                && Byline.withoutOpening(text, rest.span).equals(rest.span);
        boolean named = rest.folded.chars().noneMatch(Character::isDigit)
                && isName(rest.span.in(text))
                && known.agency.filter(a -> speaks(text, a, rest.span)).isEmpty();
        if (known.place.isEmpty() && named && (known.agency.isPresent() || capitals)) {
            return Optional.of(
                    new Credit(line, Optional.of(rest.span), known.agency, known.outlet, known.author, known.date));
        }
        // «رويترز - أربيل (العراق)»: whichever of the two we know
        boolean within = known.agency.isPresent()
                && named
                && known.place
                        .filter(p -> text.charAt(Math.max(p.start(), rest.span.start()) - 1) == '(')
                        .isPresent();
        if (within) {
            Optional<Span> whole = known.place.map(rest.span::union);
            return Optional.of(new Credit(line, whole, known.agency, known.outlet, known.author, known.date));
        }
        boolean placeOnly = known.place.isPresent() && known.agency.isEmpty() && known.outlet.isEmpty();
        if (placeOnly && named && OutletLine.names(text, rest.span)) {
            return Optional.of(
                    new Credit(line, known.place, known.agency, Optional.of(rest.span), known.author, known.date));
        }
        boolean author =
                known.place.isPresent() && rest.words() >= 2 && line.in(text).indexOf(':') < 0;
        return author
                ? Optional.of(
                        new Credit(line, known.place, known.agency, known.outlet, Optional.of(rest.span), known.date))
                : Optional.empty();
    }

    // «رويترز: مقتل صحفي» is news
    static boolean speaks(String text, Span agency, Span words) {
        return agency.end() < words.start() && text.charAt(agency.end()) == ':';
    }

    /** Whether each word begins with a capital, in scripts that have them. */
    static boolean isName(String words) {
        return List.of(words.split("[ \u00A0]+")).stream()
                .noneMatch(word -> word.isEmpty() || Character.isLowerCase(word.codePointAt(0)));
    }

    static boolean isCapitals(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
    }
}
