package org.isnad.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Given names of persons as papers in four languages spell them. */
public final class GivenNames {
    private static final Set<String> SURE = sure();

    private GivenNames() {}

    /**
     * The names of one list as they stand there: a name after {@code ?} is a common word too, one after {@code +} is no name by
     * itself.
     *
     * @param language {@code ar en he tr}
     */
    public static List<String> listed(String language) {
        return LexiconFile.rows(GivenNames.class, "given-names-" + language + ".tsv").stream()
                .flatMap(row -> List.of(row.getFirst().split(" ")).stream())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether the folded word is a given name and hardly anything else. */
    public static boolean isSure(String folded) {
        return SURE.contains(folded);
    }

    private static Set<String> sure() {
        Set<String> names = new HashSet<>();
        for (String language : List.of("ar", "en", "he", "tr")) {
            listed(language).stream()
                    .filter(name -> !name.startsWith("?") && !name.startsWith("+"))
                    .map(FoldedText::fold)
                    .forEach(names::add);
        }
        return Set.copyOf(names);
    }
}
