package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts several programs in turn, round after round, and prints the medians of CPU time, memory and time until each
 * says that its window is usable. Arguments: rounds, then for each program a name, {@code =} and a command line in one
 * argument; ratios are to the first.
 */
public final class StartBenchmark {
    private record Start(double cpuSeconds, double residentMegabytes, double seconds) {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        Map<String, List<Start>> all = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (String program : Arrays.asList(arguments).subList(1, arguments.length)) {
                String name = program.substring(0, program.indexOf('='));
                Start start = start(program.substring(name.length() + 1));
                if (round > 0) { // the first fills the disk cache
                    all.computeIfAbsent(name, n -> new ArrayList<>()).add(start);
                }
            }
        }
        print(all);
    }

    private static Start start(String command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder("bash", "-c", "exec " + command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Start measured = null;
        try (BufferedReader messages = new BufferedReader(new InputStreamReader(process.getErrorStream()))) {
            for (String line = messages.readLine(); line != null; line = messages.readLine()) {
                if (line.equals("isnad.window.ready")) {
                    measured = measure(process.pid(), (System.nanoTime() - begun) / 1e9);
                }
            }
        }
        if (process.waitFor() != 0 || measured == null) {
            throw new IOException("No usable window, exit code " + process.exitValue() + ": " + command);
        }
        return measured;
    }

    private static Start measure(long pid, double seconds) throws IOException {
        Path proc = Path.of("/proc", Long.toString(pid));
        String stat = Files.readString(proc.resolve("stat"));
        // after the name in brackets: user and system time are fields 14 and 15, in hundredths of a second
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double cpu = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
        String resident = Files.readAllLines(proc.resolve("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return new Start(cpu, Long.parseLong(resident.replaceAll("\\D", "")) / 1024.0, seconds);
    }

    private static void print(Map<String, List<Start>> all) {
        List<Start> yardstick = all.values().iterator().next();
        System.out.printf("%-26s %8s %8s %8s %8s %8s%n", "median", "CPU s", "ratio", "MB", "ratio", "wall s");
        all.forEach((name, starts) -> {
            double cpu = median(starts.stream().mapToDouble(Start::cpuSeconds).toArray());
            double memory = median(starts.stream().mapToDouble(Start::residentMegabytes).toArray());
            double bareCpu = median(yardstick.stream().mapToDouble(Start::cpuSeconds).toArray());
            double bareMemory = median(yardstick.stream().mapToDouble(Start::residentMegabytes).toArray());
            double wall = median(starts.stream().mapToDouble(Start::seconds).toArray());
            System.out.printf(
                    "%-26s %8.2f %8.2f %8.0f %8.2f %8.2f%n",
                    name, cpu, cpu / bareCpu, memory, memory / bareMemory, wall);
        });
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
