package org.isnad.classifiers.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** The words that tell what a run of capitals is, from {@code capital-words.tsv} and the heads of organisations. */
final class CapitalWords {
    // Turkish: at, from, to; English has none
    private static final Set<String> PLACE_ENDINGS =
            Set.of("da", "de", "ta", "te", "dan", "den", "tan", "ten", "daki", "deki", "taki", "teki");
    // «Yıldızları», «Konferansı»: something of something, with or without a case, hardly a person
    private static final Pattern POSSESSIVE = Pattern.compile(".{3,}(?:si|su|sü|lari|leri|ligi|lugu|lüğü|liği|luğu)"
            + "|.{2,}(?:s[iıuü]n[ae]|[iıuü]nd[ae]n?|[iıuü]n[iıuü]n|[iıuü]d[iıuü]r|l[ae]r[iı]n[iıae]n?)");

    // «ilçesinde», «spora», no «sportif»
    private static final Pattern ENDING =
            Pattern.compile("(?:[nys]?[aeiıuü]?n?(?:[dt][ae]n?)?[aeiıuü]?n?|l[ae]r[iıea]?)(?:ki)?");

    private final boolean turkish;
    private final Map<String, String> last = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, String> behind = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    CapitalWords(Tongue tongue) {
        this.turkish = tongue == Tongue.TR;
        List<List<String>> heads = LexiconFile.rows(CapitalWords.class, "org-heads.tsv");
        heads.forEach(row -> tongue.variants(row, 1).forEach(head -> put(last, head, row.getFirst())));
        for (List<String> row : LexiconFile.rows(CapitalWords.class, "capital-words.tsv")) {
            int column = tongue == Tongue.TR ? 2 : 3;
            if (column < row.size() && !row.get(column).isEmpty()) {
                List.of(row.get(column).split("\\|")).forEach(word -> add(row.get(0), row.get(1), word));
            }
        }
    }

    private void add(String use, String kind, String word) {
        switch (use) {
            case "last" -> put(last, word, kind);
            case "first" -> put(first, word, kind);
            case "behind" -> put(behind, word, kind);
            default -> sets.computeIfAbsent(use, u -> new HashSet<>()).add(FoldedText.fold(word));
        }
    }

    private static void put(Map<String, String> map, String word, String kind) {
        map.putIfAbsent(FoldedText.fold(word), kind);
    }

    String headKind(String folded) {
        return last.getOrDefault(folded, "");
    }

    String firstKind(String folded) {
        return first.getOrDefault(folded, "");
    }

    /** Of a lower-case word behind the run, with or without its case ending: «ilçesinde». */
    String behindKind(String folded) {
        for (int length = folded.length(); length >= 3 && length >= folded.length() - 4; length--) {
            String kind = behind.get(folded.substring(0, length));
            if (kind != null
                    && (!turkish || ENDING.matcher(folded.substring(length)).matches())) {
                return kind;
            }
        }
        return "";
    }

    boolean isOpener(String folded) {
        return in("opener", folded);
    }

    /** The word for somebody, capitalised before the name or at the head of a sentence, that is no part of it. */
    boolean isTitleBefore(String folded) {
        return in("title-before", folded);
    }

    /** A body that may be one "of" or "for" something. */
    boolean isInstitution(String folded) {
        return in("institution", folded);
    }

    /** A word such as "of" that joins behind the word for a body, wherever that stands in the name. */
    boolean isInnerJoiner(String folded) {
        return in("inner-joiner", folded);
    }

    /** Whether a word that begins a sentence says which: «Büyük (şirketin)», «Bölgedeki (köyün)». */
    boolean isDescribing(String folded) {
        return in("describing", folded)
                || folded.endsWith("daki")
                || folded.endsWith("deki")
                || folded.endsWith("taki")
                || folded.endsWith("teki");
    }

    /** A name that is one with the article: "the Observer". */
    boolean isAlone(String folded) {
        return in("alone", folded);
    }

    boolean isJoiner(String folded) {
        return in("joiner", folded);
    }

    /** The word for a ship: what it is called is no name here. */
    boolean isShip(String folded) {
        return in("ship", folded);
    }

    /** Words such as "village of", behind which a place is named. */
    boolean isPlaceBefore(String folded) {
        return in("place-before", folded);
    }

    /** A word such as "of", that joins only behind what names begin with. */
    boolean isHeadJoiner(String folded) {
        return in("head-joiner", folded);
    }

    boolean isHead(String folded) {
        return last.containsKey(folded);
    }

    boolean isFirst(String folded) {
        return first.containsKey(folded);
    }

    boolean isNoName(String folded) {
        return in("no-name", folded);
    }

    boolean isOrganisationWord(String folded) {
        return in("organisation", folded) || last.getOrDefault(folded, "").equals("organisation");
    }

    /** English words of titles of works: The West Wing. */
    boolean isTitleWord(String folded) {
        return in("title", folded);
    }

    /** A lower-case word behind which a body is named: drugmaker, broadcaster. */
    boolean isBodyBefore(String folded) {
        return in("body-before", folded);
    }

    boolean isSaying(String folded) {
        return in("saying", folded);
    }

    boolean isPlacePreposition(String folded) {
        return in("place-preposition", folded);
    }

    boolean isPlaceEnding(String ending) {
        return PLACE_ENDINGS.contains(ending);
    }

    boolean hasPossessive(String folded) {
        return POSSESSIVE.matcher(folded).matches();
    }

    private boolean in(String use, String folded) {
        return sets.getOrDefault(use, Set.of()).contains(folded);
    }
}
