package org.isnad.report;

/** Whether an origin is established to be another voice than every other origin. */
public enum Independence {
    ESTABLISHED,
    SHARED,
    NOT_ESTABLISHED
}
