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

/** Pages made of templates, as content systems make them, each filled in four languages. */
final class Pages {
    static final List<String> LANGUAGES = List.of("ar", "he", "tr", "en");
    private static final Pattern KEY = Pattern.compile("@([a-z]+[0-9]?)");
    private static final List<String> KEPT = List.of(
            "title", "deck", "p1", "p2", "p3", "p4", "p5", "p6", "sub1", "sub2", "li1", "li2", "li3", "cell1", "cell2");

    private Pages() {}

    /**
     * A page and what belongs to its report.
     *
     * @param kept text that must be in the headline or body
     * @param left text that must not
     */
    record Filled(String name, String html, List<String> kept, List<String> left) {}

    static List<Filled> all() {
        List<Filled> pages = new ArrayList<>();
        for (String template : resource("page-templates.txt").split("(?m)^=== ")) {
            int end = template.indexOf('\n');
            if (end > 0 && !template.startsWith("#")) {
                for (String language : LANGUAGES) {
                    pages.add(fill(
                            template.substring(0, end).strip() + "." + language,
                            template.substring(end),
                            words(language)));
                }
            }
        }
        return pages;
    }

    private static Filled fill(String name, String template, Map<String, String> words) {
        List<String> kept = new ArrayList<>();
        List<String> left = new ArrayList<>();
        String body = template.substring(Math.max(0, template.indexOf("<body")));
        Matcher used = KEY.matcher(body);
        while (used.find()) {
            String word = words.getOrDefault(used.group(1), "");
            if (!word.isEmpty()) {
                (KEPT.contains(used.group(1)) ? kept : left).add(word);
            }
        }
        String html = KEY.matcher(template)
                .replaceAll(m -> Matcher.quoteReplacement(words.getOrDefault(m.group(1), m.group())));
        return new Filled(name, html, kept, left);
    }

    private static Map<String, String> words(String language) {
        Map<String, String> words = new HashMap<>();
        for (String line : resource("page-words.tsv").split("\n")) {
            String[] columns = line.split("\t");
            if (columns.length == 5) {
                words.put(columns[0], columns[1 + LANGUAGES.indexOf(language)]);
            }
        }
        return words;
    }

    private static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
