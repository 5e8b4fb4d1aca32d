package org.isnad.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.report.Span;

/** Towns that news name, in four languages: those date lines begin with. */
public final class Towns {
    private static final String ALSO_A_WORD = "~";
    private static final Set<String> NAMES = new HashSet<>();
    private static final Phrases<Town> TOWNS = towns();
    private static final Phrases<String> COUNTRIES = countries();

    /** A town by the first of its names, and the ISO code of its country. */
    private record Town(String name, String country) {}

    private Towns() {}

    /** All names we know, folded. */
    public static Set<String> names() {
        return Set.copyOf(NAMES);
    }

    /**
     * Adds the towns a stretch of text names, each by the first of its names, and the countries it names or whose towns it
     * names, by ISO code; no town whose name is a word of the language too.
     *
     * @param within UTF-16 indices into the original text
     */
    public static void addTo(Set<String> towns, Set<String> countries, FoldedText text, Span within) {
        COUNTRIES.find(text, within).forEach(match -> countries.add(match.value()));
        TOWNS.find(text, within).forEach(match -> {
            towns.add(match.value().name);
            countries.add(match.value().country);
        });
    }

    private static Phrases<Town> towns() {
        Phrases.Builder<Town> towns = Phrases.builder();
        for (List<String> row : LexiconFile.rows(Towns.class, "towns.tsv")) {
            List<String> forms = List.of(row.getLast().split("\\|"));
            Town town = new Town(plain(forms.getFirst()), row.getFirst());
            for (String form : forms) {
                NAMES.add(FoldedText.fold(plain(form)));
                if (!form.startsWith(ALSO_A_WORD)) {
                    towns.add(form, town);
                }
            }
        }
        return towns.build();
    }

    private static String plain(String form) {
        return form.startsWith(ALSO_A_WORD) ? form.substring(ALSO_A_WORD.length()) : form;
    }

    private static Phrases<String> countries() {
        Phrases.Builder<String> countries = Phrases.builder();
        for (String code : Locale.getISOCountries()) {
            for (String language : List.of("ar", "en", "he", "tr")) {
                countries.add(Locale.of("", code).getDisplayCountry(Locale.of(language)), code);
            }
        }
        return countries.build();
    }
}
