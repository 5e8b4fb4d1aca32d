package org.isnad.classifiers.quotations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;

/** Words behind which quotation marks hold a name: newspaper, agency, ship, party. */
final class NameCarriers {
    private final Set<String> words;

    NameCarriers(List<List<String>> rows) {
        words = rows.stream().map(row -> FoldedText.fold(row.getFirst())).collect(Collectors.toUnmodifiableSet());
    }

    boolean carries(String folded) {
        for (Clitics.Split split : Clitics.splits(folded)) {
            if (words.contains(split.stem())) {
                return true;
            }
        }
        return false;
    }
}
