package org.isnad.ui.compare;

/** Colours by what they mean; the theme decides what they look like. */
public enum Tone {
    PAPER,
    SURFACE,
    TEXT,
    MUTED,
    LINE,
    ACCENT,
    ON_ACCENT,
    SELECTION,
    SHARED,
    STRONGER,
    WEAKER,
    CONFLICT,
    ONLY,
    /** A thing inferred, not stated. */
    INFERRED,
    /** An unnamed source. */
    UNNAMED,
    WARNING
}
