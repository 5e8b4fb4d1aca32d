package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Pieces of a page. Everything that comes from outside goes through {@link #text}. */
final class Html {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "iw", "fa", "ur", "yi", "ps", "ckb", "ug", "dv");

    private Html() {}

    static String text(String plain) {
        StringBuilder safe = new StringBuilder(plain.length() + 16);
        plain.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t' -> safe.append((char) c);
                default -> safe.appendCodePoint(shown(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    // a page cannot hold control characters or half a surrogate pair
    private static boolean shown(int c) {
        return !Character.isISOControl(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    static boolean rightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** Attributes for an element in this language; the browser finds the direction where the language is not known. */
    static String in(Locale language) {
        if (language.getLanguage().isEmpty()) {
            return " dir=\"auto\"";
        }
        return " lang=\"" + text(language.toLanguageTag()) + "\" dir=\"" + (rightToLeft(language) ? "rtl" : "ltr")
                + "\"";
    }

    static String element(String name, String attributes, String content) {
        return "<" + name + attributes + ">" + content + "</" + name + ">";
    }

    static String css(String names) {
        return " class=\"" + names + "\"";
    }

    static String page(Locale language, String title, String body) {
        return "<!DOCTYPE html>\n<html" + in(language) + ">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                // nothing is fetched and nothing runs, whatever a report may hold
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>" + text(title) + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n" + body
                + "</body>\n</html>\n";
    }

    private static String style() {
        try (InputStream css = Html.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("page.css is missing beside " + Html.class.getName());
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
