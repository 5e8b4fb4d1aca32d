package org.isnad.parsers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.work.Work;
import org.jsoup.Jsoup;

/**
 * Compares reading with the least it must do: a page with jsoup's parse, a plain text with UTF-8 decoding. Both sides run by
 * turns on one thread, in processor time, once the compiler has done with them; the median of the pairs counts.
 */
final class ParsersBenchmark {
    private static final int ROUNDS = 15;
    private static final int REPEAT = 3;
    // of processor time, in nanoseconds
    private static final long WINDOW = 1_000_000_000L;
    // the compiler has done when so many windows in a row were no faster by so much than the fastest before them; on a
    // busy machine it takes its time
    private static final int STEADY = 5;
    private static final double FASTER = 0.97;
    private static final int MOST_WINDOWS = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static volatile int sink;

    private ParsersBenchmark() {}

    public static void main(String[] none) throws Exception {
        List<byte[]> pages = Pages.all().stream()
                .map(page -> page.html().getBytes(StandardCharsets.UTF_8))
                .toList();
        List<byte[]> full = pages.stream().map(ParsersBenchmark::full).toList();
        ratio(
                "small pages",
                pages,
                b -> Jsoup.parse(new String(b, StandardCharsets.UTF_8)).childNodeSize(),
                new HtmlParser(),
                "p.html");
        ratio(
                "full pages",
                full,
                b -> Jsoup.parse(new String(b, StandardCharsets.UTF_8)).childNodeSize(),
                new HtmlParser(),
                "p.html");
        List<byte[]> texts = new ArrayList<>();
        for (Pages.Filled page : Pages.all()) {
            texts.add(String.join("\n\n", page.kept()).getBytes(StandardCharsets.UTF_8));
        }
        ratio("texts", texts, b -> new String(b, StandardCharsets.UTF_8).length(), new TextParser(), "t.txt");
        List<byte[]> large = List.of(String.join(
                        "\n\n",
                        Pages.all().stream().flatMap(p -> p.kept().stream()).toList())
                .repeat(10)
                .getBytes(StandardCharsets.UTF_8));
        ratio("large text", large, b -> new String(b, StandardCharsets.UTF_8).length(), new TextParser(), "t.txt");
    }

    // scripts, styles and lists of links, as pages in the wild carry them
    private static byte[] full(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        String head = "<style>" + ".c-1{margin:0 auto;color:#333}\n".repeat(300) + "</style><script>"
                + "window.dataLayer=window.dataLayer||[];function f(a){dataLayer.push(a)}\n".repeat(300) + "</script>";
        String menu = "<div class=\"mega-menu\"><ul>"
                + "<li class=\"menu-item\"><a href=\"/section/page.html\" title=\"menu\">menu item</a></li>\n"
                        .repeat(120)
                + "</ul></div>";
        html = html.replace(
                "<title>", "<meta property=\"article:published_time\" content=\"2026-03-02T09:15:00Z\"><title>");
        int body = html.indexOf('>', html.indexOf("<body")) + 1;
        return (html.substring(0, body) + head + menu + html.substring(body)).getBytes(StandardCharsets.UTF_8);
    }

    private interface Bare {
        int of(byte[] bytes);
    }

    private static void ratio(String name, List<byte[]> inputs, Bare bare, Parser parser, String file)
            throws Exception {
        double[] ratios = new double[ROUNDS];
        long own = 0;
        long least = 0;
        long bytes = inputs.stream().mapToLong(b -> b.length).sum();
        int repeat = Math.max(1, (int) Math.min(REPEAT, 4_000_000 / bytes));
        int windows = warm(inputs, bare, parser, file);
        for (int round = 0; round < ROUNDS; round++) {
            long base = time(repeat, () -> {
                for (byte[] input : inputs) {
                    sink += bare.of(input);
                }
                return null;
            });
            long ours = time(repeat, () -> {
                for (byte[] input : inputs) {
                    sink += parser.parse(new Document(file, input), Work.UNWATCHED)
                            .size();
                }
                return null;
            });
            ratios[round] = (double) base / ours;
            own += ours;
            least += base;
        }
        Arrays.sort(ratios);
        double perByte = 1.0 * ROUNDS * repeat * bytes;
        System.out.printf(
                Locale.ROOT,
                "%-12s ratio %.3f (%.2f ns/byte against %.2f; warm after %d s)%n",
                name,
                ratios[ROUNDS / 2],
                own / perByte,
                least / perByte,
                windows);
    }

    // runs until it gets no faster; seconds of processor time
    private static int warm(List<byte[]> inputs, Bare bare, Parser parser, String file) throws Exception {
        double fastest = Double.MAX_VALUE;
        int windows = 0;
        for (int steady = 0; steady < STEADY && windows < MOST_WINDOWS; windows++) {
            long runs = 0;
            long started = THREADS.getCurrentThreadCpuTime();
            while (THREADS.getCurrentThreadCpuTime() - started < WINDOW) {
                for (byte[] input : inputs) {
                    sink += bare.of(input);
                    sink += parser.parse(new Document(file, input), Work.UNWATCHED)
                            .size();
                }
                runs++;
            }
            double each = (double) (THREADS.getCurrentThreadCpuTime() - started) / runs;
            steady = each < FASTER * fastest ? 0 : steady + 1;
            fastest = Math.min(fastest, each);
        }
        return windows;
    }

    private static long time(int repeat, Callable<Void> work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < repeat; i++) {
            work.call();
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
