package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.report.Passage;
import org.isnad.report.Report;

/** Holds that every character of a report but blanks belongs to a passage. */
final class Coverage {
    private Coverage() {}

    static void check(Report report) {
        StringBuilder left = new StringBuilder(report.text());
        for (Passage passage : report.passages()) {
            for (int i = passage.span().start(); i < passage.span().end(); i++) {
                left.setCharAt(i, ' ');
            }
        }
        String words = left.chars()
                .filter(c -> !Line.isBlank((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertEquals("", words, "words outside every passage");
    }
}
