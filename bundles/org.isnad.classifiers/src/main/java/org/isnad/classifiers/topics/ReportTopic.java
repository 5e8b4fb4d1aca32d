package org.isnad.classifiers.topics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Passage;
import org.isnad.report.Role;
import org.isnad.text.FoldedText;

/**
 * What a whole report, one with a headline, is first of all about: what its words tell of, a word weighed to the power of 1.5 and by
 * the most prominent place it stands in, since the headline and the paragraph below it say what happened and the rest
 * is background.
 */
final class ReportTopic {
    private static final double HEADLINE = 3;
    private static final double LEAD = 2;
    private static final double SECOND = 1;
    private static final double BELOW = .5;
    // what comes later is background, and reading it would be dear
    private static final int READ = 3;
    // said again in a lesser place
    private static final double AGAIN = .15;
    // words that only go with a topic count less than those that tell of an event
    private static final double BESIDE = .3;

    private static final class Use {
        final Map<String, Double> weights;
        double place;
        int times;

        Use(Map<String, Double> weights) {
            this.weights = weights;
        }

        void count(double other) {
            place = Math.max(place, other);
            times++;
        }

        double counted() {
            return place + AGAIN * (times - 1);
        }
    }

    private final Map<String, Use> events = new LinkedHashMap<>();
    private final Map<String, Use> others = new LinkedHashMap<>();
    private int paragraphs;
    private boolean headed;

    /** Reads one passage; passages come in the order of the report. */
    void add(FoldedText text, Passage passage, String language, List<TopicLexicon.Hit> listed) {
        boolean headline = passage.role() == Role.HEADLINE;
        headed |= headline;
        if (passage.role() == Role.DATELINE || !headed || paragraphs > READ) {
            return;
        }
        double place = headline
                ? HEADLINE
                : switch (paragraphs++) {
                    case 0 -> LEAD;
                    case 1 -> SECOND;
                    default -> BELOW;
                };
        TopicLexicon lexicon = TopicLexicon.events(language);
        if (lexicon != null) {
            count(events, lexicon.find(text, passage.span()), place);
        }
        count(others, listed, place);
    }

    private static void count(Map<String, Use> uses, List<TopicLexicon.Hit> hits, double place) {
        for (TopicLexicon.Hit hit : hits) {
            Use use = uses.get(hit.form());
            if (use == null) {
                use = new Use(hit.weights());
                uses.put(hit.form(), use);
            }
            use.count(place);
        }
    }

    /** The strongest topic; empty without a headline or a word that tells of something. */
    Optional<String> strongest() {
        if (!headed || events.isEmpty()) {
            return Optional.empty();
        }
        TopicSums sums = new TopicSums();
        events.values().forEach(use -> sums.add(use.weights, use.counted()));
        others.values().forEach(use -> sums.add(use.weights, BESIDE * use.counted()));
        return sums.all().entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
