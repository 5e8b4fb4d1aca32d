package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** What a claim says was not done, and whether another claim of its language says that it was. */
final class Deed {
    private static final Pattern PREFIX = Pattern.compile("^[يتنا](?=\\p{L}{2})");
    private static final Pattern PAST = Pattern.compile("(?<=\\p{L}{2})(?:ت|وا|تا|ا|ون|وه|ها|ه)$");
    private static final Pattern WEAK = Pattern.compile("[اوىيءئؤآأإ]");
    private static final int SHORTEST = 2;
    private static final String ARABIC = "ar";
    private static final int FEWEST = 3;
    private static final double MOST = .7;

    private final Item no;
    private final boolean empty;
    private final boolean takesBack;
    // of the negated verb, Arabic only; what stands behind it, and what else the claim is about
    private final Optional<String> root;
    private final Optional<String> object;
    private final Set<String> nouns;

    Deed(Item no) {
        this.no = no;
        List<Word> words = words(no);
        Optional<Word> verb = negated(words);
        empty = verb.filter(Deed::empty).isPresent();
        takesBack = words.stream()
                .anyMatch(word ->
                        Character.isDigit(word.folded().charAt(0)) && Corrections.takenBack(no.side, word.span()));
        root = verb.filter(word -> no.side.language.getLanguage().equals(ARABIC))
                .map(word -> root(PREFIX.matcher(word.folded()).replaceFirst("")))
                .filter(letters -> letters.length() >= SHORTEST);
        object = verb.flatMap(word -> behind(no, word));
        nouns = no.side.content(no.claim.span()).stream()
                .filter(word -> verb.filter(it -> it.span().equals(word.span())).isEmpty())
                .map(Word::folded)
                .collect(Collectors.toSet());
    }

    /**
     * By the same verb, though in another form, and with a noun in common: «لم يقدم استقالته», «قدم استقالته». Of a verb that
     * says little with its object: «لم تسجل أي إصابة», «سجلت إصابات».
     */
    boolean doneBy(Item yes) {
        return root.isPresent()
                && nouns.stream().anyMatch(yes::has)
                && Firmness.contradict(no, yes)
                && words(yes).stream()
                        .filter(word -> !Stems.isStopWord(word.folded()))
                        .filter(word -> root(word.folded()).equals(root.get()))
                        .anyMatch(word -> !empty || (object.isPresent() && object.equals(behind(yes, word))));
    }

    // the next word that carries content
    private static Optional<String> behind(Item item, Word verb) {
        return item.side.content(item.claim.span()).stream()
                .filter(word -> word.span().start() >= verb.span().end())
                .map(Word::folded)
                .findFirst();
    }

    /** By most of its words: «لم ترفع سعر ربطة الخبز», «رفعت سعر ربطة الخبز المدعوم إلى 6500 ليرة». */
    boolean toldBy(Item yes) {
        if (empty || takesBack) {
            return false;
        }
        long common = no.stems.stream().filter(yes::has).count();
        return common >= FEWEST && common >= MOST * no.stems.size() && Firmness.contradict(no, yes);
    }

    // the verb behind «لم» or «لن»
    private static Optional<Word> negated(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (BodyWords.exactly("not-done", words.get(i).folded())) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }

    // «لم يسفر عن وفيات»: only that there were none of a thing
    private static boolean empty(Word verb) {
        return BodyWords.exactly("empty", verb.folded());
    }

    private static List<Word> words(Item item) {
        return Words.of(item.side.text, item.claim.span());
    }

    // without endings and weak letters: «أصابت», «تصب»; «اختلاس», «يختلس»
    private static String root(String folded) {
        return WEAK.matcher(PAST.matcher(folded).replaceFirst("")).replaceAll("");
    }
}
