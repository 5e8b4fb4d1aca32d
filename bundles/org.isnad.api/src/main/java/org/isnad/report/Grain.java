package org.isnad.report;

/** How precisely a time is stated. */
public enum Grain {
    CENTURY,
    DECADE,
    YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    HOUR,
    MINUTE,
    SECOND
}
