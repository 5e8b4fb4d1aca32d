package org.isnad.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.core.collate.NearPairs.Near;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class NearPairsTest {
    private static final int NO_FORMULA = Integer.MAX_VALUE;

    @Test
    void findsWhatAnExhaustiveSearchFinds() {
        for (int seed = 0; seed < 20; seed++) {
            List<List<String>> texts = SyntheticTexts.words(new Random(seed), 120, 40);
            List<Near> found = pairs(texts, NO_FORMULA);
            assertFalse(found.isEmpty());
            assertEquals(exhaustive(texts), found);
        }
    }

    @Test
    void theOrderOfTheTextsChangesNothing() {
        List<List<String>> texts = SyntheticTexts.words(new Random(5), 200, 40);
        List<List<String>> turned = new ArrayList<>(texts);
        Collections.reverse(turned);
        int last = texts.size() - 1;
        Set<Near> back = new HashSet<>();
        for (Near near : pairs(turned, NO_FORMULA)) {
            back.add(new Near(last - near.b(), last - near.a(), near.both(), near.containment(), near.similarity()));
        }
        assertEquals(new HashSet<>(pairs(texts, NO_FORMULA)), back);
    }

    @Test
    void exactlyHalfOfTheShorterIsEnough() {
        List<Near> found = pairs(List.of(split("a b c d x y"), split("a b c d e f g h i")), NO_FORMULA);
        assertEquals(List.of(new Near(0, 1, 2, .5, 2.0 / 9)), found);
        assertTrue(pairs(List.of(split("a b c d x y z"), split("a b c d e f g h i")), NO_FORMULA)
                .isEmpty());
    }

    @Test
    void aTextTooShortForARunIsNobodysPair() {
        assertTrue(pairs(List.of(split("a b"), split("a b"), split("")), NO_FORMULA)
                .isEmpty());
    }

    @Test
    void formulasCountOnNeitherSide() {
        List<List<String>> texts = List.of(
                split("read more on our page now k l m n"),
                split("read more on our page now p q r s"),
                split("read more on our page now p q r s t"));
        assertEquals(3, pairs(texts, NO_FORMULA).size());
        // "page now p" and "now p q" stand in two only
        assertEquals(List.of(new Near(1, 2, 4, 1, .8)), pairs(texts, 2));
    }

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }

    static List<Near> pairs(List<List<String>> texts, int formula) {
        Sets sets = new Sets();
        texts.forEach(text -> sets.add(Shingles.of(text)));
        return NearPairs.of(Ranks.of(sets, formula), Work.UNWATCHED);
    }

    static List<Near> exhaustive(List<List<String>> texts) {
        List<Set<List<String>>> runs = texts.stream().map(NearPairsTest::runs).toList();
        List<Near> near = new ArrayList<>();
        for (int a = 0; a < runs.size(); a++) {
            for (int b = a + 1; b < runs.size(); b++) {
                Set<List<String>> both = new HashSet<>(runs.get(a));
                both.retainAll(runs.get(b));
                int smaller = Math.min(runs.get(a).size(), runs.get(b).size());
                int either = runs.get(a).size() + runs.get(b).size() - both.size();
                if (!both.isEmpty() && 2 * both.size() >= smaller) {
                    near.add(
                            new Near(a, b, both.size(), (double) both.size() / smaller, (double) both.size() / either));
                }
            }
        }
        return near;
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            runs.add(Arrays.asList(words.get(i), words.get(i + 1), words.get(i + 2)));
        }
        return runs;
    }
}
