package org.isnad.workspace;

import java.util.Optional;
import org.isnad.report.Reason;

/**
 * A contributed parser, classifier, lexicon or view, a file of rules for a parser, a line of the administrator's policy that means
 * nothing here, or a bundle that contributes nothing yet, and how it stands.
 *
 * @param id id of the contribution; for a bundle its symbolic name
 * @param kind {@code parser classifier lexicon view mapping site policy bundle}
 * @param label in the language asked for
 * @param bundle symbolic name of the contributing bundle
 * @param version that bundle's version
 * @param state how it stands
 * @param reason why, where it is not active; of an active lexicon which of its lines are left out, of an active parser what
 *     it failed on
 */
public record PlugIn(
        String id, String kind, String label, String bundle, String version, State state, Optional<Reason> reason) {
    /** The same with a reason. */
    public PlugIn because(Reason why) {
        return new PlugIn(id, kind, label, bundle, version, state, Optional.of(why));
    }

    /** How a plug-in stands. */
    public enum State {
        ACTIVE,
        SWITCHED_OFF,
        /** Not let in: a promise of the extension point is not kept. */
        REFUSED,
        /** Installed, but something it needs is missing. */
        UNSATISFIED
    }
}
