package org.isnad.text.concepts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.isnad.text.Clitics;

/** A language that writes particles together with the word behind them. */
interface Peeled extends Inflection {
    /** Adds what a word without particles may be, its endings taken off. */
    void endings(String word, List<String> readings);

    /** Adds what a word without particles may be, if it is a form of a verb. */
    void verbs(String word, List<String> readings);

    @Override
    default Stream<String> readings(String folded) {
        List<String> bare =
                Clitics.splits(folded).stream().map(Clitics.Split::stem).toList();
        return Stream.of(
                        bare.stream(),
                        bare.stream().flatMap(word -> list(word, this::endings)),
                        bare.stream().flatMap(word -> list(word, this::verbs)))
                .flatMap(readings -> readings);
    }

    private static Stream<String> list(String word, BiConsumer<String, List<String>> rule) {
        List<String> readings = new ArrayList<>();
        rule.accept(word, readings);
        return readings.stream();
    }
}
