package org.isnad.report;

/** Whether a claim says that something is, or that it is not. */
public enum Polarity {
    AFFIRMED,
    NEGATED
}
