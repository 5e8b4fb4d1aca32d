package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        int first = firstFrom(span.start());
        if (first == mentions.size() || mentions.get(first).span().start() >= span.end()) {
            return List.of();
        }
        List<Mention> within = new ArrayList<>(4);
        for (int i = next(first, span); i >= 0; i = next(i + 1, span)) {
            within.add(mentions.get(i));
        }
        return within;
    }

    /** The first mention inside a span that is wanted. */
    public Optional<Mention> first(Span span, Predicate<Mention> wanted) {
        for (int i = next(firstFrom(span.start()), span); i >= 0; i = next(i + 1, span)) {
            if (wanted.test(mentions.get(i))) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether any mention lies inside a span. */
    public boolean any(Span span) {
        return next(firstFrom(span.start()), span) >= 0;
    }

    /** Whether any mention inside a span is wanted. */
    public boolean any(Span span, Predicate<Mention> wanted) {
        return first(span, wanted).isPresent();
    }

    /** The longest mention of a kind inside a span. */
    public Optional<Mention> longest(Span span, String kind) {
        return longest(span, mention -> mention.kind().equals(kind));
    }

    /** The longest mention inside a span that is wanted, the first of equally long ones. */
    public Optional<Mention> longest(Span span, Predicate<Mention> wanted) {
        int longest = -1;
        for (int i = next(firstFrom(span.start()), span); i >= 0; i = next(i + 1, span)) {
            boolean longer = longest < 0 || length(i) > length(longest);
            longest = longer && wanted.test(mentions.get(i)) ? i : longest;
        }
        return longest < 0 ? Optional.empty() : Optional.of(mentions.get(longest));
    }

    private int length(int mention) {
        return mentions.get(mention).span().length();
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // the first from there on that lies inside a span; -1 if there is none
    private int next(int from, Span span) {
        int i = from;
        while (i < mentions.size() && mentions.get(i).span().start() < span.end()) {
            if (span.contains(mentions.get(i).span())) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
