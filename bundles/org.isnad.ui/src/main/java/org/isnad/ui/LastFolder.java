package org.isnad.ui;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where an analyst chose files last, for one purpose; kept over restarts. */
final class LastFolder {
    private final Preferences preferences;
    private final String key;

    LastFolder(Preferences preferences, String purpose) {
        this.preferences = preferences;
        key = "ui.folder." + purpose;
    }

    /** Where to look first: the user's own folder if none was chosen, or it is gone. */
    Path get() {
        Path last = Path.of(preferences.get(key, ""));
        return last.isAbsolute() && Files.isDirectory(last) ? last : Path.of(System.getProperty("user.home"));
    }

    void chosen(Path folder) {
        preferences.put(key, folder.toString());
    }
}
