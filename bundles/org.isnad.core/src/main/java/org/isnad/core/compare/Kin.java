package org.isnad.core.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.text.FoldedText;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;

/** Families: «عائلة معاذ السلواني», «أسرته» and «والدته أم خالد» speak for one, if nothing names two. */
final class Kin {
    private static final Set<SourceKind> KIN = Set.of(SourceKind.PERSON, SourceKind.GROUP, SourceKind.UNKNOWN);

    // every voice is held against every other
    private static final WordMemo<Boolean> SAID =
            new WordMemo<>(name -> words(name).anyMatch(Kin::kin));

    private Kin() {}

    /** Whether two sources are of one family. */
    static boolean one(Source one, Source other) {
        if (!of(one) || !of(other)) {
            return false;
        }
        Set<String> names = names(one);
        Set<String> others = names(other);
        return names.isEmpty() || others.isEmpty() || !Collections.disjoint(names, others);
    }

    private static boolean of(Source source) {
        return KIN.contains(source.kind())
                && (SAID.of(source.name()) || source.role().filter(SAID::of).isPresent());
    }

    private static Stream<Word> words(String name) {
        return FoldedText.of(name).words().stream();
    }

    private static boolean kin(Word word) {
        return BodyWords.exactly("family", word.folded());
    }

    // whose family it is: nothing of whoever speaks for it by a name of her own, or of «أسرته»
    private static Set<String> names(Source source) {
        List<Word> words = words(source.name()).toList();
        if (words.stream().noneMatch(Kin::kin)) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        words.stream()
                .filter(word -> !kin(word) && !Stems.isStopWord(word.folded()))
                .forEach(word -> names.add(Stems.of(word.folded())));
        return names;
    }
}
