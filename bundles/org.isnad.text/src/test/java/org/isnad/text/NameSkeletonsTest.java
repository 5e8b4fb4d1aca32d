package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameSkeletonsTest {
    @Test
    void ranksTheSamePersonFirstAmongTwoHundred() {
        List<List<String>> rows = LexiconFile.rows(NameSkeletonsTest.class, "name-pairs.tsv");
        List<List<String>> pairs = rows.stream().filter(row -> row.size() == 2).toList();
        List<String> candidates = rows.stream().map(List::getLast).toList();
        List<String> wrong = new ArrayList<>();
        for (List<String> pair : pairs) {
            NameSkeletons.Ranked first =
                    NameSkeletons.rank(pair.getFirst(), candidates).getFirst();
            if (!first.name().equals(pair.getLast())) {
                wrong.add(pair + " but first " + first);
            }
        }
        assertTrue(pairs.size() >= 60 && candidates.size() >= 200, pairs.size() + " of " + candidates.size());
        assertTrue(wrong.size() <= 0.07 * pairs.size(), wrong.size() + " of " + pairs.size() + ": " + wrong);
    }

    @Test
    void readsTheSameSkeletonInThreeScripts() {
        assertEquals(NameSkeletons.skeletons("محمود عباس"), NameSkeletons.skeletons("Mahmud Abbas"));
        assertEquals(NameSkeletons.skeletons("מחמוד עבאס"), NameSkeletons.skeletons("Mahmoud Abbas"));
    }

    @Test
    void hearsTheSpanishJot() {
        assertTrue(NameSkeletons.likeness("خوليو لوبيز", "Julio Lopez") > 0.85);
    }

    @Test
    void keepsOtherPeopleApart() {
        assertTrue(NameSkeletons.likeness("عباس كامل", "Mahmoud Abbas") < 0.8);
        assertEquals(0, NameSkeletons.likeness("", "Abbas"));
    }
}
