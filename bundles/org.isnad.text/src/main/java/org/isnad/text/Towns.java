package org.isnad.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.report.Span;

/** Towns that news name, in four languages: those date lines begin with. */
public final class Towns {
    private static final Set<String> NAMES = new HashSet<>();
    private static final Phrases<String> TOWNS = towns();

    private Towns() {}

    /** All names we know, folded. */
    public static Set<String> names() {
        return Set.copyOf(NAMES);
    }

    /**
     * The towns a stretch of text names, each by the first of its names.
     *
     * @param within UTF-16 indices into the original text
     */
    public static Set<String> in(FoldedText text, Span within) {
        Set<String> towns = new TreeSet<>();
        TOWNS.find(text, within).forEach(match -> towns.add(match.value()));
        return towns;
    }

    private static Phrases<String> towns() {
        Phrases.Builder<String> towns = Phrases.builder();
        for (List<String> row : LexiconFile.rows(Towns.class, "towns.tsv")) {
            List<String> forms = List.of(row.getLast().split("\\|"));
            for (String form : forms) {
                NAMES.add(FoldedText.fold(form));
                towns.add(form, forms.getFirst());
            }
        }
        return towns.build();
    }
}
