package org.isnad.parsers;

import java.util.List;
import java.util.Set;
import org.isnad.parsers.PageBlocks.PageBlock;

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

    private PageList() {}

    /**
     * Whether a page only lists reports.
     *
     * @param headline the number of its headline; below 0 if it has none
     */
    static boolean is(List<PageBlock> blocks, PageRoles roles, int headline) {
        return (headline < 0 || mayHeadAList(blocks.get(headline))) && holdsLinksOnly(blocks, roles);
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
