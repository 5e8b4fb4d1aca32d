package org.isnad.parsers.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocFieldsTest {
    // < begins a field, | its result, > ends it
    private static void check(String shown, String text) {
        DocFields fields = new DocFields();
        StringBuilder seen = new StringBuilder();
        for (char c : text.toCharArray()) {
            char written = c == '<' ? '\u0013' : c == '|' ? '\u0014' : c == '>' ? '\u0015' : c;
            seen.append(fields.show(written) ? String.valueOf(c) : "");
        }
        assertEquals(shown, seen.toString());
    }

    @Test
    void showsResultsAndNoCodes() {
        check("on page 7 of 9", "on page <PAGE|7> of <NUMPAGES|9>");
        check("no result: ", "no result: <PAGE>");
        check("a link in two words", "a <HYPERLINK x|link <PAGE|in> two> words");
        check("outside", "<IF <PAGE|3> = 3|>outside");
    }

    @Test
    void goesOnWhereFieldsDoNotMatch() {
        check("words and more", "words>|> and| more");
        check("never ", "never <closed");
    }

    @Test
    void endsOnAMillionOpenFields() {
        check("a".repeat(1_000_000), "<|a".repeat(1_000_000));
    }
}
