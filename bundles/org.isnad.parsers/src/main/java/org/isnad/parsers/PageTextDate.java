package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.report.Grain;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.text.DateLine;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** When a page was published, by the short lines it shows, whatever they are part of. */
final class PageTextDate {
    private static final int LONGEST = 200;
    private static final int NEAR = 8;
    private static final double LINKED = 0.6;
    private static final int FIRST_BLOCKS = 4;
    private static final int FIRST_LINES = 8;
    private static final Evaluator HEADER = QueryParser.parse("header");
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
    private final List<Integer> numbered = new ArrayList<>();

    /** @param headline the number of the block that is the headline, or that would follow it */
    PageTextDate(List<PageBlock> blocks, PageRoles roles, int headline) {
        this.blocks = blocks;
        this.roles = roles;
        this.headline = headline;
        for (int i = 0; i < blocks.size(); i++) {
            if (isOwn(blocks.get(i))) {
                numbered.add(i);
            }
        }
    }

    /** A date the page calls that of publication. */
    Optional<Stated<StatedTime>> labelled() {
        return first(i -> true, DateLine::published, "shown.labelled");
    }

    /** A date in a short line near the headline. */
    Optional<Stated<StatedTime>> besideHeadline() {
        // a post of a forum begins with its date
        return first(i -> isBefore(i) && isOfForum(blocks.get(i)), PageTextDate::stamp, "shown.headline")
                .or(() -> first(i -> i > headline && i <= headline + NEAR, PageTextDate::stamp, "shown.headline"))
                .or(() -> first(this::isBefore, PageTextDate::stamp, "shown.headline"));
    }

    private boolean isBefore(int i) {
        return i < headline && i >= headline - NEAR;
    }

    private boolean isOfForum(PageBlock block) {
        return roles.rule(block.box()).filter("furniture.forum"::equals).isPresent();
    }

    /** A day a headline begins or ends with, set apart, as those of notices do: "No. 23 - 14 February 2008, …". */
    Optional<Stated<StatedTime>> inHeadline() {
        return first(i -> i >= headline && i <= headline + 1, PageTextDate::apart, "shown.in-headline");
    }

    private static Optional<DateLine> apart(String text, Span line) {
        return DateLine.read(text, line)
                .filter(date -> date.time().isPresent()
                        && !Shapes.isRange(text, line, date.span())
                        && isApart(text, date.span().start() - 1, -1)
                        && isApart(text, date.span().end(), 1));
    }

    // whether the next sign that is no blank parts, or none is there
    private static boolean isApart(String text, int from, int step) {
        int i = from;
        while (i >= 0 && i < text.length() && Line.isBlank(text.charAt(i))) {
            i += step;
        }
        return i < 0 || i >= text.length() || ",،:|()[]–—-".indexOf(text.charAt(i)) >= 0;
    }

    /** A line of nothing but a date, anywhere below the headline. */
    Optional<Stated<StatedTime>> inText() {
        return first(i -> i > headline, Shapes::dateLine, "shown.line");
    }

    /** A line of nothing but a date among the first lines of the text, where nothing but breaks parts them. */
    Optional<Stated<StatedTime>> inLines() {
        return blocks.stream()
                .skip(Math.max(headline, 0))
                .filter(block -> roles.rule(block.box()).isEmpty())
                .limit(FIRST_BLOCKS)
                .filter(block -> block.words().indexOf('\n') > 0)
                .flatMap(block -> block.words().lines().limit(FIRST_LINES))
                .filter(line -> Stamp.mayDate(line, new Span(0, line.length())))
                .flatMap(line -> read(Shapes::dateLine, line).stream())
                .findFirst()
                .map(time -> Stated.outside(time, "shown.line"));
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

    // a link to another report with its date, or since when somebody is a member
    private static boolean isOther(PageBlock block) {
        Span line = new Span(0, block.words().length());
        return (block.linkDensity() > LINKED
                        && Shapes.dateLine(block.words(), line).isEmpty())
                || Furniture.match(block.words())
                        .filter(m -> m.rule().equals("furniture.forum"))
                        .isPresent();
    }

    private boolean isOwn(PageBlock block) {
        return block.words().length() <= LONGEST
                && Stamp.mayDate(block.words(), new Span(0, block.words().length()))
                && !isOther(block)
                && roles.rule(block.box())
                        .filter(OTHERS::contains)
                        .filter(rule -> !rule.equals("furniture.header") || !isBesideHeadline(block))
                        .isEmpty();
    }

    // <header> of a post: who wrote it and when
    private boolean isBesideHeadline(PageBlock block) {
        Element header =
                headline < blocks.size() ? blocks.get(headline).element().closest(HEADER) : null;
        return header != null && header.equals(block.element().closest(HEADER));
    }
}
