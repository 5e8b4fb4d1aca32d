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
        for (int at = tag(text, 0); at < text.length(); at = tag(text, at + 1)) {
            tags++;
        }
        work.check();
        // too many tags or too deep: whichever shows first
        int depth = 0;
        int seen = 0;
        for (int at = tag(text, 0); tags > DEEPEST && at < text.length(); at = tag(text, at + 1)) {
            work.check();
            boolean closing = text.charAt(at + 1) == '/';
            boolean nests = NESTING.contains(name(text, closing ? at + 2 : at + 1));
            depth = Math.max(0, depth + (!nests ? 0 : closing ? -1 : 1));
            if (++seen > MOST_TAGS) {
                throw Reading.refused(document, "parse.many-tags", "has more than " + MOST_TAGS + " tags", MOST_TAGS);
            }
            if (depth > DEEPEST) {
                throw Reading.refused(document, "parse.deep", "is nested deeper than " + DEEPEST + " levels", DEEPEST);
            }
        }
    }

    // where the next tag begins or ends an element; the text's length if there is none
    private static int tag(String text, int from) {
        int at = text.indexOf('<', from);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) != '/' && !isLetter(text.charAt(at + 1))) {
            at = text.indexOf('<', at + 1);
        }
        return at < 0 || at + 1 == text.length() ? text.length() : at;
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
