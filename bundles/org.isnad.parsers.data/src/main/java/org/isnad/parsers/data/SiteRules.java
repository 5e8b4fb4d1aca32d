package org.isnad.parsers.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of one site are read: a JSON file {@code {"site": "example.org", "headline": "h1.title", "text":
 * ["div.story > p"], "drop": ".share", "published": "time@datetime", "outlet": "=The Example"}}. A selector is CSS as
 * jsoup knows it, {@code @} leads to an attribute, {@code =} gives the words themselves.
 *
 * @param name of the file, by which rules call it
 * @param values what each key says, in its order
 */
record SiteRules(String name, Map<String, List<String>> values) {
    private static final Logger LOGGER = System.getLogger(SiteRules.class.getName());
    // of what a library says of a selector
    private static final int LONGEST = 200;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> KEYS = new TreeSet<>(
            Set.of("site", "has", "headline", "text", "drop", "byline", "published", "outlet", "summary"));
    // those that may give the words themselves
    private static final Set<String> WORDS = new TreeSet<>(Set.of("headline", "byline", "published", "outlet"));

    /** The rules in folders, in the order of names; a file with a mistake is left out, and {@link DataFiles} says where. */
    static List<SiteRules> of(List<Path> folders) {
        List<SiteRules> rules = new ArrayList<>();
        Folders.json(folders).forEach(file -> add(file, rules));
        return List.copyOf(rules);
    }

    private static void add(Path file, List<SiteRules> rules) {
        Mistake.of(file, f -> rules.add(read(f)))
                .ifPresent(why -> LOGGER.log(
                        Level.WARNING, "Site file {0} is left out: {1} {2}", file, why.key(), why.arguments()));
    }

    static SiteRules read(Path file) throws IOException, Mistake {
        String name = file.getFileName().toString().replaceAll("\\.json$", "");
        try (JsonParser in = JSON.createParser(Files.readAllBytes(file))) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new Mistake(1, "data.site.object");
            }
            SiteRules rules = new SiteRules(name, new LinkedHashMap<>());
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                rules.key(in);
            }
            rules.complete(in.currentLocation().getLineNr());
            return rules;
        } catch (JacksonException e) {
            throw Mistake.broken(e);
        }
    }

    private void key(JsonParser in) throws IOException, Mistake {
        String key = in.currentName();
        int line = in.currentLocation().getLineNr();
        if (!KEYS.contains(key)) {
            throw new Mistake(line, "data.site.key", Quoted.brief(key), String.join(", ", KEYS));
        }
        List<String> said = new ArrayList<>();
        JsonToken token = in.nextToken();
        boolean list = token == JsonToken.START_ARRAY;
        for (token = list ? in.nextToken() : token; token != JsonToken.END_ARRAY; token = in.nextToken()) {
            line = in.currentLocation().getLineNr();
            if (token != JsonToken.VALUE_STRING) {
                throw new Mistake(line, "data.site.words", key);
            }
            check(key, in.getText(), line);
            said.add(in.getText());
            if (!list) {
                break;
            }
        }
        if (said.isEmpty() || values.put(key, said) != null) {
            throw new Mistake(line, said.isEmpty() ? "data.site.empty" : "data.site.twice", key);
        }
    }

    private static void check(String key, String value, int line) throws Mistake {
        if (key.equals("site")) {
            return;
        }
        if (value.startsWith("=")) {
            if (!WORDS.contains(key)) {
                throw new Mistake(line, "data.site.needs-selector", key, Quoted.brief(value), String.join(", ", WORDS));
            }
            return;
        }
        try {
            QueryParser.parse(selector(value));
        } catch (SelectorParseException | IllegalArgumentException e) {
            String why = Quoted.brief(String.valueOf(e.getMessage()), LONGEST);
            throw new Mistake(line, "data.site.selector", Quoted.brief(value), why);
        }
    }

    private void complete(int line) throws Mistake {
        if (!values.containsKey("site") && !values.containsKey("has")) {
            throw new Mistake(line, "data.site.whose");
        }
        if (!values.containsKey("text")) {
            throw new Mistake(line, "data.site.no-text");
        }
    }

    private static String selector(String value) {
        int at = value.lastIndexOf('@');
        return at < 0 ? value : value.substring(0, at);
    }

    /** Whether a page is one of this site's. */
    boolean meant(Document page, Optional<URI> address) {
        List<String> sites = said("site");
        boolean here = sites.isEmpty()
                || hosts(page, address).stream()
                        .anyMatch(host ->
                                sites.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site)));
        return here && said("has").stream().allMatch(value -> page.selectFirst(selector(value)) != null);
    }

    private static List<String> hosts(Document page, Optional<URI> address) {
        return Stream.concat(
                        address.stream(),
                        page.select("link[rel=canonical], meta[property=og:url], base[href]").stream()
                                .map(e -> e.hasAttr("content") ? e.attr("content") : e.attr("href"))
                                .flatMap(words -> uri(words).stream()))
                .map(URI::getHost)
                .filter(host -> host != null)
                .map(host -> host.toLowerCase(Locale.ROOT))
                .toList();
    }

    static Optional<URI> uri(String words) {
        try {
            return Optional.of(URI.create(words.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    List<String> said(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The elements a key's selectors find, in the order of the page. */
    List<Element> elements(Document page, String key) {
        List<String> selectors = said(key).stream().map(SiteRules::selector).toList();
        return selectors.isEmpty() ? List.of() : page.select(String.join(", ", selectors));
    }

    /** The first words a key's selectors find. */
    Optional<String> words(Document page, String key) {
        return said(key).stream()
                .map(value ->
                        value.startsWith("=") ? value.substring(1) : words(page.selectFirst(selector(value)), value))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static String words(@Nullable Element element, String value) {
        int at = value.lastIndexOf('@');
        return element == null ? "" : at < 0 ? element.text() : element.attr(value.substring(at + 1));
    }
}
