package org.isnad.core.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a folder that is brought in. Names that begin with a point are left out, and what the file {@value
 * #IGNORE} in the folder says: a pattern a line ({@code *.jpg}, {@code drafts/**}), after {@code #} remarks.
 */
final class ImportFolder extends SimpleFileVisitor<Path> {
    static final String IGNORE = ".isnadignore";

    private final Path top;
    private final List<PathMatcher> ignored;
    private final List<Path> files = new ArrayList<>();

    private ImportFolder(Path top, List<PathMatcher> ignored) {
        this.top = top;
        this.ignored = ignored;
    }

    /**
     * In the order of their names.
     *
     * @throws IOException if the folder or its list of patterns cannot be read
     */
    static List<Path> files(Path folder) throws IOException {
        ImportFolder visit = new ImportFolder(folder, ignored(folder));
        Files.walkFileTree(folder, visit);
        return visit.files.stream().sorted().toList();
    }

    private static List<PathMatcher> ignored(Path folder) throws IOException {
        Path list = folder.resolve(IGNORE);
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        List<PathMatcher> matchers = new ArrayList<>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            String pattern = line.strip().replaceAll("/$", "/**");
            if (!pattern.isEmpty() && !pattern.startsWith("#")) {
                matchers.add(matcher(folder, list, pattern));
            }
        }
        return matchers;
    }

    private static PathMatcher matcher(Path folder, Path list, String pattern) throws IOException {
        try {
            return folder.getFileSystem().getPathMatcher("glob:" + pattern);
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    list + " has a pattern that cannot be read: " + pattern + " ("
                            + String.valueOf(e.getMessage()).replaceAll("\\s++", " ") + ")",
                    e);
        }
    }

    // by its path in the folder or by its name alone
    private boolean ignores(Path path) {
        Path inside = top.relativize(path);
        return Stream.of(inside, inside.getFileName())
                .anyMatch(name -> ignored.stream().anyMatch(matcher -> matcher.matches(name)));
    }

    private boolean leavesOut(Path path) {
        return path.getFileName().toString().startsWith(".") || ignores(path);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(top) || !leavesOut(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!leavesOut(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    // reading it says what is wrong with it
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        files.add(file);
        return FileVisitResult.CONTINUE;
    }
}
