package org.isnad.core.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running child. */
final class ChildProcess {
    private static final long START_SECONDS = 30;
    private static final long END_SECONDS = 5;

    private final Process process;
    private final InputStream in;
    private final int megabytes;
    private final List<String> parsers;

    private ChildProcess(Process process, InputStream in, int megabytes, List<String> parsers) {
        this.process = process;
        this.in = in;
        this.megabytes = megabytes;
        this.parsers = parsers;
    }

    /** @throws IOException if it does not start, or not in time */
    static ChildProcess start(ChildCommand command) throws IOException, InterruptedException {
        Process process = command.start();
        InputStream in = new BufferedInputStream(process.getInputStream());
        CompletableFuture<List<String>> greeting = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("isnad-child-start").start(() -> greet(in, greeting));
        try {
            return new ChildProcess(process, in, command.megabytes(), greeting.get(START_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IOException("it said nothing and ended with code " + code(process), e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static void greet(InputStream in, CompletableFuture<List<String>> greeting) {
        try {
            greeting.complete(Wire.greeting(in));
        } catch (IOException e) {
            greeting.completeExceptionally(e);
        }
    }

    /** Whether it has this very parser, by its signature: another version may read otherwise. */
    boolean has(String signature) {
        return parsers.contains(signature);
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Waits for as long as it takes; {@link #kill()} from another thread ends that. */
    Answer parse(Task task) throws InterruptedException {
        try {
            Wire.ask(process.getOutputStream(), task);
            return Wire.answer(in);
        } catch (IOException gone) {
            int code = code(process);
            return code == ChildMain.OUT_OF_MEMORY ? new Answer.OutOfMemory(megabytes) : new Answer.Ended(code);
        }
    }

    // one that talks nonsense instead of ending is ended
    private static int code(Process process) throws InterruptedException {
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    void kill() {
        process.destroyForcibly();
    }
}
