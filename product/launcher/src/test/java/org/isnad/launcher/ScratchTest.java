package org.isnad.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    Path state;

    @Test
    void removesWhatKilledProcessesLeftAndNothingOfTheLiving() throws Exception {
        // pids are below this on every platform
        Path killed =
                Files.createDirectories(state.resolve("run/99999999999/felix")).getParent();
        Path living = Files.createDirectories(state.resolve(
                "run/" + ProcessHandle.current().parent().orElseThrow().pid()));
        Path own = Scratch.create(state);
        assertFalse(Files.exists(killed));
        assertTrue(Files.exists(living));
        assertEquals(
                Long.toString(ProcessHandle.current().pid()), own.getFileName().toString());
    }

    @Test
    void startsEmpty() throws IOException {
        Files.writeString(Scratch.create(state).resolve("old"), "x");
        assertFalse(Files.exists(Scratch.create(state).resolve("old")));
    }
}
