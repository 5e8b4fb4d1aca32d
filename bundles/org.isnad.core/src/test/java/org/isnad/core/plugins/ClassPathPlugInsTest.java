package org.isnad.core.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.classify.Lexicon;
import org.isnad.classify.LexiconInfo;
import org.isnad.classify.Lexicons;
import org.isnad.core.flow.Plugins;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Mention;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathPlugInsTest {
    @TempDir
    Path folder;

    /** Mentions every row at the text's start. */
    @ClassifierInfo(id = "org.example.rows", label = "Rows", gives = "mention")
    public static final class RowClassifier implements Classifier {
        private final Lexicons lexicons;

        public RowClassifier(Lexicons lexicons) {
            this.lexicons = lexicons;
        }

        @Override
        public List<Finding> classify(Dossier dossier, Work work) {
            return lexicons.rows(Locale.ENGLISH).stream()
                    .<Finding>map(
                            row -> new Mention(new Span(0, 1), row.kind(), "x", Optional.of(row.entity()), "test"))
                    .toList();
        }
    }

    @LexiconInfo(id = "org.example.names", label = "Names")
    public static final class Names implements Lexicon {
        @Override
        public List<String> lines() {
            return List.of("city\tcity:bundled\t\ten\tA");
        }
    }

    @Test
    void handsLexiconsOfBundlesAndFoldersToTheClassifierThatAsks() throws Exception {
        Path bundle = Files.createDirectories(folder.resolve("bundle"));
        component(bundle, RowClassifier.class, Classifier.class);
        component(bundle, Names.class, Lexicon.class);
        Files.createDirectories(bundle.resolve("META-INF"));
        Files.writeString(
                bundle.resolve("META-INF/MANIFEST.MF"),
                "Bundle-SymbolicName: org.example\nBundle-Version: 1.0.0\n"
                        + "Service-Component: RowClassifier.xml,Names.xml\n");
        Path lexicons = Files.createDirectories(folder.resolve("lexicons"));
        Files.writeString(lexicons.resolve("mine.tsv"), "city\tcity:of-the-admin\t\ten\tB\n");

        try (var loader = new URLClassLoader(
                new URL[] {bundle.toUri().toURL()}, getClass().getClassLoader())) {
            var classifier = ClassPathPlugIns.catalogue(loader, List.of(lexicons)).classifiers().stream()
                    .filter(c -> c.id().equals("org.example.rows"))
                    .findFirst()
                    .orElseThrow();
            var document = Plugins.document("a", "x");
            Report report = new Report(ReportId.of(document, 0), Publication.UNSTATED, "x", List.of());
            assertEquals(
                    List.of("city:of-the-admin", "city:bundled"),
                    classifier.service().use(c -> c.classify(Dossier.of(report), Work.UNWATCHED)).orElseThrow().stream()
                            .map(f -> ((Mention) f).entity().orElseThrow())
                            .toList());
        }
    }

    private static void component(Path bundle, Class<?> type, Class<?> service) throws Exception {
        Files.writeString(
                bundle.resolve(type.getSimpleName() + ".xml"),
                "<provide interface=\"" + service.getName() + "\"/><implementation class=\"" + type.getName() + "\"/>");
    }
}
