package org.isnad.core.osgi;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Says in words why a jar in a folder of plug-ins became no bundle: the framework's installer passes most of them over. */
final class StrayJars {
    private static final Logger LOGGER = System.getLogger(StrayJars.class.getName());
    // the folder is looked at twice a second; before that a bundle is not late
    private static final int SETTLED_SECONDS = 1;

    private StrayJars() {}

    /**
     * @param forbidden folders the administrator has left out
     * @param installed the bundles there are, by where they came from: symbolic name and version
     */
    static List<PlugIn> of(List<Path> folders, List<Path> forbidden, Map<String, String> installed) {
        List<PlugIn> strays = new ArrayList<>();
        forbidden.stream()
                .flatMap(folder -> jars(folder).stream())
                .map(jar -> stray(jar, Reason.of("core.jar.forbidden", jar.toString())))
                .forEach(strays::add);
        for (Path jar :
                folders.stream().flatMap(folder -> jars(folder).stream()).toList()) {
            if (!installed.containsKey(location(jar))) {
                why(jar, installed).map(why -> stray(jar, why)).ifPresent(strays::add);
            }
        }
        return strays;
    }

    private static PlugIn stray(Path jar, Reason why) {
        String name = String.valueOf(jar.getFileName());
        return new PlugIn(name, "bundle", name, name, "", PlugIn.State.UNSATISFIED, Optional.of(why));
    }

    // as Felix File Install writes it
    static String location(Path jar) {
        return jar.toFile().toURI().normalize().toString();
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jar") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "Folder of plug-ins {0} cannot be read: {1}", folder, e.getMessage());
            return List.of();
        }
    }

    private static boolean settled(Path jar) {
        try {
            Duration age = Duration.between(Files.getLastModifiedTime(jar).toInstant(), Instant.now());
            // one from the future was not dropped just now either: a clock is wrong
            return age.abs().compareTo(Duration.ofSeconds(SETTLED_SECONDS)) > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static Optional<Reason> why(Path jar, Map<String, String> installed) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String name = main.getValue(Constants.BUNDLE_SYMBOLICNAME);
            if (name == null || name.isBlank()) {
                return Optional.of(Reason.of("core.jar.no-bundle", jar.toString()));
            }
            String bundle = bundle(name, main.getValue(Constants.BUNDLE_VERSION));
            if (installed.containsValue(bundle)) {
                return Optional.of(Reason.of("core.jar.twice", jar.toString(), bundle));
            }
            return settled(jar) ? Optional.of(Reason.of("core.jar.refused", jar.toString())) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(Reason.of("core.jar.unreadable", jar.toString(), String.valueOf(e.getMessage())));
        }
    }

    private static String bundle(String name, String version) {
        try {
            return name.split(";", 2)[0].strip() + " " + Version.parseVersion(version);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
