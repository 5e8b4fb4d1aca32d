package org.isnad.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** A window on a display, fed by {@link FakeServices}, whose events a test runs itself; where there is no display the test is passed over. */
final class Stage implements AutoCloseable {
    private static final int PATIENCE_TURNS = 4000;
    final FakeServices fake;
    // one for all tests: GTK does not like to be opened twice in a process
    private static Display shared;
    final Display display = display();
    final Screen screen = new Screen(display);
    final ViewCatalog views;
    final Session session;
    final WindowLoop loop;

    Stage(FakeServices fake, ContributedView... contributed) {
        this(fake.services(), fake, contributed);
    }

    Stage(Services services, FakeServices fake, ContributedView... contributed) {
        this.fake = fake;
        Preferences preferences = new Preferences(services.settings(), Runnable::run);
        views = new ViewCatalog(preferences);
        List.of(contributed).forEach(views::add);
        session = new Session(services, screen, preferences, views);
        loop = new WindowLoop(session, () -> {});
    }

    // before any class of SWT is touched
    private static Display display() {
        assumeTrue(
                System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "No DISPLAY: run under xvfb-run -a -s \"-screen 0 1600x1000x24\"");
        if (shared == null) {
            shared = new Display();
        }
        return shared;
    }

    MainWindow window() {
        return loop.window();
    }

    /** Opens with the samples brought in and the first two compared. */
    void open() {
        loop.start(Path.of("/cases/x"), Optional.empty());
        fake.fill();
        settle();
        window().commands().compare(Samples.comparison().reports());
        until("comparison shown", () -> session.shown().isPresent());
        settle();
    }

    ViewTab tab(String label) {
        return window().centre().tabLabelled(label).orElseThrow();
    }

    boolean isOpen(String label) {
        return tab(label).isOpen();
    }

    void until(String what, BooleanSupplier done) {
        for (int i = 0; i < PATIENCE_TURNS; i++) {
            if (done.getAsBoolean()) {
                return;
            }
            if (!loop.turn()) {
                pause();
            }
        }
        throw new AssertionError("Never came: " + what);
    }

    /** Runs events until a while nothing comes. */
    void settle() {
        for (int quiet = 0; quiet < 12; ) {
            if (loop.turn()) {
                quiet = 0;
            } else {
                quiet++;
                pause();
            }
        }
    }

    @SuppressWarnings("BusyWait")
    static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Image picture(Control control) {
        Point size = control.getSize();
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        return image;
    }

    void save(Control control, Path file) {
        settle();
        Image image = picture(control);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }

    @Override
    public void close() {
        loop.close();
        screen.close();
    }
}
