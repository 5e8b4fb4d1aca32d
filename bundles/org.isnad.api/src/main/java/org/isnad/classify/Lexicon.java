package org.isnad.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The extension point for names: lines of data that classifiers take in beside the lists they have. Contribute one as a
 * service with {@link LexiconInfo}. An administrator writes the same lines into a file of the folder {@code lexicons/}.
 *
 * <p>Asked on worker threads when a report in one of its languages is first met, and again after lexicons came or went;
 * never at start. A line that does not say what {@link LexiconRow#of(String)} asks for is left out and told by its
 * number; an exception leaves out this lexicon only.
 */
@ConsumerType
public interface Lexicon {
    /**
     * All lines, each as {@link LexiconRow#of(String)} reads it; blank ones and those that begin with {@code #} say
     * nothing.
     *
     * @return the same lines at every call
     */
    List<String> lines();

    /**
     * The lines of a UTF-8 text file that lies beside a class.
     *
     * @throws IllegalArgumentException if there is no such file
     * @throws UncheckedIOException if it cannot be read
     */
    static List<String> beside(Class<?> type, String file) {
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + file + " beside " + type.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " beside " + type.getName() + " cannot be read", e);
        }
    }
}
