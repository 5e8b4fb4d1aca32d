package org.isnad.classifiers.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.report.Passage;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;

/** The cue words of one report, looked for once a passage however many rules ask. */
final class ReportCues {
    private final CueWords words;
    private final FoldedText text;
    private final Map<Passage, List<Phrases.Match<String>>> known = new HashMap<>();

    ReportCues(CueWords words, FoldedText text) {
        this.words = words;
        this.text = text;
    }

    FoldedText text() {
        return text;
    }

    /** The cues in a passage, in the order of the text; not to be changed. */
    List<Phrases.Match<String>> in(Passage passage) {
        return known.computeIfAbsent(passage, asked -> words.in(text, asked));
    }
}
