package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class FactsTest {
    private final ArabicLexicon lexicon = new ArabicLexicon();

    @Test
    void hasABitForEachClosedClass() {
        assertTrue(Closed.values().length <= Long.SIZE);
    }

    @Test
    void tellsEveryClassOfEveryListedWord() {
        for (Closed listed : Closed.values()) {
            for (String word : lexicon.words(listed)) {
                Sentence sentence = sentence(word);
                for (Closed asked : Closed.values()) {
                    assertEquals(
                            lexicon.words(asked).contains(word), lexicon.is(sentence, 0, asked), word + " " + asked);
                }
            }
        }
    }

    @Test
    void beginsACueOfEveryKindThatIsNoVerb() {
        for (String word : List.of("تبين", "يذكر", "انباء", "بحسب", "كما", "عن", "مضيفا", "بحجه", "بلغ", "تاكيد")) {
            assertTrue(lexicon.facts(word).cue() || lexicon.facts(word).verb().isPresent(), word);
        }
        assertFalse(lexicon.facts("شجره").cue());
    }

    @Test
    void knowsNothingOfAName() {
        assertTrue(lexicon.facts("زهران").nothing());
        assertFalse(lexicon.facts("الوزير").nothing());
        assertFalse(lexicon.facts("الذي").nothing());
    }

    private static Sentence sentence(String word) {
        Token token = new Token(new Span(0, word.length()), word, Token.Kind.WORD);
        return new Sentence(word, List.of(token), 0, 0, Role.PARAGRAPH);
    }
}
