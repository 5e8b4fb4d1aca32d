package org.isnad.classifiers.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.classifiers.names.NamesClassifier;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.core.flow.Flow;
import org.isnad.core.plugins.PlainCatalogue;
import org.isnad.parse.ParseException;
import org.isnad.parsers.TextParser;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.work.Work;

/** The text parser and every classifier of this bundle in the product's own flow. */
final class Product implements AutoCloseable {
    private final Flow flow = new Flow(new PlainCatalogue(List.of(new TextParser()), classifiers()));

    /** What the product makes of a text file. */
    Dossier analyse(String name, byte[] bytes) {
        Document document = new Document(name, Optional.of("text/plain; charset=utf-8"), Optional.empty(), bytes);
        try {
            return flow.analyse(flow.parse(document, Work.UNWATCHED).reports().getFirst(), Work.UNWATCHED);
        } catch (ParseException e) {
            throw new IllegalArgumentException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        flow.close();
    }

    // whatever carries the annotation, so that no list is forgotten when a classifier is added
    static List<Classifier> classifiers() {
        try {
            URI home = NamesClassifier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(home);
            if (Files.isDirectory(path)) {
                return in(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return in(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Classifier> in(Path root) throws IOException {
        List<Classifier> classifiers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith("Classifier.class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = Class.forName(name);
                if (type.isAnnotationPresent(ClassifierInfo.class)) {
                    classifiers.add((Classifier) type.getDeclaredConstructor().newInstance());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Classifiers of " + root + " cannot be listed: " + e, e);
        }
        return List.copyOf(classifiers);
    }
}
