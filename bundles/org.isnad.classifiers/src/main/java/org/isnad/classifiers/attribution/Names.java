package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** The names other classifiers found, looked up by place; empty where they did not run. */
public final class Names {
    private final List<Mention> mentions;

    private Names(List<Mention> mentions) {
        this.mentions = mentions;
    }

    public static Names of(Dossier dossier) {
        return new Names(dossier.findings(Mention.class));
    }

    /** The mentions that lie inside a span, by place. */
    public List<Mention> within(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < mentions.size() && mentions.get(end).span().start() < span.end()) {
            end++;
        }
        if (low == end) {
            return List.of();
        }
        List<Mention> within = new ArrayList<>();
        for (Mention mention : mentions.subList(low, end)) {
            if (span.contains(mention.span())) {
                within.add(mention);
            }
        }
        return within;
    }

    /** The longest mention of a kind inside a span. */
    public Optional<Mention> longest(Span span, String kind) {
        return within(span).stream()
                .filter(mention -> mention.kind().equals(kind))
                .max(Comparator.comparingInt(mention -> mention.span().length()));
    }
}
