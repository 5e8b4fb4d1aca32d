package org.isnad.classifiers.headline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.isnad.classifiers.claims.Tally;
import org.isnad.report.Classification;

/** Our own long reports, each under several headlines of known support. */
final class LongReports {
    private LongReports() {}

    static Tally measure(String language, boolean verbose) {
        Tally tally = new Tally();
        for (String block : read().split("(?m)^== ")) {
            if (block.startsWith(language + "\n")) {
                String[] parts = block.split("\n--\n");
                String body = parts[1].strip().replace("\n", " ¶ ");
                parts[0].lines().skip(1).forEach(line -> judge(line.split("\t"), language, body, tally, verbose));
            }
        }
        return tally;
    }

    private static void judge(String[] marked, String language, String body, Tally tally, boolean verbose) {
        Optional<Classification> verdict = HeadlineEval.verdict(language, marked[1], body);
        String found = verdict.map(each -> each.label().code()).orElse("none");
        tally.add(marked[0], found);
        if (verbose && !found.equals(marked[0])) {
            System.out.println("  " + language + " wanted " + marked[0] + ", found " + found + ": " + marked[1]);
        }
    }

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(LongReports.class.getResourceAsStream("long-reports.txt"), "long-reports.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
