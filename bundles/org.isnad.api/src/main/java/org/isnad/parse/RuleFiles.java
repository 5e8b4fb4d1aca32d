package org.isnad.parse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Reason;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Files by which administrators and users teach a bundle's parsers, such as mappings, with what is wrong in them: a service
 * of the bundle that reads them, listed among the plug-ins. Called on worker threads.
 */
@ConsumerType
public interface RuleFiles {
    /** The files there are now. */
    List<RuleFile> files();

    /**
     * One of them.
     *
     * @param kind what it is for: {@code mapping} or {@code site}
     * @param file where it is
     * @param mistake why it is left out, with its line; empty if it is read
     */
    record RuleFile(String kind, Path file, Optional<Reason> mistake) {}
}
