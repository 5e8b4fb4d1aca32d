package org.isnad.parse;

import org.isnad.report.Reason;

/** Says that a document cannot be read, and why. */
public class ParseException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /**
     * @param reason for the analyst, translatable
     * @param message for logs and command lines, in English; names the thing, the value and the way out
     */
    public ParseException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** As {@link #ParseException(Reason, String)}, with what led to it. */
    public ParseException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why, for the analyst. */
    public Reason reason() {
        return reason;
    }
}
