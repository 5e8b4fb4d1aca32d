package org.isnad.core.collate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.report.Publication;
import org.isnad.report.Stated;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;

/** Which outlet a report is from, and whether it names another. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Citing(long[] outlet, long[] words) {
    // «سلطة الموانئ - المكتب الإعلامي» is named without its office
    private static final Pattern OFFICE = Pattern.compile("(?<=\\w) +[-–—|] +", Pattern.UNICODE_CHARACTER_CLASS);

    static Citing of(Publication publication, List<String> words) {
        Optional<String> outlet = publication.outlet().map(Stated::value);
        return new Citing(
                outlet.map(name -> hashes(FoldedText.of(OFFICE.split(name)[0]).words().stream()
                                .map(Word::folded)
                                .toList()))
                        .orElse(new long[0]),
                Arrays.stream(hashes(words)).sorted().distinct().toArray());
    }

    private static long[] hashes(List<String> words) {
        return words.stream().mapToLong(Hash::of).toArray();
    }

    /** Whether one of both names the other's outlet, and that in more than a word, which a town may go by too. */
    boolean joins(Citing other) {
        return (other.outlet.length > 1 && names(other)) || (outlet.length > 1 && other.names(this));
    }

    /** Whether all words of the other's outlet stand in this report, which is from another outlet. */
    boolean names(Citing other) {
        return other.outlet.length > 0
                && !Arrays.equals(outlet, other.outlet)
                && Arrays.stream(other.outlet).allMatch(word -> Arrays.binarySearch(words, word) >= 0);
    }
}
