package org.isnad.parsers.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.parsers.Prose;
import org.isnad.parsers.pdf.RunningHeads.Furnished;
import org.isnad.parsers.pdf.RunningHeads.Sorted;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;

/** Makes prose of pages: running heads aside, columns one after the other, lines joined, headings told by their size. */
final class PdfText {
    private static final float HEADLINE_SIZE = 1.15f;
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_HEADING = 150;
    private static final int LONGEST_BOLD = 100;
    private static final int HEAD_PARAGRAPHS = 8;

    private final List<Page> pages;
    private final List<Sorted> sorted = new ArrayList<>();
    private final Facts facts;
    private final boolean rightToLeft;
    private final float bodySize;

    PdfText(List<Page> pages, Facts facts) {
        this.pages = pages;
        this.facts = facts;
        List<List<Row>> rows = pages.stream().map(Row::of).toList();
        RunningHeads heads = new RunningHeads(rows);
        for (int i = 0; i < rows.size(); i++) {
            sorted.add(heads.sort(i));
        }
        int balance = 0;
        Map<Integer, Integer> sizes = new HashMap<>();
        for (Page page : pages) {
            for (Glyph glyph : page.glyphs()) {
                balance += Letters.balance(glyph.text());
                sizes.merge(Math.round(glyph.size() * 4), glyph.isRead() ? 1 : 0, Integer::sum);
            }
        }
        rightToLeft = balance > 0;
        bodySize = sizes.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(48)
                / 4f;
    }

    /** Tells everything on the pages, in the order it is read. */
    void tell(Prose prose) {
        List<Line> lines = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < pages.size(); i++) {
            List<Line> ofPage = Columns.lines(sorted.get(i).body(), i, column + 1, bodySize, rightToLeft);
            column = ofPage.isEmpty() ? column : ofPage.getLast().column();
            lines.addAll(ofPage);
        }
        List<Paragraph> paragraphs = Paragraphs.of(lines, bodySize, rightToLeft);
        boolean mirror = mirrored(paragraphs);
        List<String> texts =
                paragraphs.stream().map(p -> p.text(rightToLeft, mirror)).toList();
        int headline = headline(paragraphs, texts);
        int page = -1;
        boolean stated = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            page = turnTo(paragraphs.get(i).page(), page, prose);
            Optional<Span> span = tell(paragraphs, texts, i, headline, prose);
            if (!stated && span.isPresent() && (i < HEAD_PARAGRAPHS || i >= paragraphs.size() - 3)) {
                stated = author(texts.get(i), span.get(), prose);
            }
        }
        turnTo(pages.size(), page, prose);
    }

    // the feet of pages left and the heads of pages reached: never within a paragraph
    private int turnTo(int page, int from, Prose prose) {
        for (int at = from; at < page; at++) {
            if (at >= 0) {
                furniture(sorted.get(at).foot(), prose);
                turned(pages.get(at), prose);
            }
            if (at + 1 < pages.size()) {
                furniture(sorted.get(at + 1).head(), prose);
            }
        }
        return Math.max(page, from);
    }

    private void furniture(List<Furnished> rows, Prose prose) {
        for (Furnished one : rows) {
            Paragraph line = new Paragraph(List.of(Line.of(one.row(), 0, 0, rightToLeft)));
            prose.add(Role.FURNITURE, line.text(rightToLeft, true), one.rule());
        }
    }

    private void turned(Page page, Prose prose) {
        for (Row row : Row.of(new Page(page.number(), page.turned(), List.of(), false, 0))) {
            Paragraph line = new Paragraph(List.of(Line.of(row, 0, 0, rightToLeft)));
            prose.add(Role.FURNITURE, line.text(rightToLeft, true), "furniture.turned");
        }
    }

    // most files tell a bracket by its looks, some by what was typed
    private boolean mirrored(List<Paragraph> paragraphs) {
        int looks = 0;
        int typed = 0;
        for (Paragraph paragraph : paragraphs) {
            looks += LogicalOrder.unpaired(paragraph.text(rightToLeft, true));
            typed += LogicalOrder.unpaired(paragraph.text(rightToLeft, false));
        }
        return looks <= typed;
    }

    private static String folded(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]++", "").toLowerCase(Locale.ROOT);
    }

    // the paragraph the file calls its title, or the first of the largest on the first page; -1 if there is none
    private int headline(List<Paragraph> paragraphs, List<String> texts) {
        int to = Math.min(paragraphs.size(), HEAD_PARAGRAPHS);
        String title = facts.title().map(PdfText::folded).orElse("");
        float largest = 0;
        for (int i = 0; i < to; i++) {
            if (!title.isEmpty() && folded(texts.get(i)).equals(title) && paragraphs.size() > 1) {
                return i;
            }
            if (paragraphs.get(i).page() == 0 && texts.get(i).length() <= LONGEST_HEADLINE) {
                largest = Math.max(largest, paragraphs.get(i).size());
            }
        }
        for (int i = 0; i < to && largest >= HEADLINE_SIZE * bodySize; i++) {
            if (paragraphs.get(i).size() >= 0.97f * largest && texts.get(i).length() <= LONGEST_HEADLINE) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Span> tell(List<Paragraph> paragraphs, List<String> texts, int i, int headline, Prose prose) {
        String text = texts.get(i);
        Paragraph paragraph = paragraphs.get(i);
        if (i == headline) {
            boolean agrees = facts.title()
                    .map(PdfText::folded)
                    .filter(folded(text)::equals)
                    .isPresent();
            return prose.headline(text, agrees ? "headline.title-agrees" : "headline.font-size");
        }
        boolean large = paragraph.size() >= HEADLINE_SIZE * bodySize && text.length() <= LONGEST_HEADING;
        boolean bold = paragraph.isBold() && text.length() <= LONGEST_BOLD && !text.endsWith(".");
        return i > headline && headline >= 0 && (large || bold) ? prose.heading(text) : prose.paragraph(text);
    }

    // the file's author is believed where the text names the same
    private boolean author(String text, Span span, Prose prose) {
        String author = facts.author().orElse("");
        int at = author.isEmpty() ? -1 : text.indexOf(author);
        if (at >= 0) {
            Span name = new Span(span.start() + at, span.start() + at + author.length());
            prose.byline(Stated.in(name, author, "properties.author"));
        }
        return at >= 0;
    }
}
