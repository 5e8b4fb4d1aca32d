package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.parsers.PageBlocks.PageBlock;

/**
 * Finds the boxes of a page that show other reports, whatever they are called: what a label such as «اقرأ أيضا» heads, and
 * cards that begin with a linked heading.
 */
final class PageBoxes {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_CARD = 700;
    private static final int LONG_REPORT = 600;
    private static final double LINKED = 0.6;
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    private record Card(Box box, String kind) {}

    private final PageBlocks page;
    private final int longest;
    private final Map<Box, String> found = new HashMap<>();

    /** @param longest no box is longer than this: the report itself might be */
    PageBoxes(PageBlocks page, int longest) {
        this.page = page;
        this.longest = longest;
    }

    /** The rule by each box. */
    Map<Box, String> find() {
        List<Card> cards = new ArrayList<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            PageBlock block = page.blocks().get(i);
            String heads = heads(block);
            if (!heads.isEmpty()) {
                Box box = around(i, longest, heads.equals("comments"));
                found.put(box, box.length() > block.span().length() ? "furniture." + heads : "");
            } else if (isLinkedHeading(block)) {
                Box box = around(i, Math.min(longest, LONGEST_CARD), false);
                String kind = box.tag() + "." + box.element().className();
                cards.add(new Card(box, kind));
                kinds.merge(kind, 1, Integer::sum);
            }
        }
        // one linked heading may be a sub-heading; several alike are cards
        cards.stream()
                .filter(c -> kinds.getOrDefault(c.kind, 0) > 1)
                .forEach(c -> found.put(c.box, "furniture.teaser"));
        found.values().removeIf(String::isEmpty);
        return found;
    }

    // a label that is a link leads to other reports and heads none
    private String heads(PageBlock block) {
        if (block.span().length() > LONGEST_LABEL) {
            return "";
        }
        String heads = Furniture.heads(block.words());
        return heads.equals("related") && block.linkDensity() >= LINKED ? "" : heads;
    }

    private static boolean isLinkedHeading(PageBlock block) {
        return block.linkDensity() > LINKED && HEADINGS.contains(block.element().normalName());
    }

    // the widest box that begins with this block; a report may begin with links to others, but only readers write so
    // much without any
    private Box around(int i, int most, boolean byReaders) {
        Box widest = page.blocks().get(i).box();
        for (Box box = widest.parent(); box != null && box.first() == i; box = box.parent()) {
            boolean report = !byReaders && box.prose() >= LONG_REPORT && box.isUnlinked();
            if (box.length() > most || report || box.tag().equals("body")) {
                break;
            }
            widest = box;
        }
        return widest;
    }
}
