package org.isnad.core.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.isnad.classify.Classifier;
import org.isnad.core.flow.Flow;
import org.isnad.core.flow.Plugins;
import org.isnad.core.plugins.Contribution;
import org.isnad.workspace.Case;
import org.isnad.workspace.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a desk of its own, on a case in memory. */
abstract class Desked {
    @TempDir
    Path folder;

    Flow flow;
    CaseDesk desk;

    List<Contribution<Classifier>> classifiers() {
        return List.of();
    }

    /** The case that is opened in a folder. */
    Case kept(Path where) {
        return new MemoryCase(where);
    }

    @BeforeEach
    void open() throws Exception {
        flow = new Flow(Plugins.catalogue(List.of(Plugins.plainParser()), classifiers()));
        restart();
    }

    final void restart() throws Exception {
        if (desk != null) {
            desk.close();
        }
        desk = new CaseDesk(flow, this::kept);
        soon(desk.open(folder));
    }

    // after what a test lets go on by itself
    @AfterEach
    final void closeDesk() throws IOException {
        desk.close();
        flow.close();
    }

    static <T> T soon(CompletionStage<T> stage) throws Exception {
        return stage.toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    static <T> T soon(Job<T> job) throws Exception {
        return soon(job.result());
    }
}
