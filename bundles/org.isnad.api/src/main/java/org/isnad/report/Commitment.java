package org.isnad.report;

/** A reteller's stance to what is retold. */
public enum Commitment {
    NEUTRAL,
    ENDORSING,
    DISTANCING,
    HINTING,
    DENYING,
    PRESUPPOSING
}
