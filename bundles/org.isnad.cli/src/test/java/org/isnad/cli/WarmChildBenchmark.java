package org.isnad.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.child.ChildCommand;
import org.isnad.core.child.WarmChild;
import org.isnad.core.flow.Flow;
import org.isnad.core.plugins.ClassPathPlugIns;
import org.isnad.core.plugins.PlainCatalogue;
import org.isnad.report.Document;
import org.isnad.work.Work;

/**
 * Prints what the warm child adds to a document: each is read by turns in this process and in the child. Arguments: files
 * besides the small ones of every binary format. Not part of the build: it measures; the limit is 15 ms by the median.
 */
final class WarmChildBenchmark {
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 200;

    private WarmChildBenchmark() {}

    public static void main(String[] files) throws Exception {
        Map<String, byte[]> all = new LinkedHashMap<>(SoundFiles.all());
        all.keySet().removeIf(name -> !name.matches("a\\.(pdf|docx|odt|epub|rtf)"));
        for (String file : files) {
            all.put(file, Files.readAllBytes(Path.of(file)));
        }
        PlainCatalogue catalogue = ClassPathPlugIns.catalogue(WarmChildBenchmark.class.getClassLoader());
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toAbsolutePath())
                .toList();
        WarmChild child = new WarmChild(() -> ChildCommand.of(classPath, ChildCommand.DEFAULT_MEGABYTES, List.of()));
        try (Flow here = new Flow(catalogue);
                Flow there = new Flow(catalogue, () -> Flow.DEFAULT_LIMIT, Optional.of(child))) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                compare(here, there, new Document(file.getKey(), file.getValue()));
            }
            System.out.println("In the child: " + child.pid().isPresent());
        }
    }

    private static void compare(Flow here, Flow there, Document document) throws Exception {
        List<Double> alone = new ArrayList<>();
        List<Double> child = new ArrayList<>();
        List<Double> added = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double first = millis(here, document);
            double second = millis(there, document);
            if (round >= 0) {
                alone.add(first);
                child.add(second);
                added.add(second - first);
            }
        }
        System.out.printf(
                "%-40s %8d bytes: here %.2f ms, in the child %.2f ms, added %.2f ms (medians)%n",
                document.name(), document.size(), median(alone), median(child), median(added));
    }

    private static double millis(Flow flow, Document document) throws Exception {
        long began = System.nanoTime();
        flow.parse(document, Work.UNWATCHED);
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
