package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the unpacked product as its users do. */
class ProcessTest {
    @TempDir
    Path state;

    private record Result(int code, String output, String messages) {}

    @Test
    void saysInWordsWhatIsMissingWhenTheCommandLineIsNotThere() throws Exception {
        // as after an archive was unpacked without the standard feature
        Path home = Files.createDirectories(state.resolve("home"));
        Files.createSymbolicLink(home.resolve("repository"), Product.home().resolve("repository"));
        Path feature = Path.of("features", "org.isnad.platform.json");
        Files.createDirectories(home.resolve("features"));
        Files.copy(Product.home().resolve(feature), home.resolve(feature));

        Result result = isnad("-Disnad.wait=1 -Disnad.home=" + home, "plugins");

        assertEquals(1, result.code(), result.messages());
        assertEquals("", result.output());
        assertTrue(result.messages().contains("with isnad.application=command appeared in 1 s."), result.messages());
        assertTrue(
                result.messages().contains("No installed component has isnad.application=command."), result.messages());
    }

    @Test
    void namesTheFolderThatIsNoProduct() throws Exception {
        Result result = isnad("-Disnad.home=" + state, "plugins");
        assertEquals(1, result.code());
        assertTrue(result.messages().contains("unpack the product's archive whole"), result.messages());
    }

    @Test
    void listsThePlugInsOnStandardOutputAndNothingElse() throws Exception {
        Result result = isnad("", "plugins");
        assertEquals(0, result.code(), result.messages());
        assertTrue(result.output().contains("isnad.text"), result.output());
        assertEquals("", result.messages());
    }

    @Test
    void comparesTwoSamples() throws Exception {
        Path samples = Product.home().resolve("samples");
        Result result = isnad(
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

    private Result isnad(String javaOptions, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Product.home().resolve("isnad").toString()));
        command.addAll(List.of(arguments));
        Path output = state.resolve("output");
        Path messages = state.resolve("messages");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(messages.toFile());
        builder.environment().put("ISNAD_STATE", state.toString());
        builder.environment().put("ISNAD_JAVA_OPTS", "-XX:TieredStopAtLevel=1 " + javaOptions);
        int code = builder.start().waitFor();
        return new Result(
                code,
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(messages, StandardCharsets.UTF_8));
    }
}
