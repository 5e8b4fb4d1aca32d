package org.isnad.report;

/** The walk of life a source is said to belong to. */
public enum Sector {
    INTELLIGENCE,
    DIPLOMATIC,
    MILITARY,
    SECURITY,
    POLITICAL,
    GOVERNMENT,
    MEDICAL,
    JUDICIAL,
    MEDIA,
    OTHER
}
