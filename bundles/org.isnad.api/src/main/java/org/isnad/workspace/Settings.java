package org.isnad.workspace;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Small named values kept over restarts, such as {@code ui.language}. Safe to use from several threads. */
@ProviderType
public interface Settings {
    Optional<String> get(String key);

    /**
     * Keeps a value; on disk when it returns or, if that is not possible, kept for this run and logged. Does nothing to a
     * value that is {@link #fixed}.
     */
    void put(String key, String value);

    /** Whether the administrator of this installation has fixed the value for all users. */
    default boolean fixed(String key) {
        return false;
    }
}
