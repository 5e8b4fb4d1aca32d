package org.isnad.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.report.Collation;
import org.isnad.report.Comparison;
import org.isnad.report.Correction;
import org.isnad.report.Encoding;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.workspace.Messages;
import org.isnad.workspace.PlugIn;

/**
 * Reports, analyses and comparisons as JSON after {@code schema/isnad-0.1.schema.json}. Written by hand, field by field,
 * so that the schema changes only on purpose. Safe to use from several threads.
 */
public final class JsonExport {
    private final Messages messages;
    private final Locale language;

    /**
     * @param messages puts reasons into words
     * @param language of those words; codes never change with it
     */
    public JsonExport(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** What was read, without findings. */
    public ObjectNode report(FileReport read) {
        Report report = read.dossier().report();
        ObjectNode node = head(read);
        node.put("text", report.text());
        node.set("passages", Json.array(report.passages(), JsonExport::passage));
        node.set("stated", stated(report.publication()));
        report.encoding().ifPresent(encoding -> node.set("encoding", encoding(encoding)));
        return node;
    }

    /** What was read and everything found in it. */
    public ObjectNode analysis(FileReport read) {
        ObjectNode node = report(read);
        new JsonFindings(messages, language).write(read.dossier(), node);
        return node;
    }

    /** @param reads the compared reports; where one is missing, its quotes have no words */
    public ObjectNode comparison(Comparison comparison, List<FileReport> reads) {
        ObjectNode node = Json.object();
        node.set("reports", Json.array(reads, JsonExport::head));
        Map<ReportId, Report> reports = reads.stream()
                .map(read -> read.dossier().report())
                .collect(Collectors.toMap(Report::id, Function.identity(), (a, b) -> a));
        new JsonComparison(messages, language, reports).write(comparison, node);
        return node;
    }

    /**
     * Near-duplicate pairs and story groups of a collection.
     *
     * @param names of the reports, in the order they were given to the engine
     * @param failures the {@link #failure} of each document that could not be read
     */
    public ObjectNode collation(Collation collation, List<String> names, List<ObjectNode> failures) {
        ObjectNode node = Json.object();
        node.set("reports", Json.strings(names));
        new JsonCollation(names).write(collation, node);
        node.set("failures", Json.array(failures, Function.identity()));
        return node;
    }

    /**
     * What a report has in common with earlier ones.
     *
     * @param names of the earlier ones
     */
    public ObjectNode resemblances(String file, List<Resemblance> found, Map<ReportId, String> names) {
        ObjectNode node = Json.object().put("file", file);
        node.set(
                "resemblances",
                Json.array(
                        found,
                        resemblance -> Json.object()
                                .put("earlier", names.get(resemblance.earlier()))
                                .put("kind", Codes.of(resemblance.kind()))
                                .put("degree", JsonCollation.rounded(resemblance.degree()))));
        return node;
    }

    /** A document that could not be read, and why. */
    public ObjectNode failure(String file, Reason why) {
        ObjectNode node = Json.object().put("file", file);
        node.set("error", error(why));
        return node;
    }

    /** One plug-in. */
    public ObjectNode plugIn(PlugIn plugIn) {
        ObjectNode node = Json.object()
                .put("id", plugIn.id())
                .put("kind", plugIn.kind())
                .put("label", plugIn.label())
                .put("bundle", plugIn.bundle())
                .put("version", plugIn.version())
                .put("state", Codes.of(plugIn.state()));
        plugIn.reason().ifPresentOrElse(why -> node.set("reason", reason(why)), () -> node.putNull("reason"));
        return node;
    }

    /** What could not be done, and why. */
    public ObjectNode error(Reason why) {
        ObjectNode node = Json.object();
        node.set("reason", reason(why));
        return node.put("message", messages.line(why, language));
    }

    private ObjectNode reason(Reason why) {
        return Json.reason(why, messages, language);
    }

    private static ObjectNode head(FileReport read) {
        Report report = read.dossier().report();
        Publication publication = report.publication();
        ObjectNode node = Json.object()
                .put("file", read.file())
                .put("id", report.id().toString())
                .put("sha256", report.id().document())
                .put("index", report.id().index())
                .put("parser", read.parser())
                .put("parserVersion", read.version())
                .put("language", report.language().toLanguageTag())
                .put("title", report.title())
                .put("outlet", value(publication.outlet()))
                .put("agency", value(publication.agency()))
                .put("byline", value(publication.byline()))
                .put("place", value(publication.place()))
                .put(
                        "published",
                        publication.published().map(p -> p.value().iso()).orElse(null))
                .put(
                        "address",
                        publication.address().map(a -> a.value().toString()).orElse(null))
                .put("updated", publication.updated().map(u -> u.value().iso()).orElse(null))
                .put("section", value(publication.section()));
        List<Correction> corrections = read.dossier().corrections();
        if (!corrections.isEmpty()) {
            node.set("corrected", Json.array(corrections, JsonExport::corrected));
        }
        return node;
    }

    private static ObjectNode corrected(Correction correction) {
        ObjectNode node = Json.object()
                .put("part", Codes.of(correction.part()))
                .put("value", correction.value().orElse(null));
        stated(node, "read", correction.read(), Function.identity());
        return node.put("reason", correction.reason())
                .put("analyst", correction.analyst())
                .put("at", correction.at().toString());
    }

    private static ObjectNode encoding(Encoding encoding) {
        ObjectNode node = Json.object()
                .put("charset", encoding.charset())
                .put("rule", encoding.rule())
                .put("doubtful", encoding.doubtful());
        node.set("others", Json.strings(encoding.others()));
        return node;
    }

    // null is what the schema says for "not stated"
    @SuppressWarnings("NullAway")
    private static String value(Optional<Stated<String>> stated) {
        return stated.map(Stated::value).orElse(null);
    }

    private static ObjectNode passage(Passage passage) {
        return Json.at(passage.span())
                .put("role", Codes.of(passage.role()))
                .put("language", passage.language().toLanguageTag())
                .put("rule", passage.rule());
    }

    private static ObjectNode stated(Publication publication) {
        ObjectNode node = Json.object();
        stated(node, "outlet", publication.outlet(), Function.identity());
        stated(node, "agency", publication.agency(), Function.identity());
        stated(node, "byline", publication.byline(), Function.identity());
        stated(node, "place", publication.place(), Function.identity());
        stated(node, "published", publication.published(), StatedTime::iso);
        stated(node, "address", publication.address(), URI::toString);
        stated(node, "updated", publication.updated(), StatedTime::iso);
        stated(node, "section", publication.section(), Function.identity());
        return node;
    }

    private static <T> void stated(ObjectNode into, String name, Optional<Stated<T>> stated, Function<T, String> text) {
        stated.ifPresent(found -> {
            ObjectNode node = into.putObject(name).put("value", text.apply(found.value()));
            found.span().ifPresent(span -> node.put("start", span.start()).put("end", span.end()));
            node.put("rule", found.rule());
        });
    }
}
