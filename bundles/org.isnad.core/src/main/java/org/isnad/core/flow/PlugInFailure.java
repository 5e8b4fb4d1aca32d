package org.isnad.core.flow;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.isnad.core.child.Answer;
import org.isnad.core.plugins.NotActivated;
import org.isnad.parse.ParseException;

/** How a plug-in's run ended badly. Holds words only, never the plug-in's own exception, which would keep its classes. */
final class PlugInFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Optional<ParseException> refusal;
    private final transient Optional<Duration> limit;

    private PlugInFailure(String what, Optional<ParseException> refusal, Optional<Duration> limit) {
        super(what);
        this.refusal = refusal;
        this.limit = limit;
    }

    static PlugInFailure of(Throwable thrown) {
        // a plug-in's class knows nothing of our null checks
        if (thrown instanceof ParseException refusal && !Objects.isNull(refusal.reason())) {
            return new PlugInFailure(words(thrown), Optional.of(refusal), Optional.empty());
        }
        return new PlugInFailure(words(thrown), Optional.empty(), Optional.empty());
    }

    static PlugInFailure tooSlow(Duration limit) {
        return new PlugInFailure(
                "it took longer than " + limit.toMillis() + " ms", Optional.empty(), Optional.of(limit));
    }

    static PlugInFailure notEnding(int calls) {
        return new PlugInFailure(
                "it is not called before one of " + calls + " calls ends that took too long",
                Optional.empty(),
                Optional.empty());
    }

    /** The parser's own word that it cannot read the document. */
    Optional<ParseException> refusal() {
        return refusal;
    }

    /** The limit it overran, if that is how it failed. */
    Optional<Duration> limit() {
        return limit;
    }

    private static String words(Throwable thrown) {
        return thrown instanceof NotActivated
                ? String.valueOf(thrown.getMessage())
                : Answer.Failed.of(thrown).words();
    }
}
