package org.isnad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Where {@link System.Logger} writes to: three files of one megabyte in the state folder's {@code log}, and standard
 * error with {@code --verbose}. The files are opened by the first record, which a short command may never write.
 */
final class Journal extends Handler {
    private static final String LINE = "%1$tF %1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

    private final Path folder;
    private @Nullable Handler files;

    private Journal(Path folder) {
        this.folder = folder;
    }

    static void open(Path state, boolean verbose) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new Journal(state.resolve("log")));
        if (verbose) {
            root.addHandler(new ConsoleHandler());
        }
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            if (files == null) {
                Files.createDirectories(folder);
                // two products at the same time take different %u
                files = new FileHandler(folder.resolve("isnad.%u.%g.log").toString(), 1 << 20, 3, true);
                files.setFormatter(new SimpleFormatter());
                files.setEncoding("UTF-8");
                // its own would print a trace for every record that a full disk does not take
                files.setErrorManager(new ErrorManager() {
                    @Override
                    public void error(@Nullable String what, @Nullable Exception cause, int code) {
                        giveUp(cause == null ? String.valueOf(what) : String.valueOf(cause.getMessage()));
                    }
                });
            }
            files.publish(record);
        } catch (IOException unwritable) {
            giveUp(String.valueOf(unwritable.getMessage()));
        }
    }

    private void giveUp(String why) {
        if (!getLevel().equals(Level.OFF)) {
            setLevel(Level.OFF);
            System.err.println("Isnad keeps no log: " + folder + " cannot be written (" + why + ").");
        }
    }

    @Override
    public synchronized void flush() {
        if (files != null) {
            files.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (files != null) {
            files.close();
        }
    }
}
