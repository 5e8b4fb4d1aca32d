package org.isnad.classifiers.attribution;

/** Number and gender as a set: what a verb may agree with, what a noun may be pointed at by. */
public record Agreement(int bits) {
    public static final Agreement HE = new Agreement(1);
    public static final Agreement SHE = new Agreement(2);
    public static final Agreement TWO = new Agreement(4);
    public static final Agreement TWO_WOMEN = new Agreement(8);
    public static final Agreement MANY = new Agreement(16);
    public static final Agreement MANY_WOMEN = new Agreement(32);
    public static final Agreement ONE = HE.or(SHE);
    /** What "it" points at: a body, a paper, a document. */
    public static final Agreement THING = new Agreement(64);
    /** Languages without gender and number in the verb. */
    public static final Agreement ANY = new Agreement(127);

    public Agreement or(Agreement other) {
        return new Agreement(bits | other.bits);
    }

    public boolean fits(Agreement other) {
        return (bits & other.bits) != 0;
    }

    /** What both say; this one where they contradict. */
    public Agreement and(Agreement other) {
        return fits(other) ? new Agreement(bits & other.bits) : this;
    }
}
