package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** What a claim says was not done, and whether another claim of its language says that it was. */
final class Deed {
    private static final int FEWEST = 3;
    private static final double MOST = .7;

    private final Item no;
    private final boolean takesBack;
    private final Optional<Undone> verb;
    // what stands behind the verb, and what else the claim is about
    private final Optional<String> object;
    private final Set<String> nouns;

    Deed(Item no) {
        this.no = no;
        List<Word> words = words(no);
        verb = Undone.first(words, no.side.language.getLanguage());
        takesBack = words.stream()
                .anyMatch(word ->
                        Character.isDigit(word.folded().charAt(0)) && Corrections.takenBack(no.side, word.span()));
        object = verb.flatMap(it -> behind(no, it.word));
        nouns = no.side.content(no.claim.span()).stream()
                .filter(word ->
                        verb.filter(it -> it.word.span().equals(word.span())).isEmpty())
                .map(Word::folded)
                .collect(Collectors.toSet());
    }

    /**
     * By the same verb, though in another form, and with a noun in common: «لم يقدم استقالته», «قدم استقالته». Of a verb that
     * says little with its object: «لم تسجل أي إصابة», «سجلت إصابات»; of one that says less by that alone: «لم يتعرض لأي
     * هجوم», «هاجمت».
     */
    boolean doneBy(Item yes) {
        return verb.isPresent()
                && nouns.stream().anyMatch(yes::has)
                && Firmness.contradict(no.claim.certainty(), yes.claim.certainty())
                && !Frames.noDenial(no)
                && doneBy(verb.get(), yes);
    }

    private boolean doneBy(Undone undone, Item yes) {
        return words(yes).stream()
                .filter(word -> !Stems.isStopWord(word.folded()))
                .anyMatch(word -> undone.is(word.folded())
                        ? !undone.empty() || (object.isPresent() && object.equals(behind(yes, word)))
                        : undone.undergone()
                                && object.filter(it -> undone.related(it, word.folded()))
                                        .isPresent());
    }

    // the next word that carries content
    private static Optional<String> behind(Item item, Word verb) {
        return item.side.content(item.claim.span()).stream()
                .filter(word -> word.span().start() >= verb.span().end())
                .filter(word -> !BodyWords.is("any", word.folded()))
                .map(Word::folded)
                .findFirst();
    }

    /** By most of its words: «لم ترفع سعر ربطة الخبز», «رفعت سعر ربطة الخبز المدعوم إلى 6500 ليرة». */
    boolean toldBy(Item yes) {
        if (verb.filter(Undone::empty).isPresent() || takesBack) {
            return false;
        }
        long common = no.stems.stream().filter(yes::has).count();
        return common >= FEWEST && common >= MOST * no.stems.size() && Firmness.contradict(no, yes);
    }

    private static List<Word> words(Item item) {
        return Words.of(item.side.text, item.claim.span());
    }
}
