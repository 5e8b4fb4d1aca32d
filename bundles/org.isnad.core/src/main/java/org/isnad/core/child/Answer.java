package org.isnad.core.child;

import java.util.List;
import org.isnad.report.Reason;
import org.isnad.report.Report;

/** What became of a document in the child. */
public sealed interface Answer {
    /** The parser made reports of it. */
    record Read(List<Report> reports) implements Answer {
        public Read {
            reports = List.copyOf(reports);
        }
    }

    /**
     * The parser says that it cannot be read.
     *
     * @param reason for the analyst
     * @param message the same in English
     */
    record Refused(Reason reason, String message) implements Answer {}

    /**
     * The parser threw something else.
     *
     * @param words what, where
     */
    record Failed(String words) implements Answer {
        private static final int LONGEST = 200;

        /** In words only: a plug-in's own exception would keep its classes, and does not travel. */
        public static Failed of(Throwable thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            String message = thrown.getMessage();
            String at = trace.length == 0 ? "" : " at " + trace[0];
            String text = thrown.getClass().getName() + (message == null ? "" : ": " + message);
            return new Failed((text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + at);
        }
    }

    /**
     * The parser needed more memory than the child has; the child is gone.
     *
     * @param megabytes what it has
     */
    record OutOfMemory(int megabytes) implements Answer {}

    /**
     * The child ended while the parser worked: killed, crashed, or ended by the parser itself.
     *
     * @param code its exit code, 128 and more for a signal
     */
    record Ended(int code) implements Answer {}
}
