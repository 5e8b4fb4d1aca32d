package org.isnad.parse;

/** How well a parser fits a document. */
public enum Fit {
    /** Not for this parser. */
    NONE,
    /** It can read it if nothing fits better. */
    POSSIBLE,
    /** It is made for this. */
    EXACT
}
