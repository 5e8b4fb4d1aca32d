package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.report.SourceKind;
import org.isnad.text.FoldedText;

/** Tells whether words that perhaps mean somebody named before describe him: «askeri bir kaynak … askeri kaynak». */
final class Described {
    private static final int LONGEST = 3;
    private static final Pattern WITHOUT_NAME = Pattern.compile("(?:ad|isim|ism|kimli|konuş).*");
    private static final Pattern NEWS = Pattern.compile("(?:haber|makale|yazi|analiz|dosya).*");

    private Described() {}

    /** Whether what the words add to their noun was said of the other as well, and a paper is the same paper. */
    static boolean fits(Teller pointing, Teller named) {
        List<String> words = words(pointing);
        if (pointing.pointing() != Teller.Pointing.PERHAPS || words.size() > LONGEST) {
            return true;
        }
        if (pointing.source().kind() == SourceKind.DOCUMENT) {
            return words.size() > 1 || paper(words.getFirst(), named);
        }
        List<String> known = words(named);
        return words.stream()
                .limit(words.size() - 1L)
                .allMatch(word ->
                        known.contains(word) || WITHOUT_NAME.matcher(word).matches());
    }

    // «Yazışmada»: the one told of, no paper that printed it; «Haberde»: any that printed it
    private static boolean paper(String word, Teller named) {
        if (NEWS.matcher(word).matches()) {
            // no letter it tells of
            return named.source().kind() != SourceKind.DOCUMENT
                    || words(named).stream().anyMatch(each -> NEWS.matcher(each).matches());
        }
        List<String> stems = NounForms.of(word);
        return named.source().kind() == SourceKind.DOCUMENT
                && words(named).stream()
                        .anyMatch(each -> each.equals(word)
                                || stems.contains(each)
                                || NounForms.of(each).stream().anyMatch(stems::contains));
    }

    private static List<String> words(Teller teller) {
        return List.of(FoldedText.fold(teller.source().name()).split(" "));
    }
}
