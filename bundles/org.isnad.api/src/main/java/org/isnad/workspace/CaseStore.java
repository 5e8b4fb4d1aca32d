package org.isnad.workspace;

import java.io.IOException;
import java.nio.file.Path;
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
}
