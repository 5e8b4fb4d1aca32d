package org.isnad.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.report.Reason;
import org.isnad.workspace.CaseException;

/** Holds a case for one process; the operating system lets go of it whatever happens to the process. */
final class CaseLock implements AutoCloseable {
    // far behind the owner's text: a locked range cannot be read on Windows
    private static final long LOCKED_BYTE = 1L << 40;
    // POSIX drops a process's locks on a file when any of its channels on it closes, so this JVM must not open it twice
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private CaseLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    static CaseLock take(Path home) throws IOException {
        Path key = home.toRealPath();
        if (!HELD_HERE.add(key)) {
            throw new CaseException(
                    Reason.of("store.open-here", home.toString()),
                    "Case folder " + home + " is already open in this window");
        }
        Optional<CaseLock> lock = Optional.empty();
        try {
            lock = tryTake(key);
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(key);
            }
        }
        if (lock.isEmpty()) {
            String owner = owner(key);
            throw new CaseException(
                    Reason.of("store.open-elsewhere", home.toString(), owner),
                    "Case folder " + home + " is open elsewhere (" + owner + "): close it there first");
        }
        return lock.get();
    }

    private static Optional<CaseLock> tryTake(Path key) throws IOException {
        FileChannel channel = FileChannel.open(
                key.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            String owner = "process " + ProcessHandle.current().pid() + " of user " + System.getProperty("user.name")
                    + " since " + OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
            return Optional.of(new CaseLock(key, channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static String owner(Path key) {
        try {
            return Files.readString(key.resolve("lock")).strip();
        } catch (IOException e) {
            return "owner unknown: " + Because.of(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            HELD_HERE.remove(key);
        }
    }
}
