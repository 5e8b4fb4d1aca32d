package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.report.Passage;
import org.isnad.report.Report;

/**
 * Texts with the expected role before each line: {@code headline| …}. A line without a role, {@code |…}, goes on in the
 * passage before it, or is empty.
 */
final class Marked {
    private Marked() {}

    static String text(String marked) {
        StringBuilder text = new StringBuilder();
        for (String line : marked.split("\n", -1)) {
            text.append(line.substring(line.indexOf('|') + 1)).append('\n');
        }
        return text.substring(0, text.length() - 1);
    }

    static void check(String marked, Report report) {
        List<String> expected = new ArrayList<>();
        for (String line : marked.split("\n", -1)) {
            String role = line.substring(0, Math.max(0, line.indexOf('|'))).strip();
            String words = line.substring(line.indexOf('|') + 1).strip();
            if (!role.isEmpty()) {
                expected.add(role + "| " + words);
            } else if (!words.isEmpty()) {
                expected.add(expected.removeLast() + "\n" + words);
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", found(report)));
    }

    private static List<String> found(Report report) {
        List<String> found = new ArrayList<>();
        for (Passage passage : report.passages()) {
            String words = passage.span().in(report.text());
            if (words.chars().anyMatch(c -> !Line.isBlank((char) c))) {
                found.add(passage.role().name().toLowerCase(Locale.ROOT) + "| " + words.strip());
            }
        }
        return found;
    }
}
