package org.isnad.parsers;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The address that browsers and copying programs leave in a comment before a page they save. */
final class SavedFrom {
    private static final int MOST_NODES = 12;
    private static final int LONGEST = 2000;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:saved from url=\\([0-9]+\\)|saved with SingleFile\\s+url:\\s*|Mirrored from )((?:https?://)?[^\\s<>\"]{4,800})");

    private SavedFrom() {}

    /** @param elements of the page; the first knows its document */
    static Optional<URI> of(List<Element> elements) {
        Document page = elements.isEmpty() ? null : elements.getFirst().ownerDocument();
        if (page == null) {
            return Optional.empty();
        }
        Element html = page.firstElementChild();
        return in(page).or(() -> html == null ? Optional.empty() : in(html));
    }

    private static Optional<URI> in(Element around) {
        int seen = 0;
        for (Node node = around.firstChild(); node != null && seen < MOST_NODES; node = node.nextSibling()) {
            if (node instanceof Comment comment) {
                String words = comment.getData();
                Matcher address = ADDRESS.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
                if (address.find()) {
                    String stated = address.group(1);
                    return Addresses.uri(stated.startsWith("http") ? stated : "http://" + stated);
                }
            }
            seen++;
        }
        return Optional.empty();
    }
}
