package org.isnad.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.isnad.report.Reason;
import org.isnad.work.Work;
import org.isnad.workspace.CaseException;

/** Fills an empty case from a file; whatever is not as a case writes it is refused. Names in the file are never paths. */
final class TakeOver {
    private static final Pattern ORIGINAL = Pattern.compile(HandedCase.ORIGINALS + "[0-9a-f]{64}");
    // far more than texts are ever compressed to, far less than a bomb
    private static final long MOST_RATIO = 200;
    private static final long LEAST_ALLOWED = 64L << 20;
    private static final int LARGEST = 300 << 20;
    private static final int AT_ONCE = 200;

    private final Path file;
    private final ZipFile zip;
    private final FolderCase into;
    private final Work work;
    private long left;

    private TakeOver(Path file, ZipFile zip, FolderCase into, Work work) throws IOException {
        this.file = file;
        this.zip = zip;
        this.into = into;
        this.work = work;
        left = Math.max(LEAST_ALLOWED, MOST_RATIO * Files.size(file));
    }

    static void read(Path file, FolderCase into, Work work) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            new TakeOver(file, zip, into, work).read();
        } catch (CaseException | CancellationException told) {
            throw told;
        } catch (IOException | RuntimeException e) {
            throw HandedCase.damaged(file, String.valueOf(e.getMessage()));
        }
    }

    private void read() throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            boolean known = name.equals(HandedCase.HEAD)
                    || ORIGINAL.matcher(name).matches()
                    || HandedCase.TABLES.stream().anyMatch(table -> name.equals(HandedCase.ROWS + table));
            if (!known) {
                throw HandedCase.damaged(file, "it holds " + name);
            }
        }
        Map<String, String> parts = head();
        HandedRows rows = new HandedRows();
        for (String table : HandedCase.TABLES) {
            MessageDigest digest = HandOver.sha256();
            try (InputStream in = new DigestInputStream(stream(HandedCase.ROWS + table), digest)) {
                table(table, in, rows);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(parts.get(table))) {
                throw HandedCase.damaged(file, "part " + table + " is not as it was written");
            }
        }
        rows.checkWhole();
    }

    private Map<String, String> head() throws IOException {
        Map<?, ?> head;
        try (InputStream in = stream(HandedCase.HEAD)) {
            head = new Bodies().read(in.readAllBytes(), Map.class);
        }
        if (!(head.get("format") instanceof Integer format) || !(head.get("database") instanceof Integer database)) {
            throw HandedCase.damaged(file, "it does not say in which format it is");
        }
        if (format > HandedCase.FORMAT || database > Schema.CURRENT.steps().size()) {
            throw new CaseException(
                    Reason.of("store.handed.newer", file.toString(), "" + format, "" + HandedCase.FORMAT),
                    "Case file " + file + " has format " + format + "/" + database + ": open it with a newer Isnad");
        }
        try (InputStream in = stream(HandedCase.HEAD)) {
            return new Bodies().read(in.readAllBytes(), HandedCase.class).parts();
        }
    }

    private void table(String table, InputStream in, HandedRows rows) throws IOException {
        List<HandedRows.Row> some = new ArrayList<>();
        for (byte[] line = line(in); line.length > 0; line = line(in)) {
            work.check();
            HandedRows.Row row = rows.checked(table, line);
            if (table.equals("document")) {
                original(row.subject());
            }
            some.add(row);
            if (some.size() == AT_ONCE) {
                insert(table, some);
                some.clear();
            }
        }
        insert(table, some);
    }

    private void insert(String table, List<HandedRows.Row> some) throws IOException {
        synchronized (into) {
            Rows rows = into.rows();
            rows.keep("rows of " + table, () -> {
                for (HandedRows.Row row : some) {
                    rows.insert(table, row.subject(), row.body());
                }
            });
        }
    }

    private void original(String sha256) throws IOException {
        try (InputStream in = stream(HandedCase.ORIGINALS + sha256)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            String found = HexFormat.of().formatHex(HandOver.sha256().digest(bytes));
            if (!found.equals(sha256)) {
                throw HandedCase.damaged(file, "document " + sha256 + " is not as it was handed in");
            }
            into.originals().keep(sha256, bytes);
        }
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
            if (line.size() > LARGEST) {
                throw new IOException("a line is too long");
            }
        }
        return line.toByteArray();
    }

    private InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw HandedCase.damaged(file, name + " is missing");
        }
        return new BufferedInputStream(new Counted(zip.getInputStream(entry)));
    }

    // what an entry says of its size is not to be trusted
    private final class Counted extends InputStream {
        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new CaseException(
                        Reason.of("store.handed.large", file.toString()),
                        "Case file " + file + " unpacks to more than is safe: nothing was taken over");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
