package org.isnad.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LookUpTest {
    private final Random random = new Random(11);

    @Test
    void aNewcomerFindsWhatItIsLikeAndNothingElse() {
        Sketches sketches = new Sketches(10);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            texts.add(SyntheticTexts.fresh(random, 200));
            sketches.add(Sketches.sketch(Shingles.of(texts.get(i))));
        }
        assertEquals(500, sketches.size());
        for (int i = 0; i < 500; i += 7) {
            List<String> copy = new ArrayList<>(texts.get(i));
            copy.addAll(SyntheticTexts.fresh(random, copy.size() / 4));
            Map<Integer, Double> found = sketches.like(Sketches.sketch(Shingles.of(copy)), .45);
            assertEquals(List.of(i), List.copyOf(found.keySet()));
            assertEquals(.8, found.get(i), .2);
        }
    }

    @Test
    void aReusedPassageIsFoundInAnotherReport() {
        Passages passages = new Passages(10);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            texts.add(SyntheticTexts.fresh(random, 200));
            passages.add(Shingles.of(texts.get(i), Passages.LENGTH));
        }
        int found = 0;
        int strangers = 0;
        for (int i = 0; i < 500; i++) {
            List<String> text = SyntheticTexts.fresh(random, 200);
            text.addAll(20, texts.get(i).subList(50, 75));
            Map<Integer, Integer> sharing = passages.sharing(Shingles.of(text, Passages.LENGTH));
            found += sharing.containsKey(i) ? 1 : 0;
            strangers += sharing.size() - (sharing.containsKey(i) ? 1 : 0);
        }
        assertTrue(found >= 475, found + " of 500");
        assertEquals(0, strangers);
    }

    @Test
    void aPassageOfVeryManyReportsIsAFormulaAndFindsNone() {
        Passages passages = new Passages(10);
        List<String> formula = SyntheticTexts.fresh(random, 200);
        long[] runs = Shingles.of(formula, Passages.LENGTH);
        for (int i = 0; i < 64; i++) {
            passages.add(runs);
        }
        assertEquals(64, passages.sharing(runs).size());
        for (int i = 0; i < 300; i++) {
            passages.add(runs);
        }
        assertEquals(Map.of(), passages.sharing(runs));
    }
}
