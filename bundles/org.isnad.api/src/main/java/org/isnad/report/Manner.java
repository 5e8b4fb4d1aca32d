package org.isnad.report;

/** How a source is said to have said something: the reteller's word for it. */
public enum Manner {
    SAID(Commitment.NEUTRAL),
    RELAYED(Commitment.NEUTRAL),
    QUOTED(Commitment.NEUTRAL),
    TRANSLATED(Commitment.NEUTRAL),
    /** «زعم», "claimed": the reteller keeps a distance. */
    CLAIMED(Commitment.DISTANCING),
    /** «ألمح», "hinted". */
    HINTED(Commitment.HINTING),
    DENIED(Commitment.DENYING),
    /** «أكد», "confirmed". */
    CONFIRMED(Commitment.ENDORSING),
    /** «كشف», "revealed": the reteller takes it for true. */
    REVEALED(Commitment.PRESUPPOSING),
    /** A passive without a source: «ذُكر», "it is alleged". */
    UNATTRIBUTED(Commitment.DISTANCING),
    /** A verb the lexicon does not know, followed by «أن»: shown, not judged. */
    UNRECOGNISED(Commitment.NEUTRAL);

    private final Commitment commitment;

    Manner(Commitment commitment) {
        this.commitment = commitment;
    }

    /** What the reteller's word says about the truth of the content. */
    public Commitment commitment() {
        return commitment;
    }
}
