package org.isnad.sample.plugin;

import org.isnad.classify.Lexicon;
import org.isnad.testkit.LexiconContract;

class HarbourLexiconTest implements LexiconContract {
    @Override
    public Lexicon lexicon() {
        return new HarbourLexicon();
    }
}
