package org.isnad.ui.views;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Report;
import org.isnad.ui.compare.ComparisonView;

/** Opens two linked reports of 5,000 words again and again and prints what holds the window's thread, step by step. */
final class OpeningBenchmark {
    private static final int ROUNDS = 12;

    private OpeningBenchmark() {}

    public static void main(String[] arguments) {
        Display display = new Display();
        List<Report> reports = List.of(Lengthy.report("أ"), Lengthy.report("ب"));
        Comparison comparison = Lengthy.comparison(reports, Lengthy.rows(reports));
        List<Dossier> dossiers = reports.stream().map(Dossier::of).toList();
        List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            Shell shell = new Shell(display, SWT.NO_TRIM | SWT.RIGHT_TO_LEFT);
            shell.setLayout(new FillLayout());
            shell.setBounds(0, 0, 1400, 900);
            FakeDesk desk = new FakeDesk(display, Samples.ARABIC);
            ComparisonView.Page[] page = new ComparisonView.Page[1];
            times.get(0).add(cpu(() -> page[0] = new SideBySideView().open(shell, desk)));
            shell.open();
            longest(display);
            times.get(1).add(cpu(() -> page[0].show(comparison, dossiers)));
            times.get(2).add(longest(display));
            times.get(3).add(cpu(() -> desk.select(comparison.rows().get(1).quotes())));
            longest(display);
            shell.dispose();
        }
        List<String> names = List.of("make the view", "show", "longest event afterwards", "select a claim");
        for (int i = 0; i < names.size(); i++) {
            List<Double> sorted = times.get(i).stream().sorted().toList();
            System.out.printf(
                    "%s: first %.1f ms, median %.1f ms, worst %.1f ms (CPU)%n",
                    names.get(i), times.get(i).getFirst(), sorted.get(ROUNDS / 2), sorted.getLast());
        }
        display.dispose();
    }

    private static double longest(Display display) {
        double longest = 0;
        boolean[] more = {true};
        for (int quiet = 0; quiet < 20; quiet += more[0] ? 0 : 1) {
            longest = Math.max(longest, cpu(() -> more[0] = display.readAndDispatch()));
        }
        return longest;
    }

    private static double cpu(Runnable work) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1e6;
    }
}
