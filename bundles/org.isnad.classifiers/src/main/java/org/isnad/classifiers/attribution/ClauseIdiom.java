package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.text.FoldedText;
import org.isnad.text.WordSet;

/**
 * A set phrase that tells: «הוציא | מכלל אפשרות».
 *
 * @param behind what stands behind its verb
 * @param verb how it tells; with the frame {@code open} what stands behind the verb begins what is told: «עמד | על גרסתו»
 */
record ClauseIdiom(List<String> behind, ClauseLexicon.Verb verb) {
    static ClauseIdiom of(List<String> row, Agreement agreement) {
        List<String> behind = List.of(FoldedText.fold(row.get(1)).split(" "));
        Set<String> frames = WordSet.of(row.get(3).split(" "));
        return new ClauseIdiom(behind, new ClauseLexicon.Verb(ClauseLexicon.manner(row.get(2)), frames, agreement));
    }

    boolean open() {
        return verb.has("open");
    }
}
