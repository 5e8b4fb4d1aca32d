package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The elements of a page that may state something about it, in the order of the document. */
final class PageElements {
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> titles = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final List<Element> categories = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> marked = new ArrayList<>();
    private final List<Element> attributed = new ArrayList<>();
    private final List<Element> classed = new ArrayList<>();

    /** Keeps an element if it may state something. */
    void add(Element element) {
        boolean time = false;
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "title" -> titles.add(element);
            case "script" -> scripts.add(element);
            case "time" -> {
                times.add(element);
                time = true;
            }
            case "abbr" -> time = true;
            case "a" -> {
                String rel = attribute(element, "rel");
                if (rel.contains("author")) {
                    authors.add(element);
                } else if (rel.contains("category")) {
                    categories.add(element);
                }
            }
            default -> {}
        }
        if (element.attributesSize() > 0) {
            attributed.add(element);
            Attributes known = element.attributes();
            if (known.hasKey("class")) {
                classed.add(element);
            }
            if (time || known.hasKey("itemprop") || known.hasKey("property")) {
                marked.add(element);
            }
        }
    }

    /** The value of an attribute of a page, whose names are in small letters there; empty if there is none. */
    static String attribute(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    List<Element> metas() {
        return metas;
    }

    List<Element> links() {
        return links;
    }

    List<Element> titles() {
        return titles;
    }

    List<Element> scripts() {
        return scripts;
    }

    /** Links to an author. */
    List<Element> authors() {
        return authors;
    }

    /** Links to the category a report is filed under. */
    List<Element> categories() {
        return categories;
    }

    /** Elements {@code time}. */
    List<Element> times() {
        return times;
    }

    /** What has a property, of schema.org or another vocabulary, or is a time by its tag. */
    List<Element> marked() {
        return marked;
    }

    /** What has a class. */
    List<Element> classed() {
        return classed;
    }

    /** What has attributes, such as a class or an id. */
    List<Element> attributed() {
        return attributed;
    }
}
