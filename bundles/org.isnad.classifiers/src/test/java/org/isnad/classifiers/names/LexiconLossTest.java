package org.isnad.classifiers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names are still found when any one of their lists is gone. */
class LexiconLossTest {
    private static final String ROOT = "org/isnad/classifiers/";

    @Test
    void degradesButNeverBreaksWithoutAnySingleList() throws Exception {
        List<String> files = lists();
        assertTrue(files.size() >= 25, files.toString());
        for (String file : files) {
            int found = foundWithout(file);
            assertTrue(found >= 4, "without " + file + " only " + found + " names");
        }
        assertTrue(foundWithout("cities.tsv") < foundWithout("no-such-list.tsv"), "the list is really gone");
    }

    private static List<String> lists() throws IOException, URISyntaxException {
        URL one = NamesClassifier.class.getResource("cities.tsv");
        assertFalse(one == null);
        Path root = Path.of(one.toURI()).getParent().getParent();
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.getParent().endsWith("names")
                            && path.toString().endsWith(".tsv"))
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private static int foundWithout(String file) throws Exception {
        try (Loader loader = new Loader(file.contains("/") ? ROOT + file : ROOT + "names/" + file)) {
            Class<?> probe = Class.forName(LexiconLossProbe.class.getName(), true, loader);
            assertEquals(loader, probe.getClassLoader());
            try {
                return (int) probe.getMethod("found").invoke(null);
            } catch (InvocationTargetException e) {
                throw new AssertionError("without " + file, e.getCause());
            }
        }
    }

    // the classifiers once more, with one resource less
    private static final class Loader extends URLClassLoader {
        private final String missing;

        Loader(String missing) {
            super(new URL[0], LexiconLossTest.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.isnad.classifiers.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.equals(missing) ? null : super.getResource(name);
        }
    }
}
