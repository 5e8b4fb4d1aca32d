package org.isnad.parsers.data;

import java.util.Locale;

/** What a field of a record may hold of a report. */
enum Part {
    HEADLINE,
    TEXT,
    SUMMARY,
    PUBLISHED,
    BYLINE,
    OUTLET,
    ADDRESS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
