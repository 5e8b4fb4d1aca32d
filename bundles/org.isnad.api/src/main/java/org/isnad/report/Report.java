package org.isnad.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One report as read from a document. Its text never changes; every finding points into it.
 *
 * @param id names it
 * @param publication what it states about its publication
 * @param text the whole text, furniture included; all spans are UTF-16 indices into it
 * @param passages in the order of the text, not overlapping
 * @param encoding the character set it was read in; empty if its bytes left no choice or the format decides
 */
public record Report(
        ReportId id, Publication publication, String text, List<Passage> passages, Optional<Encoding> encoding) {
    /** A report whose letters are beyond doubt. */
    public Report(ReportId id, Publication publication, String text, List<Passage> passages) {
        this(id, publication, text, passages, Optional.empty());
    }

    /** @throws IllegalArgumentException if a passage lies outside the text, overlaps or is out of order */
    public Report {
        passages = List.copyOf(passages);
        int from = 0;
        for (Passage passage : passages) {
            if (passage.span().start() < from || passage.span().end() > text.length()) {
                throw new IllegalArgumentException("Passage " + passage.span() + " of report " + id.brief()
                        + ": passages must follow each other inside the text of " + text.length() + " characters");
            }
            from = passage.span().end();
        }
    }

    /** The headline's passage, if there is one. */
    public Optional<Passage> headline() {
        return passages.stream().filter(p -> p.role() == Role.HEADLINE).findFirst();
    }

    /** The headline's words, or the first line of the text that is no furniture. */
    public String title() {
        return headline()
                .map(p -> p.span().in(text))
                .or(() -> passages.stream()
                        .filter(p -> p.role() != Role.FURNITURE && p.role() != Role.LINK)
                        .flatMap(p -> p.span().in(text).strip().lines().limit(1))
                        .findFirst())
                .orElseGet(() -> text.strip().lines().findFirst().orElse(""));
    }

    /** The passages that are the report's own words: no furniture, no links. */
    public List<Passage> body() {
        List<Passage> body = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            if (passage.role() == Role.PARAGRAPH || passage.role() == Role.SUBHEADING) {
                body.add(passage);
            }
        }
        return List.copyOf(body);
    }

    /** The language most of the body's characters are in; {@link Locale#ROOT} if there is none. */
    public Locale language() {
        var byLanguage = passages.stream()
                .filter(p -> p.role() != Role.FURNITURE && p.role() != Role.LINK)
                .collect(Collectors.groupingBy(
                        Passage::language, Collectors.summingInt(p -> p.span().length())));
        return byLanguage.entrySet().stream()
                .max((a, b) -> Integer.compare(a.getValue(), b.getValue()))
                .map(e -> e.getKey())
                .orElse(Locale.ROOT);
    }
}
