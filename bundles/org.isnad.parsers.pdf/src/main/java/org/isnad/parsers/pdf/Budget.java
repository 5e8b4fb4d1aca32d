package org.isnad.parsers.pdf;

import java.time.Duration;
import org.isnad.work.Work;

/** What may be spent on one document: steps, glyphs, time. Says so when it is used up. */
final class Budget {
    static final int MOST_PAGES = 3_000;
    static final int MOST_GLYPHS = 3_000_000;
    static final int MOST_STEPS = 20_000_000;
    static final int DEEPEST = 20;
    static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int BETWEEN_LOOKS = 255;

    /** A limit was reached. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final int limit;

        Exceeded(String key, int limit, String message) {
            super(message);
            this.key = key;
            this.limit = limit;
        }

        String key() {
            return key;
        }

        int limit() {
            return limit;
        }
    }

    private final Work work;
    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int steps;
    private int glyphs;

    Budget(Work work) {
        this.work = work;
    }

    /** One more operator or read of the file. */
    void step() {
        if ((++steps & BETWEEN_LOOKS) == 0) {
            look();
        }
        if (steps > MOST_STEPS) {
            throw new Exceeded("pdf.steps", MOST_STEPS, "takes more than " + MOST_STEPS + " steps to read");
        }
    }

    /** One more sign on a page. */
    void glyph() {
        if (++glyphs > MOST_GLYPHS) {
            throw new Exceeded("pdf.glyphs", MOST_GLYPHS, "shows more than " + MOST_GLYPHS + " signs");
        }
    }

    void look() {
        work.check();
        if (System.nanoTime() - end > 0) {
            int seconds = (int) LONGEST.toSeconds();
            throw new Exceeded("pdf.slow", seconds, "takes more than " + seconds + " seconds to read");
        }
    }
}
