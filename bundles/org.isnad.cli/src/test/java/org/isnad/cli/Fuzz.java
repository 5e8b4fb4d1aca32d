package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fuzzes parsers one after the other: {@code FOLDER [SECONDS] [PARSER…]}, or tries an input again: {@code FOLDER --again PARSER FILE}. */
final class Fuzz {
    private static final int USUAL_SECONDS = 600;

    private Fuzz() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> left = new ArrayList<>(Arrays.asList(arguments));
        Path folder = Files.createDirectories(Path.of(left.removeFirst()).toAbsolutePath());
        if (left.size() == 3 && left.getFirst().equals("--again")) {
            FuzzRun run = new FuzzRun(folder, USUAL_SECONDS, 1, FuzzTarget.class);
            System.exit(told(
                    run, run.again(fuzzed(left.get(1)), Path.of(left.get(2)).toAbsolutePath())));
        }
        int seconds = !left.isEmpty() && left.getFirst().matches("\\d{1,6}")
                ? Integer.parseInt(left.removeFirst())
                : USUAL_SECONDS;
        List<Fuzzed> wanted = left.isEmpty()
                ? List.of(Fuzzed.values())
                : left.stream().map(Fuzz::fuzzed).toList();
        System.out.println(FuzzRun.Outcome.HEADER);
        int worst = 0;
        for (Fuzzed each : wanted) {
            FuzzRun run = new FuzzRun(folder, seconds, 0, FuzzTarget.class);
            worst = Math.max(worst, told(run, run.run(each)));
        }
        System.exit(worst);
    }

    private static int told(FuzzRun run, FuzzRun.Outcome outcome) throws IOException {
        System.out.println(outcome.line());
        outcome.findings().forEach(finding -> System.out.println("  " + finding));
        if (!outcome.findings().isEmpty()) {
            for (Path kept : run.kept(outcome.fuzzed())) {
                System.out.println("  product/fuzz --again " + outcome.fuzzed().code() + " " + kept);
            }
        }
        return outcome.findings().isEmpty() ? 0 : 1;
    }

    private static Fuzzed fuzzed(String code) {
        try {
            return Fuzzed.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            System.err.println("There is no parser " + code + " to fuzz; there are "
                    + String.join(
                            ", ",
                            Arrays.stream(Fuzzed.values()).map(Fuzzed::code).toList()));
            System.exit(2);
            throw e;
        }
    }
}
