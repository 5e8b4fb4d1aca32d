package org.isnad.classifiers.headline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.report.Passage;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;
import org.isnad.text.Word;

/** How much of one stretch's content another holds; words that stand in every paragraph count little. */
final class Coverage {
    private final FoldedText text;
    private final Map<String, Integer> paragraphs = new HashMap<>();
    private final int count;

    Coverage(FoldedText text, List<Passage> body) {
        this.text = text;
        for (Passage passage : body) {
            stems(passage.span()).forEach(stem -> paragraphs.merge(stem, 1, Integer::sum));
        }
        count = body.size();
    }

    Set<String> stems(Span span) {
        Set<String> stems = new HashSet<>();
        for (Word word : Stems.content(text, span)) {
            stems.add(word.folded());
        }
        return stems;
    }

    boolean inBody(String stem) {
        return paragraphs.containsKey(stem);
    }

    /** Weight of the stems that are in the body at all, from 0 to 1. */
    double byBody(Set<String> stems) {
        return share(stems, paragraphs.keySet());
    }

    /** Weight of the stems that a span holds, from 0 to 1. */
    double by(Set<String> stems, Span span) {
        return share(stems, stems(span));
    }

    private double share(Set<String> stems, Set<String> held) {
        double all = 0;
        double common = 0;
        for (String stem : stems) {
            double weight = Math.log(1 + (1.0 + count) / paragraphs.getOrDefault(stem, 1));
            all += weight;
            common += held.contains(stem) ? weight : 0;
        }
        return all == 0 ? 0 : common / all;
    }
}
