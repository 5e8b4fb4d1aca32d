package org.isnad.classifiers.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.LexiconFile;

/** How action classes stand to each other. */
public final class Actions {
    private static final Map<String, Integer> STEPS = LexiconFile.rows(Actions.class, "ladder.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> Integer.valueOf(row.get(0))));
    private static final Set<List<String>> OPPOSITES = opposites();

    private Actions() {}

    /** How far an action goes towards a done deal; empty if it is not on that ladder. */
    public static OptionalInt step(String action) {
        Integer step = STEPS.get(action);
        return step == null ? OptionalInt.empty() : OptionalInt.of(step);
    }

    /** Whether one action undoes or excludes the other. */
    public static boolean opposite(String one, String other) {
        return OPPOSITES.contains(List.of(one, other));
    }

    private static Set<List<String>> opposites() {
        Set<List<String>> pairs = new HashSet<>();
        for (List<String> row : LexiconFile.rows(Actions.class, "opposites.tsv")) {
            pairs.add(List.of(row.get(0), row.get(1)));
            pairs.add(List.of(row.get(1), row.get(0)));
        }
        return Set.copyOf(pairs);
    }
}
