package org.isnad.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** News agencies by the names that credits and texts have for them: «أ ف ب», «فرانس برس» and "AFP" are one. */
public final class Agencies {
    // «وكالات»: that there are agencies, not which
    private static final String NOBODY = "agencies";
    private static final Map<String, String> IDS = ids();
    private static final Set<String> COMMON = LexiconFile.rows(Agencies.class, "agency-words.tsv").stream()
            .map(row -> Stems.of(FoldedText.fold(row.getFirst())))
            .collect(Collectors.toUnmodifiableSet());

    private static final WordMemo<Optional<String>> KNOWN = new WordMemo<>(Agencies::known);

    private Agencies() {}

    /**
     * The id of an agency we know, without the {@code org:} that ids of mentions begin with.
     *
     * @param name as written
     * @return empty for others, and if the words name none or, as «وكالات» does, no particular one
     */
    public static Optional<String> id(String name) {
        return KNOWN.of(name);
    }

    private static Optional<String> known(String name) {
        return Optional.ofNullable(IDS.get(FoldedText.fold(name))).filter(id -> !id.equals(NOBODY));
    }

    /**
     * What tells an agency from others: its id, else its name without the words that many have in theirs, so that
     * «وكالة الجبل للأنباء» and «الجبل» are one.
     *
     * @param name as written
     * @return empty if the words name no particular agency
     */
    public static Optional<String> key(String name) {
        return id(name).or(() -> Optional.of(FoldedText.of(name).words().stream()
                        .map(word -> Stems.of(word.folded()))
                        .filter(stem -> !COMMON.contains(stem))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .filter(own -> !own.isEmpty()));
    }

    /** All names we know, folded, those of no particular agency among them. */
    public static Set<String> names() {
        return IDS.keySet();
    }

    private static Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        LexiconFile.rows(Agencies.class, "agencies.tsv").forEach(row -> {
            for (String form : row.getLast().split("\\|")) {
                ids.put(FoldedText.fold(form), row.getFirst());
            }
        });
        return Map.copyOf(ids);
    }
}
