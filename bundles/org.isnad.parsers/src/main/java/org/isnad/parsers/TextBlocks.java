package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;

/** Makes blocks of the lines of a plain text: finds furniture and addresses, joins what was wrapped. */
final class TextBlocks {
    private static final int LONGEST_ITEM = 120;
    private static final List<String> STRAYS = List.of("[]", "[ ]");

    private final String text;
    private final List<Line> lines;
    private final Wrapping wrapping;
    private final Work work;
    private final List<Block> blocks = new ArrayList<>();

    private TextBlocks(String text, Work work) {
        this.text = text;
        this.work = work;
        this.lines = Line.of(text);
        this.wrapping = new Wrapping(text, lines);
    }

    static List<Block> of(String text, Work work) {
        TextBlocks made = new TextBlocks(text, work);
        made.read();
        return made.blocks;
    }

    private void read() {
        int i = 0;
        while (i < lines.size()) {
            work.check();
            Line line = lines.get(i);
            if (line.isBlank()) {
                i = blanks(i);
            } else {
                i = words(i);
            }
        }
    }

    // one block from the first to the last line that shows nothing but holds a blank
    private int blanks(int start) {
        int end = start;
        int first = -1;
        int last = -1;
        while (end < lines.size() && lines.get(end).isBlank()) {
            if (!lines.get(end).isEmpty()) {
                first = first < 0 ? end : first;
                last = end;
            }
            end++;
        }
        if (first >= 0) {
            Span span = lines.get(first).whole().union(lines.get(last).whole());
            blocks.add(Block.of(span, Role.FURNITURE, "furniture.blank"));
        }
        return end;
    }

    private int words(int i) {
        Span span = lines.get(i).words();
        Optional<Furniture.Match> furniture = Furniture.match(text, span);
        if (furniture.isPresent() && !isHeadlineLike(i)) {
            blocks.add(Block.of(
                    span,
                    furniture.get().rule().equals("furniture.caption") ? Role.CAPTION : Role.FURNITURE,
                    furniture.get().rule()));
            return furniture.get().opens() ? items(i + 1, furniture.get().rule()) : i + 1;
        }
        if (Addresses.only(text, span).isPresent()) {
            blocks.add(Block.of(span, Role.LINK, "address.line"));
            return i + 1;
        }
        return paragraph(i);
    }

    // the very first line is furniture only if more of the head follows it
    private boolean isHeadlineLike(int i) {
        return blocks.isEmpty() && Shapes.words(lines.get(i).words().in(text)) > 3;
    }

    // the short lines under a label such as «اقرأ أيضا» belong to it
    private int items(int start, String rule) {
        int i = start;
        boolean parted = false;
        boolean wide = false;
        boolean any = false;
        while (i < lines.size()) {
            if (lines.get(i).isBlank()) {
                parted |= lines.get(i).isEmpty();
                i++;
                continue;
            }
            boolean item = isItem(i) && (!any || !parted || (wide && leadsToItem(i)));
            if (!item) {
                break;
            }
            wide = any ? wide : parted;
            addBlanksBefore(i);
            blocks.add(Block.of(lines.get(i).words(), Role.FURNITURE, rule + ".item"));
            any = true;
            parted = false;
            i++;
        }
        return addBlanksBefore(i);
    }

    private boolean isItem(int i) {
        String words = lines.get(i).words().in(text);
        return words.length() <= LONGEST_ITEM
                && !Shapes.endsWith(words, ".")
                && !words.contains(". ")
                && Shapes.dateLine(text, lines.get(i).words()).isEmpty();
    }

    private boolean leadsToItem(int i) {
        for (int next = i + 1; next < lines.size(); next++) {
            if (!lines.get(next).isBlank()) {
                return isItem(next);
            }
        }
        return true;
    }

    private int addBlanksBefore(int i) {
        int start = i;
        while (start > 0 && lines.get(start - 1).isBlank()) {
            start--;
        }
        if (start < i) {
            blanks(start);
        }
        return i;
    }

    private int paragraph(int start) {
        int last = start;
        while (last + 1 < lines.size() && wrapping.continues(last, last + 1)) {
            last++;
        }
        Span span = lines.get(start).words().union(lines.get(last).words());
        addWithoutStrays(span);
        return last + 1;
    }

    // «[]» left by a page at the edge of a paragraph
    private void addWithoutStrays(Span span) {
        int stray = span.end();
        for (String brackets : STRAYS) {
            int start = span.end() - brackets.length();
            stray = start >= span.start() && text.startsWith(brackets, start) ? start : stray;
        }
        if (stray == span.end()) {
            blocks.add(Block.undecided(span, "text"));
        } else {
            blocks.add(Block.undecided(Line.trimmed(text, span.start(), stray), "text"));
            blocks.add(Block.of(new Span(stray, span.end()), Role.FURNITURE, "furniture.stray-brackets"));
        }
    }
}
