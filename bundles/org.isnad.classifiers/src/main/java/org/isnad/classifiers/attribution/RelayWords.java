package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.report.Manner;

/**
 * Words that say whom a teller has it from.
 *
 * @param behind the words that must follow the first
 * @param flags told: a verb of telling stands before · inserted: between a verb and its clause · carrier: they name who
 *     printed it · joined: the source's first word carries a preposition · paper:
 *     only a paper may follow
 */
record RelayWords(List<String> behind, Manner manner, Set<String> flags) {
    boolean told() {
        return flags.contains("told");
    }

    boolean inserted() {
        return flags.contains("inserted");
    }

    boolean carrier() {
        return flags.contains("carrier");
    }

    boolean paper() {
        return flags.contains("paper");
    }

    boolean joined() {
        return flags.contains("joined");
    }
}
