package org.isnad.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final double LEAST = .65;

    @Test
    void aStrongLinkBringsInWhatOneOfTwoIsLessLike() {
        Clusters clusters = new Clusters(3);
        clusters.link(0, 1, .9);
        clusters.link(1, 2, .9);
        clusters.link(0, 2, .3);
        clusters.merge(0, 1, .9, LEAST);
        clusters.merge(1, 2, .9, LEAST);
        assertEquals(List.of(List.of(0, 1, 2)), clusters.groups());
    }

    @Test
    void aStrongLinkToOneOfManyIsNotEnough() {
        Clusters clusters = new Clusters(5);
        for (int i = 1; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                clusters.link(i, j, .9);
            }
        }
        clusters.link(3, 4, .9);
        for (int i = 1; i < 4; i++) {
            clusters.merge(0, i, .9, LEAST);
        }
        clusters.merge(3, 4, .9, LEAST);
        assertEquals(List.of(List.of(0, 1, 2, 3)), clusters.groups());
    }
}
