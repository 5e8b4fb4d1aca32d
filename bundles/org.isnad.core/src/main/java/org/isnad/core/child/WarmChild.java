package org.isnad.core.child;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.isnad.core.plugins.Contribution;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one child process for parsers of binary formats: started for the first document, kept for the next, ended and
 * started anew when a document was too much for it. Safe to use from several threads, which take turns. If it cannot be
 * started at all that is logged once and nobody gets a turn.
 */
public final class WarmChild implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WarmChild.class.getName());
    private static final long POLL_MILLIS = 50;

    private final Supplier<ChildCommand> command;
    private final ReentrantLock turns = new ReentrantLock();
    private volatile @Nullable ChildProcess child;
    private volatile boolean hopeless;

    /** @param command asked at each start */
    public WarmChild(Supplier<ChildCommand> command) {
        this.command = command;
    }

    /**
     * The child for one document, after whoever came before; empty if it has no such parser.
     *
     * @throws CancellationException if the work was cancelled meanwhile
     */
    public Optional<Turn> turn(Contribution<Parser> parser, Work work) {
        try {
            while (!turns.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                work.check();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
        Optional<Turn> turn = Optional.empty();
        try {
            turn = running().filter(c -> c.has(parser.signature())).map(c -> new Turn(c, parser.id()));
            return turn;
        } finally {
            if (turn.isEmpty()) {
                turns.unlock();
            }
        }
    }

    private Optional<ChildProcess> running() {
        ChildProcess now = child;
        if (hopeless) {
            return Optional.empty();
        }
        if (now != null && now.alive()) {
            return Optional.of(now);
        }
        try {
            ChildProcess started = ChildProcess.start(command.get());
            child = started;
            return Optional.of(started);
        } catch (IOException e) {
            hopeless = true;
            LOG.log(Level.WARNING, "No child process for parsers of binary formats, so they run in this one: " + e, e);
            return Optional.empty();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("Interrupted while waiting for the child process");
    }

    /** Its process id, if it runs. */
    public OptionalLong pid() {
        ChildProcess now = child;
        return now != null && now.alive() ? OptionalLong.of(now.pid()) : OptionalLong.empty();
    }

    @Override
    public void close() {
        hopeless = true;
        ChildProcess now = child;
        if (now != null) {
            now.kill();
        }
    }

    /** The child lent for one document. To be closed by the thread that got it; {@link #parse} may run on another. */
    public final class Turn implements AutoCloseable {
        private final ChildProcess lent;
        private final String parser;
        private volatile boolean answered;

        private Turn(ChildProcess lent, String parser) {
            this.lent = lent;
            this.parser = parser;
        }

        /** What the parser makes of the document, however long it takes. */
        public Answer parse(Document document) throws InterruptedException {
            Answer answer = lent.parse(new Task(parser, document));
            answered = true;
            return answer;
        }

        /** Ends a child that did not answer. */
        @Override
        public void close() {
            if (!answered) {
                lent.kill();
            }
            turns.unlock();
        }
    }
}
