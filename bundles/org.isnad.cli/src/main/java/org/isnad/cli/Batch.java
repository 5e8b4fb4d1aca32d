package org.isnad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.isnad.export.FileReport;
import org.isnad.export.JsonExport;
import org.isnad.export.JsonLine;
import org.isnad.report.Document;
import org.isnad.report.Reason;

/**
 * Answers requests, a JSON object a line, in the order they come. Several are worked on at once, few are in memory; each
 * answer is out as soon as it and those before it are ready, even while the input waits.
 */
final class Batch {
    private static final int LONGEST_MB = 150;

    private final Steps steps;
    private final JsonExport export;

    Batch(Steps steps, JsonExport export) {
        this.steps = steps;
        this.export = export;
    }

    // written once, never compared
    @SuppressWarnings("ArrayRecordComponent")
    private record Answer(boolean ok, byte[] line) {}

    /** @return whether a request was not answered well */
    boolean run(InputStream in, OutputStream out) throws IOException {
        int width = Runtime.getRuntime().availableProcessors();
        BlockingQueue<Optional<CompletableFuture<Answer>>> waiting = new ArrayBlockingQueue<>(2 * width);
        try (ExecutorService workers = Executors.newFixedThreadPool(width);
                ExecutorService writer = Executors.newSingleThreadExecutor()) {
            var written = CompletableFuture.supplyAsync(() -> write(waiting, out), writer);
            read(new Lines(in, LONGEST_MB * 1024 * 1024), workers, waiting, written);
            return written.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw e;
        }
    }

    private void read(
            Lines lines,
            ExecutorService workers,
            BlockingQueue<Optional<CompletableFuture<Answer>>> waiting,
            CompletableFuture<Boolean> written)
            throws IOException, InterruptedException {
        try {
            for (var line = lines.read(); line.isPresent() && !written.isDone(); line = lines.read()) {
                Lines.Line request = line.get();
                if (request.bytes().isEmpty() || !blank(request.bytes().get())) {
                    put(Optional.of(CompletableFuture.supplyAsync(() -> answer(request), workers)), waiting, written);
                }
            }
        } finally {
            put(Optional.empty(), waiting, written);
        }
    }

    // a writer that is gone takes nothing any more
    private static void put(
            Optional<CompletableFuture<Answer>> next,
            BlockingQueue<Optional<CompletableFuture<Answer>>> waiting,
            CompletableFuture<Boolean> written)
            throws InterruptedException {
        while (!written.isDone() && !waiting.offer(next, 100, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }

    private static boolean write(BlockingQueue<Optional<CompletableFuture<Answer>>> waiting, OutputStream out) {
        boolean failed = false;
        try {
            for (var next = waiting.take(); next.isPresent(); next = waiting.take()) {
                Answer answer = next.get().join();
                failed |= !answer.ok();
                out.write(answer.line());
                out.flush();
            }
            return failed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Answer answer(Lines.Line line) {
        if (line.bytes().isEmpty()) {
            return refused(NullNode.instance, Reason.of("cli.batch.long", Integer.toString(LONGEST_MB)));
        }
        JsonNode id = NullNode.instance;
        try {
            id = Request.id(line.bytes().get());
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.set("id", id);
            node.put("ok", true).set("result", result(Request.parse(line.bytes().get())));
            return new Answer(true, JsonLine.of(node));
        } catch (Refusal e) {
            return refused(id, e.reason());
        } catch (OutOfMemoryError e) {
            return refused(id, Steps.outOfMemory(id.asText()).reason());
        }
    }

    private JsonNode result(Request request) throws Refusal {
        if (request.verb().equals("collate")) {
            List<Source> sources = request.documents().stream()
                    .map(document -> new Source(document.name(), () -> document))
                    .toList();
            return new Collecting(steps, export).collate(sources).json();
        }
        List<FileReport> reads = new ArrayList<>();
        for (Document document : request.documents()) {
            for (Input input : steps.inputs(document)) {
                Document one = input.document();
                reads.addAll(request.verb().equals("parse") ? steps.parse(one) : steps.analyse(one));
            }
        }
        if (request.verb().equals("compare")) {
            return export.comparison(steps.compare(reads, List.of()), reads);
        }
        ArrayNode reports = JsonNodeFactory.instance.arrayNode();
        for (FileReport read : reads) {
            reports.add(request.verb().equals("parse") ? export.report(read) : export.analysis(read));
        }
        return reports;
    }

    private Answer refused(JsonNode id, Reason why) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("id", id);
        node.put("ok", false).set("error", export.error(why));
        return new Answer(false, JsonLine.of(node));
    }
}
