package org.isnad.parsers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Finds the agency in a part of a credit that says who serves it and where: «خدمة رويترز», «مراسل الأناضول في القاهرة». */
final class AgencyPart {
    private static final List<String> BEFORE = words("before");
    private static final List<String> AFTER = words("after");
    // «العربية.نت ووكالات»
    private static final String AND = " و";
    private static final String IN = " في ";

    private AgencyPart() {}

    /** The agency and, if it is told, where; the part as it is if no agency we know is in it. */
    static List<Span> of(String text, Span part) {
        String words = part.in(text);
        int and = words.lastIndexOf(AND);
        if (and > 0 && !known(text, part)) {
            Span joined = new Span(part.start() + and + AND.length(), part.end());
            if (known(text, joined)) {
                return List.of(new Span(part.start(), part.start() + and), joined);
            }
        }
        int in = words.indexOf(IN);
        if (in > 0) {
            Span agency = bare(text, new Span(part.start(), part.start() + in));
            Span place = Line.trimmed(text, part.start() + in + IN.length(), part.end());
            return known(text, agency) && Names.isPlace(FoldedText.fold(place.in(text)))
                    ? List.of(agency, place)
                    : List.of(part);
        }
        Span agency = words.indexOf(' ') < 0 ? part : bare(text, part);
        return List.of(known(text, agency) ? agency : part);
    }

    private static boolean known(String text, Span name) {
        return Names.isListedAgency(FoldedText.fold(name.in(text)));
    }

    private static Span bare(String text, Span part) {
        if (known(text, part)) {
            return part;
        }
        FoldedText folded = FoldedText.of(part.in(text));
        String all = folded.folded();
        int from = BEFORE.stream()
                .filter(word -> all.startsWith(word + " "))
                .findFirst()
                .map(word -> word.length() + 1)
                .orElse(0);
        int to = AFTER.stream()
                .filter(word -> all.endsWith(" " + word))
                .findFirst()
                .map(word -> all.length() - word.length() - 1)
                .orElse(all.length());
        if (from >= to) {
            return part;
        }
        Span within = folded.original(from, to);
        return Line.trimmed(text, part.start() + within.start(), part.start() + within.end());
    }

    private static List<String> words(String place) {
        List<String> words = new ArrayList<>();
        for (List<String> row : LexiconFile.rows(AgencyPart.class, "agency-servants.tsv")) {
            if (row.getFirst().equals(place)) {
                for (String form : row.getLast().split("\\|")) {
                    words.add(FoldedText.fold(form));
                }
            }
        }
        words.sort(Comparator.comparingInt(String::length).reversed());
        return words;
    }
}
