package org.isnad.parsers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.work.Work;
import org.jsoup.nodes.Element;

/** Finds the element that holds the report: the one whose paragraphs are longest and least linked. */
final class MainText {
    private static final int SHORTEST = 25;
    private static final double LINKED = 0.4;
    // going up to the parent is worth it if that holds so much more running text
    private static final double WORTH = 1.1;
    // side by side stand columns of a page, seldom those of a text
    private static final double WORTH_OF_CELLS = 1.7;

    private final PageRoles roles;
    private final Map<Element, Double> scores = new LinkedHashMap<>();
    private final Map<Element, Integer> running = new LinkedHashMap<>();

    MainText(List<PageBlock> blocks, PageRoles roles, Work work) {
        this.roles = roles;
        for (PageBlock block : blocks) {
            work.check();
            if (isRunning(block)) {
                score(block);
            }
        }
    }

    private boolean isRunning(PageBlock block) {
        return block.span().length() >= SHORTEST
                && block.linkDensity() < LINKED
                && roles.rule(block.element()).isEmpty();
    }

    private void score(PageBlock block) {
        double points = 1 + Math.min(block.span().length() / 100.0, 3);
        double share = 1;
        for (Element e = block.element(); e != null; e = e.parent()) {
            running.merge(e, block.span().length(), Integer::sum);
            // a bare text block is its own container: the page has no paragraphs; a cell holds no others
            scores.merge(e, points * share * weight(e), Double::sum);
            boolean bare = e.equals(block.element()) && !e.normalName().equals("td");
            share = share == 1 && bare ? 1 : share / 2;
        }
    }

    private static double weight(Element element) {
        String tag = element.normalName();
        boolean named = tag.equals("article")
                || tag.equals("main")
                || element.attr("itemprop").equals("articleBody")
                || element.attr("role").equals("main");
        return named ? 1.5 : tag.equals("html") ? 0.5 : 1;
    }

    /** The element the report stands in; the root if there is no running text. */
    Element find(Element root) {
        Element best = root;
        double bestScore = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            boolean paragraph =
                    List.of("p", "li", "blockquote").contains(entry.getKey().normalName());
            if (!paragraph && entry.getValue() > bestScore) {
                best = entry.getKey();
                bestScore = entry.getValue();
            }
        }
        return widened(best, root);
    }

    private Element widened(Element best, Element root) {
        Element main = best;
        int base = running.getOrDefault(best, 0);
        for (Element e = best.parent();
                e != null && !e.equals(root) && !e.normalName().equals("body");
                e = e.parent()) {
            int here = running.getOrDefault(e, 0);
            boolean row = e.normalName().equals("tr");
            boolean worth = here > (row ? WORTH_OF_CELLS : WORTH) * base;
            boolean clean = roles.length(e) < 2 * here;
            main = worth && clean ? e : main;
            // the other cells of a row that was left out count for nothing further up
            base = row || main.equals(e) ? here : base;
        }
        return main;
    }
}
