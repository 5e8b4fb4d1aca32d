package org.isnad.parsers;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Span;

/** Finds addresses that stand alone on a line: bare, in angle brackets, or after a word such as "Source:". */
final class Addresses {
    private static final Pattern LINE =
            Pattern.compile("(?:[\\p{L} ]{1,20}+:(?!//)\\s*+)?+(<)?+(https?://[^\\s<>]{3,2000}+)>?+");

    /** An address and whether the text marks it as one of a page, by brackets or a word before it. */
    record Found(URI address, boolean marked) {}

    private Addresses() {}

    static Optional<Found> only(String text, Span within) {
        if (within.length() > 2100 || !holdsScheme(text, within)) {
            return Optional.empty();
        }
        String line = within.in(text);
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean marked = !line.startsWith("http");
        return uri(matcher.group(2)).map(uri -> new Found(uri, marked));
    }

    private static boolean holdsScheme(String text, Span within) {
        int colon = text.indexOf(':', within.start(), within.end());
        while (colon >= 0 && !text.startsWith("://", colon)) {
            colon = text.indexOf(':', colon + 1, within.end());
        }
        return colon >= 0;
    }

    static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text.strip());
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
