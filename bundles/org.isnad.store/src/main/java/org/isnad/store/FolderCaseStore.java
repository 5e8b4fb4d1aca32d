package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Reason;
import org.isnad.work.Work;
import org.isnad.workspace.Case;
import org.isnad.workspace.CaseException;
import org.isnad.workspace.CaseStore;
import org.osgi.service.component.annotations.Component;

/** Opens cases that are folders: {@code case.db}, {@code originals/}, {@code lock}. */
@Component
public final class FolderCaseStore implements CaseStore {
    // shared memory, which WAL needs, is not shared between machines
    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "9p", "afs", "fuse.sshfs");
    private static final Pattern OURS = Pattern.compile("case\\.db.*|originals|lock|\\..*");

    @Override
    public Case open(Path folder) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new CaseException(
                    Reason.of("store.folder", home.toString(), Because.of(e)),
                    "Case folder " + home + " cannot be made (" + Because.of(e) + "): choose another place",
                    e);
        }
        checkPlace(home);
        CaseLock lock = CaseLock.take(home);
        try {
            return new FolderCase(home, lock, Rows.open(home, Schema.CURRENT), new Originals(home));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void takeOver(Path file, Path folder, Work work) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        if (!isEmpty(home)) {
            throw new CaseException(
                    Reason.of("store.handed.folder", home.toString()),
                    "Folder " + home + " holds something already: choose an empty one for the case from " + file);
        }
        Path half = home.resolveSibling("." + UUID.randomUUID() + ".half");
        try {
            try (Case into = open(half)) {
                TakeOver.read(file, (FolderCase) into, work);
            }
            Files.deleteIfExists(home);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(half);
        }
    }

    private static boolean isEmpty(Path home) throws IOException {
        if (!Files.exists(home)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(home)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    // in a container or a changed root the disk may stand in no list of mounts: that alone is no reason to refuse a
    // case
    private static String fileSystem(Path home) {
        try {
            return Files.getFileStore(home).type();
        } catch (IOException unlisted) {
            return "unknown";
        }
    }

    private static void checkPlace(Path home) throws IOException {
        String kind = fileSystem(home);
        if (NETWORK.contains(kind) || home.toString().startsWith("\\\\")) {
            throw new CaseException(
                    Reason.of("store.network", home.toString(), kind),
                    "Case folder " + home + " is on a network share (" + kind
                            + "), where a case cannot be kept safely: copy it to a disk of this computer");
        }
        if (!Files.isWritable(home)) {
            throw new CaseException(
                    Reason.of("store.read-only", home.toString()),
                    "Case folder " + home + " cannot be written to: change its permissions or copy it");
        }
        if (Files.exists(home.resolve("case.db"))) {
            return;
        }
        try (Stream<Path> files = Files.list(home)) {
            List<String> foreign = files.map(f -> f.getFileName().toString())
                    .filter(name -> !OURS.matcher(name).matches())
                    .sorted()
                    .limit(1)
                    .toList();
            if (!foreign.isEmpty()) {
                throw new CaseException(
                        Reason.of("store.foreign", home.toString(), foreign.getFirst()),
                        "Folder " + home + " is no case and not empty (it holds " + foreign.getFirst()
                                + "): choose an empty folder");
            }
        }
    }
}
