package org.isnad.core.collate;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;

/**
 * A newcomer's story among n made-up reports, from the report to what it is like: CPU time by turns with a bare MoreLikeThis
 * over the same texts (Arabic analyzer, its own defaults, best ten), and how many other reports of its story each finds.
 */
public final class StoryLookUpBenchmark {
    private static final int WORDS = 200;
    private static final int OF_A_STORY = 5;
    private static final int NEWCOMERS = 500;
    private static final int ROUNDS = 7;
    // cosine of what may be of one story
    private static final double LEAST = .25;

    private StoryLookUpBenchmark() {}

    /** @param arguments n */
    public static void main(String[] arguments) throws IOException {
        int n = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 28_580;
        List<String> texts = texts(n + NEWCOMERS);
        TellingIndex ours = new TellingIndex(SameStory.KEYS);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (ArabicAnalyzer analyzer = new ArabicAnalyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String text : texts.subList(0, n)) {
                ours.add(telling(report(text)));
                Document document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                MoreLikeThis peer = new MoreLikeThis(reader);
                peer.setAnalyzer(analyzer);
                peer.setFieldNames(new String[] {"text"});
                measure(texts, n, ours, peer, new IndexSearcher(reader));
            }
        }
    }

    private static void measure(List<String> texts, int n, TellingIndex ours, MoreLikeThis peer, IndexSearcher searcher)
            throws IOException {
        List<Report> newcomers = texts.subList(n, n + NEWCOMERS).stream()
                .map(StoryLookUpBenchmark::report)
                .toList();
        double best = Double.MAX_VALUE;
        double bestOfPeer = Double.MAX_VALUE;
        int found = 0;
        int foundByPeer = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double from = micros();
            found = 0;
            for (int i = 0; i < NEWCOMERS; i++) {
                Map<Integer, Double> like = ours.like(telling(newcomers.get(i)), place -> true);
                like.values().removeIf(cosine -> cosine < LEAST);
                found += mates(n + i, n, List.copyOf(like.keySet()));
            }
            double between = micros();
            foundByPeer = 0;
            for (int i = 0; i < NEWCOMERS; i++) {
                ScoreDoc[] hits = searcher.search(peer.like("text", new StringReader(texts.get(n + i))), 10).scoreDocs;
                foundByPeer +=
                        mates(n + i, n, Arrays.stream(hits).map(hit -> hit.doc).toList());
            }
            best = Math.min(best, (between - from) / NEWCOMERS);
            bestOfPeer = Math.min(bestOfPeer, (micros() - between) / NEWCOMERS);
        }
        System.out.printf(
                Locale.ROOT,
                "among %d: ours %.1f us CPU, %d of its story found; MoreLikeThis %.1f us, %d found; ratio %.2f%n",
                n,
                best,
                found,
                bestOfPeer,
                foundByPeer,
                best / bestOfPeer);
    }

    private static Telling telling(Report report) {
        return Telling.of(Holding.of(report).topic());
    }

    private static double micros() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e3;
    }

    // text i tells story i modulo the number of stories
    private static int mates(int text, int n, List<Integer> found) {
        int stories = (n + NEWCOMERS) / OF_A_STORY;
        return (int) found.stream()
                .filter(other -> other % stories == text % stories)
                .count();
    }

    private static List<String> texts(int count) {
        Random random = new Random(3);
        int stories = count / OF_A_STORY;
        List<List<String>> tellings = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            tellings.add(SyntheticTexts.fresh(random, 40));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = SyntheticTexts.fresh(random, WORDS / 2);
            List<String> telling = tellings.get(i % stories);
            for (int j = 0; j < WORDS / 2; j++) {
                words.add(telling.get(random.nextInt(telling.size())));
            }
            Collections.shuffle(words, random);
            texts.add(String.join(" ", words));
        }
        return texts;
    }

    private static Report report(String text) {
        return new Report(
                ReportId.of(new org.isnad.report.Document("made-up", text.getBytes(StandardCharsets.UTF_8)), 0),
                Publication.UNSTATED,
                text,
                List.of(new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("ar"), "made-up")));
    }
}
