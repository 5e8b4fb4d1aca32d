package org.isnad.core.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.report.Document;
import org.isnad.report.Reason;
import org.isnad.work.Work;
import org.isnad.workspace.Engine.Refused;
import org.isnad.workspace.Engine.Unpacked;

/**
 * Takes an archive apart, and the archives in it, in memory and within limits: number of files, bytes, how far bytes may
 * swell, depth. Nothing is written to disk; a file whose name leads out of the archive is refused all the same. What was
 * unpacked before a limit or a break is kept.
 */
public final class Unpacking {
    static final int MOST_FILES = 20_000;
    static final int LARGEST = 100 * 1024 * 1024;
    static final long MOST_BYTES = 512L * 1024 * 1024;
    static final int HIGHEST_RATIO = 200;
    static final int DEEPEST = 3;
    // little may be packed ever so well
    private static final int HARMLESS = 5_000_000;
    private static final int CHUNK = 65_536;
    private static final Pattern LEADS_OUT =
            Pattern.compile("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*|.*\\x00.*", Pattern.DOTALL);
    // left by file managers, never reports
    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\.[^/]*|__MACOSX)(?:/.*)?", Pattern.DOTALL);

    private final Document outer;
    private final Predicate<Document> whole;
    private final Work work;
    private final List<Document> documents = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private int files;
    private long bytes;

    private Unpacking(Document outer, Predicate<Document> whole, Work work) {
        this.outer = outer;
        this.whole = whole;
        this.work = work;
    }

    /**
     * The documents in an archive, or the document itself if it is none.
     *
     * @param whole tells which archives are documents of a format of their own, such as DOCX
     */
    public static Unpacked of(Document document, Predicate<Document> whole, Work work) {
        Unpacking unpacking = new Unpacking(document, whole, work);
        unpacking.add(document, 0);
        return new Unpacked(unpacking.documents, unpacking.refused);
    }

    private void add(Document document, int depth) {
        Optional<Archive> archive = Archive.of(document);
        if (archive.isEmpty() || whole.test(document)) {
            documents.add(document);
        } else if (depth == DEEPEST) {
            refuse(document.name(), Reason.of("core.archive.deep", document.name(), "" + DEEPEST));
        } else {
            open(document, archive.get(), depth);
        }
    }

    private void open(Document document, Archive archive, int depth) {
        int before = documents.size() + refused.size();
        try (Entries entries = archive.open(document)) {
            for (Optional<String> name = entries.next(); name.isPresent(); name = entries.next()) {
                work.check();
                take(document.name(), name.get(), entries.bytes(), depth);
            }
            if (documents.size() + refused.size() == before) {
                refuse(document.name(), Reason.of("core.archive.empty", document.name()));
            }
        } catch (TooMuch e) {
            refuse(document.name(), e.reason);
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            refuse(
                    document.name(),
                    // as the JDK words it
                    why.contains("encrypted")
                            ? Reason.of("core.archive.locked", document.name())
                            : Reason.of("core.archive.broken", document.name(), why));
        }
    }

    private void take(String archive, String name, InputStream in, int depth) throws IOException, TooMuch {
        String full = archive + "/" + name;
        if (LEADS_OUT.matcher(name).matches()) {
            refuse(full, Reason.of("core.archive.path", archive, name));
        } else if (!HIDDEN.matcher(name).matches()) {
            if (++files > MOST_FILES) {
                throw new TooMuch(Reason.of("core.archive.files", archive, "" + MOST_FILES));
            }
            byte[] content = content(archive, in);
            if (content.length == 0) {
                refuse(full, Reason.of("core.archive.nothing", full));
            } else {
                add(new Document(full, content), depth + 1);
            }
        }
    }

    private byte[] content(String archive, InputStream in) throws IOException, TooMuch {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            work.check();
            bytes += n;
            boolean swells = bytes > HARMLESS && bytes / HIGHEST_RATIO > outer.size();
            if (swells || bytes > MOST_BYTES || out.size() + n > LARGEST) {
                throw new TooMuch(Reason.of("core.archive.size", archive, "" + bytes));
            }
            out.write(chunk, 0, n);
        }
        return out.toByteArray();
    }

    private void refuse(String name, Reason reason) {
        refused.add(new Refused(name, reason));
    }

    private static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Reason reason;

        TooMuch(Reason reason) {
            super(reason.key());
            this.reason = reason;
        }
    }
}
