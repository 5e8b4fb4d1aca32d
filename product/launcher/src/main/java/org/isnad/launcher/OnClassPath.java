package org.isnad.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/**
 * Lets bundles whose jars stand on the class path be served by the application's class loader (OSGi Connect): the JDK's
 * start cache keeps only its classes linked. Such a bundle is resolved, wired and started like any other; one that is
 * not on the class path, plug-ins among them, has a class loader of its own.
 */
final class OnClassPath implements ModuleConnector {
    private static final String PREFIX = "class-path:";
    private static final Set<Path> JARS = Stream.of(
                    System.getProperty("java.class.path", "").split(File.pathSeparator))
            .map(Path::of)
            .collect(Collectors.toSet());

    /** The location to install a jar from, which stays where it is. */
    static String location(Path jar) {
        return JARS.contains(jar) ? PREFIX + jar : "reference:" + jar.toUri();
    }

    @Override
    public void initialize(@Nullable File storage, Map<String, String> configuration) {}

    @Override
    public Optional<ConnectModule> connect(String location) {
        return location.startsWith(PREFIX)
                ? Optional.of(() -> new Jar(new File(location.substring(PREFIX.length()))))
                : Optional.empty();
    }

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }

    /** The entries of one jar. */
    private static final class Jar implements ConnectContent {
        private final File file;
        private @Nullable JarFile jar;

        Jar(File file) {
            this.file = file;
        }

        @Override
        public Optional<Map<String, String>> getHeaders() {
            return Optional.empty();
        }

        @Override
        public Iterable<String> getEntries() {
            return jar().stream().map(ZipEntry::getName).toList();
        }

        @Override
        public Optional<ConnectEntry> getEntry(String path) {
            return Optional.ofNullable(jar().getEntry(path)).map(entry -> new Entry(jar(), entry));
        }

        @Override
        public Optional<ClassLoader> getClassLoader() {
            return Optional.of(OnClassPath.class.getClassLoader());
        }

        @Override
        public void open() {}

        @Override
        public void close() throws IOException {
            if (jar != null) {
                jar.close();
                jar = null;
            }
        }

        private JarFile jar() {
            try {
                if (jar == null) {
                    jar = new JarFile(file, false);
                }
                return jar;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private record Entry(JarFile jar, ZipEntry entry) implements ConnectContent.ConnectEntry {
        @Override
        public String getName() {
            return entry.getName();
        }

        @Override
        public long getContentLength() {
            return entry.getSize();
        }

        @Override
        public long getLastModified() {
            return entry.getTime();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return jar.getInputStream(entry);
        }
    }
}
