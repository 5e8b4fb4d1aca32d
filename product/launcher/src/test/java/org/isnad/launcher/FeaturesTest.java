package org.isnad.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeaturesTest {
    @TempDir
    Path home;

    @BeforeEach
    void repository() throws IOException {
        Files.createDirectories(home.resolve("features"));
        for (String name : List.of("one", "two", "gtk", "cocoa")) {
            Path folder = Files.createDirectories(home.resolve("repository/org/example/" + name + "/1.0"));
            Files.createFile(folder.resolve(name + "-1.0.jar"));
        }
    }

    @Test
    void listsEachBundleOnceInTheOrderOfTheFeatures() throws IOException {
        feature("b", "", bundle("one") + "," + bundle("two"));
        feature("a", "", bundle("two"));
        assertEquals(List.of("two-1.0.jar", "one-1.0.jar"), bundles());
    }

    @Test
    void leavesOutFeaturesForWhatIsNotWanted() throws IOException {
        feature("a", "", bundle("one"));
        feature("b", "\"variables\": {\"isnad.for\": \"window\"},", bundle("two"));
        assertEquals(List.of("one-1.0.jar"), bundles());
        assertEquals(List.of("one-1.0.jar", "two-1.0.jar"), bundles("window"));
    }

    @Test
    void takesTheFragmentOfThisPlatform() throws IOException {
        feature("a", "", only("gtk", "linux-x86_64") + "," + only("cocoa", "macos-aarch64"));
        assertEquals(List.of("gtk-1.0.jar"), bundles());
    }

    @Test
    void namesTheFeatureAndTheFileThatIsMissing() throws IOException {
        feature("a", "", bundle("lost"));
        String message = assertThrows(IOException.class, this::bundles).getMessage();
        assertTrue(message.contains("a.json names org.example:lost:1.0"), message);
        assertTrue(message.contains("lost-1.0.jar is not there"), message);
    }

    @Test
    void namesTheFeatureThatCannotBeRead() throws IOException {
        Files.writeString(home.resolve("features/broken.json"), "{ no");
        String message = assertThrows(IOException.class, this::bundles).getMessage();
        assertTrue(message.contains("broken.json cannot be read as an OSGi feature"), message);
    }

    private List<String> bundles(String... wanted) throws IOException {
        return new Features(home, "linux-x86_64")
                .bundles(Set.of(wanted)).stream()
                        .map(jar -> jar.getFileName().toString())
                        .toList();
    }

    private void feature(String name, String more, String bundles) throws IOException {
        String json = "{\"feature-resource-version\": \"1.0\", \"id\": \"org.example:" + name + ":1.0\", " + more
                + " \"bundles\": [" + bundles + "]}";
        Files.writeString(home.resolve("features").resolve(name + ".json"), json);
    }

    private static String bundle(String name) {
        return "{\"id\": \"org.example:" + name + ":1.0\"}";
    }

    private static String only(String name, String platform) {
        return "{\"id\": \"org.example:" + name + ":1.0\", \"platform\": \"" + platform + "\"}";
    }
}
