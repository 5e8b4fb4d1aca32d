package org.isnad.report;

/** How the reports of a row say the same claim; stronger and weaker are of the later-published against the earlier. */
public enum RowRelation {
    SHARED,
    STRONGER,
    WEAKER,
    CONFLICT,
    ONLY
}
