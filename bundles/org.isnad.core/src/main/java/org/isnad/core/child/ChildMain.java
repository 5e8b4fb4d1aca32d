package org.isnad.core.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProxySelector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.isnad.core.plugins.ClassPathPlugIns;
import org.isnad.core.plugins.Contribution;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.work.Work;

/** The child: reads one document after the other with the parsers of its class path until its parent hangs up. */
public final class ChildMain {
    /** What the JVM itself exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    private static final int UNHEARD = 4;

    private final Map<String, Parser> parsers = new HashMap<>();
    private final OutputStream out;

    private ChildMain(OutputStream out) {
        this.out = out;
    }

    public static void main(String[] none) throws IOException {
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        // nothing a library prints or reads may get between the messages
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        ProxySelector.setDefault(new NoNetwork());
        new ChildMain(out).serve(in);
    }

    private void serve(InputStream in) throws IOException {
        List<Contribution<Parser>> all = ClassPathPlugIns.isolatedParsers(ChildMain.class.getClassLoader());
        for (Contribution<Parser> parser : all) {
            parsers.put(parser.id(), parser.service().use(Function.identity()).orElseThrow());
        }
        Wire.greet(out, all.stream().map(parser -> parser.signature()).toList());
        // this thread listens while a parser works: whoever hangs up must not leave a looping child behind
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            while (true) {
                Task task = Wire.task(in);
                worker.execute(() -> answer(task));
            }
        } catch (IOException hungUp) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer(Task task) {
        try {
            Answer answer = parse(task);
            try {
                Wire.answer(out, answer);
            } catch (IOException tooLong) {
                Wire.answer(out, Answer.Failed.of(tooLong));
            }
        } catch (OutOfMemoryError memory) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException | InterruptedException unheard) {
            Runtime.getRuntime().halt(UNHEARD);
        }
    }

    private Answer parse(Task task) throws InterruptedException {
        FutureTask<Answer> parsing = new FutureTask<>(() -> {
            Parser parser = parsers.get(task.parser());
            return parser == null
                    ? new Answer.Failed("no parser " + task.parser() + " in the child process")
                    : new Answer.Read(parser.parse(task.document(), Work.UNWATCHED));
        });
        parsing.run();
        try {
            return parsing.get();
        } catch (ExecutionException e) {
            return failure(e.getCause() == null ? e : e.getCause());
        }
    }

    // the catch-all of parsers, in the child: everything but out of memory, which ends it
    private static Answer failure(Throwable thrown) {
        return switch (thrown) {
            case ParseException e -> new Answer.Refused(e.reason(), String.valueOf(e.getMessage()));
            case OutOfMemoryError memory -> throw memory;
            default -> Answer.Failed.of(thrown);
        };
    }
}
