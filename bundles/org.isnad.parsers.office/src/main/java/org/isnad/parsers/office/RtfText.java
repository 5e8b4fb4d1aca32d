package org.isnad.parsers.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.parse.ParseException;
import org.isnad.parsers.Prose;
import org.isnad.report.Document;
import org.isnad.work.Work;

/** The paragraphs of Rich Text Format (specification 1.9.1): bytes are read in the character set of their font. */
final class RtfText {
    static final int DEEPEST = 1_000;
    // those of formulas have capitals
    private static final Pattern WORD = Pattern.compile("\\\\([a-zA-Z]{1,32})(-?\\d{1,9})? ?");
    private static final Set<String> LEFT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "themedata",
            "datastore",
            "listtable",
            "fldinst",
            "generator");
    // the sets fonts name by number (\fcharset)
    private static final Map<Integer, String> OF_FONTS = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    /** What a group inherits. */
    private record State(boolean left, boolean fonts, int skip, Charset charset) {}

    private final Document document;
    private final Work work;
    private final String rtf;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Deque<State> groups = new ArrayDeque<>();
    private State now = new State(false, false, 1, Charset.forName("windows-1252"));
    private Charset usual = now.charset();
    private int font;
    private int toSkip;

    RtfText(Document document, Work work) {
        this.document = document;
        this.work = work;
        this.rtf = new String(document.bytes(), StandardCharsets.ISO_8859_1);
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    void read() throws ParseException {
        int i = 0;
        while (i < rtf.length()) {
            char c = rtf.charAt(i);
            if (c == '{') {
                open();
                i++;
            } else if (c == '}') {
                flush();
                now = groups.isEmpty() ? now : groups.pop();
                i++;
            } else if (c == '\\') {
                i = control(i);
            } else {
                add(c);
                i++;
            }
        }
        paragraph();
    }

    private void open() throws ParseException {
        work.check();
        flush();
        groups.push(now);
        toSkip = 0;
        if (groups.size() > DEEPEST) {
            throw Prose.refused(document, "office.deep", "is nested deeper than " + DEEPEST + " levels", DEEPEST);
        }
    }

    private void add(char c) {
        if (c == '\r' || c == '\n' || now.left()) {
            return;
        }
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        bytes.write(c);
    }

    private void flush() {
        words.append(new String(bytes.toByteArray(), now.charset()));
        bytes.reset();
    }

    private void letters(String letters) {
        if (!now.left()) {
            flush();
            words.append(letters);
        }
    }

    private void paragraph() {
        flush();
        paragraphs.add(words.toString());
        words.setLength(0);
    }

    private int control(int i) {
        Matcher matcher = WORD.matcher(rtf).region(i, rtf.length());
        if (matcher.lookingAt()) {
            String digits = matcher.group(2);
            word(matcher.group(1), digits == null ? 1 : Integer.parseInt(digits));
            boolean binary = matcher.group(1).equals("bin") && digits != null;
            return binary
                    ? (int) Math.min(rtf.length(), matcher.end() + Math.max(0L, Long.parseLong(digits)))
                    : matcher.end();
        }
        char next = i + 1 < rtf.length() ? rtf.charAt(i + 1) : ' ';
        if (next == '\'' && i + 4 <= rtf.length() && isHex(rtf.charAt(i + 2)) && isHex(rtf.charAt(i + 3))) {
            add((char) Integer.parseInt(rtf, i + 2, i + 4, 16));
            return i + 4;
        }
        switch (next) {
            case '*' -> now = new State(now.left() || isFirst(i), now.fonts(), now.skip(), now.charset());
            case '~' -> letters("\u00A0");
            case '_' -> letters("\u2011");
            case '\\', '{', '}' -> add(next);
            case '\n', '\r' -> paragraph();
            default -> {
                // optional hyphens and index marks show nothing
            }
        }
        return i + 2;
    }

    // whether a group begins here; programs mark styles in the midst of one, too
    private boolean isFirst(int i) {
        int before = i - 1;
        while (before > 0 && Character.isWhitespace(rtf.charAt(before))) {
            before--;
        }
        return before >= 0 && rtf.charAt(before) == '{';
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0;
    }

    private void word(String word, int number) {
        if (LEFT.contains(word)) {
            now = new State(true, word.equals("fonttbl"), now.skip(), now.charset());
            return;
        }
        switch (word) {
            case "par", "sect", "page", "row", "cell" -> endParagraph();
            case "tab" -> letters("\t");
            case "line" -> letters("\n");
            case "u" -> unicode(number);
            case "uc" -> now = new State(now.left(), now.fonts(), Math.clamp(number, 0, 100), now.charset());
            case "ansicpg" -> usual(number);
            case "f" -> font(number);
            case "fcharset" -> fonts.put(font, now.fonts() ? ofFont(number) : now.charset());
            case "emdash" -> letters("—");
            case "endash" -> letters("–");
            case "lquote" -> letters("‘");
            case "rquote" -> letters("’");
            case "ldblquote" -> letters("“");
            case "rdblquote" -> letters("”");
            case "bullet" -> letters("•");
            case "zwj" -> letters("\u200D");
            case "zwnj" -> letters("\u200C");
            case "ltrmark" -> letters("\u200E");
            case "rtlmark" -> letters("\u200F");
            default -> {
                // layout
            }
        }
    }

    private void endParagraph() {
        if (!now.left()) {
            paragraph();
        }
    }

    private void unicode(int number) {
        letters(String.valueOf((char) number));
        toSkip = now.left() ? 0 : now.skip();
    }

    private void usual(int page) {
        String name = page == 65001 ? "UTF-8" : "windows-" + page;
        usual = Charset.isSupported(name) ? Charset.forName(name) : usual;
        charset(usual);
    }

    private void font(int number) {
        font = number;
        if (!now.fonts()) {
            charset(fonts.getOrDefault(number, usual));
        }
    }

    private Charset ofFont(int number) {
        String name = OF_FONTS.getOrDefault(number, usual.name());
        // a small JDK may lack the sets of the far east
        return number == 0 || !Charset.isSupported(name) ? usual : Charset.forName(name);
    }

    private void charset(Charset charset) {
        flush();
        now = new State(now.left(), now.fonts(), now.skip(), charset);
    }
}
