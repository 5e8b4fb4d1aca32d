package org.isnad.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Where an analyst chose files last, for one purpose; kept over restarts. */
final class LastFolder {
    // a network drive that is gone may take minutes to say so
    private static final long PATIENCE_MILLIS = 500;
    private final Preferences preferences;
    private final String key;

    LastFolder(Preferences preferences, String purpose) {
        this.preferences = preferences;
        key = "ui.folder." + purpose;
    }

    /** Where to look first: the user's own folder if none was chosen, or it is gone or does not answer. */
    CompletionStage<Path> get() {
        Path last = Path.of(preferences.get(key, ""));
        Path home = Path.of(System.getProperty("user.home"));
        return last.isAbsolute()
                ? CompletableFuture.supplyAsync(() -> Files.isDirectory(last) ? last : home)
                        .completeOnTimeout(home, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                : CompletableFuture.completedStage(home);
    }

    void chosen(Path folder) {
        preferences.put(key, folder.toString());
    }
}
