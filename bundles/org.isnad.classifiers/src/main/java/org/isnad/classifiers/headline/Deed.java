package org.isnad.classifiers.headline;

import org.isnad.report.Span;
import org.isnad.text.Phrases.Match;

/**
 * One action the body names.
 *
 * @param word the words that name it and its class
 * @param sentence the sentence around it
 * @param affirmed whether neither its claim nor a word before it says that it was not done
 */
record Deed(Match<String> word, Span sentence, boolean affirmed) {
    String action() {
        return word.value();
    }
}
