package org.isnad.itest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How one command of the unpacked product, run as its users do, ended. */
record Isnad(int code, String output, String messages) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Isnad run(Path state, String javaOptions, String... arguments) throws IOException, InterruptedException {
        return run(Product.home(), state, javaOptions, arguments);
    }

    static Isnad run(Path home, Path state, String javaOptions, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("isnad").toString()));
        command.addAll(List.of(arguments));
        Path output = state.resolve("output");
        Path messages = state.resolve("messages");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(messages.toFile());
        builder.environment().put("ISNAD_STATE", state.toString());
        builder.environment().put("ISNAD_JAVA_OPTS", "-XX:TieredStopAtLevel=1 " + javaOptions);
        int code = builder.start().waitFor();
        return new Isnad(
                code,
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(messages, StandardCharsets.UTF_8));
    }

    /** One value a line. */
    List<JsonNode> json() {
        return output.lines().map(Isnad::value).toList();
    }

    private static JsonNode value(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
