package org.isnad.report;

/** How certain the text presents a claim: five steps, after Saurí and Pustejovsky's FactBank scale (CT, PR, PS with polarity). */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    DOUBTFUL,
    DENIED
}
