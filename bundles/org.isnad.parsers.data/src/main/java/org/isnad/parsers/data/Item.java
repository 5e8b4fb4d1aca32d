package org.isnad.parsers.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.parse.ParseException;
import org.isnad.parsers.Prose;
import org.isnad.parsers.StatedTimes;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;

/** A record read as a report. */
final class Item {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");

    private final JsonNode record;
    private final Mapping mapping;

    Item(JsonNode record, Mapping mapping) {
        this.record = record;
        this.mapping = mapping;
    }

    /** Whether it holds the words of a report: a text, or a headline with something else a report has. */
    boolean isReport() {
        return value(Part.TEXT).isPresent()
                || (value(Part.HEADLINE).isPresent()
                        && Stream.of(Part.SUMMARY, Part.PUBLISHED, Part.ADDRESS)
                                .anyMatch(part -> value(part).isPresent()));
    }

    /** Gives the record's parts to a report; the names of rules say which mapping told where they are. */
    void tell(Prose prose) throws ParseException {
        words(Part.HEADLINE).ifPresent(words -> prose.add(Role.HEADLINE, oneLine(words), rule(Part.HEADLINE)));
        words(Part.BYLINE)
                .map(Item::oneLine)
                .flatMap(words -> prose.add(Role.BYLINE, words, rule(Part.BYLINE))
                        .map(span -> Stated.in(span, words, rule(Part.BYLINE))))
                .ifPresent(prose::byline);
        words(Part.PUBLISHED)
                .ifPresent(words -> prose.add(Role.DATELINE, words, rule(Part.PUBLISHED))
                        .ifPresent(span -> time(words)
                                .ifPresent(time -> prose.published(Stated.in(span, time, rule(Part.PUBLISHED))))));
        words(Part.OUTLET)
                .map(Item::oneLine)
                .ifPresent(words -> prose.outlet(Stated.outside(words, rule(Part.OUTLET))));
        words(Part.ADDRESS).ifPresent(words -> prose.address(words, rule(Part.ADDRESS)));
        Optional<String> text = words(Part.TEXT);
        Optional<String> summary =
                words(Part.SUMMARY).filter(words -> !text.orElse("").contains(words));
        if (summary.isPresent()) {
            body(prose, summary.get());
        }
        if (text.isPresent()) {
            body(prose, text.get());
        }
    }

    private static void body(Prose prose, String words) throws ParseException {
        if (TAG.matcher(words).find()) {
            prose.markup(words);
        } else {
            prose.lines(words);
        }
    }

    private static Optional<StatedTime> time(String words) {
        try {
            if (SECONDS.matcher(words).matches()) {
                return StatedTimes.iso(at(Instant.ofEpochSecond(Long.parseLong(words))));
            }
            if (MILLIS.matcher(words).matches()) {
                return StatedTimes.iso(at(Instant.ofEpochMilli(Long.parseLong(words))));
            }
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        return StatedTimes.iso(words)
                .or(() -> StatedTimes.iso(words.replaceFirst("(?<=\\d) (?=\\d\\d:)", "T")
                        .replaceFirst(" (?=[+-]\\d\\d:?\\d\\d$)| UTC$", "")))
                .or(() -> StatedTimes.mail(words));
    }

    private static String at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    private Optional<JsonNode> value(Part part) {
        return mapping.value(record, part);
    }

    private Optional<String> words(Part part) {
        return value(part)
                .map(value -> flat(value, part == Part.TEXT ? "\n\n" : ", "))
                .map(String::strip)
                .filter(w -> !w.isEmpty());
    }

    // a list of authors or paragraphs, an object with a name or a text
    private static String flat(JsonNode value, String between) {
        if (value.isArray()) {
            return value.valueStream()
                    .map(each -> flat(each, between))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(between));
        }
        if (value.isObject()) {
            return Stream.of(
                            "value",
                            "name",
                            "text",
                            "title",
                            "rendered",
                            "content",
                            "html",
                            "full_name",
                            "original",
                            "uri")
                    .map(value::get)
                    .filter(inner -> inner != null && !inner.isNull())
                    .map(inner -> flat(inner, between))
                    .findFirst()
                    .orElse("");
        }
        return value.isNull() ? "" : value.asText();
    }

    private String rule(Part part) {
        return mapping.name() + "." + part.code();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s++", " ");
    }
}
