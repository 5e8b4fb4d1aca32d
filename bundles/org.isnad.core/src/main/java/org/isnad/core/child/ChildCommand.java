package org.isnad.core.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the child is started.
 *
 * @param java home of the Java that runs it
 * @param classPath jars and folders with the parsers and this core
 * @param megabytes largest heap
 * @param options more for its JVM
 */
public record ChildCommand(Path java, List<Path> classPath, int megabytes, List<String> options) {
    /** A heap that holds what is made of the largest document let in. */
    public static final int DEFAULT_MEGABYTES = 1024;

    private static final String READERS = "java.xml.config.file";

    public ChildCommand {
        classPath = List.copyOf(classPath);
        options = List.copyOf(options);
        if (megabytes < 1) {
            throw new IllegalArgumentException("A heap of " + megabytes + " MB: needs one at least");
        }
    }

    /** With the Java that runs this. */
    public static ChildCommand of(List<Path> classPath, int megabytes, List<String> options) {
        return new ChildCommand(Path.of(System.getProperty("java.home")), classPath, megabytes, options);
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line())
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // options meant for the product, such as a debugger's port
        builder.environment().remove("JDK_JAVA_OPTIONS");
        return builder.start();
    }

    private List<String> line() {
        List<String> line = new ArrayList<>(List.of(
                java.resolve("bin").resolve("java").toString(),
                "-Xmx" + megabytes + "m",
                // one document at a time: one collector thread, and little memory while it waits
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                // names are looked up in this file alone, which is not there
                "-Djdk.net.hosts.file=" + Path.of("no", "network")));
        Optional.ofNullable(System.getProperty(READERS)).ifPresent(file -> line.add("-D" + READERS + "=" + file));
        line.addAll(options);
        line.add("-cp");
        line.add(String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        line.add(ChildMain.class.getName());
        return line;
    }
}
