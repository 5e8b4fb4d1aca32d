package org.isnad.parsers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.parse.ParseException;
import org.isnad.report.Document;
import org.isnad.work.Work;

/** Refuses pages that were built to choke a reader, before they are parsed. */
final class Limits {
    static final int MOST_TAGS = 500_000;
    static final int DEEPEST = 10_000;
    // what is nested on purpose; paragraphs, cells and list items close each other
    private static final Set<String> NESTING = new HashSet<>(List.of(
            "div",
            "span",
            "section",
            "article",
            "blockquote",
            "table",
            "ul",
            "ol",
            "b",
            "i",
            "em",
            "strong",
            "font",
            "a",
            "u",
            "small",
            "big",
            "center",
            "form",
            "q",
            "cite",
            "aside",
            "main",
            "nav",
            "dl",
            "fieldset",
            "details",
            "svg",
            "math"));
    private static final int LONGEST_NAME = 12;

    private Limits() {}

    static void check(Document document, String text, Work work) throws ParseException {
        int tags = 0;
        int depth = 0;
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            boolean closing = next == '/';
            if (closing || isLetter(next)) {
                work.check();
                tags++;
                boolean nests = NESTING.contains(name(text, closing ? at + 2 : at + 1));
                depth += !nests ? 0 : closing ? -1 : 1;
                depth = Math.max(0, depth);
            }
            if (tags > MOST_TAGS) {
                throw Reading.refused(document, "parse.many-tags", "has more than " + MOST_TAGS + " tags", MOST_TAGS);
            }
            if (depth > DEEPEST) {
                throw Reading.refused(document, "parse.deep", "is nested deeper than " + DEEPEST + " levels", DEEPEST);
            }
            at = text.indexOf('<', at + 1);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String name(String text, int start) {
        StringBuilder name = new StringBuilder();
        for (int i = start; i < text.length() && name.length() < LONGEST_NAME && isLetter(text.charAt(i)); i++) {
            name.append(Character.toLowerCase(text.charAt(i)));
        }
        return name.toString();
    }
}
