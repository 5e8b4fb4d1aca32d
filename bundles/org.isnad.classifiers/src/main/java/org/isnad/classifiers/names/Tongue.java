package org.isnad.classifiers.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.report.Passage;
import org.isnad.text.LexiconFile;

/** The languages names are known in; each has a column in the shared lists and lists of its own. */
enum Tongue {
    AR(0),
    HE(1),
    TR(2),
    EN(3);

    private final int column;
    private final String language;
    private final Locale locale;
    // a few dozens
    @SuppressWarnings("ImmutableEnumChecker") // only remembers what is made of the two words asked for
    private final Map<String, Map<String, String>> rules = new ConcurrentHashMap<>();

    Tongue(int column) {
        this.column = column;
        this.language = name().toLowerCase(Locale.ROOT);
        this.locale = Locale.forLanguageTag(language);
    }

    /** The rule that finds a kind of name in some way. */
    String rule(String kind, String way) {
        Map<String, String> known = rules.computeIfAbsent(way, each -> new ConcurrentHashMap<>());
        String rule = known.get(kind);
        return rule == null ? known.computeIfAbsent(kind, each -> language + ".names." + each + way) : rule;
    }

    /** The language of a passage; where it is unknown, the one its letters in the text speak for. */
    static Tongue of(Passage passage, String text) {
        return switch (passage.language().getLanguage()) {
            case "ar" -> AR;
            case "he", "iw" -> HE;
            case "tr" -> TR;
            case "en" -> EN;
            default -> byLetters(passage.span().in(text));
        };
    }

    private static Tongue byLetters(String text) {
        long arabic = text.chars().filter(c -> c >= 0x0600 && c <= 0x06FF).count();
        long hebrew = text.chars().filter(c -> c >= 0x0590 && c <= 0x05FF).count();
        long latin =
                text.chars().filter(c -> c < 0x0250 && Character.isLetter(c)).count();
        if (latin > arabic && latin > hebrew) {
            return text.chars().anyMatch(c -> "ışğİŞĞ".indexOf(c) >= 0) ? TR : EN;
        }
        return hebrew > arabic ? HE : AR;
    }

    /** Whether names begin with a capital letter. */
    boolean capitals() {
        return this == TR || this == EN;
    }

    /** Whether what belongs to a head stands behind it: «وزارة الخارجية المصرية», not "Egyptian Foreign Ministry". */
    boolean headFirst() {
        return this == AR || this == HE;
    }

    Locale locale() {
        return locale;
    }

    /** The variants in this language's column of a row whose ar, he, tr, en columns begin at an index. */
    List<String> variants(List<String> row, int firstColumn) {
        int place = firstColumn + column;
        return place < row.size() && !row.get(place).isEmpty()
                ? List.of(row.get(place).split("\\|"))
                : List.of();
    }

    /** The words of one of the language's own lists. */
    List<String> words(String list) {
        String path = "/org/isnad/classifiers/" + language + "/names/" + list;
        return LexiconFile.rows(Tongue.class, path).stream()
                .flatMap(row -> List.of(row.getFirst().split(" ")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
