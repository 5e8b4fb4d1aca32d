package org.isnad.classifiers.en.attribution;

import java.util.List;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.Manner;

/** The verb group around a cue. */
record VerbGroup(int from, int verb, int to, List<Cue> cues) {
    boolean has(String frame) {
        return Complements.has(cues, frame);
    }

    Manner manner() {
        return cues.getFirst().manner();
    }
}
