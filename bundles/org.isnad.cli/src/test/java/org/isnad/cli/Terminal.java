package org.isnad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.messages.MessageBook;
import org.isnad.store.FolderCaseStore;
import org.isnad.workspace.Engine;

/**
 * What came of one command line.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Terminal(int code, String out, String err) {
    static Terminal run(Engine engine, String input, String... arguments) {
        return run(engine, input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Terminal run(Engine engine, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandLine command = new CommandLine(
                engine, MessageBook.ofClassPath(Terminal.class.getClassLoader()), new FolderCaseStore());
        int code = command.run(
                arguments, new ByteArrayInputStream(input), out, new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Terminal(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<JsonNode> json() throws IOException {
        List<JsonNode> values = new ArrayList<>();
        for (String line : out.split("\n")) {
            values.add(new ObjectMapper().readTree(line));
        }
        return values;
    }
}
