package org.isnad.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.report.Reason;
import org.isnad.workspace.Job;
import org.junit.jupiter.api.Test;

class JobRunTest {
    @Test
    void tellsThatItBeginsAndEndsButNotOfTenThousandSteps() {
        AtomicInteger told = new AtomicInteger();
        JobRun<String> job = new JobRun<>(Reason.of("core.job.match", "1"), told::incrementAndGet);
        for (int i = 0; i < 10_000; i++) {
            job.running(i, 10_000);
        }
        assertEquals(1, told.get());
        assertEquals(new Job.Status(Job.State.RUNNING, 9_999, 10_000), job.status());
        job.end("done");
        assertEquals(2, told.get());
    }
}
