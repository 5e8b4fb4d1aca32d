package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;

/** How one language words attributions. */
public interface Grammar {
    /** Prefix of its rule ids, such as {@code ar.attribution}. */
    String prefix();

    /**
     * The sentence as this language reads it; all other questions are asked of it so.
     *
     * @param outlet the outlet of its report, as the publication has it
     */
    default Sentence parted(Sentence sentence, Optional<String> outlet) {
        return sentence;
    }

    /** The attributions one sentence words, outer ones before those inside them. */
    List<Told> read(Sentence sentence, Names names);

    /** What all sentences word, with contents that go on in the sentences behind; as it is read where they do not. */
    default List<List<Told>> joined(List<Sentence> sentences, List<List<Told>> told) {
        return told;
    }

    /** Agencies and outlets a sentence names as those who were told; later words may mean them: «قال لرويترز … ونقلت الوكالة عنه». */
    default List<Teller> heard(Sentence sentence, Names names) {
        return List.of();
    }

    /** Whom a sentence that words no attribution names as those somebody has it from; later words may mean them. */
    default Optional<Told> cited(Sentence sentence, Names names) {
        return Optional.empty();
    }

    /** Whose deed a sentence begins with; words behind that leave out who tells may mean him: «המאמן הגיע באיחור. לטענתו, …». */
    default Optional<Teller> doer(Sentence sentence, Names names) {
        return Optional.empty();
    }

    /** The agency a first sentence names as its own («القاهرة (رويترز) -»), if it does. */
    Optional<Teller> agency(Sentence first, Names names);

    /** Whether what another says within a denial is told through who denies it: «نفى الوزير أن مصدرا أكد أن». */
    default boolean tellsThroughDenials() {
        return false;
    }

    /** Whether who tells of another's words is meant by what goes on: «השר סיפר כי קצין אמר ש…. הוא הוסיף». */
    default boolean goesOnWithWhoTellsOfOthers() {
        return false;
    }

    /** Whether who tells there speaks for himself, and not through whoever brought him before: «אמר אחד מהם ל"הארץ"». */
    default boolean speaksForHimself(Sentence sentence, Told told) {
        return false;
    }

    /** Whether a head noun may point back at someone named before with another one. */
    boolean answers(Teller pointing, Teller named);
}
