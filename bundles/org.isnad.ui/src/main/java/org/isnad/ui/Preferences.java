package org.isnad.ui;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.isnad.workspace.Settings;

/** The window's settings: read from memory, written in the background. */
final class Preferences {
    private final Settings settings;
    private final Consumer<Runnable> background;
    private final Map<String, String> changed = new ConcurrentHashMap<>();

    Preferences(Settings settings, Consumer<Runnable> background) {
        this.settings = settings;
        this.background = background;
    }

    String get(String key, String otherwise) {
        String value = changed.get(key);
        return value != null ? value : settings.get(key).orElse(otherwise);
    }

    /** Whether the administrator of this installation has fixed it. */
    boolean fixed(String key) {
        return settings.fixed(key);
    }

    void put(String key, String value) {
        if (fixed(key)) {
            return;
        }
        changed.put(key, value);
        background.accept(() -> settings.put(key, value));
    }

    /**
     * Sets from outside for this run only.
     *
     * @return whether it may be: not what the administrator has fixed
     */
    boolean override(String key, String value) {
        boolean free = !fixed(key);
        if (free) {
            changed.put(key, value);
        }
        return free;
    }

    Locale language() {
        String system = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return Locale.forLanguageTag(get("ui.language", Texts.LANGUAGES.contains(system) ? system : "en"));
    }

    /** Whose digits numbers are written in, one of {@link Digits#WISHES}. */
    String digits() {
        return get("ui.digits", "text");
    }

    String theme() {
        return get("ui.theme", "system");
    }

    /** In points; as large as the desktop's own words at least, unless it was set. */
    int readingSize(int desktop) {
        String size = get("ui.reading.size", "");
        int wanted = size.matches("\\d{1,2}") ? Integer.parseInt(size) : Math.max(12, desktop);
        return Math.clamp(wanted, 9, 32);
    }
}
