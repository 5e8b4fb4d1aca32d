package org.isnad.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class YieldingTest {
    private final Queue<Runnable> pool = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatOthersAskOfThePoolComesBetween() {
        Yielding yielding = new Yielding(pool::add, 1);
        yielding.execute(() -> done.add("first"));
        yielding.execute(() -> done.add("second"));
        pool.add(() -> done.add("other"));
        while (!pool.isEmpty()) {
            pool.remove().run();
        }
        assertEquals(List.of("first", "other", "second"), done);
    }

    @Test
    void nothingIsLeftUndoneWhenThePoolTakesNoMore() {
        Yielding yielding = new Yielding(
                task -> {
                    throw new RejectedExecutionException();
                },
                2);
        yielding.execute(() -> done.add("first"));
        yielding.execute(() -> done.add("second"));
        assertEquals(List.of("first", "second"), done);
    }
}
