package org.isnad.core.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrayJarsTest {
    @TempDir
    Path folder;

    private void says(String key) {
        Path jar = folder.resolve("a b.jar");
        List<String> keys =
                StrayJars.of(List.of(folder), List.of(), Map.of("file:/other.jar", "org.example.twice 1.0.0")).stream()
                        .map(plugIn -> plugIn.reason().orElseThrow())
                        .map(Reason::key)
                        .toList();
        assertEquals(List.of("core.jar." + key), keys);
        assertEquals(
                List.of(),
                StrayJars.of(List.of(folder), List.of(), Map.of(StrayJars.location(jar), "org.example.it 1.0.0")),
                "installed from there");
    }

    private void jar(String... headers) throws IOException {
        Path jar = folder.resolve("a b.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        for (int i = 0; i < headers.length; i += 2) {
            manifest.getMainAttributes().putValue(headers[i], headers[i + 1]);
        }
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).finish();
        }
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    }

    @Test
    void namesAFileThatIsNoJar() throws IOException {
        Files.writeString(folder.resolve("a b.jar"), "no jar");
        says("unreadable");
    }

    @Test
    void namesAnEmptyFile() throws IOException {
        Files.createFile(folder.resolve("a b.jar"));
        says("unreadable");
    }

    @Test
    void namesAJarThatIsNoBundle() throws IOException {
        jar();
        says("no-bundle");
    }

    @Test
    void namesAJarThatBringsWhatAnotherBrings() throws IOException {
        jar("Bundle-SymbolicName", "org.example.twice;singleton:=true", "Bundle-Version", "1.0.0");
        says("twice");
    }

    @Test
    void namesABundleTheFrameworkDidNotTake() throws IOException {
        jar("Bundle-SymbolicName", "org.example.other", "Bundle-Version", "1.0-beta one");
        says("refused");
    }

    @Test
    void leavesABundleAloneThatHasJustBeenDropped() throws IOException {
        jar("Bundle-SymbolicName", "org.example.other", "Bundle-Version", "1.0.0");
        Files.setLastModifiedTime(folder.resolve("a b.jar"), FileTime.fromMillis(System.currentTimeMillis()));
        assertEquals(List.of(), StrayJars.of(List.of(folder), List.of(), Map.of()));
    }

    @Test
    void namesOneFromTheFutureToo() throws IOException {
        jar("Bundle-SymbolicName", "org.example.other", "Bundle-Version", "1.0.0");
        Files.setLastModifiedTime(
                folder.resolve("a b.jar"), FileTime.fromMillis(System.currentTimeMillis() + 3_600_000));
        says("refused");
    }

    @Test
    void findsNothingInAFolderThatIsNotThere() {
        assertEquals(
                List.of(), StrayJars.of(List.of(folder.resolve("none")), List.of(folder.resolve("other")), Map.of()));
    }

    @Test
    void namesEveryJarInAFolderTheAdministratorHasLeftOut() throws IOException {
        jar("Bundle-SymbolicName", "org.example.other", "Bundle-Version", "1.0.0");
        List<PlugIn> strays = StrayJars.of(List.of(), List.of(folder), Map.of());
        assertEquals(
                List.of("core.jar.forbidden"),
                strays.stream()
                        .map(plugIn -> plugIn.reason().orElseThrow().key())
                        .toList());
    }
}
