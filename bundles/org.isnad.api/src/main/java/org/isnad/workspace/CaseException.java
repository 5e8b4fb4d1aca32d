package org.isnad.workspace;

import java.io.IOException;
import org.isnad.report.Reason;

/** Says that something of a case cannot be done, and why. */
public class CaseException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /**
     * @param reason for the analyst, translatable
     * @param message for logs, in English; names the thing, the value and the way out
     */
    public CaseException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** As {@link #CaseException(Reason, String)}, with what led to it. */
    public CaseException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why, for the analyst. */
    public Reason reason() {
        return reason;
    }
}
