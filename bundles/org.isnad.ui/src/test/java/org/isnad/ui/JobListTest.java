package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.isnad.report.Reason;
import org.isnad.workspace.Job;
import org.isnad.workspace.Job.State;
import org.junit.jupiter.api.Test;

class JobListTest {
    private static final class Standing implements Job<String> {
        private final State state;
        private final Optional<Reason> interruption;

        Standing(State state) {
            this(state, Optional.empty());
        }

        Standing(State state, Optional<Reason> interruption) {
            this.state = state;
            this.interruption = interruption;
        }

        @Override
        public Optional<Reason> interruption() {
            return interruption;
        }

        @Override
        public Reason label() {
            return Reason.of("sample.job");
        }

        @Override
        public Status status() {
            return new Status(state, 0, 0);
        }

        @Override
        public CompletionStage<String> result() {
            return new CompletableFuture<>();
        }

        @Override
        public void cancel() {}
    }

    @Test
    void whatRunsIsShownHoweverManyNewerOnesWait() {
        Job<?> runs = new Standing(State.RUNNING);
        List<Job<?>> waiting = IntStream.range(0, 5)
                .<Job<?>>mapToObj(i -> new Standing(State.WAITING))
                .toList();
        Job<?> ended = new Standing(State.DONE);
        List<Job<?>> jobs = new ArrayList<>(waiting);
        jobs.addAll(List.of(ended, runs));
        assertEquals(List.of(waiting.get(0), waiting.get(1), waiting.get(2), runs), JobList.unended(jobs));
        assertEquals(List.of(), JobList.unended(List.of(ended)));
    }

    @Test
    void whatWasPutOffIsNotCalledCancelled() {
        Texts texts = new Texts(Locale.of("ar"), new FakeServices());
        Job<?> putOff = new Standing(State.CANCELLED, Optional.of(Reason.of("sample.same")));
        assertEquals("الحدث والمكان واليوم واحد", JobList.state(putOff, texts));
        assertEquals("أُلغيت", JobList.state(new Standing(State.CANCELLED), texts));
    }
}
