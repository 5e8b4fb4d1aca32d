package org.isnad.ui;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** The only way from workers back to the window's thread, and from there to work that may wait for a disk. */
final class Screen implements AutoCloseable {
    private final Display display;
    // one thread, so that settings are written in the order they were made
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("isnad-window-background").factory());

    Screen(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    /** Shows what a stage ends in, unless the owner is gone by then. */
    <T> void show(CompletionStage<T> stage, Widget owner, Consumer<T> shown, Consumer<Throwable> failed) {
        var _ = stage.whenComplete((value, failure) -> later(() -> {
            if (owner.isDisposed()) {
                return;
            }
            if (failure == null) {
                shown.accept(value);
            } else {
                failed.accept(failure);
            }
        }));
    }

    /** Asks for something that must not be asked for on the window's thread. */
    <T> void load(Supplier<T> slow, Widget owner, Consumer<T> shown) {
        background.execute(() -> {
            T value = slow.get();
            later(() -> {
                if (!owner.isDisposed()) {
                    shown.accept(value);
                }
            });
        });
    }

    void inBackground(Runnable slow) {
        background.execute(slow);
    }

    /** Soon, on the window's thread; never, if the window is gone. */
    void later(Runnable task) {
        unlessGone(() -> display.asyncExec(task));
    }

    /** On the window's thread, and over when this returns; not at all if the window is gone. */
    void now(Runnable task) {
        unlessGone(() -> display.syncExec(task));
    }

    private void unlessGone(Runnable task) {
        try {
            if (!display.isDisposed()) {
                task.run();
            }
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        background.shutdown();
    }
}
