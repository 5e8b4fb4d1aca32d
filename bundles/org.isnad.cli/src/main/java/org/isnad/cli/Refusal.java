package org.isnad.cli;

import org.isnad.report.Reason;

/** Says that an input or a request cannot be served, and why. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    Refusal(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Refusal(String key, String... arguments) {
        this(Reason.of(key, arguments));
    }

    Reason reason() {
        return reason;
    }
}
