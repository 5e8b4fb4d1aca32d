package org.isnad.parsers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Looks at the first bytes of a document for signs of markup. */
final class Sniffing {
    private static final List<String> SURE = List.of("<!doctype html", "<html", "<head", "<body", "<meta ", "<title");
    private static final List<String> LIKELY =
            List.of("<div", "<p>", "<p ", "<table", "<article", "<br", "<h1", "<span");

    private Sniffing() {}

    /** Whether this is a web page. */
    static boolean isPage(byte[] head) {
        return SURE.stream().anyMatch(plain(head)::contains);
    }

    /** Whether this is a web page or a piece of one. */
    static boolean isMarkup(byte[] head) {
        String plain = plain(head);
        return SURE.stream().anyMatch(plain::contains) || LIKELY.stream().anyMatch(plain::contains);
    }

    // tags are ASCII in every set; the zeros of UTF-16 go
    private static String plain(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    }
}
