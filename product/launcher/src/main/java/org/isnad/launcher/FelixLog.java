package org.isnad.launcher;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;

/** Hands the framework's own messages, which it would print to standard output, to {@link System.Logger}. */
final class FelixLog extends Logger {
    private static final System.Logger LOG = System.getLogger("felix");

    @Override
    protected void doLog(int level, String message, @Nullable Throwable cause) {
        LOG.log(level(level), message, cause);
    }

    private static System.Logger.Level level(int level) {
        return switch (level) {
            case LOG_ERROR -> System.Logger.Level.ERROR;
            case LOG_WARNING -> System.Logger.Level.WARNING;
            case LOG_INFO -> System.Logger.Level.INFO;
            default -> System.Logger.Level.DEBUG;
        };
    }
}
