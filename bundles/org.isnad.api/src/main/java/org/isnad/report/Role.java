package org.isnad.report;

/** What a passage is in its report. */
public enum Role {
    HEADLINE,
    BYLINE,
    DATELINE,
    SUBHEADING,
    PARAGRAPH,
    CAPTION,
    LINK,
    /** Page furniture: hidden by default, never deleted. */
    FURNITURE
}
