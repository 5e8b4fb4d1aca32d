package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.export.Codes;
import org.isnad.report.Reason;
import org.isnad.workspace.Engine;
import org.isnad.workspace.Messages;
import org.isnad.workspace.PlugIn;

/** How the plug-ins stand, in words. */
final class PlugIns {
    // as it should be: a command has no window, and an administrator has wanted it
    private static final String WINDOW = "core.bundle.window";
    private static final Set<String> WANTED = Set.of(WINDOW, "core.jar.forbidden");

    private final Engine engine;
    private final Messages messages;
    private final Locale language;

    PlugIns(Engine engine, Messages messages, Locale language) {
        this.engine = engine;
        this.messages = messages;
        this.language = language;
    }

    List<PlugIn> all() {
        return engine.plugIns(language);
    }

    /** Whether it should do something and does not. */
    static boolean lacking(PlugIn plugIn) {
        return left(plugIn)
                && plugIn.reason().map(Reason::key).filter(WANTED::contains).isEmpty();
    }

    private static boolean left(PlugIn plugIn) {
        return plugIn.state() == PlugIn.State.UNSATISFIED || plugIn.state() == PlugIn.State.REFUSED;
    }

    /** What a plug-in that is not there would have read or found is missing from the output without a trace. */
    Stream<String> missing() {
        return all().stream()
                .filter(PlugIns::left)
                .flatMap(plugIn -> plugIn.reason().stream())
                .filter(reason -> !reason.key().equals(WINDOW))
                .map(reason -> messages.line(reason, language));
    }

    /** What lexicons were found to lack as they were read. */
    List<Reason> lexicons() {
        return all().stream()
                .filter(plugIn -> plugIn.kind().equals("lexicon") && plugIn.state() == PlugIn.State.ACTIVE)
                .flatMap(plugIn -> plugIn.reason().stream())
                .toList();
    }

    String line(PlugIn plugIn) {
        String why = plugIn.reason().map(r -> ": " + messages.line(r, language)).orElse("");
        return plugIn.kind() + " " + plugIn.id() + " (" + plugIn.label() + ", " + plugIn.bundle() + " "
                + plugIn.version() + ") " + Codes.of(plugIn.state()) + why + "\n";
    }
}
