package org.isnad.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a collection: those named, and all in the folders named, in the order of their names. */
final class Folders {
    private Folders() {}

    /** Of one folder the files go by their paths under it, else as given. Files whose names begin with a point are left out. */
    static List<Source> of(List<String> arguments) throws Refusal {
        List<Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            if (directory(argument)) {
                String before = arguments.size() == 1 ? "" : argument.replaceAll("/+$", "") + "/";
                sources.addAll(files(Path.of(argument), before));
            } else {
                sources.add(source(argument, argument));
            }
        }
        return sources;
    }

    private static boolean directory(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            // reading it says what is wrong with it
            return false;
        }
    }

    private static Source source(String path, String name) {
        return new Source(name, () -> Inputs.read(path, name, Optional.empty()));
    }

    private static List<Source> files(Path folder, String before) throws Refusal {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new FilesFound(folder, files));
        } catch (IOException e) {
            throw new Refusal("cli.input.unreadable", folder.toString(), Inputs.why(e));
        }
        return files.stream()
                .sorted()
                .map(file -> source(
                        file.toString(),
                        before + folder.relativize(file).toString().replace('\\', '/')))
                .toList();
    }

    private static final class FilesFound extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> files;

        FilesFound(Path top, List<Path> files) {
            this.top = top;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(top) || !hidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file)) {
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

        private static boolean hidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
