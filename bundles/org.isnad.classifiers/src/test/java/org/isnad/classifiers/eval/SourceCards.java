package org.isnad.classifiers.eval;

import java.util.List;
import org.isnad.report.Span;

/**
 * Texts and, for each source in them, who it is: a text on one line, below it
 * {@code ? words | kind | name | named | count | affiliation | nationality | sector} for each source. {@code #2} marks the
 * second occurrence of the words; what else may be right stands behind {@code  / }.
 *
 * @param id file and line of the text
 */
record SourceCards(String id, String text, List<Card> cards) {
    /** What each field may be, the likeliest first, by its place in {@link #FIELDS}. */
    record Card(Span span, List<List<String>> fields) {}

    static final List<String> FIELDS =
            List.of("kind", "name", "named", "count", "affiliation", "nationality", "sector");

    /** Those of a language that may be read while building. */
    static List<SourceCards> of(String language) {
        return read(language, MarkedText.lines("sources/" + language + ".txt"));
    }

    /** Those of a language that nobody reads while building. */
    static List<SourceCards> heldBack(String language) {
        return read(language, MarkedText.lines(Corpus.HELD_BACK + "sources/" + language + ".txt"));
    }

    /** @throws IllegalArgumentException if words do not occur or fields are missing */
    static List<SourceCards> read(String name, List<String> lines) {
        return MarkedText.read(name, lines, "? ").stream()
                .map(marked -> new SourceCards(
                        marked.id(),
                        marked.text(),
                        marked.marks().stream().map(line -> card(marked, line)).toList()))
                .toList();
    }

    private static Card card(MarkedText in, String line) {
        List<String> cells = List.of(line.split(" \\| "));
        if (cells.size() != FIELDS.size() + 1) {
            throw new IllegalArgumentException(in.id() + ": «" + line + "» has not " + FIELDS.size() + " fields");
        }
        return new Card(
                Sentences.span(in.id(), in.text(), cells.getFirst()),
                cells.subList(1, cells.size()).stream()
                        .map(cell -> List.of(cell.strip().split(" / ")))
                        .toList());
    }
}
