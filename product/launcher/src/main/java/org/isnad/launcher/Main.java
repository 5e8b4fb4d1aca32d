package org.isnad.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Starts the product and runs the wanted application on this, the process's first thread, where macOS demands a window
 * to be. An application is a service {@code ToIntFunction<String[]>} with the property {@code isnad.application}.
 */
public final class Main {
    private static final int NOT_STARTED = 1;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] line) {
        System.exit(run(List.of(line)));
    }

    private static int run(List<String> line) {
        Options options;
        try {
            options = Options.of(line, System.getenv());
        } catch (IllegalArgumentException usage) {
            System.err.println(usage.getMessage());
            return WRONG_USAGE;
        }
        PrintStream output = System.out;
        // nothing but the command's own output may stand there
        System.setOut(System.err);
        Path home = home();
        Journal.open(options.state(), options.verbose());
        try (Platform platform = Platform.start(home, options.state(), wanted(options))) {
            return apply(platform, options, home, output);
        } catch (IOException | BundleException failed) {
            System.err.println("Isnad does not start: " + Failure.words(failed));
            return NOT_STARTED;
        } catch (InterruptedException stop) {
            return NOT_STARTED;
        }
    }

    private static int apply(Platform platform, Options options, Path home, PrintStream output)
            throws InterruptedException {
        String name = options.window() ? "window" : "command";
        ToIntFunction<String[]> application = application(platform, name);
        if (application == null) {
            System.err.println("Isnad does not start: no service " + ToIntFunction.class.getName()
                    + " with isnad.application=" + name + " appeared in " + seconds() + " s.");
            new Diagnosis(platform).sentences(name).forEach(System.err::println);
            return NOT_STARTED;
        }
        List<String> arguments = options.window() ? options.windowArguments(home) : options.arguments();
        System.setOut(output);
        int code = applied(application, arguments, options.state());
        output.flush();
        return code;
    }

    // whatever an application does not expect must not end it without a word
    private static int applied(ToIntFunction<String[]> application, List<String> arguments, Path state) {
        try {
            return application.applyAsInt(arguments.toArray(String[]::new));
        } catch (RuntimeException | Error unforeseen) {
            System.getLogger("isnad").log(System.Logger.Level.ERROR, "unforeseen", unforeseen);
            System.err.println("Isnad ended because of something unforeseen: " + unforeseen + ". More is in "
                    + state.resolve("log") + ".");
            return NOT_STARTED;
        }
    }

    // the property is ours to define: see the contract in product/README.md
    @SuppressWarnings("unchecked")
    private static @Nullable ToIntFunction<String[]> application(Platform platform, String name)
            throws InterruptedException {
        var tracker = new ServiceTracker<Object, Object>(platform.context(), filter(name), null);
        tracker.open();
        return (ToIntFunction<String[]>) tracker.waitForService(seconds() * 1000L);
    }

    private static Filter filter(String name) {
        try {
            return FrameworkUtil.createFilter(
                    "(&(objectClass=" + ToIntFunction.class.getName() + ")(isnad.application=" + name + "))");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int seconds() {
        return Integer.getInteger("isnad.wait", 30);
    }

    private static Set<String> wanted(Options options) {
        Set<String> wanted = new HashSet<>();
        if (options.window()) {
            wanted.add("window");
        }
        if (options.console()) {
            wanted.add("console");
        }
        return wanted;
    }

    // lib/ of the unpacked product holds this jar
    private static Path home() {
        String named = System.getProperty("isnad.home", "");
        if (!named.isBlank()) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolve("../..").normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
