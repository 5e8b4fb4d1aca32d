package org.isnad.itest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The manifests of our own bundles: those of the product, and the three that are in none. */
record Manifests(String name, Set<String> imports, Set<String> exports) {
    // between two clauses, not inside a quoted version range
    private static final Pattern CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static List<Manifests> all() throws IOException {
        List<Path> jars = new ArrayList<>();
        try (Stream<Path> ours = Files.walk(Product.home().resolve("repository/org/isnad"))) {
            ours.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
        }
        for (String element : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (element.contains("org.isnad.testkit") || element.contains("org.isnad.sample.plugin")) {
                jars.add(Path.of(element));
            }
        }
        List<Manifests> all = new ArrayList<>();
        for (Path jar : jars) {
            all.add(of(jar));
        }
        all.sort(Comparator.comparing(Manifests::name));
        return all;
    }

    private static Manifests of(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            var main = file.getManifest().getMainAttributes();
            return new Manifests(
                    main.getValue("Bundle-SymbolicName"),
                    packages(main.getValue("Import-Package")),
                    packages(main.getValue("Export-Package")));
        }
    }

    private static Set<String> packages(String header) {
        if (header == null) {
            return Set.of();
        }
        return CLAUSES.splitAsStream(header)
                .map(clause -> clause.split(";")[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What it imports of ours, its own exports aside: a bundle may import what it exports. */
    Set<String> oursFromOthers() {
        return imports.stream()
                .filter(p -> p.startsWith("org.isnad.") && !exports.contains(p))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
