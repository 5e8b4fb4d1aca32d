package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.jsoup.nodes.Element;

/**
 * Finds the boxes of a page that show other reports, whatever they are called: what a label such as «اقرأ أيضا» heads, and
 * cards that begin with a linked heading.
 */
final class PageBoxes {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_CARD = 700;
    private static final double LINKED = 0.6;
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    private record Box(Element element, String kind) {}

    private final PageBlocks page;
    private final ToIntFunction<Element> lengths;
    private final int longest;
    private final Map<Element, Integer> firsts = new HashMap<>();
    private final Map<Element, String> found = new HashMap<>();

    /** @param longest no box is longer than this: the report itself might be */
    PageBoxes(PageBlocks page, ToIntFunction<Element> lengths, int longest) {
        this.page = page;
        this.lengths = lengths;
        this.longest = longest;
        for (int i = 0; i < page.blocks().size(); i++) {
            for (Element e = page.blocks().get(i).element(); e != null && !firsts.containsKey(e); e = e.parent()) {
                firsts.put(e, i);
            }
        }
    }

    /** The rule by each box. */
    Map<Element, String> find() {
        List<Box> cards = new ArrayList<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            PageBlock block = page.blocks().get(i);
            if (isLabel(block)) {
                Element box = around(i, longest);
                found.put(box, lengths.applyAsInt(box) > block.span().length() ? "related" : "");
            } else if (isLinkedHeading(block)) {
                Element box = around(i, Math.min(longest, LONGEST_CARD));
                String kind = box.normalName() + "." + box.className();
                cards.add(new Box(box, kind));
                kinds.merge(kind, 1, Integer::sum);
            }
        }
        // one linked heading may be a sub-heading; several alike are cards
        cards.stream().filter(c -> kinds.getOrDefault(c.kind, 0) > 1).forEach(c -> found.put(c.element, "teaser"));
        found.values().removeIf(String::isEmpty);
        return found;
    }

    private boolean isLabel(PageBlock block) {
        return block.span().length() <= LONGEST_LABEL
                && block.linkDensity() < LINKED
                && Furniture.match(block.span().in(page.text()))
                        .filter(m -> m.opens() && m.rule().equals("furniture.related"))
                        .isPresent();
    }

    private static boolean isLinkedHeading(PageBlock block) {
        return block.linkDensity() > LINKED && HEADINGS.contains(block.element().normalName());
    }

    // the widest element that begins with this block
    private Element around(int i, int most) {
        Element box = page.blocks().get(i).element();
        for (Element e = box.parent(); e != null && firsts.getOrDefault(e, -1) == i; e = e.parent()) {
            if (lengths.applyAsInt(e) > most || e.normalName().equals("body")) {
                break;
            }
            box = e;
        }
        return box;
    }
}
