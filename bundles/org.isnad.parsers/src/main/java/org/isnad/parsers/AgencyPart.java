package org.isnad.parsers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Finds the agency in a part of a credit that says who serves it and where: «خدمة رويترز», «مراسل الأناضول في القاهرة». */
final class AgencyPart {
    // with the blank between them and the agency
    private static final List<String> BEFORE =
            words("before").stream().map(words -> words + " ").toList();
    private static final List<String> AFTER =
            words("after").stream().map(words -> " " + words).toList();
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
            Span before = new Span(part.start(), part.start() + in);
            Span agency = bare(text, before);
            Span place = Line.trimmed(text, part.start() + in + IN.length(), part.end());
            return known(text, agency) && Names.isPlace(FoldedText.fold(place.in(text)))
                    ? List.of(agency, place)
                    : List.of(part);
        }
        return List.of(words.indexOf(' ') < 0 ? part : bare(text, part));
    }

    private static boolean known(String text, Span name) {
        return Names.isListedAgency(FoldedText.fold(name.in(text)));
    }

    // the agency we know without who serves it; the part as it is if there is none
    private static Span bare(String text, Span part) {
        String all = FoldedText.fold(part.in(text));
        int from = before(all);
        int to = after(all);
        if (Names.isListedAgency(all) || from >= to || to - from == all.length()) {
            return part;
        }
        Span within = FoldedText.of(part.in(text)).original(from, to);
        Span agency = Line.trimmed(text, part.start() + within.start(), part.start() + within.end());
        return known(text, agency) ? agency : part;
    }

    // where the words before an agency end
    private static int before(String all) {
        for (String words : BEFORE) {
            if (all.startsWith(words)) {
                return words.length();
            }
        }
        return 0;
    }

    // where the words behind an agency begin
    private static int after(String all) {
        for (String words : AFTER) {
            if (all.endsWith(words)) {
                return all.length() - words.length();
            }
        }
        return all.length();
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
