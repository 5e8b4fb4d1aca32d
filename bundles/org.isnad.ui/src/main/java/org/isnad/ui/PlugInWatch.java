package org.isnad.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;

/** Tells of plug-ins that are not let in or do not start: who looks at the reports only would take what they find for all there is. */
final class PlugInWatch {
    // what starts one after the other is to be all there
    private static final int SETTLE_MILLIS = 2_000;
    private final Session session;
    private final Set<Reason> told = new HashSet<>();
    // one object, so that asking again puts off the same timer
    private final Runnable look = this::look;

    PlugInWatch(Session session) {
        this.session = session;
    }

    /** Looks when nothing has come or gone for a while. */
    void soon() {
        session.screen().display().timerExec(SETTLE_MILLIS, look);
    }

    /** Looks no more. */
    void stop() {
        session.screen().display().timerExec(-1, look);
    }

    private void look() {
        session.screen().inBackground(() -> {
            List<PlugIn> all =
                    session.services().engine().plugIns(session.texts().language());
            tell(all);
        });
    }

    // in the background, one look at a time
    private void tell(List<PlugIn> all) {
        for (PlugIn plugIn : all) {
            plugIn.reason()
                    .filter(reason -> lacks(plugIn) && told.add(reason))
                    .ifPresent(reason -> session.problem(plugIn.label(), reason));
        }
    }

    // a lexicon serves with what can be read of it
    private static boolean lacks(PlugIn plugIn) {
        return switch (plugIn.state()) {
            case UNSATISFIED, REFUSED -> true;
            case ACTIVE -> plugIn.kind().equals("lexicon");
            case SWITCHED_OFF -> false;
        };
    }
}
