package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Span;
import org.isnad.text.Sentences;

/** Tells how far one report may be the other in another language: sentence by sentence, in the same order. */
final class Rendering {
    // a sentence's counterpart; tuned on sentences in four languages, of which no two others reach it
    private static final double COUNTERPART = .3;

    private Rendering() {}

    /**
     * Of the sentences of whichever has fewer, the part that has a counterpart in the other, each behind the one before;
     * from 0 to 1, 1 if there are none.
     */
    static double share(Side one, Side other) {
        List<Told> ones = sentences(one);
        List<Told> others = sentences(other);
        List<Told> fewer = ones.size() <= others.size() ? ones : others;
        List<Told> more = ones.size() <= others.size() ? others : ones;
        // the longest common run of counterparts
        int[] before = new int[more.size() + 1];
        for (Told sentence : fewer) {
            int[] now = new int[more.size() + 1];
            for (int i = 0; i < more.size(); i++) {
                int taken = sentence.likeness(more.get(i)) >= COUNTERPART ? before[i] + 1 : 0;
                now[i + 1] = Math.max(taken, Math.max(now[i], before[i + 1]));
            }
            before = now;
        }
        return fewer.isEmpty() ? 1 : (double) before[more.size()] / fewer.size();
    }

    private static List<Told> sentences(Side side) {
        List<Told> sentences = new ArrayList<>();
        String text = side.dossier.report().text();
        side.dossier.report().headline().ifPresent(headline -> sentences.add(new Told(side, List.of(headline.span()))));
        side.body.forEach(passage -> Sentences.of(text, passage.span())
                .forEach(sentence -> sentences.add(new Told(side, List.<Span>of(sentence)))));
        return sentences;
    }
}
