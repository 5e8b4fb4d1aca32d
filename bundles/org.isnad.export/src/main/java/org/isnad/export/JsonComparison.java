package org.isnad.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.report.ActorUse;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Drift;
import org.isnad.report.Independence;
import org.isnad.report.Ladder;
import org.isnad.report.Lineage;
import org.isnad.report.NameProposal;
import org.isnad.report.Origin;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Reuse;
import org.isnad.report.Row;
import org.isnad.report.StatedTime;
import org.isnad.report.TimelineEntry;
import org.isnad.workspace.Messages;

/** A comparison, part by part. */
final class JsonComparison {
    private final Messages messages;
    private final Locale language;
    private final Map<ReportId, Report> reports;

    JsonComparison(Messages messages, Locale language, Map<ReportId, Report> reports) {
        this.messages = messages;
        this.language = language;
        this.reports = reports;
    }

    void write(Comparison comparison, ObjectNode into) {
        into.put("relation", Codes.of(comparison.relation()));
        into.set("relationReason", reason(comparison.relationReason()));
        into.set("rows", Json.array(comparison.rows(), this::row));
        into.set("actors", Json.array(comparison.actors(), this::actor));
        into.set("origins", Json.array(comparison.storyOrigins(), this::origin));
        into.set("asides", Json.array(comparison.asides(), this::origin));
        into.set("independence", reason(comparison.independence()));
        into.set("conflicts", Json.array(comparison.conflicts(), this::conflict));
        into.set("reuse", Json.array(comparison.reuse(), this::reuse));
        into.set("timeline", Json.array(comparison.timeline(), this::entry));
        into.set("drift", Json.array(comparison.drift(), this::drift));
        into.set("ladder", Json.array(comparison.ladder(), this::ladder));
        into.set("lineage", lineage(comparison.lineage()));
        into.set("names", Json.array(comparison.names(), this::name));
    }

    private ObjectNode row(Row row) {
        ObjectNode node = Json.object().put("relation", Codes.of(row.relation()));
        node.set("quotes", quotes(row.quotes()));
        node.set("reason", reason(row.reason()));
        return node;
    }

    private ObjectNode actor(ActorUse actor) {
        ObjectNode node = Json.object().put("entity", actor.entity()).put("name", actor.name());
        node.set(
                "reports",
                ids(actor.quotes().stream().map(Quote::report).distinct().toList()));
        node.set("quotes", quotes(actor.quotes()));
        return node;
    }

    private ObjectNode origin(Origin origin) {
        ObjectNode node = Json.object();
        node.set("source", Json.source(Json.object(), origin.source()));
        node.set("carriers", Json.strings(origin.carriers()));
        node.set("reports", ids(origin.reports()));
        independent(node, origin.independent());
        node.set("reason", reason(origin.reason()));
        node.set("quotes", quotes(origin.quotes()));
        return node;
    }

    private static void independent(ObjectNode node, Independence independence) {
        switch (independence) {
            case ESTABLISHED -> node.put("independent", true);
            case SHARED -> node.put("independent", false);
            case NOT_ESTABLISHED -> node.put("independent", "not established");
        }
    }

    private ObjectNode conflict(Conflict conflict) {
        ObjectNode node = Json.object().put("kind", conflict.kind()).put("class", conflict.verdict());
        node.set("quotes", quotes(conflict.quotes()));
        node.set("reason", reason(conflict.reason()));
        return node;
    }

    private ObjectNode drift(Drift drift) {
        ObjectNode node = Json.object().put("field", drift.field());
        node.set("quotes", quotes(drift.quotes()));
        node.set("reason", reason(drift.reason()));
        return node;
    }

    private ObjectNode name(NameProposal proposal) {
        ObjectNode node = Json.object();
        node.set("quotes", quotes(proposal.quotes()));
        node.set("reason", reason(proposal.reason()));
        return node;
    }

    private ObjectNode ladder(Ladder ladder) {
        ObjectNode node = Json.object();
        node.set("rungs", Json.array(ladder.rungs(), this::rung));
        node.set("reason", reason(ladder.reason()));
        return node;
    }

    private ObjectNode rung(Ladder.Rung rung) {
        ObjectNode node = Json.quote(rung.claim(), reports).put("certainty", Codes.of(rung.certainty()));
        node.set("cues", quotes(rung.cues()));
        node.set("carriers", Json.strings(rung.carriers()));
        return node.put("published", rung.published().map(StatedTime::iso).orElse(null));
    }

    private ObjectNode lineage(Lineage lineage) {
        ObjectNode node = Json.object()
                .put("reports", lineage.reports())
                .put("carriers", lineage.carriers())
                .put("origins", lineage.origins());
        node.set("notes", Json.array(lineage.notes(), this::note));
        return node;
    }

    private ObjectNode note(Lineage.Note note) {
        ObjectNode node = Json.object().put("kind", note.kind());
        node.set("quotes", quotes(note.quotes()));
        node.set("reason", reason(note.reason()));
        return node;
    }

    private ObjectNode reuse(Reuse reuse) {
        return Json.object()
                .put("a", reuse.a().report().toString())
                .put("b", reuse.b().report().toString())
                .put("start", reuse.a().span().start())
                .put("end", reuse.a().span().end())
                .put("startInB", reuse.b().span().start())
                .put("endInB", reuse.b().span().end())
                .put("direction", Codes.of(reuse.direction()));
    }

    private ObjectNode entry(TimelineEntry entry) {
        ObjectNode node = Json.object()
                .put("time", entry.time().iso())
                .put("grain", Codes.of(entry.time().grain()))
                .put("lane", entry.lane())
                .put("report", entry.report().toString());
        entry.span()
                .ifPresentOrElse(
                        span -> node.put("start", span.start()).put("end", span.end()),
                        () -> node.putNull("start").putNull("end"));
        return node;
    }

    private ArrayNode quotes(List<Quote> quotes) {
        return Json.array(quotes, quote -> Json.quote(quote, reports));
    }

    private static ArrayNode ids(Collection<ReportId> reports) {
        return Json.strings(reports.stream().map(ReportId::toString).toList());
    }

    private ObjectNode reason(Reason reason) {
        return Json.reason(reason, messages, language);
    }
}
