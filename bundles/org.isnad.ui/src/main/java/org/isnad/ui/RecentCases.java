package org.isnad.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The folders of the cases opened last, latest first; kept over restarts. */
final class RecentCases {
    private static final String KEY = "ui.cases";
    private static final int MOST = 8;
    private final Preferences preferences;

    RecentCases(Preferences preferences) {
        this.preferences = preferences;
    }

    List<Path> all() {
        return Arrays.stream(preferences.get(KEY, "").split("\n"))
                .filter(line -> !line.isEmpty())
                .map(Path::of)
                .toList();
    }

    void opened(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        List<Path> cases = new ArrayList<>(all());
        cases.remove(whole);
        cases.addFirst(whole);
        String kept =
                String.join("\n", cases.stream().limit(MOST).map(Path::toString).toList());
        if (!kept.equals(preferences.get(KEY, ""))) {
            preferences.put(KEY, kept);
        }
    }
}
