package org.isnad.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureService;
import org.osgi.service.feature.ID;

/**
 * Reads {@code features/*.json} (OSGi Feature Service) and finds their bundles in {@code repository/}, laid out as Maven
 * does. A feature with the variable {@code isnad.for} takes part only where that is wanted ({@code window},
 * {@code console}); a bundle with {@code platform} only on that platform.
 */
final class Features {
    private final Path home;
    private final String platform;
    private final FeatureService service =
            ServiceLoader.load(FeatureService.class).findFirst().orElseThrow();

    Features(Path home, String platform) {
        this.home = home;
        this.platform = platform;
    }

    /** The jars to install, each once, in the order of the features' names. */
    List<Path> bundles(Set<String> wanted) throws IOException {
        Set<Path> jars = new LinkedHashSet<>();
        for (Path file : files()) {
            Feature feature = read(file);
            Object audience = feature.getVariables().get("isnad.for");
            if (audience == null || wanted.contains(audience.toString())) {
                jars.addAll(bundles(feature, file));
            }
        }
        return List.copyOf(jars);
    }

    private List<Path> files() throws IOException {
        Path folder = home.resolve("features");
        if (!Files.isDirectory(folder)) {
            throw new IOException(
                    "No folder " + folder + ": unpack the product's archive whole and start it from there.");
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private Feature read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return service.readFeature(reader);
        } catch (RuntimeException notJson) {
            // the JSON library's own exceptions, none of which names the file
            throw new IOException(file + " cannot be read as an OSGi feature: " + notJson.getMessage(), notJson);
        }
    }

    private List<Path> bundles(Feature feature, Path file) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (FeatureBundle bundle : feature.getBundles()) {
            Object only = bundle.getMetadata().get("platform");
            if (only == null || only.equals(platform)) {
                jars.add(jar(bundle.getID(), file));
            }
        }
        return jars;
    }

    private Path jar(ID id, Path feature) throws IOException {
        String name = id.getArtifactId() + "-" + id.getVersion() + ".jar";
        Path jar = home.resolve("repository")
                .resolve(id.getGroupId().replace('.', '/'))
                .resolve(id.getArtifactId())
                .resolve(id.getVersion())
                .resolve(name);
        if (!Files.isRegularFile(jar)) {
            throw new IOException(feature.getFileName() + " names " + id + ", but " + jar
                    + " is not there: unpack that feature's archive again.");
        }
        return jar;
    }
}
