package org.isnad.report;

import java.util.List;
import java.util.Optional;

/**
 * One thing the report says is so: the unit of comparison.
 *
 * @param span the clause
 * @param certainty as the words present it
 * @param polarity whether it is negated
 * @param cues the words that carry certainty and polarity; empty for a plain statement
 * @param action action class such as {@code meet consult demand accuse deny fight reduce-relations}, if recognised
 * @param actors entity ids of who takes part, in the order of the text, each once
 * @param rule the rule that found it
 */
public record Claim(
        Span span,
        Certainty certainty,
        Polarity polarity,
        List<Span> cues,
        Optional<String> action,
        List<String> actors,
        String rule)
        implements Finding {
    public Claim {
        cues = List.copyOf(cues);
        actors = List.copyOf(actors);
    }
}
