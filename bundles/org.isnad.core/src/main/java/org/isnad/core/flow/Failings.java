package org.isnad.core.flow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.core.plugins.Contribution;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;

/** What parsers failed on since the start, to be listed against them: other parsers may have read it. */
final class Failings {
    private final Map<String, Failing> byParser = new ConcurrentHashMap<>();

    private record Failing(int count, String document, String words) {
        Reason reason() {
            return Reason.of("core.parser.failings", "" + count, document, words);
        }
    }

    void add(Contribution<?> parser, String document, String words) {
        byParser.merge(
                parser.signature(),
                new Failing(1, document, words),
                (before, last) -> new Failing(before.count() + 1, document, words));
    }

    List<PlugIn> listed(List<PlugIn> plugIns) {
        return plugIns.stream().map(this::listed).toList();
    }

    private PlugIn listed(PlugIn plugIn) {
        String signature = Contribution.signature(plugIn.id(), plugIn.bundle(), plugIn.version());
        Failing failing = byParser.get(signature);
        return failing == null
                        || !plugIn.kind().equals("parser")
                        || plugIn.reason().isPresent()
                ? plugIn
                : plugIn.because(failing.reason());
    }
}
