package org.isnad.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.classify.Classifier;
import org.isnad.core.plugins.Contribution;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static Contribution<Classifier> one(String id, String needs, String gives) {
        return Plugins.classifier(id, words(needs), words(gives), (d, w) -> List.of());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static void check(String expected, List<Contribution<Classifier>> classifiers) {
        List<Contribution<Classifier>> shuffled = new ArrayList<>(classifiers);
        shuffled.sort((a, b) -> a.id().compareTo(b.id()));
        Order.Sorted sorted = Order.of(shuffled);
        List<String> ids = sorted.order().stream().map(Contribution::id).toList();
        assertEquals(expected, String.join(" ", ids));
    }

    @Test
    void whatIsNeededComesFirst() {
        check(
                "names attribution claims",
                List.of(
                        one("attribution", "mention", "attribution"),
                        one("claims", "attribution", "claim"),
                        one("names", "", "mention")));
    }

    @Test
    void labelStandsForEveryScheme() {
        check("z a", List.of(one("a", "label", "claim"), one("z", "", "label.topic")));
        check("z a", List.of(one("a", "label.topic", "claim"), one("z", "", "label")));
    }

    @Test
    void whatNobodyGivesIsNotWaitedFor() {
        check("a", List.of(one("a", "mention", "claim")));
    }

    @Test
    void aCircleIsToldApart() {
        Order.Sorted sorted = Order.of(List.of(one("a", "claim", "mention"), one("b", "mention", "claim")));
        assertEquals(0, sorted.order().size());
        assertEquals(2, sorted.circular().size());
    }

    @Test
    void theOrderGivenNeverMattersBeyondTheId() {
        List<Contribution<Classifier>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(one("c" + i, i > 3 ? "k" + (i - 4) : "", "k" + i));
        }
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(all, random);
            List<String> ids =
                    Order.of(all).order().stream().map(Contribution::id).toList();
            for (int n = 4; n < 12; n++) {
                assertEquals(true, ids.indexOf("c" + (n - 4)) < ids.indexOf("c" + n));
            }
        }
    }
}
