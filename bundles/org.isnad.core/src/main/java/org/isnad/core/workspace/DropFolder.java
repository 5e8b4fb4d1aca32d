package org.isnad.core.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The folder {@value #NAME} in a case's folder, if somebody makes one: what is put there is brought in, as soon as it has
 * stopped growing. Files stay where they are.
 */
final class DropFolder implements AutoCloseable {
    static final String NAME = "drop";
    private static final long PAUSE_MILLIS = 1_000;

    private final Path folder;
    private final Consumer<List<Path>> ready;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("isnad-drop-folder").factory());
    private final Set<State> taken = new HashSet<>();
    private Map<Path, State> before = Map.of();

    private DropFolder(Path folder, Consumer<List<Path>> ready) {
        this.folder = folder;
        this.ready = ready;
    }

    private record State(Path file, long size, FileTime changed) {}

    /** @param ready called on a thread of its own with files that were not handed over yet as they are now */
    static DropFolder watch(Path home, Consumer<List<Path>> ready) {
        DropFolder watched = new DropFolder(home.resolve(NAME), ready);
        var _ = watched.clock.scheduleWithFixedDelay(watched::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return watched;
    }

    // asked again and again instead of watched: network drives tell of nothing
    private void look() {
        Map<Path, State> now = new HashMap<>();
        List<Path> still = new ArrayList<>();
        for (Path file : files()) {
            try {
                State state = new State(file, Files.size(file), Files.getLastModifiedTime(file));
                now.put(file, state);
                if (state.equals(before.get(file)) && taken.add(state)) {
                    still.add(file);
                }
            } catch (IOException e) {
                // gone or not yet to be read: looked at again a second later
                now.remove(file);
            }
        }
        before = now;
        if (!still.isEmpty()) {
            ready.accept(still);
        }
    }

    private List<Path> files() {
        try {
            return Files.isDirectory(folder) ? ImportFolder.files(folder) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
