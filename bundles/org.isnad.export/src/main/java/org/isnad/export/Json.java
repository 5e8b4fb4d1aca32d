package org.isnad.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Source;
import org.isnad.report.Span;
import org.isnad.workspace.Messages;

/** The small pieces that return all over the JSON. */
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ObjectNode at(Span span) {
        return object().put("start", span.start()).put("end", span.end());
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, ObjectNode> node) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    // plain digits as far as that is readable
    static BigDecimal number(BigDecimal value) {
        return value.scale() < 0 && value.scale() > -30 ? value.setScale(0) : value;
    }

    static ObjectNode source(ObjectNode into, Source source) {
        into.put("name", source.name()).put("kind", Codes.of(source.kind())).put("named", source.named());
        source.count().ifPresentOrElse(count -> into.put("count", count), () -> into.put("count", "several"));
        return into.put("sector", source.sector().map(Codes::of).orElse(null))
                .put("role", source.role().orElse(null))
                .put("affiliation", source.affiliation().orElse(null))
                .put("nationality", source.nationality().orElse(null))
                .put("access", source.access().orElse(null))
                .put("scope", source.scope().orElse(null))
                .put("entity", source.entity().orElse(null))
                .put("anonymity", source.anonymity().orElse(null));
    }

    static ObjectNode quote(Quote quote, Map<ReportId, Report> reports) {
        return object().put("report", quote.report().toString())
                .put("start", quote.span().start())
                .put("end", quote.span().end())
                .put("text", words(quote.span(), Optional.ofNullable(reports.get(quote.report()))));
    }

    private static String words(Span span, Optional<Report> report) {
        return report.map(Report::text)
                .filter(text -> span.end() <= text.length())
                .map(span::in)
                .orElse("");
    }

    static ObjectNode reason(Reason reason, Messages messages, Locale language) {
        ObjectNode node = object().put("key", reason.key());
        node.set("arguments", strings(reason.arguments()));
        return node.put("text", messages.line(reason, language));
    }
}
