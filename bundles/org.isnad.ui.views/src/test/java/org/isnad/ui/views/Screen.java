package org.isnad.ui.views;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A window to test in; tests are skipped where there is nothing to show it on. */
final class Screen implements AutoCloseable {
    final Display display;
    final Shell shell;

    Screen(int orientation) {
        String server = System.getenv("DISPLAY");
        assumeTrue(server != null && !server.isEmpty(), "no DISPLAY: window tests need one, such as xvfb-run gives");
        display = new Display();
        shell = new Shell(display, SWT.NO_TRIM | orientation);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, 1000, 600);
    }

    void open() {
        shell.open();
        settle();
    }

    // paints come with the next frame, so it is quiet only after a few frames without an event
    void settle() {
        for (int quiet = 0; quiet < 4; quiet++) {
            while (display.readAndDispatch()) {
                quiet = 0;
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    ImageData image(Control control) {
        Image image = new Image(display, control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    static void press(Control control, int keyCode, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = stateMask;
        control.notifyListeners(SWT.KeyDown, event);
    }

    static void click(Control control, int type, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        control.notifyListeners(type, event);
    }

    static <C extends Control> C first(Composite parent, Class<C> kind) {
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                return kind.cast(child);
            }
            if (child instanceof Composite composite) {
                C found = first(composite, kind);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    @Override
    public void close() {
        display.dispose();
    }
}
