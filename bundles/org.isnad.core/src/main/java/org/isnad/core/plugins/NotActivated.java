package org.isnad.core.plugins;

/** Says that a plug-in is there but could not be made, and why, in words. */
public final class NotActivated extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** @param why what its constructor or its class threw */
    public NotActivated(String why) {
        super("it could not be activated: " + why);
    }
}
