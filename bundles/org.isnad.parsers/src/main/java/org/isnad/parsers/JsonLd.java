package org.isnad.parsers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.text.FoldedText;
import org.jsoup.nodes.Element;

/** Finds single values in a page's JSON-LD without believing in its shape: broken JSON is common there. */
final class JsonLd {
    private static final int LONGEST = 200_000;
    private static final int NEAR = 600;
    private static final int FEWEST_LISTED = 3;
    // what a page lists or holds besides its report
    private static final Pattern OF_PARTS = Pattern.compile(
            "(?i)(?:itemListElement|comments?|reviews?|isPartOf|hasPart|blogPosts?|citation|video|image|publisher|author)(?:\\[\\])?\\.");
    private static final Pattern STRING = Pattern.compile("\\G\\s*+(?:\\[\\s*+)?+\"((?:[^\"\\\\]|\\\\.){0,500}+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private final String json;

    /** @param scripts all of the page */
    JsonLd(List<Element> scripts) {
        String all = scripts.isEmpty()
                ? ""
                : scripts.stream()
                        .filter(script -> script.attr("type")
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .startsWith("application/ld+json"))
                        .map(Element::data)
                        .collect(Collectors.joining("\n"));
        json = all.substring(0, Math.min(all.length(), LONGEST));
    }

    /** The first string with this key. */
    Optional<String> value(String key) {
        return value(key, 0, json.length());
    }

    /**
     * As {@link #value}, of several with this key the one that belongs to the page and not to what it lists.
     *
     * @param titles what the page is called: of several reports it is the one with such a headline
     */
    Optional<String> outermost(String key, List<String> titles) {
        int first = after(key, 0);
        if (first < 0 || (after(key, first) < 0 && !json.contains("\"itemListElement\""))) {
            return value(key);
        }
        JsonStrings strings = new JsonStrings(json);
        List<String> places = strings.places().stream()
                .filter(place -> place.equals(key) || place.endsWith("." + key))
                .toList();
        return places.isEmpty()
                ? value(key)
                : places.stream()
                        .filter(place -> !OF_PARTS.matcher(place).find())
                        .min(Comparator.comparingInt(place -> place.split("\\.").length))
                        .flatMap(place -> own(strings, place, key, titles))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty());
    }

    private static Optional<String> own(JsonStrings strings, String place, String key, List<String> titles) {
        List<String> values = strings.at(place);
        List<String> headlines = strings.at(place.substring(0, place.length() - key.length()) + "headline");
        if (values.size() > 1 && headlines.size() == values.size()) {
            for (int i = 0; i < values.size(); i++) {
                String headline = headlines.get(i);
                if (titles.stream().anyMatch(title -> isTitle(title, headline))) {
                    return Optional.of(values.get(i));
                }
            }
            if (values.size() >= FEWEST_LISTED) {
                return Optional.empty();
            }
        }
        return Optional.of(values.getFirst());
    }

    // "Headline - Site"
    private static boolean isTitle(String title, String headline) {
        return !headline.isBlank() && FoldedText.fold(title).startsWith(FoldedText.fold(headline));
    }

    /** The name of the first thing with this key: {@code "publisher": {"name": …}} or a plain string. */
    Optional<String> name(String key) {
        int at = after(key, 0);
        return at < 0 ? Optional.empty() : string(at).or(() -> value("name", at, Math.min(json.length(), at + NEAR)));
    }

    /** Whether the first thing with this key says it is an organisation. */
    boolean isOrganisation(String key) {
        int at = after(key, 0);
        return at >= 0
                && value("@type", at, Math.min(json.length(), at + NEAR))
                        .filter(type -> type.endsWith("Organization"))
                        .isPresent();
    }

    private Optional<String> value(String key, int from, int to) {
        int at = after(key, from);
        return at < 0 || at > to ? Optional.empty() : string(at);
    }

    private int after(String key, int from) {
        int at = json.isEmpty() ? -1 : json.indexOf('"' + key + '"', from);
        int colon = at < 0 ? -1 : json.indexOf(':', at);
        return colon < 0 ? -1 : colon + 1;
    }

    private Optional<String> string(int at) {
        Matcher matcher = STRING.matcher(json).region(at, json.length());
        return matcher.find() ? Optional.of(plain(matcher.group(1))).filter(v -> !v.isBlank()) : Optional.empty();
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) != null ? String.valueOf((char) Integer.parseInt(m.group(1), 16)) : m.group(2)))
                .strip();
    }
}
