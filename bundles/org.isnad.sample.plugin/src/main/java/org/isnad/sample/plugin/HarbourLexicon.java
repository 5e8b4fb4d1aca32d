package org.isnad.sample.plugin;

import java.util.List;
import org.isnad.classify.Lexicon;
import org.isnad.classify.LexiconInfo;
import org.osgi.service.component.annotations.Component;

/** Harbours that are on no map but ours: data only, in {@code harbours.tsv}. */
@Component
@LexiconInfo(
        id = "org.isnad.sample.harbours",
        label = "%harbour.lexicon",
        languages = {"ar", "he", "tr", "en"})
public final class HarbourLexicon implements Lexicon {
    @Override
    public List<String> lines() {
        return Lexicon.beside(HarbourLexicon.class, "harbours.tsv");
    }
}
