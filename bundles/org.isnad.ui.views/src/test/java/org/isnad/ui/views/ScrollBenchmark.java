package org.isnad.ui.views;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.report.Dossier;
import org.isnad.report.Report;
import org.isnad.report.Row;

/** Scrolls two linked reports of 5,000 words by 60 pixels a step and prints what a step takes until it is on screen. */
final class ScrollBenchmark {
    private static final int STEPS = 300;

    private ScrollBenchmark() {}

    public static void main(String[] arguments) {
        Display display = new Display();
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.RIGHT_TO_LEFT);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1400, 900);
        List<Report> reports = List.of(Lengthy.report("أ"), Lengthy.report("ب"));
        List<Row> rows = Lengthy.rows(reports);
        new SideBySideView()
                .open(shell, new FakeDesk(display, Samples.ARABIC))
                .show(
                        Lengthy.comparison(reports, rows),
                        reports.stream().map(Dossier::of).toList());
        shell.open();
        drain(display);
        StyledText text = find(shell);
        int[] paints = new int[1];
        text.addListener(SWT.Paint, e -> paints[0]++);
        long first = System.nanoTime();
        int step = scroll(display, text, 60, paints) > 0 ? 60 : 0;
        System.out.printf("first step with measuring of all texts: %.0f ms%n", (System.nanoTime() - first) / 1e6);
        List<Double> steps = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            long from = System.nanoTime();
            long cpuFrom = cpu();
            int before = text.getTopPixel();
            scroll(display, text, step, paints);
            steps.add((System.nanoTime() - from) / 1e6);
            work.add((cpu() - cpuFrom) / 1e6);
            step = text.getTopPixel() == before ? -step : step;
        }
        System.out.printf(
                "words %d, rows %d, steps %d%n", reports.getFirst().text().split("\\s+").length, rows.size(), STEPS);
        print("elapsed", steps);
        print("CPU of the window's thread", work);
        display.dispose();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, worst %.1f ms%n",
                what,
                sorted.get(STEPS / 2),
                sorted.get(STEPS * 9 / 10),
                sorted.get(STEPS * 99 / 100),
                sorted.getLast());
    }

    // until the text was painted at its new place; gives back how far it went
    private static int scroll(Display display, StyledText text, int step, int[] paints) {
        int before = text.getTopPixel();
        int painted = paints[0];
        text.setTopPixel(before + step);
        while (text.getTopPixel() != before && paints[0] == painted) {
            text.update();
            display.readAndDispatch();
        }
        drain(display);
        return text.getTopPixel() - before;
    }

    private static StyledText find(Composite parent) {
        Control first = parent.getChildren()[0];
        return first instanceof StyledText text
                ? text
                : find((Composite) (first instanceof Label ? parent.getChildren()[1] : first));
    }

    private static void drain(Display display) {
        while (display.readAndDispatch()) {}
    }
}
