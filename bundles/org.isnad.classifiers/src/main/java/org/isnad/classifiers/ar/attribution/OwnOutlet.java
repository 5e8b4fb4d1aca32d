package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;

/** The outlet a report is from, which no list need know: «قال المدير | للرافد» in «صحيفة الرافد», «صرح | لصوت القبائل». */
final class OwnOutlet {
    private static final int SHORTEST = 4;

    // folded, without the noun for what it is
    private final List<String> words;

    private OwnOutlet(List<String> words) {
        this.words = words;
    }

    /** @param name as the publication has it; empty if it has none */
    static OwnOutlet of(String name, ArabicLexicon lexicon) {
        List<String> words = new ArrayList<>(
                FoldedText.of(name).words().stream().map(Word::folded).toList());
        while (!words.isEmpty()
                && lexicon.noun(words.getFirst())
                        .filter(noun -> AccordingPhrases.media(noun.kind()))
                        .isPresent()) {
            words.removeFirst();
        }
        return new OwnOutlet(words);
    }

    /** Its first word, where a sentence has it behind «ل» and the others after it; empty where not. */
    Optional<String> toldAt(Sentence s, int i) {
        if (words.isEmpty() || !s.word(i).startsWith("ل")) {
            return Optional.empty();
        }
        String first = words.getFirst();
        String word = s.word(i);
        boolean here = Article.on(first)
                ? word.equals("لل" + first.substring(2))
                : word.equals("ل" + first) && (words.size() > 1 || first.length() >= SHORTEST);
        for (int k = 1; here && k < words.size(); k++) {
            here = s.word(i + k).equals(words.get(k));
        }
        return here ? Optional.of(first) : Optional.empty();
    }
}
