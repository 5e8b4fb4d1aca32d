package org.isnad.parsers.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a line is nothing but the number of its page. */
final class PageNumbers {
    private static final int MOST_PARTS = 5;
    private static final int MOST_DIGITS = 4;
    private static final Set<String> WORDS = words();

    private PageNumbers() {}

    private static Set<String> words() {
        try (InputStream in = Objects.requireNonNull(PageNumbers.class.getResourceAsStream("page-words.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("page-words.txt cannot be read", e);
        }
    }

    static boolean is(String line) {
        String[] parts = line.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}׳']++", " ")
                .strip()
                .split(" ");
        int numbers = 0;
        for (String part : parts) {
            boolean number = part.matches("\\p{Nd}{1," + MOST_DIGITS + "}");
            numbers += number ? 1 : 0;
            if (!number && !WORDS.contains(part)) {
                return false;
            }
        }
        return numbers >= 1 && numbers <= 2 && parts.length <= MOST_PARTS;
    }
}
