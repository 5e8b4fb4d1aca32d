package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Manner;
import org.isnad.text.FoldedText;

/**
 * A phrase that names a source: «לפי», «על פי | הודעת».
 *
 * @param cue how many of its words are the cue; the others begin the source
 * @param sure whether any noun may follow
 */
public record ClausePhrase(List<String> words, int cue, Manner manner, boolean sure) {
    // «לפי | הודעת»: what stands behind the bar belongs to the source
    static ClausePhrase of(List<String> row) {
        List<String> cells = List.of(FoldedText.fold(row.get(0)).split(" "));
        List<String> words = cells.stream().filter(word -> !word.equals("|")).toList();
        int cue = words.size() < cells.size() ? cells.indexOf("|") : words.size();
        return new ClausePhrase(
                words, cue, ClauseLexicon.manner(row.get(1)), row.get(2).equals("sure"));
    }

    /** The longest of the phrases that begins there. */
    static Optional<ClausePhrase> longest(List<ClausePhrase> phrases, Sentence sentence, int index) {
        ClausePhrase longest = null;
        for (int i = 0; i < phrases.size(); i++) {
            ClausePhrase phrase = phrases.get(i);
            boolean longer =
                    longest == null || phrase.words().size() > longest.words().size();
            longest = longer && phrase.at(sentence, index) ? phrase : longest;
        }
        return Optional.ofNullable(longest);
    }

    /** Whether its last word, a letter, is written on the source: «אליבא ד|מזכיר». */
    boolean joined(Sentence sentence, int index) {
        String last = words.getLast();
        String word = sentence.word(index + words.size() - 1);
        return words.size() > 1 && last.length() == 1 && word.length() > 1 && word.startsWith(last);
    }

    /** Whether it begins there. */
    boolean at(Sentence sentence, int index) {
        boolean written = written(sentence, index, words.size());
        // «אם להאמין ל|פרסומים»
        boolean on = joined(sentence, index)
                && written(sentence, index, words.size() - 1)
                && sentence.word(index + words.size() - 1).length() > 2;
        return written || on;
    }

    private boolean written(Sentence sentence, int index, int count) {
        return stand(words.subList(0, count), 0, sentence, index);
    }

    /** Whether those words from the {@code first} on stand there. */
    static boolean stand(List<String> words, int first, Sentence sentence, int index) {
        for (int i = first; i < words.size(); i++) {
            if (!sentence.word(index + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
