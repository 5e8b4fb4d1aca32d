package org.isnad.report;

/** How compared reports stand to each other. */
public enum Relation {
    COPY,
    VERSION,
    SAME_EVENT,
    RELATED,
    UNRELATED
}
