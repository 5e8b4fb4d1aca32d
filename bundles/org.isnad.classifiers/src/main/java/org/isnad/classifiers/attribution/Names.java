package org.isnad.classifiers.attribution;

import java.util.ArrayList;
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
        List<Mention> within = new ArrayList<>(end - low);
        for (int i = low; i < end; i++) {
            if (span.contains(mentions.get(i).span())) {
                within.add(mentions.get(i));
            }
        }
        return within;
    }

    /** The longest mention of a kind inside a span. */
    public Optional<Mention> longest(Span span, String kind) {
        Optional<Mention> longest = Optional.empty();
        for (Mention mention : within(span)) {
            boolean longer = longest.isEmpty()
                    || mention.span().length() > longest.get().span().length();
            if (mention.kind().equals(kind) && longer) {
                longest = Optional.of(mention);
            }
        }
        return longest;
    }
}
