package org.isnad.parsers.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.isnad.parsers.office.DocxText.Paragraph;

/** The paragraphs that are open: a text box stands inside one. */
final class Paragraphs {
    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private boolean outlined;
    }

    private final Deque<Open> stack = new ArrayDeque<>();

    void begin() {
        stack.push(new Open());
    }

    void style(String name) {
        if (!stack.isEmpty()) {
            stack.element().style = name;
        }
    }

    // level 9 is body text
    void level(String level) {
        if (!stack.isEmpty()) {
            stack.element().outlined = !level.equals("9");
        }
    }

    void add(String words) {
        if (!stack.isEmpty()) {
            stack.element().words.append(words);
        }
    }

    boolean hasWords() {
        return !stack.isEmpty() && !stack.element().words.isEmpty();
    }

    Paragraph end() {
        Open open = stack.isEmpty() ? new Open() : stack.pop();
        return new Paragraph(open.words.toString(), open.style, open.outlined);
    }
}
