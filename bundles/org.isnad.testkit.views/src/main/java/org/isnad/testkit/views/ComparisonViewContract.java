package org.isnad.testkit.views;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Quote;
import org.isnad.testkit.Ids;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.ComparisonViewInfo;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ComparisonView} promises. Implement it in a test class of yours. Needs a display (under Linux
 * {@code xvfb-run}); without one the tests are skipped and say so.
 */
public interface ComparisonViewContract {
    /** A new view. */
    ComparisonView view();

    @Test
    default void isAnnotated() {
        ComparisonView view = view();
        ComparisonViewInfo info = Ids.annotation(view, ComparisonViewInfo.class);
        Ids.check(view, info.id(), info.label());
    }

    @Test
    default void showsOneComparisonAfterAnother() {
        onScreen(SWT.LEFT_TO_RIGHT, (parent, desk) -> {
            ComparisonView.Page page = view().open(parent, desk);
            assertTrue(parent.getChildren().length > 0, "open must put something into its parent");
            page.show(ExampleComparison.comparison(), ExampleComparison.dossiers());
            page.show(ExampleComparison.empty(), ExampleComparison.dossiers());
            page.show(ExampleComparison.comparison(), ExampleComparison.dossiers());
        });
    }

    @Test
    default void worksMirrored() {
        onScreen(SWT.RIGHT_TO_LEFT, (parent, desk) -> {
            ComparisonView.Page page = view().open(parent, desk);
            page.show(ExampleComparison.comparison(), ExampleComparison.dossiers());
            for (var child : parent.getChildren()) {
                assertTrue((child.getStyle() & SWT.RIGHT_TO_LEFT) != 0, "keep the window's orientation: " + child);
            }
        });
    }

    @Test
    default void livesWithAnySelection() {
        onScreen(SWT.LEFT_TO_RIGHT, (parent, desk) -> {
            ComparisonView.Page page = view().open(parent, desk);
            desk.select(List.of());
            page.show(ExampleComparison.comparison(), ExampleComparison.dossiers());
            List<Quote> words = ExampleComparison.comparison().rows().getFirst().quotes();
            desk.select(words);
            page.show(ExampleComparison.empty(), ExampleComparison.dossiers());
            desk.select(words);
        });
    }

    @Test
    default void leavesNothingBehind() {
        onScreen(SWT.LEFT_TO_RIGHT, (parent, desk) -> {
            Composite own = new Composite(parent, SWT.NONE);
            own.setLayout(new FillLayout());
            view().open(own, desk).show(ExampleComparison.comparison(), ExampleComparison.dossiers());
            own.dispose();
            desk.select(ExampleComparison.comparison().rows().getFirst().quotes());
            assertFalse(desk.listened(), "listeners must be given a control that goes with the view");
        });
    }

    /** What a test does on screen. */
    @FunctionalInterface
    interface OnScreen {
        void run(Composite parent, TestDesk desk);
    }

    private static void onScreen(int orientation, OnScreen test) {
        boolean display = System.getenv("DISPLAY") != null
                || !System.getProperty("os.name", "").startsWith("Linux");
        assumeTrue(display, "No display: run under xvfb-run to test views");
        Display screen = Display.getCurrent() != null ? Display.getCurrent() : new Display();
        Shell shell = new Shell(screen, SWT.SHELL_TRIM | orientation);
        try {
            shell.setLayout(new FillLayout());
            shell.setSize(900, 600);
            Composite parent = new Composite(shell, SWT.NONE);
            parent.setLayout(new FillLayout());
            shell.open();
            test.run(parent, new TestDesk(screen));
            while (screen.readAndDispatch()) {
                // paint what is waiting, so that painting is tested too
            }
        } finally {
            shell.dispose();
        }
    }

    /** The example's reports, for tests of your own. */
    static List<Dossier> dossiers() {
        return ExampleComparison.dossiers();
    }

    /** The example's comparison, for tests of your own. */
    static Comparison comparison() {
        return ExampleComparison.comparison();
    }
}
