package org.isnad.classifiers.headline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;

/** Tells a question without its mark, by the word it begins or ends with. */
final class QuestionWords {
    private static final List<List<String>> ROWS = LexiconFile.rows(QuestionWords.class, "question-words.tsv");
    // each behind its language and a blank
    private static final Set<String> FIRST = words("first");
    private static final Set<String> LAST = words("last");

    private QuestionWords() {}

    static boolean ask(List<Word> headline, Locale language) {
        String of = language.getLanguage() + " ";
        return headline.size() >= 2
                && (FIRST.contains(of + headline.getFirst().folded())
                        || LAST.contains(of + headline.getLast().folded()));
    }

    private static Set<String> words(String place) {
        return ROWS.stream()
                .filter(row -> row.get(1).equals("first") == place.equals("first"))
                .flatMap(row -> Stream.of(row.get(2).split("\\|")).map(form -> row.get(0) + " " + FoldedText.fold(form)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
