package org.isnad.classifiers.ar.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.isnad.text.FoldedText;

/** The Arabic cues of the shared list; data made with it says nothing of other cues. */
public final class CueList {
    private final ArabicLexicon lexicon = new ArabicLexicon();
    private final Set<String> lemmas = new HashSet<>();

    /** @param file rows of language, cue and more, parted by tabs */
    public CueList(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split("\t");
            if (row[0].equals("ar")) {
                lemmas.add(FoldedText.fold(row[1].split(" ")[0]));
            }
        }
    }

    /** Whether a cue begins with a word of the list, in whatever form. */
    public boolean holds(String cue) {
        String word = FoldedText.fold(cue.split(" ")[0]);
        return lemma(word) || (word.startsWith("و") && lemma(word.substring(1)));
    }

    private boolean lemma(String word) {
        return lemmas.contains(word)
                || lexicon.verb(word)
                        .or(() -> lexicon.facts(word).participle())
                        .filter(form -> lemmas.contains(FoldedText.fold(form.lemma())))
                        .isPresent();
    }
}
