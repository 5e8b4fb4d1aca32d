package org.isnad.parsers;

import java.util.Set;
import org.isnad.report.Span;
import org.isnad.text.WordMemo;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Tells by the boxes around an element whether what it states is stated of the page's own report. */
final class Surroundings {
    private static final Set<String> OTHER_TAGS = Set.of("aside", "nav", "footer");
    // of boxes that speak of other reports, of readers or of the site
    private static final WordMemo<Boolean> OTHERS = WordMemo.matching(
            "(?i)(?s).*(?:related|comment|kommentare|leserkommentar|yorumlar|yorum-?list|reaction|reacties|talkback|sidebar|site-?footer|page-?footer|recent|latest|popular|teaser|reply|review-list|copyright|overlay|modal|dialog).*|footer");
    private static final WordMemo<Boolean> SITE =
            WordMemo.matching("(?i)(?s).*(?:masthead|topbar|top-bar|site-header|navbar|today).*|header|top");
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");
    private static final Set<String> HEADERS = Set.of("header");
    private static final int HIGHEST = 12;
    // an entry of a list is no higher above its date, and has at least so many like it
    private static final int HIGHEST_OF_ENTRY = 6;
    private static final int FEWEST_ENTRIES = 3;
    private static final int MOST_SIBLINGS = 40;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_ENTRY = 400;
    private static final int LONGEST_REPEATED = 2000;
    private static final Set<String> BOXES = Set.of("div", "section", "article", "a");
    private static final Set<String> ROWS = Set.of("li", "tr", "dd");
    private static final Evaluator TITLE = QueryParser.parse("h1");
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Evaluator LINKED_HEADING =
            QueryParser.parse("h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4");

    private Surroundings() {}

    /** Whether no box around it, up to the article or the page, is one of other reports, of readers or of the site's foot. */
    static boolean isOwn(Element element) {
        return isOutside(element, OTHER_TAGS, OTHERS);
    }

    /** Whether it stands in what heads all pages of the site, where most show today's date. */
    static boolean isOfSite(Element element) {
        return !isOutside(element, HEADERS, SITE);
    }

    private static boolean isOutside(Element element, Set<String> tags, WordMemo<Boolean> names) {
        int up = 0;
        for (Element e = element; e != null && !isWhole(e) && up < HIGHEST; e = e.parent()) {
            boolean named = (tags.contains(e.normalName()) && !isOfPost(e))
                    || holds(names, PageElements.attribute(e, "class"))
                    || holds(names, PageElements.attribute(e, "id"));
            if (named && !holdsHeadline(e)) {
                return false;
            }
            up++;
        }
        return true;
    }

    // "content with-sidebar", the <header> of a post
    private static boolean holdsHeadline(Element box) {
        Element title = box.selectFirst(TITLE);
        return title != null && title.selectFirst(LINK) == null && Shapes.words(title.text()) >= FEWEST_WORDS;
    }

    // below a post of a blog or a thread it says who wrote it when
    private static boolean isOfPost(Element element) {
        Element around = element.parent();
        return element.normalName().equals("footer")
                && around != null
                && (around.normalName().equals("article") || around.normalName().equals("li"));
    }

    private static boolean isWhole(Element element) {
        return WHOLE.contains(element.normalName());
    }

    private static boolean holds(WordMemo<Boolean> names, String name) {
        return !name.isEmpty() && names.of(name);
    }

    /** Whether it stands in one of several entries alike, each of which links to a report of its own. */
    static boolean isListed(Element element) {
        int up = 0;
        for (Element e = element;
                e != null && !e.normalName().equals("body") && up < HIGHEST_OF_ENTRY;
                e = e.parent()) {
            if (isEntry(e) && entriesLike(e) >= FEWEST_ENTRIES) {
                return true;
            }
            up++;
        }
        return false;
    }

    private static int entriesLike(Element entry) {
        Element list = entry.parent();
        int entries = 0;
        int seen = 0;
        for (Element e = list == null ? null : list.firstElementChild();
                e != null && entries < FEWEST_ENTRIES && seen < MOST_SIBLINGS;
                e = e.nextElementSibling()) {
            entries += isLike(e, entry) && isEntry(e) ? 1 : 0;
            seen++;
        }
        return entries;
    }

    private static boolean isEntry(Element element) {
        boolean row = ROWS.contains(element.normalName());
        Element heading = element.selectFirst(row ? LINK : LINKED_HEADING);
        Element link = heading != null ? heading : BOXES.contains(element.normalName()) ? datedLink(element) : null;
        if (link == null || Shapes.words(link.text()) < FEWEST_WORDS) {
            return false;
        }
        // the answers of a thread are called as the thread is
        Document page = element.ownerDocument();
        return page == null
                || !page.title()
                        .contains(link.text()
                                .substring(link.text().indexOf(':') + 1)
                                .strip());
    }

    // the first link of a small box that shows a day
    private static @Nullable Element datedLink(Element box) {
        Element link = box.selectFirst(LINK);
        return link != null && isDated(box, LONGEST_ENTRY) ? link : null;
    }

    private static boolean isDated(Element element, int longest) {
        String words = element.text();
        return words.length() <= longest && Stamp.mayDate(words, new Span(0, words.length()));
    }

    /**
     * Whether it stands in one of several boxes alike that each show a day, apart from the text: comments, reviews, events,
     * rows of a table.
     *
     * @param prose where the text begins
     */
    static boolean isRepeated(Element element, Element prose) {
        int up = 0;
        Element e = element;
        Element around = e.parent();
        while (around != null && up < HIGHEST_OF_ENTRY && !isWithin(prose, around)) {
            boolean box = e.childrenSize() > 1
                    && (e.normalName().equals("li")
                            || !PageElements.attribute(e, "class").isEmpty());
            if (datedLike(e, around) >= (box ? 2 : FEWEST_ENTRIES)) {
                return true;
            }
            e = around;
            around = e.parent();
            up++;
        }
        return false;
    }

    private static int datedLike(Element entry, Element list) {
        int dated = 0;
        int seen = 0;
        for (Element e = list.firstElementChild();
                e != null && dated < FEWEST_ENTRIES && seen < MOST_SIBLINGS;
                e = e.nextElementSibling()) {
            dated += isLike(e, entry) && isDated(e, LONGEST_REPEATED) ? 1 : 0;
            seen++;
        }
        return dated;
    }

    private static boolean isLike(Element a, Element b) {
        return a.normalName().equals(b.normalName())
                && PageElements.attribute(a, "class").equals(PageElements.attribute(b, "class"));
    }

    /** Whether an element is another or stands in it. */
    static boolean isWithin(Element inner, Element outer) {
        Element e = inner;
        while (e != null && !e.equals(outer)) {
            e = e.parent();
        }
        return e != null;
    }
}
