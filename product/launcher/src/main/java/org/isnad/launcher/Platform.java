package org.isnad.launcher;

import java.io.Console;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** The running framework with every bundle of the wanted features. */
public final class Platform implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("isnad");

    // what the launcher shares with Declarative Services in order to ask it what is missing
    private static final String SHARED = "org.osgi.service.component;version=1.5.1,"
            + "org.osgi.service.component.propertytypes;version=1.5,org.osgi.service.component.runtime;version=1.5,"
            + "org.osgi.service.component.runtime.dto;version=1.5,"
            + "org.osgi.util.promise;version=1.3,org.osgi.util.function;version=1.2";
    // JSVG asks for a service loader mediator, which it does without where it is embedded
    private static final String CAPABILITIES =
            "osgi.extender;osgi.extender=\"osgi.serviceloader.processor\";version:Version=\"1.0\"";

    private final Framework framework;
    private final Path scratch;
    private final Map<Bundle, String> refused = new HashMap<>();

    private Platform(Framework framework, Path scratch) {
        this.framework = framework;
        this.scratch = scratch;
    }

    /**
     * Starts the product.
     *
     * @param home the unpacked product
     * @param state where the product may write
     * @param wanted {@code window} and {@code console} features are left out unless named here
     */
    public static Platform start(Path home, Path state, Set<String> wanted) throws IOException, BundleException {
        LatinDigits.pin();
        List<Path> jars = new Features(home, platform()).bundles(wanted);
        Path scratch = scratch(state);
        natives(home.resolve("lib").resolve("native").resolve(platform()));
        Framework framework = new Felix(properties(home, state, scratch), new OnClassPath());
        Platform started = new Platform(framework, scratch);
        framework.init();
        ClassPathBundles.of(framework.getBundleContext());
        started.install(jars);
        framework.start();
        started.startBundles();
        return started;
    }

    private static Path scratch(Path state) throws IOException {
        try {
            Files.createDirectories(state.resolve("plugins"));
            return Scratch.create(state);
        } catch (FileSystemException failed) {
            throw Failure.ofState(state, failed);
        }
    }

    /** Name of the platform this runs on, as features write it: {@code linux-x86_64}. */
    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.startsWith("win") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
        String machine = System.getProperty("os.arch");
        return family + "-" + (machine.equals("amd64") ? "x86_64" : machine);
    }

    // both libraries would else unpack into the home or temporary folder, which may be mounted noexec
    private static void natives(Path folder) {
        if (Files.isDirectory(folder)) {
            System.setProperty("swt.library.path", folder.toString());
            System.setProperty("org.sqlite.lib.path", folder.toString());
            System.setProperty("org.sqlite.lib.name", System.mapLibraryName("sqlitejdbc"));
        }
    }

    private static Map<String, Object> properties(Path home, Path state, Path scratch) throws IOException {
        Map<String, Object> all = new HashMap<>();
        all.put(Constants.FRAMEWORK_STORAGE, scratch.resolve("felix").toString());
        all.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        all.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SHARED);
        // or a plug-in could by chance find on the class path what it forgot to import
        all.put("felix.bootdelegation.implicit", "false");
        all.put(Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA, CAPABILITIES);
        all.put("felix.cache.locking", "false");
        // thirty bundles are resolved before threads for it are made
        all.put("felix.resolver.parallelism", "1");
        all.put("felix.log.logger", new FelixLog());
        all.put("felix.log.level", "2");
        // it would print traces on standard error; what failed is asked of it and told in words
        all.put("ds.log.enabled", "false");
        // or every classifier is made anew, and reads its lexicons again, for each report
        all.put("ds.delayed.keepInstances", "true");
        all.put("felix.fileinstall.tmpdir", scratch.resolve("plugins").toString());
        all.put("felix.fileinstall.filter", ".*\\.jar");
        all.put("felix.fileinstall.poll", "500");
        all.put("felix.fileinstall.noInitialDelay", "true");
        all.put("felix.fileinstall.bundles.startTransient", "true");
        all.put("felix.fileinstall.enableConfigSave", "false");
        all.put("felix.fileinstall.log.default", "jul");
        all.put("felix.fileinstall.log.level", "2");
        all.put("isnad.home", home.toString());
        all.put("isnad.state", state.toString());
        all.put(Policy.EXTENSIONS, home + "," + state);
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            // the shell takes the end of its input for "stop"
            all.put("gosh.args", "--nointeractive");
        }
        all.putAll(Policy.of(home.resolve("conf").resolve("isnad.properties")));
        List<Path> extensions = Stream.of(
                        String.valueOf(all.get(Policy.EXTENSIONS)).split(",", -1))
                .map(folder -> home.resolve(folder.strip()).normalize())
                .toList();
        all.put(Policy.EXTENSIONS, joined(extensions));
        all.putIfAbsent(
                "felix.fileinstall.dir",
                joined(extensions.stream()
                        .map(folder -> folder.resolve("plugins"))
                        .toList()));
        return all;
    }

    private static String joined(List<Path> folders) {
        return folders.stream().map(Path::toString).collect(Collectors.joining(","));
    }

    // all before any is started: a fragment attaches only to a host that is not resolved yet
    private void install(List<Path> jars) throws BundleException {
        BundleContext context = framework.getBundleContext();
        for (Path jar : jars) {
            context.installBundle(OnClassPath.location(jar));
        }
    }

    private void startBundles() {
        // at one go: resolving each as it is started asks the resolver once a bundle
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
        for (Bundle bundle : List.of(framework.getBundleContext().getBundles())) {
            boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
            if (!fragment && bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID) {
                start(bundle);
            }
        }
    }

    private void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException unresolved) {
            refused.put(bundle, String.valueOf(unresolved.getMessage()));
            LOG.log(System.Logger.Level.WARNING, bundle + " does not start", unresolved);
        }
    }

    /** The context of the framework's own bundle. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** One sentence for every bundle that is not active, with the framework's reason. */
    public List<String> inactive() {
        List<String> sentences = new ArrayList<>();
        refused.forEach((bundle, why) -> sentences.add(
                "Bundle " + bundle.getSymbolicName() + " " + bundle.getVersion() + " is not active: " + why));
        return sentences;
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException failed) {
            LOG.log(System.Logger.Level.WARNING, "the framework does not stop", failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        Scratch.delete(scratch);
    }
}
