package org.isnad.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.isnad.report.Grain;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;

/**
 * Finds the times a text speaks of, in one language: dates, clock times, lengths, stretches, what repeats, and times told
 * from the day of publication. Immutable; reads each character once and goes back only where a number or a word of times
 * stands.
 */
public final class Times {
    // stands for a day that is not known; what depends on it is given unresolved
    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 3);

    private static final Set<String> BRACKETED =
            Set.of("ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "א'", "ב'", "ג'", "ד'", "ה'", "ו'");

    private final TimeLexicon lexicon;
    private final Map<String, String> rules = new ConcurrentHashMap<>();

    private Times(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The times of a language; empty for one we have no words of. */
    public static Optional<Times> of(Locale language) {
        return TimeLexicon.of(language).map(Times::new);
    }

    /**
     * The times inside a span, in the order of the text, not overlapping.
     *
     * @param text the original text
     * @param within UTF-16 indices into it
     * @param published the day relative times count from; without it they are given unresolved
     * @param taken whether a place in the text is part of something else, a name: no time begins there
     */
    public List<TimeReference> in(String text, Span within, Optional<LocalDate> published, IntPredicate taken) {
        List<TimeToken> scanned = TimeScan.of(text, within.start(), within.end(), lexicon);
        if (scanned.isEmpty()) {
            return List.of();
        }
        TimeTokens tokens = new TimeTokens(text, within.end(), scanned);
        TimeGrammar grammar = new TimeGrammar(tokens, published.orElse(UNKNOWN));
        List<TimeReference> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Time> read = taken.test(tokens.at(i).start()) ? Optional.empty() : grammar.at(i);
            i = read.isPresent() ? read.get().next() : i + 1;
            if (read.isPresent()) {
                TimeReference reference = bracketed(text, reference(tokens, read.get(), published.isPresent()));
                found.add(reference);
                while (i < tokens.size()
                        && tokens.at(i).start() < reference.span().end()) {
                    i++;
                }
            }
        }
        return found;
    }

    // «היום (ראשון)»: the day named behind belongs to it
    private TimeReference bracketed(String text, TimeReference time) {
        int end = time.span().end();
        if (!lexicon.language.equals("he")
                || !text.startsWith(" (", end)
                || time.grain().compareTo(Grain.DAY) < 0) {
            return time;
        }
        int close = text.indexOf(')', end);
        boolean day = close > 0 && BRACKETED.contains(text.substring(end + 2, close));
        return day
                ? new TimeReference(
                        new Span(time.span().start(), close + 1),
                        time.from(),
                        time.to(),
                        time.grain(),
                        time.value(),
                        time.rule())
                : time;
    }

    private TimeReference reference(TimeTokens tokens, Time time, boolean published) {
        Span span = new Span(
                tokens.at(time.first()).start(), tokens.at(time.next() - 1).end());
        String rule = rules.computeIfAbsent(time.rule(), name -> lexicon.language + ".times." + name);
        return time.relative() && !published
                ? TimeReference.unresolved(span, time.grain(), time.value(), rule)
                : new TimeReference(span, time.from(), time.to(), time.grain(), time.value(), rule);
    }
}
