package org.isnad.classifiers.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.classifiers.names.NamesClassifier;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Every name the word lists have for an entity in all languages, compared folded and without quotation marks. */
final class Entities {
    private static final List<String> FILES = List.of(
            "services", "agencies", "outlets", "organisations", "companies", "parties", "armed-groups", "cities");
    private static final Pattern MARKS = Pattern.compile("[\"'“”„«»]|^the ");

    private final Map<String, Set<String>> names = new HashMap<>();

    Entities() {
        FILES.forEach(file -> LexiconFile.rows(NamesClassifier.class, file + ".tsv")
                .forEach(row -> add(row.getFirst(), row.subList(2, row.size()))));
        LexiconFile.rows(NamesClassifier.class, "countries.tsv")
                .forEach(row -> add("country:" + row.getFirst(), row.subList(1, row.size())));
        for (String code : Locale.getISOCountries()) {
            for (String language : Corpus.LANGUAGES) {
                add("country:" + code, List.of(Locale.of("", code).getDisplayCountry(Locale.of(language))));
            }
        }
    }

    private void add(String entity, List<String> cells) {
        cells.stream()
                .flatMap(cell -> Stream.of(cell.split("\\|")))
                .filter(name -> !name.isEmpty())
                .map(name -> plain(name.startsWith("?") ? name.substring(1) : name))
                .forEach(name ->
                        names.computeIfAbsent(entity, id -> new HashSet<>()).add(name));
    }

    /** Whether that is a name of it. */
    boolean called(String entity, String name) {
        return names.getOrDefault(entity, Set.of()).contains(plain(name));
    }

    /** Words as they are compared. */
    static String plain(String words) {
        return MARKS.matcher(FoldedText.fold(words)).replaceAll("").strip();
    }
}
