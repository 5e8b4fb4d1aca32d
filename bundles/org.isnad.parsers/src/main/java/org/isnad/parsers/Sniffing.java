package org.isnad.parsers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks at the first bytes of a document for signs of markup. */
final class Sniffing {
    private static final List<String> SURE = List.of("<!doctype html", "<html", "<head", "<body", "<meta ", "<title");
    private static final List<String> LIKELY =
            List.of("<div", "<p>", "<p ", "<table", "<article", "<br", "<h1", "<span");

    // zeros of UTF-16 and the mark of its order count
    private static final int DECLARED = 32;
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern FIELD =
            Pattern.compile("(?:From [^\\n]{1,200}\\n|\\d{1,10}[ \\t]*\\r?\\n)?[A-Za-z][A-Za-z0-9-]{1,60}:");
    private static final Pattern MAIL = Pattern.compile(
            "(?im)^(?:mime-version|message-id|received|return-path|content-type|content-transfer-encoding|in-reply-to|snapshot-content-location|x-mailer|date|delivered-to):");
    private static final Pattern FEED = Pattern.compile(
            "<rss[\\s>]|<(?:\\w{1,9}:)?feed\\s[^>]{0,999}w3.org/2005/atom|<rdf:rdf[^>]{0,999}purl.org/rss/");

    private static final Pattern NEWS = Pattern.compile("<(?:\\w{1,9}:)?(?:newsitem|newsmessage|nitf)[\\s>]");

    private Sniffing() {}

    /** Whether this is a web page. */
    static boolean isPage(byte[] head) {
        return SURE.stream().anyMatch(plain(head)::contains);
    }

    /** Whether this is a web page or a piece of one. */
    static boolean isMarkup(byte[] head) {
        String plain = plain(head);
        return SURE.stream().anyMatch(plain::contains) || LIKELY.stream().anyMatch(plain::contains) || isXml(plain);
    }

    /** Whether this says that it is XML, and of another kind than a page: its words may stand in sections a page has not. */
    static boolean isOtherXml(byte[] head) {
        // most pages are told by their first letters
        if (!isXml(plain(Arrays.copyOf(head, Math.min(head.length, DECLARED))))) {
            return false;
        }
        String plain = plain(head);
        return !plain.contains("<html") && !plain.contains("<!doctype html");
    }

    private static boolean isXml(String plain) {
        int at = plain.indexOf("<?xml");
        // behind a mark of the byte order
        return at >= 0 && at <= 3;
    }

    /** Whether this is a format with markup inside that a parser of its own reads: a mail, a feed, an item of news. */
    static boolean isWrapped(byte[] head) {
        return isMail(head) || isFeed(head) || isNews(head);
    }

    /** Whether this begins with the header of a mail or a saved page archive. */
    static boolean isMail(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int blank = BLANK_LINE
                .matcher(text)
                .results()
                .mapToInt(m -> m.start())
                .findFirst()
                .orElse(text.length());
        String header = text.substring(0, blank);
        boolean begins = FIELD.matcher(header).lookingAt();
        return begins
                && MAIL.matcher(header)
                                .results()
                                .map(m -> m.group().toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        > 1;
    }

    /** Whether this is RSS or Atom. */
    static boolean isFeed(byte[] head) {
        return FEED.matcher(plain(head)).find();
    }

    /** Whether this is an item of NewsML or NITF. */
    static boolean isNews(byte[] head) {
        return NEWS.matcher(plain(head)).find();
    }

    // tags are ASCII in every set; the zeros of UTF-16 go
    private static String plain(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    }
}
