package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Whether one Arabic claim says of a deed that it was not done and another that it was: «لم يقدم استقالته», «قدم استقالته». */
final class Deeds {
    private static final Pattern PREFIX = Pattern.compile("^[يتنا](?=\\p{L}{2})");
    private static final Pattern PAST = Pattern.compile("(?<=\\p{L}{2})(?:ت|وا|تا|ا|ون|وه|ها|ه)$");
    private static final Pattern WEAK = Pattern.compile("[اوىيءئؤآأإ]");
    private static final int SHORTEST = 2;
    private static final String ARABIC = "ar";

    private Deeds() {}

    /** Of one verb, though in other forms, and with a noun in common. */
    static boolean opposed(Item no, Item yes) {
        Optional<Word> negated = no.side.language.getLanguage().equals(ARABIC) ? negated(no) : Optional.empty();
        if (negated.isEmpty()) {
            return false;
        }
        String root = root(PREFIX.matcher(negated.get().folded()).replaceFirst(""));
        Set<String> nouns = no.side.content(no.claim.span()).stream()
                .filter(word -> !word.span().equals(negated.get().span()))
                .map(Word::folded)
                .collect(Collectors.toSet());
        return root.length() >= SHORTEST
                && nouns.stream().anyMatch(yes::has)
                && words(yes).stream()
                        .filter(word -> !Stems.isStopWord(word.folded()))
                        .anyMatch(word -> root(word.folded()).equals(root));
    }

    /** Whether it only tells that there were none of a thing: «لم يسفر عن وفيات». */
    static boolean empty(Item item) {
        List<Word> words = words(item);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (BodyWords.exactly("not-done", words.get(i).folded())
                    && BodyWords.exactly("empty", words.get(i + 1).folded())) {
                return true;
            }
        }
        return false;
    }

    // the verb behind «لم» or «لن» that says by itself what was done
    private static Optional<Word> negated(Item item) {
        List<Word> words = words(item);
        for (int i = 0; i + 1 < words.size(); i++) {
            Word verb = words.get(i + 1);
            if (BodyWords.exactly("not-done", words.get(i).folded()) && !BodyWords.exactly("empty", verb.folded())) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    private static List<Word> words(Item item) {
        return Words.of(item.side.text, item.claim.span());
    }

    // without endings and weak letters: «أصابت», «تصب»; «اختلاس», «يختلس»
    private static String root(String folded) {
        return WEAK.matcher(PAST.matcher(folded).replaceFirst("")).replaceAll("");
    }
}
