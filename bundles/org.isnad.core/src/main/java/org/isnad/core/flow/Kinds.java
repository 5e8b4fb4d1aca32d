package org.isnad.core.flow;

import java.util.List;

/** Matches the kinds classifiers write in needs and gives. */
final class Kinds {
    private static final String LABEL = "label";

    private Kinds() {}

    /** Whether a list of gives or needs speaks of a kind: «label» stands for every scheme. */
    static boolean speaksOf(List<String> kinds, String kind) {
        return kinds.contains(kind) || (kind.startsWith(LABEL + ".") && kinds.contains(LABEL));
    }

    /** Whether one of {@code needs} is among {@code gives}. */
    static boolean meets(List<String> needs, List<String> gives) {
        return gives.stream().anyMatch(give -> speaksOf(needs, give))
                || needs.stream().anyMatch(need -> speaksOf(gives, need));
    }
}
