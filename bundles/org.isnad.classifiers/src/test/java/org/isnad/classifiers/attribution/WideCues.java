package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.report.Span;

/** PolNeAR counts to a cue the preposition behind it and "also" before it; our rules of annotation do not. */
final class WideCues {
    private static final Set<String> GOVERNED =
            Set.of("of", "on", "upon", "at", "for", "with", "about", "against", "into", "over");

    private WideCues() {}

    /** The same cut as PolNeAR cuts it. */
    static Gold.Marked widened(Gold.Marked found, String text) {
        int from = text.startsWith("also ", Math.max(0, found.cue().start() - 5))
                ? found.cue().start() - 5
                : found.cue().start();
        Optional<Span> content = found.content();
        int preposition =
                content.map(span -> preposition(found.cue(), span, text)).orElse(0);
        if (preposition == 0 || content.isEmpty()) {
            return new Gold.Marked(new Span(Math.max(0, from), found.cue().end()), found.source(), content);
        }
        Span rest =
                new Span(content.get().start() + preposition + 1, content.get().end());
        return new Gold.Marked(
                new Span(Math.max(0, from), content.get().start() + preposition), found.source(), Optional.of(rest));
    }

    // the length of the preposition that parts cue and content
    private static int preposition(Span cue, Span content, String text) {
        int blank = text.indexOf(' ', content.start());
        boolean adjoins = content.start() == cue.end() + 1 && blank > 0 && blank < content.end();
        return adjoins && GOVERNED.contains(text.substring(content.start(), blank)) ? blank - content.start() : 0;
    }
}
