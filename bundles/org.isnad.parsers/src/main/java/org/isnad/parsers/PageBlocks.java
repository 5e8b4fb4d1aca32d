package org.isnad.parsers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.report.Span;
import org.isnad.text.WordMemo;
import org.isnad.work.Work;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page in the order of the document, in blocks parted by line breaks, and the elements that may state
 * something: all that is found by going over the page.
 */
final class PageBlocks implements NodeVisitor {
    /**
     * A block of the page.
     *
     * @param words the characters of the span
     * @param box the innermost block element it stands in
     * @param linked how many of its characters are links
     */
    record PageBlock(String words, Span span, Box box, int linked) {
        Element element() {
            return box.element();
        }

        double linkDensity() {
            return span.isEmpty() ? 0 : (double) linked / span.length();
        }
    }

    /** What an element does to the text around it. */
    private enum Kind {
        BLOCK,
        INLINE,
        LINK,
        BREAK,
        SKIPPED
    }

    private static final List<String> SKIPPED = List.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "head",
            "title",
            "select",
            "datalist",
            "map",
            "textarea");
    private static final List<String> INLINE = List.of(
            "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "ruby", "rb", "rt", "rp", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "input", "nobr");
    private static final Map<String, Kind> KINDS = kinds();

    // for those who hear the page: what others see by its place
    private static final WordMemo<Boolean> UNSEEN = new WordMemo<>(name -> {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("editsection")
                || lower.contains("visually-hidden")
                || lower.contains("visuallyhidden")
                || lower.contains("screen-reader")
                || List.of(lower.split("\\s+")).contains("sr-only");
    });

    private static final Evaluator TYPED = QueryParser.parse("pre");
    private static final Pattern TYPED_PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final int SHORTEST_TITLE = 15;
    private static final int HEAD_LINES = 4;

    private final StringBuilder text = new StringBuilder();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();
    private final PageElements elements = new PageElements();
    private final Work work;
    private final String whole;
    private int start;
    private int linked;
    private int inLink;
    private boolean breakPending;
    private boolean seam;
    private int skippedUntil = -1;
    // of the elements that are open, by depth
    private Kind[] kinds = new Kind[64];

    PageBlocks(Element root, Work work) {
        this.work = work;
        root.traverse(this);
        flush(root, 0);
        whole = text.toString();
    }

    String text() {
        return whole;
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    PageElements elements() {
        return elements;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            elements.add(element);
        }
        if (skippedUntil >= 0) {
            return;
        }
        if (node instanceof TextNode words) {
            append(words, depth);
        } else if (node instanceof Element element) {
            enter(element, depth);
        }
    }

    private void enter(Element element, int depth) {
        work.check();
        Kind kind = isHidden(element) ? Kind.SKIPPED : kind(element);
        kinds = depth < kinds.length ? kinds : Arrays.copyOf(kinds, 2 * depth);
        kinds[depth] = kind;
        seam |= kind != Kind.SKIPPED && kind != Kind.BREAK && element.previousSibling() instanceof Element;
        switch (kind) {
            case SKIPPED -> skippedUntil = depth;
            case BREAK -> lineBreak(element, depth);
            case LINK -> inLink++;
            case BLOCK -> {
                Element around = element.parent();
                if (around != null) {
                    flush(around, depth - 1);
                }
            }
            case INLINE -> {}
        }
    }

    private static Kind kind(Element element) {
        Kind known = KINDS.get(element.normalName());
        return known != null ? known : !element.tag().isKnownTag() && isAmongWords(element) ? Kind.INLINE : Kind.BLOCK;
    }

    // a site's own mark in the midst of a sentence: <company id="12">, <app-tooltip>
    private static boolean isAmongWords(Element element) {
        return (isText(element.previousSibling()) || isText(element.nextSibling()))
                && element.childNodeSize() == element.textNodes().size();
    }

    private static boolean isText(@Nullable Node node) {
        return node instanceof TextNode words && !words.isBlank();
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        SKIPPED.forEach(tag -> kinds.put(tag, Kind.SKIPPED));
        INLINE.forEach(tag -> kinds.put(tag, Kind.INLINE));
        kinds.put("a", Kind.LINK);
        kinds.put("br", Kind.BREAK);
        return kinds;
    }

    @Override
    public void tail(Node node, int depth) {
        if (skippedUntil >= 0) {
            skippedUntil = depth == skippedUntil ? -1 : skippedUntil;
            return;
        }
        if (node instanceof Element element) {
            Kind kind = kinds[depth];
            inLink -= kind == Kind.LINK ? 1 : 0;
            if (kind == Kind.BLOCK) {
                flush(element, depth);
            }
        }
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = PageElements.attribute(element, "class");
        return element.attributes().hasKey("hidden")
                || hides(PageElements.attribute(element, "style"))
                || (!names.isEmpty() && UNSEEN.of(names));
    }

    private static boolean hides(String style) {
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    // styles set labels and times apart that nothing in the page parts: a letter before a digit, or the reverse
    private void part(char first) {
        char last = text.length() > start ? text.charAt(text.length() - 1) : ' ';
        boolean other = Character.isDigit(first) != Character.isDigit(last) || Character.isDigit(first);
        boolean hump = Character.isLowerCase(last) && Character.isUpperCase(first);
        if (Character.isLetterOrDigit(first) && Character.isLetterOrDigit(last) && (other || hump)) {
            text.append(' ');
        }
    }

    // in text set as it was typed blank lines part paragraphs
    private void append(TextNode node, int depth) {
        String words = node.getWholeText();
        Element around = node.parent();
        if (around != null && words.contains("\n\n") && around.closest(TYPED) != null) {
            for (String part : TYPED_PARAGRAPHS.split(words)) {
                append(part);
                flush(around, depth - 1);
            }
        } else {
            append(words);
        }
    }

    private void append(String words) {
        if (seam && !words.isEmpty()) {
            part(words.charAt(0));
            seam = false;
        }
        int before = text.length();
        int i = 0;
        while (i < words.length()) {
            if (isSpace(words.charAt(i))) {
                boolean first = text.length() == start || isSpace(text.charAt(text.length() - 1));
                text.append(first ? "" : " ");
                i++;
            } else {
                int end = i + 1;
                while (end < words.length() && (words.charAt(end) > ' ' || goesOn(words, end))) {
                    end++;
                }
                text.append(words, i, end);
                breakPending = false;
                i = end;
            }
        }
        linked += inLink > 0 ? text.length() - before : 0;
    }

    // words and single blanks between them stay as they are
    private static boolean goesOn(String words, int i) {
        char c = words.charAt(i);
        return !isSpace(c) || (c == ' ' && i + 1 < words.length() && !isSpace(words.charAt(i + 1)));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    private static boolean isWithinBlocks(Kind kind) {
        return kind == Kind.INLINE || kind == Kind.LINK || kind == Kind.BREAK;
    }

    // one break stays in the block, two end it
    private void lineBreak(Element element, int depth) {
        if (breakPending) {
            flush(element, depth);
        } else if (text.length() > start) {
            text.append('\n');
            breakPending = true;
        }
    }

    private Element blockOf(Element element, int depth) {
        Element block = element;
        int at = depth;
        while (block.parent() != null && isWithinBlocks(kinds[at])) {
            block = block.parent();
            at--;
        }
        return block;
    }

    private void flush(Element element, int depth) {
        breakPending = false;
        if (text.length() == start) {
            return;
        }
        Span words = words();
        if (words.isEmpty() && text.indexOf("\u00A0", start) < 0) {
            text.setLength(start);
            linked = 0;
            return;
        }
        Span span = words.isEmpty() ? new Span(start, text.length()) : words;
        text.setLength(span.end());
        String shown = text.substring(span.start());
        Box box = box(blockOf(element, depth));
        if (shown.indexOf('\n') >= 0 && shown.lines().limit(HEAD_LINES).anyMatch(this::isInTitle)) {
            lines(shown, box);
        } else {
            add(shown, span, box);
        }
        text.append('\n');
        start = text.length();
        linked = 0;
    }

    private void add(String shown, Span span, Box box) {
        int inLinks = Math.min(linked, span.length());
        for (Box around = box; around != null; around = around.parent()) {
            around.holds(span.length(), inLinks);
        }
        blocks.add(new PageBlock(shown, span, box, inLinks));
    }

    // old pages part title, byline and date by nothing but breaks
    private boolean isInTitle(String line) {
        return line.length() >= SHORTEST_TITLE
                && elements.titles().stream().anyMatch(title -> title.text().contains(line.strip()));
    }

    private void lines(String shown, Box box) {
        for (int at = 0; at < shown.length(); ) {
            int end = shown.indexOf('\n', at);
            end = end < 0 ? shown.length() : end;
            Span line = Line.trimmed(shown, at, end);
            if (!line.isEmpty()) {
                add(line.in(shown), line.shift(text.length() - shown.length()), box);
            }
            at = end + 1;
        }
    }

    // of the block, without the blanks around them
    private Span words() {
        int from = start;
        int to = text.length();
        while (from < to && Line.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Line.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private Box box(Element element) {
        Box known = boxes.get(element);
        if (known != null) {
            return known;
        }
        List<Element> fresh = new ArrayList<>();
        Element around = element.parent();
        while (around != null && !boxes.containsKey(around)) {
            fresh.add(around);
            around = around.parent();
        }
        Box box = around == null ? null : boxes.get(around);
        for (int i = fresh.size() - 1; i >= 0; i--) {
            box = new Box(fresh.get(i), box, blocks.size());
            boxes.put(fresh.get(i), box);
        }
        Box made = new Box(element, box, blocks.size());
        boxes.put(element, made);
        return made;
    }
}
