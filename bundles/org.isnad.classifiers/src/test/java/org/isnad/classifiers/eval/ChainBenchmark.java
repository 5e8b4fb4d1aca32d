package org.isnad.classifiers.eval;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Outcome;
import org.isnad.report.Run;
import org.isnad.work.Work;

/**
 * Prints what reading costs beside a bare pass of Lucene's {@code ArabicAnalyzer} over the same text: the ratio of CPU
 * times taken in turns, each classifier's share, bytes allocated per byte of text, and growth and ratio from one length of
 * text to twice that length up to 200,000 words. Argument: the rounds, 100 if left out; as many are run before, for
 * fewer measure the compiler.
 */
public final class ChainBenchmark {
    private static final int LONG_WORDS = 200_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer();
    private final List<Classifier> chain = new ArrayList<>();
    private final Map<Classifier, Cost> costs = new LinkedHashMap<>();
    private final Product product;
    private long kept;

    private ChainBenchmark(Product product) {
        this.product = product;
    }

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        try (Product product = new Product()) {
            new ChainBenchmark(product).run(rounds);
        }
    }

    private void run(int rounds) {
        List<Dossier> reports = Corpus.reports("ar").stream()
                .map(gold -> analysed(gold.id(), gold.text()))
                .toList();
        order(reports.getFirst());
        reports = reports.stream().map(dossier -> Dossier.of(dossier.report())).toList();
        List<Long> reading = new ArrayList<>();
        List<Long> analyzing = new ArrayList<>();
        for (int round = 0; round < 2 * rounds; round++) {
            if (round == rounds) {
                costs.clear();
                reading.clear();
                analyzing.clear();
            }
            reports.forEach(dossier -> read(dossier, true));
            long start = THREADS.getCurrentThreadCpuTime();
            reports.forEach(dossier -> read(dossier, false));
            long middle = THREADS.getCurrentThreadCpuTime();
            reports.forEach(dossier -> analyze(dossier.report().text()));
            reading.add(middle - start);
            analyzing.add(THREADS.getCurrentThreadCpuTime() - middle);
        }
        long bytes = reports.stream()
                .mapToLong(dossier -> dossier.report().text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        print(bytes * rounds, median(reading), median(analyzing));
        growth();
    }

    private void print(long bytes, long reading, long analyzing) {
        System.out.printf(Locale.ROOT, "%-28s %8s %10s%n", "classifier", "ns/byte", "bytes/byte");
        costs.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().nanos))
                .forEach(entry -> System.out.printf(
                        Locale.ROOT,
                        "%-28s %8.2f %10.2f%n",
                        id(entry.getKey()),
                        entry.getValue().nanos / (double) bytes,
                        entry.getValue().allocated / (double) bytes));
        long allocated =
                costs.values().stream().mapToLong(cost -> cost.allocated).sum();
        System.out.printf(
                Locale.ROOT,
                "chain %.1f ms, ArabicAnalyzer %.1f ms: %.3f times as fast; %.2f bytes allocated per byte%n",
                reading / 1e6,
                analyzing / 1e6,
                analyzing / (double) reading,
                allocated / (double) bytes);
    }

    private void growth() {
        long before = 0;
        for (int words = LONG_WORDS / 16; words <= LONG_WORDS; words *= 2) {
            Dossier dossier = Dossier.of(analysed("long", text(words)).report());
            costs.clear();
            read(dossier, true);
            long start = THREADS.getCurrentThreadCpuTime();
            read(dossier, false);
            long time = THREADS.getCurrentThreadCpuTime() - start;
            analyze(dossier.report().text());
            long bare = THREADS.getCurrentThreadCpuTime() - start - time;
            String slowest = costs.entrySet().stream()
                    .sorted(Comparator.comparingLong(entry -> -entry.getValue().nanos))
                    .limit(3)
                    .map(entry -> id(entry.getKey()) + " " + entry.getValue().nanos / 1_000_000)
                    .collect(Collectors.joining(", "));
            System.out.printf(
                    Locale.ROOT,
                    "%,d words: %.0f ms, ArabicAnalyzer %.1f ms: %.3f times as fast, %s (%s)%n",
                    words,
                    time / 1e6,
                    bare / 1e6,
                    bare / (double) time,
                    before == 0 ? "-" : String.format(Locale.ROOT, "%.2f times half of it", (double) time / before),
                    slowest);
            before = time;
        }
    }

    private static String text(int words) {
        List<Annotated> reports = Corpus.reports("ar");
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int i = 0; count < words; i++) {
            Annotated gold = reports.get(i % reports.size());
            String body = gold.text().substring(gold.body());
            text.append(body).append("\n\n");
            count += body.split("\\s+").length;
        }
        return text.toString();
    }

    private Dossier analysed(String name, String text) {
        return product.analyse(name + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private void order(Dossier dossier) {
        Map<String, Classifier> byId =
                Product.classifiers().stream().collect(Collectors.toMap(ChainBenchmark::id, each -> each));
        dossier.analysis().runs().forEach(run -> chain.add(byId.get(run.classifier())));
    }

    private static String id(Classifier classifier) {
        return classifier.getClass().getAnnotation(ClassifierInfo.class).id();
    }

    // to ask for the time of a thread takes microseconds: the shares are measured apart from the whole
    private void read(Dossier bare, boolean shares) {
        Dossier dossier = bare;
        for (Classifier classifier : chain) {
            List<Finding> found = shares ? measured(classifier, dossier) : classifier.classify(dossier, Work.UNWATCHED);
            dossier = dossier.with(new Run(id(classifier), "0", new Outcome.Done(found)));
        }
    }

    private List<Finding> measured(Classifier classifier, Dossier dossier) {
        Cost cost = costs.computeIfAbsent(classifier, each -> new Cost());
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        List<Finding> found = classifier.classify(dossier, Work.UNWATCHED);
        cost.nanos += THREADS.getCurrentThreadCpuTime() - start;
        cost.allocated += THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return found;
    }

    private void analyze(String text) {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                kept += term.length();
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (kept < 0) {
            throw new IllegalStateException("counted over the end");
        }
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static final class Cost {
        private long nanos;
        private long allocated;
    }
}
