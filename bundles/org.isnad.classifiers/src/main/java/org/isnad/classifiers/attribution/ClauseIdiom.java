package org.isnad.classifiers.attribution;

import java.util.List;

/**
 * A set phrase that tells: «הוציא | מכלל אפשרות».
 *
 * @param behind what stands behind its verb
 * @param verb how it tells; with the frame {@code open} what stands behind the verb begins what is told: «עמד | על גרסתו»
 */
record ClauseIdiom(List<String> behind, ClauseLexicon.Verb verb) {
    boolean open() {
        return verb.has("open");
    }
}
