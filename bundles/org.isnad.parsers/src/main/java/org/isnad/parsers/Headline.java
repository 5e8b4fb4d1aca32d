package org.isnad.parsers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.parsers.PageBlocks.PageBlock;
import org.isnad.text.FoldedText;

/** Finds the block of a page that is its headline: the one that says what the page calls itself, else its first heading. */
final class Headline {
    private static final int SHORTEST = 8;
    private static final Set<String> AROUND = Set.of("article", "main", "div", "section");

    private final PageBlocks page;
    private final PageRoles roles;
    private final List<String> titles;
    private final Optional<Box> main;
    private final Map<Integer, String> folded = new HashMap<>();

    Headline(PageBlocks page, PageRoles roles, List<String> titles, Optional<Box> main) {
        this.page = page;
        this.roles = roles;
        this.titles = titles.stream().map(t -> Names.bare(FoldedText.fold(t))).toList();
        this.main = main;
    }

    /** Index of the block, or -1 if the page's body does not hold its headline. */
    int index() {
        for (int strictness = 0; strictness < 4; strictness++) {
            for (int i = 0; i < page.blocks().size(); i++) {
                if (fits(i, strictness)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean fits(int i, int strictness) {
        PageBlock block = page.blocks().get(i);
        if (block.span().length() > Shapes.LONGEST_HEADLINE) {
            return false;
        }
        String tag = block.box().tag();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '3';
        return switch (strictness) {
            case 0 -> heading && isTitle(i, true) && !isFurniture(block);
            case 1 -> heading && isTitle(i, false) && !isFurniture(block);
            case 2 -> block.linkDensity() < 0.5 && !isFurniture(block) && isTitle(i, true);
            default ->
                tag.equals("h1")
                        && !isFurniture(block)
                        && block.element().closest("header nav") == null
                        && within(block);
        };
    }

    private boolean isFurniture(PageBlock block) {
        return roles.rule(block.box())
                .filter(r -> !r.equals("furniture.header"))
                .isPresent();
    }

    private boolean isTitle(int i, boolean whole) {
        String words = folded.computeIfAbsent(
                i, _ -> Names.bare(FoldedText.fold(page.blocks().get(i).span().in(page.text()))));
        return titles.stream()
                .anyMatch(title -> whole ? title.equals(words) : words.length() >= SHORTEST && title.startsWith(words));
    }

    // a heading in the main text, or just before it
    private boolean within(PageBlock block) {
        Box parent = main.map(Box::parent)
                .filter(around -> AROUND.contains(around.tag()))
                .orElse(null);
        for (Box box = block.box(); box != null; box = box.parent()) {
            if (box.equals(main.orElse(box)) || box.equals(parent)) {
                return true;
            }
        }
        return titles.isEmpty() || main.filter(box -> box.tag().equals("body")).isPresent();
    }
}
