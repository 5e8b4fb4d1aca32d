package org.isnad.parsers.office;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.isnad.parsers.Prose;
import org.isnad.report.Role;

/** The paragraphs of {@code word/document.xml} (ECMA-376, part 1): what was deleted or is a field's code is left out. */
final class DocxText implements Xml.Listener {
    private static final Set<String> LEFT = Set.of("Fallback", "moveFrom", "del", "hdr", "ftr");

    private final Prose prose;
    private final Paragraphs open = new Paragraphs();
    private int left;
    private boolean inText;

    DocxText(Prose prose) {
        this.prose = prose;
    }

    @Override
    public void start(XMLStreamReader at) {
        String name = at.getLocalName();
        if (isLeft(name)) {
            left++;
        }
        switch (name) {
            case "p" -> open.begin();
            case "pStyle" -> open.style(Xml.attribute(at, "val").orElse(""));
            case "outlineLvl" -> open.level(Xml.attribute(at, "val").orElse(""));
            case "part" -> left = isMain(at) ? 0 : 1;
            case "t" -> inText = true;
            case "tab" -> text(inText || open.hasWords(), "\t");
            case "br", "cr" -> text(true, "\n");
            case "noBreakHyphen" -> text(true, "\u2011");
            default -> {
                // layout
            }
        }
    }

    private void text(boolean wanted, String words) {
        if (wanted && left == 0) {
            open.add(words);
        }
    }

    // where all parts of a document are one file
    private static boolean isMain(XMLStreamReader at) {
        return Xml.attribute(at, "name")
                .map(name -> name.endsWith("word/document.xml"))
                .orElse(true);
    }

    // the fallback of a drawing says again what the drawing says
    private static boolean isLeft(String name) {
        return LEFT.contains(name);
    }

    @Override
    public void end(String name) {
        if (isLeft(name)) {
            left--;
        }
        if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p")) {
            open.end().tell(prose);
        }
    }

    @Override
    public void text(String words) {
        text(inText, words);
    }

    /** A paragraph and the name of its style. */
    record Paragraph(String words, String style, boolean outlined) {
        void tell(Prose prose) {
            String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
            if (plain.equals("title") && !words.isBlank()) {
                prose.add(Role.HEADLINE, words, "title-style");
            } else if (plain.equals("caption")) {
                prose.add(Role.CAPTION, words, "caption-style");
            } else if (plain.startsWith("heading") || plain.equals("subtitle") || outlined) {
                prose.heading(words);
            } else {
                prose.paragraph(words);
            }
        }
    }
}
