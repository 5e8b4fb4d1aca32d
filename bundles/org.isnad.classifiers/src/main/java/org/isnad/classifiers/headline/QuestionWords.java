package org.isnad.classifiers.headline;

import java.util.List;
import java.util.Locale;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;

/** Tells a question without its mark, by the word it begins or ends with. */
final class QuestionWords {
    private static final List<List<String>> ROWS = LexiconFile.rows(QuestionWords.class, "question-words.tsv");

    private QuestionWords() {}

    static boolean ask(String headline, Locale language) {
        List<Word> words = FoldedText.of(headline).words();
        if (words.size() < 2) {
            return false;
        }
        String first = words.getFirst().folded();
        String last = words.getLast().folded();
        return ROWS.stream()
                .filter(row -> row.get(0).equals(language.getLanguage()))
                .anyMatch(row -> List.of(row.get(2).split("\\|")).stream()
                        .map(FoldedText::fold)
                        .anyMatch(row.get(1).equals("first") ? first::equals : last::equals));
    }
}
