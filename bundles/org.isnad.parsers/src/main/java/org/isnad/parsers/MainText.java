package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.text.WordMemo;
import org.isnad.work.Work;
import org.jsoup.nodes.Element;

/** Finds the element that holds the report: the one whose paragraphs are longest and least linked. */
final class MainText {
    private static final int SHORTEST = 25;
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote");
    private static final double LINKED = 0.4;
    // going up to the parent is worth it if that holds so much more running text
    private static final double WORTH = 1.1;
    // of lines shorter than a paragraph
    private static final double WORTH_OF_LINES = 1.3;
    // side by side stand columns of a page, seldom those of a text
    private static final double WORTH_OF_CELLS = 1.7;

    private static final int SHORTEST_ARTICLE = 250;
    private static final WordMemo<Boolean> ARTICLE =
            WordMemo.matching("(?i)(?s).*schema\\.org/[a-z]*(?:article|blogposting).*");

    private final PageRoles roles;
    private final List<Box> scored = new ArrayList<>();

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
                && roles.rule(block.box()).isEmpty();
    }

    private void score(PageBlock block) {
        double points = 1 + Math.min(block.span().length() / 100.0, 3);
        double share = 1;
        for (Box box = block.box(); box != null; box = box.parent()) {
            if (box.running() == 0) {
                scored.add(box);
            }
            // a bare text block is its own container: the page has no paragraphs; a cell holds no others
            box.runs(block.span().length(), points * share * weight(box.element()));
            boolean bare = box.equals(block.box()) && !box.tag().equals("td");
            share = share == 1 && bare ? 1 : share / 2;
        }
    }

    private static double weight(Element element) {
        String tag = element.normalName();
        boolean named = tag.equals("article")
                || tag.equals("main")
                || PageElements.attribute(element, "itemprop").equals("articleBody")
                || PageElements.attribute(element, "role").equals("main")
                || isArticle(element);
        return named ? 1.5 : tag.equals("html") ? 0.5 : 1;
    }

    /** The box the report stands in; the whole page if there is no running text. */
    Optional<Box> find() {
        Box best = null;
        for (Box box : scored) {
            boolean better = best == null || box.score() > best.score();
            best = better && !PARAGRAPHS.contains(box.tag()) ? box : best;
        }
        return Optional.ofNullable(best).map(MainText::widened);
    }

    private static Box widened(Box best) {
        Box main = best;
        int base = best.running();
        for (Box box = best.parent(); box != null && !isWhole(box) && !isArticle(main); box = box.parent()) {
            int here = box.running();
            boolean row = box.tag().equals("tr");
            boolean lines = box.prose() == main.prose();
            boolean worth = here > (row ? WORTH_OF_CELLS : lines ? WORTH_OF_LINES : WORTH) * base;
            boolean clean = box.length() < 2 * here;
            main = worth && clean ? box : main;
            // the other cells of a row that was left out count for nothing further up
            base = row || main.equals(box) ? here : base;
        }
        return main;
    }

    // marked up as a report: what stands beside it is another
    private static boolean isArticle(Box box) {
        return box.prose() >= SHORTEST_ARTICLE && isArticle(box.element());
    }

    private static boolean isArticle(Element element) {
        String type = PageElements.attribute(element, "itemtype");
        return !type.isEmpty() && ARTICLE.of(type);
    }

    private static boolean isWhole(Box box) {
        return box.parent() == null || box.tag().equals("body");
    }
}
