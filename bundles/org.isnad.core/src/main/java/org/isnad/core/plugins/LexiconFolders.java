package org.isnad.core.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.isnad.classify.Lexicon;

/** An administrator's lexicons: every {@code *.tsv} of some folders, looked at anew at each call. */
public final class LexiconFolders {
    private static final Logger LOGGER = System.getLogger(LexiconFolders.class.getName());
    private static final String ENDING = ".tsv";
    private static final String PREFIX = "lexicons.";

    private final List<Path> folders;
    private final Map<Path, Seen> files = new ConcurrentHashMap<>();

    private record Seen(Stamp stamp, Contribution<Lexicon> lexicon) {}

    private record Stamp(Object changed, long size) {}

    public LexiconFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** One for each file, named by it; equal to the one before as long as the file is unchanged. */
    public List<Contribution<Lexicon>> contributions() {
        List<Contribution<Lexicon>> found = new ArrayList<>();
        List<Path> present =
                folders.stream().flatMap(folder -> files(folder).stream()).toList();
        for (Path file : present) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                Stamp stamp = new Stamp(now.lastModifiedTime(), now.size());
                found.add(files.compute(
                                file,
                                (f, seen) -> seen != null && seen.stamp().equals(stamp)
                                        ? seen
                                        : new Seen(stamp, contribution(file)))
                        .lexicon());
            } catch (IOException e) {
                LOGGER.log(Level.WARNING, "Lexicon {0} cannot be read: {1}", file, e.getMessage());
            }
        }
        files.keySet().retainAll(present);
        return List.copyOf(found);
    }

    /** Whether it is such a file and no plug-in. */
    static boolean isFile(Contribution<Lexicon> lexicon) {
        return lexicon.id().startsWith(PREFIX) && lexicon.bundle().endsWith(ENDING);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "Folder of lexicons {0} cannot be read: {1}", folder, e.getMessage());
            return List.of();
        }
    }

    private static Contribution<Lexicon> contribution(Path file) {
        String name = file.getFileName().toString();
        Lexicon lexicon = () -> lines(file);
        return new Contribution<>(
                PREFIX + name.substring(0, name.length() - ENDING.length()),
                language -> name,
                file.toString(),
                "0",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Lease.forever(lexicon));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("it cannot be read as UTF-8 text (" + e + ")", e);
        }
    }
}
