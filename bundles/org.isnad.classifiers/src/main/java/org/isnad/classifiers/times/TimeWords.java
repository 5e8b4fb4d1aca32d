package org.isnad.classifiers.times;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.classifiers.quantities.NumberWords;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Turns the words of a passage into words of times and others. */
final class TimeWords {
    private record Meaning(String kind, int value) {}

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final Phrases<Meaning> phrases;
    private final NumberWords numbers;

    TimeWords(Locale language, List<List<String>> rows) {
        Phrases.Builder<Meaning> builder = Phrases.builder();
        for (List<String> row : rows) {
            for (String form : row.get(2).split("\\|")) {
                builder.add(form, new Meaning(row.get(0), Integer.parseInt(row.get(1))));
            }
        }
        this.phrases = builder.build();
        this.numbers = new NumberWords(language);
    }

    List<TimeWord> of(FoldedText text, Span passage) {
        List<Word> words = Words.of(text, passage);
        List<Phrases.Match<Meaning>> matches = phrases.find(text, passage);
        List<TimeWord> found = new ArrayList<>();
        int match = 0;
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            while (match < matches.size()
                    && matches.get(match).span().end() <= word.span().start()) {
                match++;
            }
            if (match < matches.size()
                    && matches.get(match).span().start() < word.span().end()) {
                Phrases.Match<Meaning> matched = matches.get(match);
                Meaning meaning = matched.value();
                found.add(
                        new TimeWord(meaning.kind(), meaning.value(), matched.span(), matched.prefix(), word.folded()));
                i++;
                while (i < words.size()
                        && words.get(i).span().start() < matched.span().end()) {
                    i++;
                }
            } else {
                i = number(words, i, found);
            }
        }
        return found;
    }

    private int number(List<Word> words, int i, List<TimeWord> found) {
        Word word = words.get(i);
        Optional<NumberWords.Read> number = numbers.at(words, i);
        boolean whole = number.isPresent()
                && number.get().value().scale() <= 0
                && number.get().value().compareTo(MOST) < 0;
        if (!whole) {
            found.add(new TimeWord("", 0, word.span(), "", word.folded()));
            return i + 1;
        }
        int next = number.get().next();
        int start = word.span().start() + number.get().particles();
        Span span = new Span(start, words.get(next - 1).span().end());
        found.add(new TimeWord(
                "number",
                number.get().value().intValueExact(),
                span,
                "",
                word.folded().substring(number.get().particles())));
        return next;
    }
}
