package org.isnad.parsers;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses that stand alone on a line: bare, in angle brackets, or after a word such as "Source:". */
final class Addresses {
    private static final Pattern LINE =
            Pattern.compile("(?:[\\p{L} ]{1,20}+:(?!//)\\s*+)?+(<)?+(https?://[^\\s<>]{3,2000}+)>?+");

    /** An address and whether the text marks it as one of a page, by brackets or a word before it. */
    record Found(URI address, boolean marked) {}

    private Addresses() {}

    static Optional<Found> only(String line) {
        if (line.length() > 2100 || !line.contains("://")) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean marked = !line.startsWith("http");
        return uri(matcher.group(2)).map(uri -> new Found(uri, marked));
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
