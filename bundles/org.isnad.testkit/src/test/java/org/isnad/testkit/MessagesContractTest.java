package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesContractTest {
    @TempDir
    Path folder;

    @Test
    void takesTheFilesBesideTheBundlesOwnAndNotAnotherBundles() throws Exception {
        write("own", "bundle", "a=x {0}");
        write("other", "bundle", "b=y");
        for (String language : new String[] {"ar", "he", "tr"}) {
            write("other", "bundle_" + language, "b=y");
        }
        String told = differences();
        assertTrue(told.contains("bundle_ar.properties is not there\nbundle_he.properties is not there"), told);
    }

    @Test
    void namesTheKeysThatDifferAndNoOther() throws Exception {
        write("own", "bundle", "a=x {0}\nb=y\nc=z {0}");
        write("own", "bundle_ar", "a=x {0}\nb=y\nc=z {0}");
        write("own", "bundle_he", "a=x\nb=y\nc=z {0}");
        write("own", "bundle_tr", "a=x {0}\nb=y\nd=z {0}");
        String told = differences();
        assertTrue(
                told.contains("bundle_he.properties: a: words with [{0}] in English, words with [] there\n"
                        + "bundle_tr.properties: c: words with [{0}] in English, nothing there\n"
                        + "bundle_tr.properties: d: nothing in English, words with [{0}] there"),
                told);
        assertEquals(-1, told.indexOf(": b:"), told);
    }

    private static final class OfTheBundle {}

    private String differences() throws IOException, ClassNotFoundException {
        String type = OfTheBundle.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve("own").resolve(type);
        Files.createDirectories(copy.getParent());
        try (InputStream bytes = OfTheBundle.class.getResourceAsStream("/" + type)) {
            Files.copy(bytes, copy);
        }
        URL[] classPath = {
            folder.resolve("own/").toUri().toURL(),
            folder.resolve("other/").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
            Class<?> own = loader.loadClass(OfTheBundle.class.getName());
            MessagesContract contract = () -> own;
            return assertThrows(AssertionError.class, contract::sayTheSameInFourLanguages)
                    .getMessage();
        }
    }

    private void write(String bundle, String name, String words) throws IOException {
        Path file = folder.resolve(bundle).resolve("OSGI-INF/l10n").resolve(name + ".properties");
        Files.createDirectories(file.getParent());
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(file, words);
    }
}
