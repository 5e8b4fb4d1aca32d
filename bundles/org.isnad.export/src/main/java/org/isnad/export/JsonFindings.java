package org.isnad.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;
import org.isnad.report.Attribution;
import org.isnad.report.Claim;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Link;
import org.isnad.report.Mention;
import org.isnad.report.Outcome;
import org.isnad.report.Quantity;
import org.isnad.report.Quotation;
import org.isnad.report.Reason;
import org.isnad.report.Run;
import org.isnad.report.TimeReference;
import org.isnad.workspace.Messages;

/** What was found in a report, kind by kind. */
final class JsonFindings {
    private final Messages messages;
    private final Locale language;

    JsonFindings(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    void write(Dossier dossier, ObjectNode into) {
        list(into, "mentions", dossier, Mention.class, this::mention);
        list(into, "times", dossier, TimeReference.class, this::time);
        list(into, "quantities", dossier, Quantity.class, this::quantity);
        list(into, "quotations", dossier, Quotation.class, this::quotation);
        list(into, "attributions", dossier, Attribution.class, this::attribution);
        list(into, "claims", dossier, Claim.class, this::claim);
        list(into, "labels", dossier, Classification.class, this::label);
        into.set("runs", Json.array(dossier.analysis().runs(), this::run));
    }

    private static <F extends Finding> void list(
            ObjectNode into, String name, Dossier dossier, Class<F> kind, Function<F, ObjectNode> node) {
        into.set(
                name,
                Json.array(dossier.findings(kind), found -> node.apply(found).put("rule", found.rule())));
    }

    private ObjectNode mention(Mention mention) {
        return Json.at(mention.span())
                .put("kind", mention.kind())
                .put("name", mention.name())
                .put("entity", mention.entity().orElse(null));
    }

    private ObjectNode time(TimeReference time) {
        return Json.at(time.span())
                .put("from", open(time.from()) ? null : Codes.first(time.from(), time.grain()))
                .put("to", open(time.to()) ? null : Codes.last(time.to(), time.grain()))
                .put("grain", Codes.of(time.grain()))
                .put("value", time.value());
    }

    private static boolean open(LocalDateTime moment) {
        return moment.equals(LocalDateTime.MIN) || moment.equals(LocalDateTime.MAX);
    }

    private ObjectNode quantity(Quantity quantity) {
        return Json.at(quantity.span())
                .put("low", Json.number(quantity.low()))
                .put("high", Json.number(quantity.high()))
                .put("bound", Codes.of(quantity.bound()))
                .put("counted", quantity.counted());
    }

    private ObjectNode quotation(Quotation quotation) {
        ObjectNode node = Json.at(quotation.span());
        node.set("words", Json.at(quotation.words()));
        return node;
    }

    private ObjectNode attribution(Attribution attribution) {
        ObjectNode node = Json.at(attribution.span()).put("resolved", attribution.resolved());
        node.set("chain", Json.array(attribution.chain(), this::link));
        return node;
    }

    private ObjectNode link(Link link) {
        ObjectNode node = Json.object();
        node.set("source", Json.source(Json.at(link.source().span()), link.source()));
        node.set("cue", Json.at(link.cue()));
        return node.put("manner", Codes.of(link.manner()))
                .put("commitment", Codes.of(link.manner().commitment()));
    }

    private ObjectNode claim(Claim claim) {
        ObjectNode node = Json.at(claim.span())
                .put("certainty", Codes.of(claim.certainty()))
                .put("polarity", Codes.of(claim.polarity()))
                .put("action", claim.action().orElse(null));
        node.set("actors", Json.strings(claim.actors()));
        node.set("cues", Json.array(claim.cues(), Json::at));
        return node;
    }

    private ObjectNode label(Classification found) {
        ObjectNode node = Json.at(found.span())
                .put("scheme", found.label().scheme())
                .put("code", found.label().code());
        node.set("reason", Json.reason(found.reason(), messages, language));
        return node;
    }

    private ObjectNode run(Run run) {
        ObjectNode node = Json.object().put("classifier", run.classifier()).put("version", run.version());
        return switch (run.outcome()) {
            case Outcome.Done _ -> node.put("state", "done").putNull("message").putNull("reason");
            case Outcome.Failed failed -> ended(node, "failed", failed.reason());
            case Outcome.Skipped skipped -> ended(node, "skipped", skipped.reason());
        };
    }

    private ObjectNode ended(ObjectNode node, String state, Reason reason) {
        node.put("state", state).put("message", messages.line(reason, language));
        node.set("reason", Json.reason(reason, messages, language));
        return node;
    }
}
