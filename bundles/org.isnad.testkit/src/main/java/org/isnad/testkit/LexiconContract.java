package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.classify.Lexicon;
import org.isnad.classify.LexiconInfo;
import org.isnad.classify.LexiconRow;
import org.junit.jupiter.api.Test;

/** What every {@link Lexicon} promises. Implement it in a test class of yours and give it your lexicon. */
public interface LexiconContract {
    /** A new lexicon. */
    Lexicon lexicon();

    @Test
    default void isAnnotated() {
        Lexicon lexicon = lexicon();
        LexiconInfo info = Ids.annotation(lexicon, LexiconInfo.class);
        Ids.check(lexicon, info.id(), info.label());
        for (String tag : info.languages()) {
            assertFalse(Locale.forLanguageTag(tag).getLanguage().isEmpty(), "no language tag: " + tag);
        }
    }

    @Test
    default void everyLineIsARow() {
        assertFalse(rows().isEmpty(), "there is no row in it");
    }

    @Test
    default void keepsToTheLanguagesItSays() {
        List<String> languages =
                List.of(Ids.annotation(lexicon(), LexiconInfo.class).languages());
        for (LexiconRow row : rows()) {
            assertTrue(
                    languages.isEmpty() || languages.contains(row.language()),
                    "it says its languages are " + languages + ", so nobody will ask for this row: " + row);
        }
    }

    @Test
    default void saysTheSameAtEveryCall() {
        assertEquals(lexicon().lines(), lexicon().lines());
        Lexicon one = lexicon();
        assertEquals(one.lines(), one.lines(), "no state between calls");
    }

    private List<LexiconRow> rows() {
        List<LexiconRow> rows = new ArrayList<>();
        List<String> lines = lexicon().lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    rows.add(LexiconRow.of(line));
                } catch (IllegalArgumentException e) {
                    fail("line " + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        return rows;
    }
}
