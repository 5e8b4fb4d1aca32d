package org.isnad.classifiers.attribution;

import java.util.List;
import org.isnad.report.Span;

/**
 * An attribution as one sentence words it.
 *
 * @param content the words attributed
 * @param tellers nearest teller first, never empty
 * @param rule the rule that found it
 */
public record Told(Span content, List<Teller> tellers, String rule) {
    private static final String DIRECT = "-direct";

    public Told {
        tellers = List.copyOf(tellers);
    }

    /** Where its own cue stands. */
    public Span cue() {
        return tellers.getLast().cue();
    }

    /** The same, told to the paper that had it from the teller before: "the diplomat told the paper". */
    public Told directly() {
        return new Told(content, tellers, rule + DIRECT);
    }

    boolean direct() {
        return rule.endsWith(DIRECT);
    }
}
