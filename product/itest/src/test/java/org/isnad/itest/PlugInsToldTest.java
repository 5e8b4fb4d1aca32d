package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.itest.plugin.BadClassifiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of plug-ins that are not as they should be. */
class PlugInsToldTest {
    @TempDir
    Path state;

    private Path plugins;

    @BeforeEach
    void folder() throws IOException {
        plugins = Files.createDirectories(state.resolve("plugins"));
    }

    private Isnad analyse() throws IOException, InterruptedException {
        return Isnad.run(
                state,
                "",
                "analyse",
                Product.home().resolve("samples/01-marfa.txt").toString());
    }

    @Test
    void aComponentThatCannotBeMadeIsOneLineAndItsTraceIsInTheLog() throws Exception {
        TestBundle.bad(BadClassifiers.Unmade.class, "org.isnad.classify.Classifier")
                .write(plugins.resolve("unmade.jar"));

        Isnad result = analyse();

        assertEquals(1, result.code(), result.messages());
        assertEquals(1, result.messages().lines().count(), result.messages());
        assertTrue(result.messages().contains("IllegalStateException: no licence"), result.messages());
        String log = Files.readString(state.resolve("log/isnad.0.0.log"));
        assertTrue(log.contains("at org.isnad.itest.plugin.BadClassifiers$Unmade.<init>"), log);
    }

    @Test
    void ofAnOldJarBesideANewOneTheOldIsLeftOutInWords() throws Exception {
        TestBundle.ticker("1.10.0").write(plugins.resolve("a.jar"));
        TestBundle.ticker("1.9.0").write(plugins.resolve("b.jar"));

        Isnad result = analyse();

        assertEquals(0, result.code(), result.messages());
        assertTrue(
                result.messages()
                        .contains("org.isnad.itest.ticker 1.9.0 was not let in: version 1.10.0 of this bundle"),
                result.messages());
        assertEquals(1, Isnad.run(state, "", "plugins").code());
    }

    @Test
    void aBundleThatContributesNothingIsListedAsSuch() throws Exception {
        TestBundle.library().write(plugins.resolve("library.jar"));

        Isnad list = Isnad.run(state, "", "plugins", "--format", "text");

        assertEquals(0, list.code(), list.messages());
        assertTrue(
                list.output()
                        .contains("org.example.library (" + plugins.resolve("library.jar") + ") contributes nothing"),
                list.output());
    }

    @Test
    void mistakesInFilesThatTeachParsersAreListedByFileAndLine() throws Exception {
        Path mapping = Files.createDirectories(state.resolve("mappings")).resolve("gazete.json");
        Files.writeString(mapping, "{\"headline\": \"kop\",\n \"txt\": \"metin\"}");
        Path site = Files.createDirectories(state.resolve("sites")).resolve("site.json");
        Files.writeString(site, "{\"site\": \"example.org\", \"text\": \"p\"}");

        Isnad list = Isnad.run(state, "", "plugins", "--lang", "en", "--format", "text");

        assertEquals(1, list.code(), list.messages());
        assertTrue(
                list.output()
                        .contains(
                                "gazete.json is left out. Line 2: “txt” is no part of a report. Parts are: headline,"),
                list.output());
        assertTrue(list.output().contains("site sites.site (site.json, " + site + " 0) active\n"), list.output());
    }

    // as after ssh from elsewhere
    @Test
    void readsArabicNamesUnderALocaleThatIsNotInstalled() throws Exception {
        Path report = Files.writeString(state.resolve("\u062a\u0642\u0631\u064a\u0631.txt"), "\u062e\u0628\u0631\n");
        ProcessBuilder builder = new ProcessBuilder(
                        Product.home().resolve("isnad").toString(), "parse", report.toString())
                .redirectErrorStream(true)
                .redirectOutput(state.resolve("said").toFile());
        builder.environment().remove("LC_ALL");
        builder.environment().put("LANG", "xx_YY.UTF-8");
        builder.environment().put("ISNAD_STATE", state.toString());
        assertEquals(0, builder.start().waitFor(), Files.readString(state.resolve("said")));
    }
}
