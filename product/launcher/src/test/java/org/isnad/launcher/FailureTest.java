package org.isnad.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void saysWhyTheStateFolderIsNotUsedAndWhatToDo() {
        assertEquals(
                "the state folder /s cannot be used (/s/run: permission denied): "
                        + "name another with --state DIR or in ISNAD_STATE",
                Failure.words(Failure.ofState(Path.of("/s"), new AccessDeniedException("/s/run"))));
    }

    @Test
    void namesTheInnermostCause() {
        assertEquals(
                "cannot cache (No space left on device)",
                Failure.words(new IllegalStateException("cannot cache", new IOException("No space left on device"))));
        assertEquals("once", Failure.words(new IllegalStateException("once")));
    }
}
