package org.isnad.core.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.isnad.workspace.Settings;

/** Settings in one properties file, replaced as a whole so that it is never half written. */
public final class SettingsFile implements Settings {
    private static final Logger LOGGER = System.getLogger(SettingsFile.class.getName());
    private final Path file;
    private final Properties values = new Properties();

    public SettingsFile(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOGGER.log(Level.WARNING, "Settings {0} cannot be read, starting with none: {1}", file, e.getMessage());
            }
        }
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        if (value.isEmpty()) {
            values.remove(key);
        } else {
            values.setProperty(key, value);
        }
        try {
            write();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "Settings {0} cannot be written, kept for this run: {1}", file, e.getMessage());
        }
    }

    private void write() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path next = Files.createTempFile(folder, "settings", ".tmp");
        try (Writer writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
            values.store(writer, null);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
