package org.isnad.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.report.Span;

/**
 * Words of a report that link somewhere.
 *
 * @param span which words
 * @param rank lower ones win where marks overlap
 * @param css class that gives the colour
 * @param id of the mark itself, to be linked back to
 * @param target id of what it links to
 * @param hint what it shows under the pointer
 */
record Mark(Span span, int rank, String css, String id, String target, String hint) {
    /** The marks that do not overlap better ones, in the order of the text. */
    static List<Mark> visible(List<Mark> marks) {
        List<Mark> visible = new ArrayList<>();
        marks.stream()
                .filter(mark -> !mark.span().isEmpty())
                .sorted(Comparator.comparingInt(Mark::rank).thenComparing(Mark::span))
                .filter(mark ->
                        visible.stream().noneMatch(better -> better.span().overlaps(mark.span())))
                .forEach(visible::add);
        visible.sort(Comparator.comparing(Mark::span));
        return visible;
    }

    /** The words of a passage with its marks; an id is written where the mark begins. */
    static String html(String text, Span passage, List<Mark> visible) {
        StringBuilder html = new StringBuilder();
        int done = passage.start();
        for (Mark mark : visible) {
            int from = Math.max(mark.span.start(), passage.start());
            int to = Math.min(mark.span.end(), passage.end());
            if (from < to) {
                html.append(Html.text(text.substring(done, from)));
                html.append(mark.link(Html.text(text.substring(from, to)), from == mark.span.start()));
                done = to;
            }
        }
        return html.append(Html.text(text.substring(done, passage.end()))).toString();
    }

    private String link(String words, boolean first) {
        String attributes = " class=\"mark " + css + "\" href=\"#" + target + "\" title=\"" + Html.text(hint) + "\"";
        return Html.element("a", first ? attributes + " id=\"" + id + "\"" : attributes, words);
    }
}
