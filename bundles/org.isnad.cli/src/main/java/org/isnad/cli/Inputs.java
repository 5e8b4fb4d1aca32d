package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.report.Document;

/** Files and standard input as documents; whatever is wrong with one is said in words. */
final class Inputs {
    private static final int LARGEST_MB = 250;

    private final InputStream standard;
    private boolean standardRead;

    Inputs(InputStream standard) {
        this.standard = standard;
    }

    /** A file by the name it was given on the command line. */
    Document read(String file) throws Refusal {
        if (!file.equals("-")) {
            return new Document(file, bytes(file, file));
        }
        if (standardRead) {
            throw new Refusal("cli.input.twice");
        }
        standardRead = true;
        try {
            return new Document(file, checked(file, standard));
        } catch (IOException e) {
            throw new Refusal("cli.input.unreadable", file, why(e));
        }
    }

    /** A file under another name, with what was said about its type. */
    static Document read(String path, String name, Optional<String> mediaType) throws Refusal {
        return new Document(name, mediaType, Optional.empty(), bytes(path, path));
    }

    private static byte[] bytes(String file, String shown) throws Refusal {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refusal("cli.input.directory", shown);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return checked(shown, in);
            }
        } catch (NoSuchFileException e) {
            // what Java cannot decode it cannot open either
            throw new Refusal(shown.indexOf('\uFFFD') < 0 ? "cli.input.missing" : "cli.input.name", shown);
        } catch (AccessDeniedException e) {
            throw new Refusal("cli.input.denied", shown);
        } catch (IOException | InvalidPathException e) {
            throw new Refusal("cli.input.unreadable", shown, why(e));
        }
    }

    // reads at most the limit, so that a device that never ends does no harm
    private static byte[] checked(String shown, InputStream in) throws IOException, Refusal {
        byte[] bytes = in.readNBytes(LARGEST_MB * 1024 * 1024 + 1);
        if (bytes.length == 0) {
            throw new Refusal("cli.input.empty", shown);
        }
        if (bytes.length > LARGEST_MB * 1024 * 1024) {
            throw new Refusal("cli.input.large", shown, Integer.toString(LARGEST_MB));
        }
        return bytes;
    }

    /** What went wrong, without the path, which the message names already. */
    static String why(Exception e) {
        return switch (e) {
            case FileSystemException f when f.getReason() != null -> f.getReason();
            case InvalidPathException p -> p.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
