package org.isnad.report;

/** What a source is. */
public enum SourceKind {
    PERSON,
    SPOKESPERSON,
    OFFICIAL,
    ORGANISATION,
    AGENCY,
    OUTLET,
    DOCUMENT,
    GROUP,
    UNKNOWN
}
