package org.isnad.classifiers.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return resource("", language);
    }

    /** Those of a language that nobody reads while building. */
    static List<SourceCards> heldBack(String language) {
        return resource(Corpus.HELD_BACK, language);
    }

    private static List<SourceCards> resource(String folder, String language) {
        String name = "/org/isnad/corpus/" + folder + "sources/" + language + ".txt";
        try (InputStream in =
                Optional.ofNullable(SourceCards.class.getResourceAsStream(name)).orElseThrow()) {
            return read(
                    language,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if words do not occur or fields are missing */
    static List<SourceCards> read(String name, List<String> lines) {
        List<SourceCards> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                SourceCards text =
                        new SourceCards(name + ":" + (i + 1), lines.get(i).strip(), new ArrayList<>());
                while (i + 1 < lines.size() && lines.get(i + 1).startsWith("? ")) {
                    i++;
                    text.cards.add(text.card(lines.get(i).substring(2)));
                }
                read.add(text);
            }
        }
        return List.copyOf(read);
    }

    private Card card(String line) {
        List<String> cells = List.of(line.split(" \\| "));
        if (cells.size() != FIELDS.size() + 1) {
            throw new IllegalArgumentException(id + ": «" + line + "» has not " + FIELDS.size() + " fields");
        }
        return new Card(
                Sentences.span(id, text, cells.getFirst()),
                cells.subList(1, cells.size()).stream()
                        .map(cell -> List.of(cell.strip().split(" / ")))
                        .toList());
    }
}
