package org.isnad.store;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.workspace.CaseException;

/** The documents as they were handed in, under {@code ab/<sha256>}; written once, never changed. */
final class Originals {
    // Windows cannot open folders and needs no flush of them
    private static final boolean FLUSH_FOLDERS = File.separatorChar == '/';

    private final Path home;
    private final Path root;

    Originals(Path home) {
        this.home = home;
        this.root = home.resolve("originals");
    }

    /** On disk when it returns. */
    void keep(String sha256, byte[] bytes) throws IOException {
        Path file = file(sha256);
        if (Files.exists(file) && sha256.equals(new Document("", Files.readAllBytes(file)).sha256())) {
            return;
        }
        Path shelf = shelf(file);
        Path half = shelf.resolve(sha256 + ".tmp");
        try (FileChannel channel = FileChannel.open(
                half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(shelf);
    }

    byte[] read(String sha256) throws IOException {
        Path file = file(sha256);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            String why = "Original " + file + " cannot be read (" + Because.of(e) + ")";
            throw new CaseException(Reason.of("store.original", why), why, e);
        }
        if (!sha256.equals(new Document("", bytes).sha256())) {
            String why = "Original " + file + " was changed since it was kept: fetch it from a copy of the case";
            throw new CaseException(Reason.of("store.original", why), why);
        }
        return bytes;
    }

    private Path file(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path shelf(Path file) throws IOException {
        Path shelf = root.resolve(file.getFileName().toString().substring(0, 2));
        if (!Files.isDirectory(shelf)) {
            Files.createDirectories(shelf);
            flush(root);
            flush(home);
        }
        return shelf;
    }

    private static void flush(Path folder) throws IOException {
        if (FLUSH_FOLDERS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
