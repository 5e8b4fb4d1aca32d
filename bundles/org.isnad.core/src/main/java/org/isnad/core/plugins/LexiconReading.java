package org.isnad.core.plugins;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.isnad.classify.Lexicon;

/**
 * Asks a lexicon for its lines where it can do no harm: the classifiers that wait for them are not to fail in its place.
 * A thread that does not end in time is left behind as a daemon.
 */
final class LexiconReading {
    private final Duration limit;

    LexiconReading(Duration limit) {
        this.limit = limit;
    }

    List<String> lines(Contribution<Lexicon> lexicon) throws Failure {
        FutureTask<List<String>> task = new FutureTask<>(
                () -> lexicon.service().use(LexiconReading::lines).orElse(List.of()));
        Thread thread = new Thread(null, task, "isnad-lexicon-" + lexicon.id());
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        thread.start();
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Failure("it took longer than " + limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("the reading was interrupted");
        }
    }

    private static List<String> lines(Lexicon lexicon) {
        List<String> lines = lexicon.lines();
        // a plug-in's class knows nothing of our null checks
        if (Objects.isNull(lines) || lines.stream().anyMatch(Objects::isNull)) {
            throw new IllegalStateException("it gave null instead of a line");
        }
        return new ArrayList<>(lines);
    }

    private static Failure failure(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError memory) {
            throw memory;
        }
        return new Failure(thrown.getMessage() == null ? thrown.getClass().getName() : thrown.getMessage());
    }

    /** Why there are no lines, in words only: a plug-in's own exception would keep its classes. */
    static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        Failure(String words) {
            super(words);
        }
    }
}
