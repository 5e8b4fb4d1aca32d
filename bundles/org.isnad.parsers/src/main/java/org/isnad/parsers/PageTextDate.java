package org.isnad.parsers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int BEHIND = 3;
    private static final int LONGEST_PART = 14;
    private static final int LONGEST_IN_MONTH = 40;
    private static final Pattern ISSUE = Pattern.compile(
            "(?i)(?:العدد|عدد رقم|السنة ال|\\b(?:issue|vol(?:ume)?|edition|ausgabe|numéro|edición|edizione|edição)\\b|\\b(?:nº|no|nr|n°)[. ]? ?[0-9]{2,6}\\b|\\bsayı\\b|גיליון|גליון|выпуск|شماره)");
    private static final int LONGEST_OPENING = 90;
    private static final int MOST_OF_PLACE = 5;
    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}{4,}");
    private static final Pattern OPENED = Pattern.compile(" ?[,.]? (?:[-–—―/|]|\\([^()]{2,40}\\))|[:–—―]");
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
    private final int last;
    // of the page's own short blocks that may hold a date
    private final List<Integer> numbered = new ArrayList<>();

    /**
     * @param headline the number of the block that is the headline, or that would follow it
     * @param last the number of the last block of running text
     */
    PageTextDate(List<PageBlock> blocks, PageRoles roles, int headline, int last) {
        this.blocks = blocks;
        this.roles = roles;
        this.headline = headline;
        this.last = last;
        for (int i = 0; i < blocks.size(); i++) {
            if (isOwn(blocks.get(i))) {
                numbered.add(i);
            }
        }
    }

    /** A date the page calls that of publication. */
    Optional<Stated<StatedTime>> labelled() {
        return first(i -> i <= last + BEHIND, DateLine::published, "shown.labelled")
                .or(() -> first(i -> i > last + BEHIND, DateLine::published, "shown.labelled"));
    }

    /** A date in a short line near the headline. */
    Optional<Stated<StatedTime>> besideHeadline() {
        // a post of a forum begins with its date
        return first(i -> isBefore(i) && isOfForum(blocks.get(i)), PageTextDate::stamp, "shown.headline")
                .or(() -> first(this::isBelow, PageTextDate::stamp, "shown.headline"))
                .or(() -> first(this::isBefore, PageTextDate::stamp, "shown.headline"));
    }

    private boolean isBefore(int i) {
        return i < headline && i >= headline - NEAR && !PublishedDay.headsSite(blocks, i, headline);
    }

    // what comes behind the text is said of other things
    private boolean isBelow(int i) {
        return i > headline && i <= headline + NEAR && isInReport(i);
    }

    private boolean isInReport(int i) {
        return i <= last || (i == last + 1 && PublishedDay.isBeside(blocks, i, Math.min(headline, last), last));
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
        return first(i -> i > headline && isInReport(i), Shapes::dateLine, "shown.line");
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

    /** A day whose parts stand one below the other, as on a leaf of a calendar. */
    Optional<Stated<StatedTime>> inParts() {
        return IntStream.range(Math.max(headline - NEAR, 0), Math.min(headline + NEAR, blocks.size() - 2))
                .filter(i -> isPart(i) && isPart(i + 1) && isPart(i + 2) && isOfReport(blocks.get(i)))
                .filter(i -> i > headline || isBefore(i))
                .mapToObj(i -> blocks.get(i).words() + " " + blocks.get(i + 1).words() + " "
                        + blocks.get(i + 2).words())
                .flatMap(words -> DateLine.read(words, new Span(0, words.length()))
                        .filter(date -> date.span().length() == words.length())
                        .flatMap(DateLine::time)
                        .filter(time -> time.grain() == Grain.DAY)
                        .stream())
                .findFirst()
                .map(time -> Stated.outside(time, "shown.in-parts"));
    }

    /** A day near the headline that is stated without its year, of the month the page's address names. */
    Optional<Stated<StatedTime>> inMonth(YearMonth month) {
        return IntStream.range(Math.max(headline - NEAR, 0), Math.min(headline + NEAR, blocks.size() - 1))
                .filter(i -> blocks.get(i).words().length() <= LONGEST_IN_MONTH && isOfReport(blocks.get(i)))
                .boxed()
                .flatMap(i -> Stream.of(
                        blocks.get(i).words(),
                        blocks.get(i).words() + " " + blocks.get(i + 1).words()))
                .map(words -> words + " " + month.getYear())
                .filter(words -> words.length() <= 2 * LONGEST_IN_MONTH)
                .flatMap(words -> read(DateLine::read, words).stream())
                .filter(time -> YearMonth.from(time.at()).equals(month))
                .findFirst()
                .map(time -> Stated.outside(time, "shown.in-month"));
    }

    /** The day of the issue of a paper, in the head of its site. */
    Optional<Stated<StatedTime>> ofIssue() {
        return blocks.stream()
                .limit(Math.max(headline, 0))
                .map(PageBlock::words)
                .filter(words -> words.length() <= LONGEST
                        && Stamp.mayDate(words, new Span(0, words.length()))
                        && ISSUE.matcher(words).find())
                .flatMap(words -> read(DateLine::read, words).stream())
                .findFirst()
                .map(time -> Stated.outside(time, "shown.of-issue"));
    }

    private boolean isPart(int i) {
        return blocks.get(i).words().length() <= LONGEST_PART;
    }

    /** The day the text opens with behind its place: "CLEVELAND, June 12, 2001 (Wire) – …". */
    Optional<Stated<StatedTime>> opening() {
        return IntStream.rangeClosed(headline + 1, last)
                .mapToObj(blocks::get)
                .filter(block -> Shapes.isBody(block.words()) && isOfReport(block))
                .limit(FIRST_BLOCKS)
                .flatMap(block -> opening(block.words()).stream())
                .findFirst()
                .map(time -> Stated.outside(time, "shown.opening"));
    }

    private static Optional<StatedTime> opening(String words) {
        Span opening = new Span(0, Math.min(words.length(), LONGEST_OPENING));
        if (!Stamp.mayDate(words, opening)) {
            return Optional.empty();
        }
        Matcher opened = OPENED.matcher(words).region(opening.start(), opening.end());
        while (opened.find()) {
            Span head = new Span(0, opened.start());
            if (Stamp.mayDate(words, head)) {
                return DateLine.read(words, head)
                        .filter(date -> isPlace(words.substring(0, date.span().start()))
                                && Shapes.isWordless(words, new Span(date.span().end(), head.end())))
                        .flatMap(DateLine::time)
                        .filter(time -> time.grain().compareTo(Grain.DAY) >= 0);
            }
        }
        return Optional.empty();
    }

    // few words, none of them in small letters but "of" and "de"
    private static boolean isPlace(String before) {
        return Shapes.words(before) <= MOST_OF_PLACE && !SMALL.matcher(before).find();
    }

    /** A day of the Hebrew calendar near the headline, where no other is stated. */
    Optional<Stated<StatedTime>> hebrew() {
        return IntStream.concat(
                        IntStream.range(Math.max(headline, 0), Math.min(headline + NEAR, blocks.size())),
                        IntStream.range(Math.max(headline - NEAR, 0), Math.max(headline, 0)))
                .mapToObj(blocks::get)
                .filter(block -> block.words().length() <= LONGEST && isOfReport(block))
                .flatMap(block -> HebrewDay.in(block.words()).stream())
                .findFirst()
                .map(day -> Stated.outside(new StatedTime(day.atStartOfDay(), Grain.DAY), "shown.hebrew"));
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
            if (time.isPresent() && isOfText(blocks.get(i), rule)) {
                return Optional.of(Stated.outside(time.get(), rule));
            }
        }
        return Optional.empty();
    }

    private boolean isOfText(PageBlock block, String rule) {
        return !Surroundings.isListed(block.element())
                && (rule.equals("shown.labelled") || !isRepeated(block.element()));
    }

    /** Whether it is one of several alike that show days, apart from the text. */
    boolean isRepeated(Element element) {
        return IntStream.rangeClosed(Math.max(headline + 1, 0), last)
                .mapToObj(blocks::get)
                .filter(block -> Shapes.isBody(block.words()) && isOfReport(block))
                .findFirst()
                .filter(block -> Surroundings.isRepeated(element, block.element()))
                .isPresent();
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
                && isOfReport(block);
    }

    private boolean isOfReport(PageBlock block) {
        return roles.rule(block.box())
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
