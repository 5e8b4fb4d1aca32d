package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the unpacked product as its users do. */
class ProcessTest {
    @TempDir
    Path state;

    @Test
    void saysInWordsWhatIsMissingWhenTheCommandLineIsNotThere() throws Exception {
        // as after an archive was unpacked without the standard feature
        Path home = Files.createDirectories(state.resolve("home"));
        Files.createSymbolicLink(home.resolve("repository"), Product.home().resolve("repository"));
        Path feature = Path.of("features", "org.isnad.platform.json");
        Files.createDirectories(home.resolve("features"));
        Files.copy(Product.home().resolve(feature), home.resolve(feature));

        Isnad result = isnad("-Disnad.wait=1 -Disnad.home=" + home, "plugins");

        assertEquals(1, result.code(), result.messages());
        assertEquals("", result.output());
        assertTrue(result.messages().contains("with isnad.application=command appeared in 1 s."), result.messages());
        assertTrue(
                result.messages().contains("No installed component has isnad.application=command."), result.messages());
    }

    @Test
    void theSystemsOwnDialogsSpeakWhatTheWindowSpeaks() throws Exception {
        Path home = Files.createDirectories(state.resolve("home"));
        Path bin = Files.createDirectories(home.resolve("jre/bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(Product.home().resolve("isnad"), home.resolve("isnad"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("lib/class-path"), "");
        Files.writeString(home.resolve("jre/release"), "JAVA_VERSION=\"25.0.3\"\n");
        Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\necho spoken: $LANGUAGE\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(state.resolve("settings.properties"), "ui.language=ar\n");

        assertEquals("spoken: ar\n", Isnad.run(home, state, "", "window").output());
        assertEquals(
                "spoken: he\n",
                Isnad.run(home, state, "", "window", "--language", "he").output());
    }

    @Test
    void namesTheFolderThatIsNoProduct() throws Exception {
        Isnad result = isnad("-Disnad.home=" + state, "plugins");
        assertEquals(1, result.code());
        assertTrue(result.messages().contains("unpack the product's archive whole"), result.messages());
    }

    @Test
    void listsThePlugInsOnStandardOutputAndNothingElse() throws Exception {
        Isnad result = isnad("", "plugins");
        assertEquals(0, result.code(), result.messages());
        assertTrue(result.output().contains("isnad.text"), result.output());
        assertEquals("", result.messages());
    }

    @Test
    void namesTheConfigurationThatCannotBeRead() throws Exception {
        Path home = administered("a=b\nisnad.extension=.\n");
        Path conf = home.resolve("conf/isnad.properties");

        Isnad result = isnad("-Disnad.home=" + home, "plugins");

        assertEquals(1, result.code(), result.messages());
        assertTrue(
                result.messages()
                        .startsWith("Isnad does not start: " + conf + ", line 2: isnad.extension is not known"),
                result.messages());
    }

    @Test
    void keepsUsersToWhatTheAdministratorHasFixed() throws Exception {
        Path home = administered("isnad.extensions=.\nisnad.set.plug-in.off.isnad.topics=true\n");
        Files.createDirectories(state.resolve("plugins"));
        TestBundle.ticker("1.0.0").write(state.resolve("plugins/ticker.jar"));
        Files.createDirectories(home.resolve("plugins"));
        SamplePlugIn.write("1.0.0", home.resolve("plugins/sample.jar"));

        Isnad result = isnad("-Disnad.home=" + home, "plugins", "--format", "text");

        assertEquals(0, result.code(), result.messages());
        List<String> told = result.output().lines().toList();
        assertTrue(told.stream().anyMatch(line -> line.contains(SamplePlugIn.PARSER)), result.output());
        assertTrue(told.stream().noneMatch(line -> line.contains("org.example.ticker")), result.output());
        assertTrue(
                result.output().contains("ticker.jar is not loaded: the administrator of this installation"),
                result.output());
        assertTrue(
                told.stream().anyMatch(line -> line.contains("isnad.topics") && line.contains("switched-off")),
                result.output());
    }

    private Path administered(String conf) throws IOException {
        Path home = Files.createDirectories(state.resolve("home"));
        for (String folder : List.of("repository", "features")) {
            Files.createSymbolicLink(home.resolve(folder), Product.home().resolve(folder));
        }
        Files.writeString(Files.createDirectories(home.resolve("conf")).resolve("isnad.properties"), conf);
        return home;
    }

    @Test
    void namesOnStandardErrorThePlugInThatDoesNotLoad() throws Exception {
        Files.createDirectories(state.resolve("plugins"));
        TestBundle ticker = TestBundle.ticker("1.0.0");
        new TestBundle("org.example.lost", "1.0.0", ticker.type(), "com.nowhere.tools", ticker.component())
                .write(state.resolve("plugins/lost.jar"));
        Files.writeString(state.resolve("plugins/torn.jar"), "half a jar");

        Isnad result = isnad(
                "", "analyse", Product.home().resolve("samples/01-marfa.txt").toString());

        assertEquals(0, result.code(), result.messages());
        assertEquals(2, result.messages().lines().count(), result.messages());
        assertTrue(
                result.messages()
                        .contains("org.example.lost (" + state.resolve("plugins/lost.jar")
                                + ") is not active because this is missing: com.nowhere.tools"),
                result.messages());
        assertTrue(result.messages().contains("torn.jar cannot be opened as a jar"), result.messages());
    }

    @Test
    void aPlugInWithAViewServesTheCommandLineToo() throws Exception {
        Files.createDirectories(state.resolve("plugins"));
        SamplePlugIn.write("1.0.0", state.resolve("plugins/sample.jar"));

        Isnad result = isnad("", "analyse", SamplePlugIn.cable("Calm", state).toString());

        assertEquals("", result.messages());
        assertEquals(SamplePlugIn.PARSER, result.json().getFirst().get("parser").textValue());
        assertTrue(result.output().contains("\"scheme\":\"exclamation\""), result.output());
    }

    // the JVM would read one of its own files in its place
    @Test
    void aClosedStandardInputIsToldSo() throws Exception {
        Path messages = state.resolve("said");
        ProcessBuilder shell = new ProcessBuilder(
                        "bash",
                        "-c",
                        "exec \"$0\" parse - <&-",
                        Product.home().resolve("isnad").toString())
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile());
        shell.environment().put("ISNAD_STATE", state.toString());
        assertEquals(1, shell.start().waitFor());
        String said = Files.readString(messages);
        assertTrue(said.contains("- cannot be read: Bad file descriptor"), said);
    }

    @Test
    void comparesTwoSamples() throws Exception {
        Path samples = Product.home().resolve("samples");
        Isnad result = isnad(
                "",
                "compare",
                "--format",
                "json",
                samples.resolve("01-marfa.txt").toString(),
                samples.resolve("02-diffa.html").toString());
        assertEquals(0, result.code(), result.messages());
        assertTrue(result.output().startsWith("{") && result.output().strip().endsWith("}"), result.output());
        assertTrue(result.output().contains("\"relation\""), result.output());
    }

    // when threads took and gave back a parser at once, the framework refused about one text in a thousand
    @Test
    void readsThousandsBesideEachOtherAndLosesNone() throws Exception {
        Path folder = Files.createDirectories(state.resolve("many"));
        for (int i = 0; i < 5_000; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "خبر رقم " + i + " من المدينة\n");
        }
        Isnad result = isnad("", "collate", folder.toString());
        assertEquals("", result.messages());
        assertEquals(5_000, result.json().getFirst().get("reports").size());
    }

    @Test
    void keepsTheCommandsExitCode() throws Exception {
        assertEquals(
                1, isnad("", "parse", state.resolve("missing.txt").toString()).code());
        assertEquals(2, isnad("", "no-such-command").code());
    }

    @Test
    void leavesNothingBehindInTheStateFolder() throws Exception {
        isnad("-Disnad.wait=1", "plugins");
        try (var left = Files.list(state.resolve("run"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    private Isnad isnad(String javaOptions, String... arguments) throws IOException, InterruptedException {
        return Isnad.run(state, javaOptions, arguments);
    }
}
