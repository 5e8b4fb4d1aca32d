package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.isnad.report.Reason;
import org.isnad.workspace.CaseStore;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Messages;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The command line as the launcher calls it. */
@Component(service = ToIntFunction.class, property = "isnad.application=command")
public final class CommandLine implements ToIntFunction<String[]> {
    private final Engine engine;
    private final Messages messages;
    private final CaseStore cases;

    @Activate
    public CommandLine(@Reference Engine engine, @Reference Messages messages, @Reference CaseStore cases) {
        this.engine = engine;
        this.messages = messages;
        this.cases = cases;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        PrintStream before = System.out;
        // results only on standard output: whatever a library prints goes where messages go
        System.setOut(System.err);
        try {
            // never closed: whoever has something to say after this run says it there
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
            return run(arguments, System.in, out, err);
        } finally {
            System.setOut(before);
        }
    }

    /** Runs with these streams; all text is UTF-8, whatever the locale. */
    int run(String[] arguments, InputStream in, OutputStream out, PrintStream err) {
        Locale language = Options.language(arguments, Locale.getDefault(Locale.Category.DISPLAY));
        try {
            Options options = Options.parse(arguments);
            return switch (options.command()) {
                case "--help" -> print(out, messages.text(Reason.of("cli.help"), language));
                case "--version" -> print(out, "isnad " + version());
                default -> run(options, language, in, out, err);
            };
        } catch (Refusal e) {
            err.println(messages.line(e.reason(), language));
            return 2;
        } catch (IOException e) {
            // whoever read the results has gone away
            err.println("Standard output: " + e.getMessage());
            return 1;
        }
    }

    private int run(Options options, Locale language, InputStream in, OutputStream out, PrintStream err)
            throws Refusal, IOException {
        if (options.out().isEmpty()) {
            return new Session(engine, cases, messages, language, in, out, err).run(options);
        }
        try (OutputStream file = new BufferedOutputStream(open(options.out().get(), options.files()))) {
            return new Session(engine, cases, messages, language, in, file, err).run(options);
        } catch (IOException e) {
            err.println(
                    messages.line(Reason.of("cli.out.unwritable", options.out().get(), Inputs.why(e)), language));
            return 1;
        }
    }

    private static OutputStream open(String file, List<String> inputs) throws Refusal {
        try {
            for (String input : inputs) {
                if (!input.equals("-")
                        && Files.exists(Path.of(file))
                        && Files.exists(Path.of(input))
                        && Files.isSameFile(Path.of(file), Path.of(input))) {
                    throw new Refusal("cli.out.input", file);
                }
            }
            return Files.newOutputStream(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal("cli.out.unwritable", file, Inputs.why(e));
        }
    }

    private static String version() {
        return Optional.ofNullable(FrameworkUtil.getBundle(CommandLine.class))
                .map(bundle -> bundle.getVersion().toString())
                .orElse("from a class path");
    }

    private static int print(OutputStream out, String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }
}
