package org.isnad.parsers;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.report.Grain;
import org.isnad.report.Span;
import org.isnad.text.DateLine;

/** Tells pages that list reports and are none: a site's front, a section, the results of a search. */
final class PageList {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final double LINKED = 0.6;
    // what is shorter says nothing
    private static final int SHORTEST_LINE = 25;
    // fewer may stand beside a short report
    private static final int FEWEST = 8;
    private static final int FEWEST_WORDS = 3;
    // of what runs on between two links to reports; a short item of news is longer
    private static final int LONGEST_TEASER = 350;
    private static final int LONGEST_NAME = 4;
    private static final int FEWEST_DATED = 3;
    private static final int SHORTEST_LINK = 12;
    // blocks between a link and its day
    private static final int NEAR = 2;
    private static final Pattern ANSWER = Pattern.compile("(?i)^(?:re|رد|ynt|cevap|תגובה)\\s*:\\s*");

    private PageList() {}

    /**
     * Whether a page only lists reports.
     *
     * @param headline the number of its headline; below 0 if it has none
     */
    static boolean is(List<PageBlock> blocks, PageRoles roles, int headline) {
        return (headline < 0 || mayHeadAList(blocks.get(headline))) && holdsLinksOnly(blocks, roles);
    }

    /**
     * Whether a page shows several links to reports with the day of each, and no text of its own longer than a teaser:
     * a section, the posts of a month, what a search found.
     *
     * @param headline the number of its headline; below 0 if it has none
     * @param titles what the page is called: a thread links to its own posts by them
     */
    static boolean isOfDays(List<PageBlock> blocks, int headline, List<String> titles) {
        if (headline >= 0 && !mayHeadAList(blocks.get(headline)) && textFollows(blocks, headline, titles)) {
            return false;
        }
        int running = 0;
        int entries = 0;
        int link = -NEAR - 1;
        int day = -NEAR - 1;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            boolean leads = leads(block, titles);
            boolean dated = isDated(block);
            if (leads || isLinked(block)) {
                running = 0;
            } else if (block.words().length() >= SHORTEST_LINE) {
                running += block.words().length();
                if (running > LONGEST_TEASER) {
                    return false;
                }
            }
            link = leads ? i : link;
            day = dated ? i : day;
            if ((leads || dated) && i - link <= NEAR && i - day <= NEAR) {
                entries++;
                link = -NEAR - 1;
                day = -NEAR - 1;
            }
        }
        return entries >= FEWEST_DATED;
    }

    // before any link to another report
    private static boolean textFollows(List<PageBlock> blocks, int headline, List<String> titles) {
        return blocks.stream()
                .skip(headline + 1L)
                .filter(block -> leads(block, titles) || Shapes.isBody(block.words()))
                .findFirst()
                .filter(block -> !leads(block, titles))
                .isPresent();
    }

    // to a report of several words
    private static boolean leads(PageBlock block, List<String> titles) {
        return block.linked() >= SHORTEST_LINK
                && (isLinked(block) || block.words().length() <= LONGEST_TEASER)
                && Shapes.words(block.words()) >= FEWEST_WORDS
                && titles.stream().noneMatch(title -> isOfSame(title, block.words()));
    }

    private static boolean isOfSame(String title, String link) {
        return !title.isBlank()
                && (link.contains(title) || title.contains(ANSWER.matcher(link).replaceFirst("")));
    }

    private static boolean isDated(PageBlock block) {
        Span line = new Span(0, block.words().length());
        return block.words().length() <= LONGEST_TEASER
                && Stamp.mayDate(block.words(), line)
                && DateLine.read(block.words(), line)
                        .flatMap(DateLine::time)
                        .filter(time -> time.grain().compareTo(Grain.DAY) >= 0)
                        .isPresent();
    }

    // a link to a report, or the name of site or section
    private static boolean mayHeadAList(PageBlock headline) {
        return isLinked(headline) || Shapes.words(headline.words()) <= LONGEST_NAME;
    }

    private static boolean isLinked(PageBlock block) {
        return block.linkDensity() > LINKED;
    }

    private static boolean holdsLinksOnly(List<PageBlock> blocks, PageRoles roles) {
        int links = 0;
        int running = 0;
        for (PageBlock block : blocks) {
            boolean heading = HEADINGS.contains(block.element().normalName());
            if (heading && isLinked(block)) {
                links += Shapes.words(block.words()) >= FEWEST_WORDS ? 1 : 0;
                running = 0;
            } else if (block.words().length() >= SHORTEST_LINE && !isLinked(block) && isOwn(block, roles)) {
                running += block.words().length();
                if (running > LONGEST_TEASER) {
                    return false;
                }
            }
        }
        return links >= FEWEST;
    }

    // what a teaser is made of counts, what stands at the page's foot does not
    private static boolean isOwn(PageBlock block, PageRoles roles) {
        return roles.rule(block.box())
                .filter(rule -> !rule.equals("furniture.teaser") && !rule.equals("furniture.related"))
                .isEmpty();
    }
}
