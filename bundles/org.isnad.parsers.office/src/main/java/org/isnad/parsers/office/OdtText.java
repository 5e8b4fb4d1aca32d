package org.isnad.parsers.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.isnad.parsers.Prose;
import org.isnad.parsers.office.DocxText.Paragraph;

/** The paragraphs of {@code content.xml} (OpenDocument 1.3): without what tracked changes and comments keep beside them. */
final class OdtText implements Xml.Listener {
    private static final int MOST_SPACES = 200;

    // of slides the speaker's notes; where all is one file, scripts, pictures, heads and feet of pages
    private static final Set<String> LEFT = Set.of(
            "tracked-changes", "annotation", "note-citation", "notes", "scripts", "binary-data", "master-styles");

    private final Prose prose;
    private final Paragraphs open = new Paragraphs();
    // the styles a writer makes up for single paragraphs, and the named ones they stand for
    private final Map<String, String> parents = new HashMap<>();
    private int left;

    OdtText(Prose prose) {
        this.prose = prose;
    }

    @Override
    public void start(XMLStreamReader at) {
        String name = at.getLocalName();
        if (isLeft(name)) {
            left++;
        }
        switch (name) {
            case "p", "h" -> {
                open.begin();
                String style = Xml.attribute(at, "style-name").orElse("");
                open.style(parents.getOrDefault(style, style));
                if (name.equals("h")) {
                    open.level("1");
                }
            }
            case "style" ->
                Xml.attribute(at, "parent-style-name")
                        .ifPresent(p -> parents.put(Xml.attribute(at, "name").orElse(""), p));
            case "s" -> text(" ".repeat(Math.clamp(Math.abs(Xml.number(at, "c")), 0, MOST_SPACES)));
            case "tab" -> text("\t");
            case "line-break" -> text("\n");
            default -> {
                // layout
            }
        }
    }

    private static boolean isLeft(String name) {
        return LEFT.contains(name);
    }

    @Override
    public void end(String name) {
        if (isLeft(name)) {
            left--;
        }
        if (name.equals("p") || name.equals("h")) {
            Paragraph paragraph = open.end();
            if (left == 0) {
                paragraph.tell(prose);
            }
        }
    }

    @Override
    public void text(String words) {
        if (left == 0) {
            open.add(words);
        }
    }
}
