package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of who may use what, which Maven alone does not hold: what exports nothing can be depended on by nobody. */
class ManifestTableTest {
    private static final Set<String> API = Set.of(
            "org.isnad.report", "org.isnad.parse", "org.isnad.classify", "org.isnad.work", "org.isnad.workspace");
    private static final String TEXT = "org.isnad.text";
    private static final String CONCEPTS = "org.isnad.text.concepts";
    private static final String VIEWS = "org.isnad.ui.compare";
    private static final String PARSERS = "org.isnad.parsers";
    private static final String TABLES = "org.isnad.parsers.data";
    private static final String EXPORT = "org.isnad.export";
    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String KIT = "org.isnad.testkit";
    private static final String SWT = "org.eclipse.swt";
    private static final String JFACE = "org.eclipse.jface";

    /** @param outside prefixes of packages that are neither ours nor the JDK's nor OSGi's */
    private record Row(Set<String> imports, Set<String> exports, List<String> outside) {}

    private static final Map<String, Row> TABLE = Map.ofEntries(
            Map.entry("org.isnad.api", new Row(Set.of(), API, List.of())),
            Map.entry(
                    "org.isnad.text",
                    new Row(Set.of("org.isnad.report"), Set.of(TEXT, CONCEPTS), List.of("com.ibm.icu."))),
            Map.entry("org.isnad.core", new Row(with(API, TEXT, CONCEPTS), Set.of(), List.of())),
            Map.entry("org.isnad.store", new Row(API, Set.of(), List.of(JACKSON, "org.sqlite"))),
            Map.entry(
                    "org.isnad.parsers",
                    new Row(with(API, TEXT), Set.of(PARSERS), List.of("org.jsoup", "org.apache.james.mime4j"))),
            Map.entry("org.isnad.parsers.office", new Row(with(API, PARSERS, TABLES), Set.of(), List.of())),
            Map.entry(
                    "org.isnad.parsers.pdf",
                    new Row(with(API, PARSERS), Set.of(), List.of("org.apache.pdfbox", "org.apache.fontbox"))),
            Map.entry(
                    "org.isnad.parsers.data",
                    new Row(with(API, PARSERS), Set.of(TABLES), List.of(JACKSON, "org.jsoup"))),
            Map.entry("org.isnad.classifiers", new Row(with(API, TEXT, CONCEPTS), Set.of(), List.of())),
            Map.entry("org.isnad.export", new Row(API, Set.of(EXPORT), List.of(JACKSON))),
            Map.entry("org.isnad.cli", new Row(with(API, EXPORT), Set.of(), List.of(JACKSON))),
            Map.entry("org.isnad.ui", new Row(with(API, TEXT, EXPORT), Set.of(VIEWS), List.of(SWT, JFACE))),
            Map.entry("org.isnad.ui.views", new Row(with(API, TEXT, VIEWS), Set.of(), List.of(SWT, JFACE))),
            Map.entry("org.isnad.testkit", new Row(API, Set.of(KIT), List.of("org.junit."))),
            Map.entry(
                    "org.isnad.testkit.views",
                    new Row(with(API, VIEWS, KIT), Set.of("org.isnad.testkit.views"), List.of(SWT, "org.junit."))),
            Map.entry("org.isnad.sample.plugin", new Row(with(API, TEXT, VIEWS), Set.of(), List.of(SWT))),
            Map.entry("org.eclipse.osgi", new Row(Set.of(), Set.of(), List.of())));

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    @Test
    void everyBundleOfOursIsInTheTableAndTheTableHasNoOther() throws IOException {
        Set<String> names =
                Manifests.all().stream().map(Manifests::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(TABLE.keySet()), names);
    }

    @Test
    void bundlesImportOfOursOnlyWhatTheTableAllows() throws IOException {
        assertEquals(
                List.of(),
                strays(m -> m.oursFromOthers().stream()
                        .filter(p -> !row(m).imports().contains(p))));
    }

    @Test
    void bundlesExportExactlyWhatTheTableSays() throws IOException {
        for (Manifests manifest : Manifests.all()) {
            assertEquals(new TreeSet<>(row(manifest).exports()), new TreeSet<>(manifest.exports()), manifest.name());
        }
    }

    @Test
    void nothingIsImportedThatNobodyExports() throws IOException {
        Set<String> exported =
                Manifests.all().stream().flatMap(m -> m.exports().stream()).collect(Collectors.toSet());
        assertTrue(exported.containsAll(API), "the manifests were not read");
        assertEquals(List.of(), strays(m -> m.oursFromOthers().stream().filter(p -> !exported.contains(p))));
    }

    @Test
    void librariesStayWithTheBundlesThatNeedThem() throws IOException {
        assertEquals(
                List.of(),
                strays(m -> m.imports().stream()
                        .filter(p -> !p.startsWith("org.isnad.")
                                && !p.startsWith("java.")
                                && !p.startsWith("javax.")
                                && !p.startsWith("org.xml.sax")
                                && !p.startsWith("org.w3c.dom")
                                && !p.startsWith("org.osgi.")
                                && !p.equals("org.jspecify.annotations"))
                        .filter(p -> row(m).outside().stream().noneMatch(p::startsWith))));
    }

    private static Row row(Manifests manifest) {
        return TABLE.getOrDefault(manifest.name(), new Row(Set.of(), Set.of(), List.of()));
    }

    private static List<String> strays(java.util.function.Function<Manifests, Stream<String>> rule) throws IOException {
        return Manifests.all().stream()
                .flatMap(m -> rule.apply(m).map(p -> m.name() + " → " + p))
                .toList();
    }
}
