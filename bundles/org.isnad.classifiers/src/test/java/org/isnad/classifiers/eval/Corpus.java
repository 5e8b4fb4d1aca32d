package org.isnad.classifiers.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.classifiers.attribution.Json;
import org.isnad.report.Span;

/** Reads the reports beside {@code org/isnad/corpus/README.md}; refuses words that do not occur. */
final class Corpus {
    static final List<String> LANGUAGES = List.of("ar", "en", "he", "tr");
    static final String HELD_BACK = "held-back/";

    private final String id;
    private final String text;
    private final int body;

    private Corpus(String id, String text) {
        this.id = id;
        this.text = text;
        this.body = Math.max(0, text.indexOf("\n\n"));
    }

    /** Every report of a language that may be read while building: {@code ar-01}, {@code ar-02} … */
    static List<Annotated> reports(String language) {
        return reports("", language);
    }

    /** Every report of a language that nobody reads while building. */
    static List<Annotated> heldBack(String language) {
        return reports(HELD_BACK, language);
    }

    private static List<Annotated> reports(String folder, String language) {
        return sources(folder, language).stream().map(Corpus::report).toList();
    }

    /** The files of a folder as they are written, none of their places computed yet. */
    static List<Map<?, ?>> sources(String folder, String language) {
        List<Map<?, ?>> sources = new ArrayList<>();
        Optional<String> next = read(folder + language, language, 1);
        while (next.isPresent()) {
            sources.add((Map<?, ?>) Json.read(next.get()));
            next = read(folder + language, language, sources.size() + 1);
        }
        return List.copyOf(sources);
    }

    private static Optional<String> read(String folder, String language, int number) {
        String name = String.format(Locale.ROOT, "/org/isnad/corpus/%s/%s-%02d.json", folder, language, number);
        try (InputStream in = Corpus.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Annotated report(Map<?, ?> json) {
        String text = list(json, "text").stream().map(Object::toString).collect(Collectors.joining("\n"));
        Corpus in = new Corpus(word(json, "id"), text);
        Map<String, String> labels = new TreeMap<>();
        object(json, "labels").forEach((scheme, code) -> labels.put(scheme.toString(), code.toString()));
        return new Annotated(
                in.id,
                word(json, "language"),
                text,
                in.body,
                word(json, "published"),
                json.containsKey("agency") ? Optional.of(in.span(object(json, "agency"), 0)) : Optional.empty(),
                objects(json, "attributions").stream().map(in::chain).toList(),
                objects(json, "mentions").stream()
                        .map(each -> new Annotated.Name(in.span(each), word(each, "kind")))
                        .toList(),
                objects(json, "times").stream()
                        .map(each -> new Annotated.Time(in.span(each), maybe(each, "from")))
                        .toList(),
                objects(json, "quantities").stream().map(in::amount).toList(),
                objects(json, "claims").stream()
                        .map(each -> new Annotated.Statement(in.span(each), word(each, "certainty")))
                        .toList(),
                labels);
    }

    private Annotated.Chain chain(Map<?, ?> json) {
        List<Annotated.Hop> links = objects(json, "chain").stream()
                .map(link -> new Annotated.Hop(
                        span(object(link, "cue")),
                        link.containsKey("source") ? Optional.of(teller(object(link, "source"))) : Optional.empty()))
                .toList();
        return new Annotated.Chain(span(object(json, "content")), links);
    }

    private Annotated.Teller teller(Map<?, ?> json) {
        return new Annotated.Teller(
                json.containsKey("words") ? Optional.of(span(json)) : Optional.empty(),
                json.containsKey("antecedents")
                        ? objects(json, "antecedents").stream().map(this::span).toList()
                        : List.of(),
                maybe(json, "named").map(Boolean::parseBoolean).orElse(true),
                maybe(json, "count").orElse("1.0"));
    }

    private Annotated.Amount amount(Map<?, ?> json) {
        return new Annotated.Amount(
                span(json),
                Double.parseDouble(word(json, "low")),
                Double.parseDouble(word(json, "high")),
                word(json, "bound"));
    }

    private Span span(Map<?, ?> json) {
        return span(json, body);
    }

    private Span span(Map<?, ?> json, int from) {
        String words = word(json, "words");
        int nth = maybe(json, "nth").map(n -> (int) Double.parseDouble(n)).orElse(1);
        int at = from - 1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException(
                        id + ": «" + words + "» does not occur " + nth + " times; mark words of its text");
            }
        }
        return new Span(at, at + words.length());
    }

    private static String word(Map<?, ?> json, String key) {
        return maybe(json, key).orElseThrow(() -> new IllegalArgumentException("«" + key + "» is missing in " + json));
    }

    private static Optional<String> maybe(Map<?, ?> json, String key) {
        return Optional.ofNullable(json.get(key)).map(Object::toString);
    }

    private static Map<?, ?> object(Map<?, ?> json, String key) {
        return Optional.ofNullable((Map<?, ?>) json.get(key))
                .orElseThrow(() -> new IllegalArgumentException("«" + key + "» is missing in " + json));
    }

    private static List<?> list(Map<?, ?> json, String key) {
        return Optional.ofNullable((List<?>) json.get(key))
                .orElseThrow(() -> new IllegalArgumentException("«" + key + "» is missing in " + json));
    }

    private static List<Map<?, ?>> objects(Map<?, ?> json, String key) {
        List<Map<?, ?>> objects = new ArrayList<>();
        list(json, key).forEach(each -> objects.add((Map<?, ?>) each));
        return objects;
    }
}
