package org.isnad.classifiers.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/**
 * Tells Hebrew names no list has by what stands around them: «מושל אנטליה, מהמט קוראי,», «הפרשן הצבאי אורן טל מטיל»,
 * «סוכנות הידיעות טורן ציטטה».
 */
final class HebrewPairs {
    private static final String VERBS = "/org/isnad/classifiers/he/attribution/reporting-verbs.tsv";
    private static final String CLOSED = "/org/isnad/classifiers/he/attribution/closed-words.tsv";
    private static final String NOUNS = "/org/isnad/classifiers/he/attribution/source-nouns.tsv";
    private static final String AROUND = "/org/isnad/classifiers/he/names/around-names.tsv";
    // of the nouns that head a source those that say what somebody is
    private static final Set<String> HUMAN = Set.of("official", "spokesperson", "person", "group");
    // classes of closed words that begin or go on with no name
    private static final Set<String> SMALL =
            Set.of("occasion", "preposition", "adverb", "aside", "before", "way", "number");

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> happens = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Map<String, Set<String>> around = new HashMap<>();

    HebrewPairs() {
        LexiconFile.rows(HebrewPairs.class, VERBS).stream()
                .flatMap(row -> Set.of(row.getFirst().split(" ")).stream())
                .map(form -> form.indexOf('/') < 0 ? form : form.substring(0, form.indexOf('/')))
                .forEach(form -> verbs.add(FoldedText.fold(form)));
        for (List<String> row : LexiconFile.rows(HebrewPairs.class, CLOSED)) {
            if (row.getFirst().equals("happens") || row.getFirst().equals("nobody")) {
                happens.addAll(folded(row.getLast()));
            } else if (SMALL.contains(row.getFirst())) {
                around("closed").addAll(folded(row.getLast()));
            }
        }
        LexiconFile.rows(HebrewPairs.class, AROUND)
                .forEach(row -> around(row.getFirst()).addAll(folded(row.getLast())));
        LexiconFile.rows(HebrewPairs.class, NOUNS).stream()
                .filter(row -> HUMAN.contains(row.get(2)))
                .forEach(row -> {
                    people.addAll(folded(row.getFirst()));
                    roles.addAll(row.getLast().contains("role") ? folded(row.getFirst()) : List.of());
                });
    }

    private static List<String> folded(String words) {
        return Stream.of(words.split(" "))
                .map(word -> word.indexOf(':') < 0 ? word : word.substring(0, word.indexOf(':')))
                .map(FoldedText::fold)
                .toList();
    }

    private Set<String> around(String use) {
        return around.computeIfAbsent(use, each -> new HashSet<>());
    }

    /** Whether the word is a verb: of telling, its passive, or of what happens. */
    boolean verb(String folded) {
        return tells(folded) || happens.contains(folded);
    }

    /** Whether the word is a verb of telling. */
    boolean tells(String folded) {
        return verbs.contains(folded);
    }

    /** Whether the word stands before whoever tells or leads. */
    boolean introduces(String folded) {
        return tells(folded) || around("led").contains(folded);
    }

    /** Whether the word says whose somebody is, or what, so that a name may follow behind a comma. */
    boolean somebody(String folded) {
        return around("his").contains(folded) || people.contains(folded);
    }

    /** Whether the word says who somebody is in the way that his name follows at once: «הפרשנית». */
    boolean theOne(String folded) {
        return folded.startsWith("ה") && roles.contains(folded);
    }

    /** Whether the word is small, so that no name has it. */
    boolean small(String folded) {
        return around("small").contains(folded) || around("closed").contains(folded);
    }

    /** Whether what stands behind a word says that a name has ended there: a mark, a verb of telling, a time. */
    boolean ends(Scan scan, int next) {
        if (next >= scan.words().size()) {
            return true;
        }
        String folded = scan.words().get(next).folded();
        boolean clause = folded.startsWith("ש") && tells(folded.substring(1));
        boolean led = next > 0 && folded.length() > 3 && "במ".indexOf(folded.charAt(0)) >= 0 && scan.follows(next);
        return marked(scan, next)
                || verb(folded)
                || clause
                || led
                || around("small").contains(folded)
                || around("time").contains(folded);
    }

    /** Whether a comma, a point or a colon stands right before the word there. */
    static boolean marked(Scan scan, int next) {
        int end = scan.words().get(next - 1).span().end();
        int from = end < scan.text().text().length() && scan.text().text().charAt(end) == '\'' ? end + 1 : end;
        return from < scan.text().text().length()
                && ",.:;!?)".indexOf(scan.text().text().charAt(from)) >= 0;
    }

    /** Whether the word there belongs to the one before: a blank or a hyphen between. */
    static boolean joined(Scan scan, int i) {
        String between = scan.text()
                .text()
                .substring(
                        scan.words().get(i - 1).span().end(),
                        scan.words().get(i).span().start());
        return scan.follows(i) || between.equals("-") || between.equals("\u05BE") || between.equals("' ");
    }

    /** Whether the sign there belongs to the name that ends before it: «מרקוביץ'». */
    static boolean geresh(Scan scan, int end) {
        String all = scan.text().text();
        return end < all.length() && "'’׳".indexOf(all.charAt(end)) >= 0 && "ץגזצתד".indexOf(all.charAt(end - 1)) >= 0;
    }
}
