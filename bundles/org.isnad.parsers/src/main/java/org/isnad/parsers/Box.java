package org.isnad.parsers;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page that holds words, and what is found out about it on the way. */
final class Box {
    private static final int PARAGRAPH = 80;
    private static final int UNLINKED = 5;
    private static final Set<String> ARTICLE = Set.of("article", "main");

    private final Element element;
    private final @Nullable Box parent;
    private final int first;
    private int length;
    private int prose;
    private int linked;
    private @Nullable String rule;
    private int running;
    private double score;

    /** @param first the number of the block it begins with */
    Box(Element element, @Nullable Box parent, int first) {
        this.element = element;
        this.parent = parent;
        this.first = first;
    }

    Element element() {
        return element;
    }

    String tag() {
        return element.normalName();
    }

    /** The box around it; none around the page. */
    @Nullable
    Box parent() {
        return parent;
    }

    int first() {
        return first;
    }

    /** How many characters stand in it. */
    int length() {
        return length;
    }

    void holds(int characters, int inLinks) {
        length += characters;
        linked += inLinks;
        prose += characters >= PARAGRAPH && inLinks * 2 < characters ? characters : 0;
    }

    /** How many characters of it stand in paragraphs. */
    int prose() {
        return prose;
    }

    /** Whether hardly any of it is links. */
    boolean isUnlinked() {
        return linked * UNLINKED < length;
    }

    /** The rule by which it is no part of the report: empty if it is, null if nobody has asked yet. */
    @Nullable
    String rule() {
        return rule;
    }

    void rule(String found) {
        rule = found;
    }

    /** Lets the question be asked anew, here and around. */
    void forget() {
        for (Box box = this; box != null && box.rule != null; box = box.parent) {
            box.rule = null;
        }
    }

    /** How many characters of running text stand in it. */
    int running() {
        return running;
    }

    /** What speaks for its being the report's. */
    double score() {
        return score;
    }

    void runs(int characters, double points) {
        running += characters;
        score += points;
    }

    boolean isInArticle() {
        Box box = this;
        while (box != null && !ARTICLE.contains(box.tag())) {
            box = box.parent;
        }
        return box != null;
    }
}
