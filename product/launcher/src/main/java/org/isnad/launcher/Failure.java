package org.isnad.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says in words why something went wrong with files, of which Java often gives no more than the name. */
final class Failure {
    private Failure() {}

    /** A message with that of its innermost cause, such as a full disk behind a bundle that cannot be installed. */
    static String words(Throwable failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = own(failed);
        String cause = own(root);
        return message.contains(cause) ? message : message + " (" + cause + ")";
    }

    /** Names the state folder and the way out. */
    static IOException ofState(Path state, FileSystemException failed) {
        return new IOException(
                "the state folder " + state + " cannot be used (" + own(failed)
                        + "): name another with --state DIR or in ISNAD_STATE",
                failed);
    }

    private static String own(Throwable thrown) {
        return switch (thrown) {
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            case FileAlreadyExistsException there -> there.getFile() + ": is there and no folder";
            default -> thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
        };
    }
}
