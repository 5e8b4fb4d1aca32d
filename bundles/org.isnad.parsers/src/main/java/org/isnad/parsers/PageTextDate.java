package org.isnad.parsers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.report.Grain;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.DateLine;

/** When a page was published, by the short lines it shows, whatever they are part of. */
final class PageTextDate {
    private static final int LONGEST = 200;
    private static final int NEAR = 8;
    // "Posted by Rosa Linden in News on …"
    private static final int MOST_BEFORE = 8;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    // there stand the dates of others, or of the site
    private static final Set<String> OTHERS = Set.of(
            "furniture.comments",
            "furniture.related",
            "furniture.footer",
            "furniture.aside",
            "furniture.teaser",
            "furniture.ticker",
            "furniture.nav",
            "furniture.header",
            "furniture.notice",
            "furniture.advertisement",
            "furniture.subscribe");

    private final List<PageBlock> blocks;
    private final PageRoles roles;
    private final int headline;
    // of the page's own short blocks that may hold a date
    private final int[] numbered;

    /** @param headline the number of the block that is the headline, or that would follow it */
    PageTextDate(List<PageBlock> blocks, PageRoles roles, int headline) {
        this.blocks = blocks;
        this.roles = roles;
        this.headline = headline;
        numbered = IntStream.range(0, blocks.size())
                .filter(i -> isOwn(blocks.get(i)))
                .toArray();
    }

    /** A date the page calls that of publication. */
    Optional<Stated<StatedTime>> labelled() {
        return first(i -> true, DateLine::published, "shown.labelled");
    }

    /** A date in a short line near the headline. */
    Optional<Stated<StatedTime>> besideHeadline() {
        return first(i -> i > headline && i <= headline + NEAR, PageTextDate::stamp, "shown.headline")
                .or(() -> first(i -> i < headline && i >= headline - NEAR, PageTextDate::stamp, "shown.headline"));
    }

    /** A line of nothing but a date, anywhere below the headline. */
    Optional<Stated<StatedTime>> inText() {
        return first(i -> i > headline, Shapes::dateLine, "shown.line");
    }

    private static Optional<DateLine> stamp(String text, Span line) {
        return Stamp.in(text, line)
                .filter(date -> !isSentence(text, line, date.span()))
                .filter(date -> DateLine.updated(text, line)
                        .filter(updated -> updated.time().equals(date.time()))
                        .isEmpty());
    }

    // "The act was signed into law on 14 August 1935"
    private static boolean isSentence(String text, Span line, Span date) {
        String before = text.substring(line.start(), date.start());
        return WORD.matcher(before).results().count() >= MOST_BEFORE;
    }

    private interface Reader {
        Optional<DateLine> read(String text, Span line);
    }

    private Optional<Stated<StatedTime>> first(IntPredicate here, Reader reader, String rule) {
        for (int i : numbered) {
            Optional<StatedTime> time =
                    here.test(i) ? read(reader, blocks.get(i).words()) : Optional.empty();
            if (time.isPresent()) {
                return Optional.of(Stated.outside(time.get(), rule));
            }
        }
        return Optional.empty();
    }

    private static Optional<StatedTime> read(Reader reader, String words) {
        return reader.read(words, new Span(0, words.length()))
                .flatMap(DateLine::time)
                .filter(time -> time.grain().compareTo(Grain.DAY) >= 0);
    }

    private boolean isOwn(PageBlock block) {
        return block.words().length() <= LONGEST
                && Stamp.mayDate(block.words(), new Span(0, block.words().length()))
                && roles.rule(block.box()).filter(OTHERS::contains).isEmpty();
    }
}
