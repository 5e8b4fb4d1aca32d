package org.isnad.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Whole pages with their main text marked: ⟦…⟧ belongs to it, ⟪…⟫ may or may not, the rest does not. */
final class Sites {
    private static final Pattern MARKED = Pattern.compile("([⟦⟪])(.*?)[⟧⟫]", Pattern.DOTALL);
    private static final Pattern SIGNS = Pattern.compile("[⟦⟪⟧⟫]");
    private static final String BETWEEN = "---\n";

    private Sites() {}

    /**
     * A page and what is to be read from it.
     *
     * @param marked the page with its marks
     * @param stated what must be stated by field; "-" for nothing
     * @param kept words of the main text with the headline
     * @param open words that may be read as main text or not
     */
    record Site(String name, String marked, String html, Map<String, String> stated, String kept, String open) {}

    /** @param files names without ending */
    static List<Site> of(List<String> files) {
        List<Site> sites = new ArrayList<>();
        for (String file : files) {
            String all = resource("sites/" + file + ".txt");
            String[] pages = all.split("(?m)^=== ");
            for (int i = 1; i < pages.length; i++) {
                sites.add(site(pages[i]));
            }
        }
        return sites;
    }

    private static Site site(String page) {
        int end = page.indexOf('\n');
        int body = page.indexOf(BETWEEN);
        Map<String, String> stated = new HashMap<>();
        for (String line : page.substring(end + 1, body).split("\n")) {
            int colon = line.indexOf(": ");
            stated.put(line.substring(0, colon), line.substring(colon + 2));
        }
        String marked = page.substring(body + BETWEEN.length());
        String html = SIGNS.matcher(marked).replaceAll("");
        return new Site(page.substring(0, end), marked, html, stated, words(marked, "⟦"), words(marked, "⟪"));
    }

    private static String words(String marked, String sign) {
        StringBuilder words = new StringBuilder();
        Matcher matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            if (matcher.group(1).equals(sign)) {
                // quotes are written so inside JSON
                words.append(matcher.group(2).replace("\\\"", "\"").replaceAll("<(?:br|p|div|li|td)", " $0"))
                        .append(' ');
            }
        }
        return Jsoup.parse(words.toString()).text();
    }

    private static String resource(String name) {
        try (InputStream in = Sites.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
