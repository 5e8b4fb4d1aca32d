package org.isnad.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isnad.export.FileReport;
import org.isnad.report.Reason;
import org.isnad.report.Report;

/**
 * The reports of many documents one after the other, in the order of the documents; a few are read ahead, none is kept.
 * What cannot be read is passed over and noted.
 */
final class ReadAhead implements Iterator<Report>, AutoCloseable {
    // its words, each by itself, take so many for each UTF-16 unit of a text while it is taken in
    private static final int BYTES = 24;
    private static final int WIDTH = Runtime.getRuntime().availableProcessors();

    private final Steps steps;
    private final Iterator<Source> sources;
    private final ExecutorService readers = Executors.newFixedThreadPool(WIDTH);
    private final Deque<CompletableFuture<List<Read>>> reading = new ArrayDeque<>();
    private final Deque<Named> ready = new ArrayDeque<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private String last = "";

    ReadAhead(Steps steps, Iterator<Source> sources) {
        this.steps = steps;
        this.sources = sources;
    }

    /** A document that could not be read. */
    record Failure(String file, Reason reason) {}

    private record Named(String name, Report report) {}

    private record Read(String name, List<Report> reports, Optional<Reason> failure) {}

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            while (reading.size() < 4 * WIDTH && sources.hasNext()) {
                Source source = sources.next();
                reading.add(CompletableFuture.supplyAsync(() -> read(source), readers));
            }
            if (reading.isEmpty()) {
                return false;
            }
            reading.remove().join().forEach(this::take);
        }
        return true;
    }

    @Override
    public Report next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All documents are read");
        }
        Named next = ready.remove();
        last = next.name();
        return next.report();
    }

    /** What the report given last goes by; empty if none was given. */
    String last() {
        return last;
    }

    /** What each report given so far goes by: no two by the same. */
    List<String> names() {
        return List.copyOf(taken.keySet());
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    private List<Read> read(Source source) {
        try {
            return steps
                    .inputs(steps.inMemory(source.name(), () -> source.opening().open()))
                    .stream()
                    .map(this::read)
                    .toList();
        } catch (Refusal e) {
            return List.of(new Read(source.name(), List.of(), Optional.of(e.reason())));
        }
    }

    private Read read(Input input) {
        try {
            List<Report> reports = steps.parse(input.document()).stream()
                    .map(FileReport::dossier)
                    .map(dossier -> dossier.report())
                    .toList();
            if (!reports.stream()
                    .allMatch(report ->
                            fits(report.text().length(), Runtime.getRuntime().maxMemory()))) {
                throw Steps.outOfMemory(input.name());
            }
            return new Read(input.name(), reports, Optional.empty());
        } catch (Refusal e) {
            return new Read(input.name(), List.of(), Optional.of(e.reason()));
        }
    }

    /** Whether the words of a text of so many UTF-16 units can be held in a memory of so many bytes. */
    static boolean fits(int length, long memory) {
        return (long) length * BYTES <= memory;
    }

    private void take(Read read) {
        read.failure().ifPresent(reason -> failures.add(new Failure(read.name(), reason)));
        for (int i = 0; i < read.reports().size(); i++) {
            String name = i == 0 ? read.name() : read.name() + "#" + (i + 1);
            String own = taken.containsKey(name) ? name + "#" + (taken.size() + 1) : name;
            taken.put(own, taken.size());
            ready.add(new Named(own, read.reports().get(i)));
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
