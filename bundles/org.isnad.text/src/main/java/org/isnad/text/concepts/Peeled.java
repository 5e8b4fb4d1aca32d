package org.isnad.text.concepts;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Clitics;

/** A language that writes particles together with the word behind them. */
interface Peeled extends Inflection {
    /** Adds what a word without particles may be, its endings taken off. */
    void endings(String word, List<String> readings);

    /** Adds what a word without particles may be, if it is a form of a verb. */
    void verbs(String word, List<String> readings);

    @Override
    default List<String> readings(String folded) {
        List<String> bare =
                Clitics.splits(folded).stream().map(Clitics.Split::stem).toList();
        List<String> readings = new ArrayList<>(bare);
        bare.forEach(word -> endings(word, readings));
        bare.forEach(word -> verbs(word, readings));
        return readings;
    }
}
