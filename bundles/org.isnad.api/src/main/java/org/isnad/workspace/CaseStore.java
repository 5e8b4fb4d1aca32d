package org.isnad.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Opens case folders. */
@ProviderType
public interface CaseStore {
    /**
     * Opens a case for writing, making it if the folder is empty or missing.
     *
     * @throws IOException if it cannot be opened: says which folder, why (another window has it, no space, a newer
     *     format …) and the way out
     */
    Case open(Path folder) throws IOException;

    /**
     * Makes a case in an empty or missing folder from a file that {@link Case#handOver} wrote, anywhere. It is there as a
     * whole or not at all.
     *
     * @throws IOException if the file is damaged, newer or was made to do harm, or the folder holds something; in words
     */
    default void takeOver(Path file, Path folder, Work work) throws IOException {
        throw new IOException("This store takes no cases over from files");
    }
}
