package org.isnad.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.ui.compare.ComparisonView;

/** The guard for views, one of the three places that catch what plug-ins throw: a view's failure becomes a value. */
final class ViewGuard {
    private static final System.Logger LOG = System.getLogger(ViewGuard.class.getName());
    private final Watchdog watchdog;

    ViewGuard(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    /** Calls into a view; what it throws is logged once and handed on. Whether it went well. */
    boolean call(ContributedView view, Runnable into, Consumer<Throwable> failed) {
        Optional<Throwable> failure = watchdog.during(Optional.of(view), () -> outcome(into));
        failure.ifPresent(thrown -> {
            log(view, thrown);
            failed.accept(thrown);
        });
        return failure.isEmpty();
    }

    static void log(ContributedView view, Throwable thrown) {
        String message = "View " + view.id() + " of " + view.bundle() + " failed: " + thrown;
        if (thrown instanceof StackOverflowError) {
            // a thousand times the same line says nothing
            LOG.log(System.Logger.Level.WARNING, message);
        } else {
            LOG.log(System.Logger.Level.WARNING, message, thrown);
        }
    }

    // everything but out-of-memory: a stack overflow or a missing class in a view is the view's, not the window's
    private static Optional<Throwable> outcome(Runnable into) {
        try {
            into.run();
            return Optional.empty();
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            return Optional.of(e);
        }
    }

    /** Gives a view back; its own clean-up is guarded like everything else. */
    void release(ContributedView source, ComparisonView view) {
        call(source, () -> source.release(view), thrown -> {});
    }
}
