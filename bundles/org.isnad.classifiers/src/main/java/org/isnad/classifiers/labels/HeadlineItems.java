package org.isnad.classifiers.labels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Tells a round-up by its headline: it lists, behind a colon, things of which each paragraph takes up another. */
final class HeadlineItems {
    private static final int FEWEST = 3;
    // letters two forms of a word share
    private static final int STEM = 4;

    private HeadlineItems() {}

    /** The headline, if it lists what stands in as many paragraphs. */
    static Optional<Span> of(Report report, FoldedText text) {
        return report.headline().map(Passage::span).filter(headline -> {
            int colon = headline.in(report.text()).indexOf(':');
            return colon > 0
                    && apart(items(text, new Span(headline.start() + colon + 1, headline.end())), report, text);
        });
    }

    // the words of each item, parted by commas
    private static List<Set<String>> items(FoldedText text, Span list) {
        List<Set<String>> items = new ArrayList<>();
        int from = list.start();
        for (int i = list.start(); i <= list.end(); i++) {
            if (i == list.end() || ",،".indexOf(text.text().charAt(i)) >= 0) {
                items.add(stems(text, new Span(from, i)));
                from = i + 1;
            }
        }
        return items;
    }

    private static Set<String> stems(FoldedText text, Span span) {
        Set<String> stems = new HashSet<>();
        for (Word word : Words.of(text, span)) {
            if (word.folded().length() >= STEM) {
                stems.add(word.folded().substring(0, STEM));
            }
        }
        return stems;
    }

    private static boolean apart(List<Set<String>> items, Report report, FoldedText text) {
        if (items.size() < FEWEST - 1) {
            return false;
        }
        List<Set<String>> paragraphs =
                report.body().stream().map(each -> stems(text, each.span())).toList();
        Set<Integer> taken = new HashSet<>();
        for (Set<String> item : items) {
            for (int i = 0; i < paragraphs.size(); i++) {
                if (item.stream().anyMatch(paragraphs.get(i)::contains)) {
                    taken.add(i);
                    break;
                }
            }
        }
        return taken.size() >= FEWEST;
    }
}
