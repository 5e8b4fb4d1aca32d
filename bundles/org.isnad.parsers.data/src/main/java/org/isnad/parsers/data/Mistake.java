package org.isnad.parsers.data;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.report.Reason;

/** What is wrong in a file of rules, and in which line. */
final class Mistake extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient int line;
    private final transient String key;
    private final transient String[] arguments;

    /**
     * @param key of the sentence, whose first arguments are the file's name, the line and where the file is
     * @param arguments of the sentence after these
     */
    Mistake(int line, String key, String... arguments) {
        super("line " + line + ": " + key + " " + String.join(", ", arguments));
        this.line = line;
        this.key = key;
        this.arguments = arguments.clone();
    }

    static Mistake broken(JacksonException e) {
        return new Mistake(
                e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "data.file.broken", Quoted.message(e));
    }

    Reason in(Path file) {
        String[] all = Stream.concat(Stream.of(name(file), "" + line, file.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return Reason.of(key, all);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Reads a file of rules. */
    interface Reader {
        void read(Path file) throws IOException, Mistake;
    }

    /** Why a file is left out, if it is. */
    static Optional<Reason> of(Path file, Reader reader) {
        try {
            reader.read(file);
            return Optional.empty();
        } catch (Mistake e) {
            return Optional.of(e.in(file));
        } catch (IOException e) {
            return Optional.of(Reason.of("data.file.unreadable", name(file), file.toString(), e.toString()));
        }
    }
}
