package org.isnad.testkit.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.NoSuchElementException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.compare.ComparisonView;
import org.isnad.ui.compare.ComparisonViewInfo;
import org.isnad.ui.compare.Desk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each promise of a view is broken once by a bad view, and the contract must notice. */
class ViewContractTest {
    private static void notices(Executable promise) {
        assertThrows(AssertionError.class, promise);
    }

    @FunctionalInterface
    private interface Opening {
        ComparisonView.Page open(Composite parent, Desk desk);
    }

    @ComparisonViewInfo(id = "nodot", label = "x")
    private record BadView(Opening opening) implements ComparisonView {
        @Override
        public Page open(Composite parent, Desk desk) {
            return opening.open(parent, desk);
        }
    }

    private record Viewing(ComparisonView view) implements ComparisonViewContract {}

    private static ComparisonViewContract viewing(Opening opening) {
        return new Viewing(new BadView(opening));
    }

    private static void needsScreen() {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null, "No display: run under xvfb-run to test views");
    }

    @Test
    void noticesAViewWithABadId() {
        notices(viewing((p, d) -> (c, l) -> {})::isAnnotated);
    }

    @Test
    void noticesAViewThatPutsNothingIntoItsParent() {
        needsScreen();
        notices(viewing((p, d) -> (c, l) -> {})::showsOneComparisonAfterAnother);
    }

    @Test
    void noticesAViewThatIgnoresTheOrientation() {
        needsScreen();
        notices(viewing((p, d) -> {
            new Label(p, SWT.LEFT_TO_RIGHT);
            return (c, l) -> {};
        })::worksMirrored);
    }

    @Test
    void noticesAViewThatFailsOnASelection() {
        needsScreen();
        ComparisonViewContract contract = viewing((p, d) -> {
            d.onSelect(p, words -> words.getFirst());
            return (c, l) -> {};
        });
        assertThrows(NoSuchElementException.class, contract::livesWithAnySelection);
    }

    @Test
    void noticesAListenerLeftBehind() {
        needsScreen();
        notices(viewing((p, d) -> {
            new Label(p, SWT.NONE);
            d.onSelect(p.getShell(), words -> {});
            return (c, l) -> {};
        })::leavesNothingBehind);
    }

    @Test
    void theExampleIsAComparisonOfItsReports() {
        assertEquals(
                ComparisonViewContract.dossiers().size(),
                ComparisonViewContract.comparison().reports().size());
    }
}
