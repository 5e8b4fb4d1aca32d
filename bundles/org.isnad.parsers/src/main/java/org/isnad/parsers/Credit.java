package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_REST = 20;
    private static final String PARTING = "|/()«»\":،,[]“”–—:ـ";

    private record Part(Span span, String folded, boolean comma) {
        int words() {
            return folded.split(" ").length;
        }
    }

    /** Reads a whole line as a credit; empty if anything else stands in it. */
    static Optional<Credit> line(String text, Span line) {
        return line.length() > LONGEST ? Optional.empty() : read(text, line);
    }

    /** Reads the credit a paragraph begins with, up to the colon or dash that ends it. */
    static Optional<Credit> opening(String text, Span paragraph) {
        Optional<Credit> longest = Optional.empty();
        int last = Math.min(paragraph.end() - SHORTEST_REST, paragraph.start() + LONGEST);
        for (int i = paragraph.start() + 1; i < last; i++) {
            if (!ends(text, i)) {
                continue;
            }
            Span head = Line.trimmed(text, paragraph.start(), i);
            boolean colon = text.charAt(i) == ':';
            int end = i + 1;
            while (end < last && ends(text, end)) {
                end++;
            }
            Span whole = new Span(paragraph.start(), end);
            Optional<Credit> credit =
                    read(text, head).filter(c -> c.agency.isPresent() || c.date.isPresent() || !colon);
            longest = credit.isPresent()
                    ? credit.map(c -> new Credit(whole, c.place, c.agency, c.outlet, c.author, c.date))
                    : longest;
        }
        return longest;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        boolean inside = i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
        return c == '–' || c == '—' || (!inside && (c == ':' || c == '-' || c == 'ـ'));
    }

    private static Optional<Credit> read(String text, Span line) {
        Optional<DateLine> date = DateLine.read(text, line);
        List<Part> parts = new ArrayList<>();
        Span dated = date.map(DateLine::span).orElse(new Span(line.end(), line.end()));
        split(text, line.start(), dated.start(), parts);
        split(text, dated.end(), line.end(), parts);
        return classify(line, parts, date, text);
    }

    private static void split(String text, int start, int end, List<Part> parts) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i < end && !parts(text, i)) {
                continue;
            }
            Span span = Line.trimmed(text, from, i);
            if (!span.isEmpty() && span.in(text).chars().anyMatch(Character::isLetterOrDigit)) {
                boolean comma = i < end && (text.charAt(i) == ',' || text.charAt(i) == '،');
                parts.add(new Part(span, Names.bare(FoldedText.fold(span.in(text))), comma));
            }
            from = i + 1;
        }
    }

    // a hyphen inside a word parts nothing
    private static boolean parts(String text, int i) {
        char c = text.charAt(i);
        boolean hyphen = c == '-'
                && (i == 0
                        || i + 1 == text.length()
                        || !Character.isLetterOrDigit(text.charAt(i - 1))
                        || !Character.isLetterOrDigit(text.charAt(i + 1)));
        return hyphen || PARTING.indexOf(c) >= 0;
    }

    private static Optional<Credit> classify(Span line, List<Part> parts, Optional<DateLine> date, String text) {
        Optional<Span> place = Optional.empty();
        Optional<Span> agency = Optional.empty();
        Optional<Span> outlet = Optional.empty();
        List<Part> unknown = new ArrayList<>();
        Part before = null;
        for (Part part : parts) {
            if (DateLine.introduces(part.folded)) {
                continue;
            }
            boolean agencyHere = agency.isEmpty() && Names.isAgency(part.folded);
            if (place.isPresent() && before != null && before.comma && !agencyHere) {
                // "Damascus, Syria" is one place
                place = Optional.of(place.get().union(part.span));
            } else if (agencyHere) {
                agency = Optional.of(part.span);
            } else if (place.isEmpty() && Names.isPlace(part.folded)) {
                place = Optional.of(part.span);
            } else if (outlet.isEmpty() && Names.isOutlet(part.folded)) {
                outlet = Optional.of(part.span);
            } else {
                unknown.add(part);
            }
            before = part;
        }
        return settle(line, new Credit(line, place, agency, outlet, Optional.empty(), date), unknown, text);
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
        boolean capitals = known.date.isPresent() && isCapitals(rest.span.in(text));
        boolean named = rest.folded.chars().noneMatch(Character::isDigit);
        if (known.place.isEmpty() && named && (known.agency.isPresent() || capitals)) {
            return Optional.of(
                    new Credit(line, Optional.of(rest.span), known.agency, known.outlet, known.author, known.date));
        }
        boolean author =
                known.place.isPresent() && rest.words() >= 2 && line.in(text).indexOf(':') < 0;
        return author
                ? Optional.of(
                        new Credit(line, known.place, known.agency, known.outlet, Optional.of(rest.span), known.date))
                : Optional.empty();
    }

    private static boolean isCapitals(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
    }
}
