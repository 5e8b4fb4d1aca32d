package org.isnad.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.report.Reason;
import org.isnad.work.Work;
import org.isnad.workspace.CaseException;

/** Writes a case as one file, row by row: who reads and decides meanwhile waits for one row at most. */
final class HandOver {
    private final FolderCase from;
    private final Work work;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private HandOver(FolderCase from, Work work) {
        this.from = from;
        this.work = work;
    }

    /** The file is there as a whole or not at all. */
    static void write(FolderCase from, Path file, Work work) throws IOException {
        Path home = file.toAbsolutePath().normalize();
        Path half = home.resolveSibling("." + UUID.randomUUID() + ".half");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half));
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                new HandOver(from, work).write(zip);
            }
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (CaseException told) {
            throw told;
        } catch (IOException e) {
            throw new CaseException(
                    Reason.of("store.handed.unwritten", home.toString(), Because.of(e)),
                    "Case cannot be written to " + home + " (" + Because.of(e) + "): choose another place",
                    e);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void write(ZipOutputStream zip) throws IOException {
        // what comes meanwhile is left out as a whole: nothing points to what is missing
        Map<String, List<String>> subjects = subjects();
        long all = subjects.values().stream().mapToLong(List::size).sum();
        long done = 0;
        for (String table : HandedCase.TABLES) {
            zip.putNextEntry(new ZipEntry(HandedCase.ROWS + table));
            MessageDigest digest = sha256();
            OutputStream out = new DigestOutputStream(zip, digest);
            for (String subject : subjects.getOrDefault(table, List.of())) {
                work.check();
                for (Rows.Row row : rows(table, subject)) {
                    out.write((subject + "\t").getBytes(StandardCharsets.UTF_8));
                    out.write(row.checkedBody());
                    out.write('\n');
                }
                work.progress(++done, all);
            }
            zip.closeEntry();
            parts.put(table, HexFormat.of().formatHex(digest.digest()));
        }
        for (String sha256 : subjects.getOrDefault("document", List.of())) {
            work.check();
            zip.putNextEntry(new ZipEntry(HandedCase.ORIGINALS + sha256));
            zip.write(from.originals().read(sha256));
            zip.closeEntry();
        }
        zip.putNextEntry(new ZipEntry(HandedCase.HEAD));
        zip.write(new Bodies()
                .write(new HandedCase(
                        HandedCase.FORMAT,
                        Schema.CURRENT.steps().size(),
                        Instant.now().toString(),
                        parts)));
        zip.closeEntry();
    }

    private Map<String, List<String>> subjects() throws IOException {
        Map<String, List<String>> all = new HashMap<>();
        synchronized (from) {
            for (String table : HandedCase.TABLES) {
                all.put(table, from.rows().ordered(table));
            }
        }
        return all;
    }

    // of analyses the one that is read
    private List<Rows.Row> rows(String table, String subject) throws IOException {
        synchronized (from) {
            return table.equals("analysis")
                    ? from.rows().latest(table, subject).stream().toList()
                    : from.rows().about(table, subject);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
