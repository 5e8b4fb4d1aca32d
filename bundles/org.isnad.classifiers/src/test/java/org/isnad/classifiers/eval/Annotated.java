package org.isnad.classifiers.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.report.Span;

/**
 * A report of ours with what people marked in it.
 *
 * @param id file name without ending, such as {@code ar-01}
 * @param text all of the report
 * @param body where headline, outlet and date line end: everything but {@code agency} is marked behind it
 * @param published the day of the date line, ISO 8601
 * @param agency the words of byline or date line that name an agency
 * @param labels code by scheme, of the whole report
 */
record Annotated(
        String id,
        String language,
        String text,
        int body,
        String published,
        Optional<Span> agency,
        List<Chain> attributions,
        List<Name> mentions,
        List<Time> times,
        List<Amount> quantities,
        List<Statement> claims,
        Map<String, String> labels) {

    /** Whether the text gives the year: without it nobody could tell the day it was published, nor what counts from it. */
    boolean dated() {
        String digits = text.codePoints()
                .mapToObj(c -> Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : " ")
                .collect(Collectors.joining());
        return digits.contains(published.substring(0, 4));
    }

    /** Content and who it comes from, nearest teller first. */
    record Chain(Span content, List<Hop> links) {
        Hop origin() {
            return links.getLast();
        }
    }

    /** One teller; {@code source} is empty if a passive names none. */
    record Hop(Span cue, Optional<Teller> source) {}

    /**
     * Who told.
     *
     * @param words empty if it is left out («وأضافا أن»)
     * @param antecedents what an anaphor or an ellipsis points at, nearest first
     * @param named whether it can be told who it is
     * @param count a number or {@code several}
     */
    record Teller(Optional<Span> words, List<Span> antecedents, boolean named, String count) {}

    record Name(Span span, String kind) {}

    /** Words that say when; {@code from} is the first day, ISO 8601, if the text lets one tell. */
    record Time(Span span, Optional<String> from) {}

    record Amount(Span span, double low, double high, String bound) {}

    record Statement(Span span, String certainty) {}
}
