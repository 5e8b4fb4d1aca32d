package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isnad.report.Manner;
import org.isnad.report.RowRelation;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");
    private final ResourceBundle english = FakeDesk.messages(Locale.ENGLISH);

    @Test
    void everyLanguageHasTheSameKeysAndPlaceholders() {
        for (String language : List.of("ar", "he", "tr")) {
            ResourceBundle other = FakeDesk.messages(Locale.of(language));
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(other.keySet()), language);
            for (String key : english.keySet()) {
                assertEquals(placeholders(english.getString(key)), placeholders(other.getString(key)), key);
                assertFalse(other.getString(key).isBlank(), key);
                assertFalse(other.getString(key).contains("'"), "MessageFormat would swallow the quote in " + key);
            }
        }
    }

    @Test
    void everyCodeHasAWord() {
        check("relation", RowRelation.values());
        check("manner", Manner.values());
        check("kind", SourceKind.values());
        check("sector", Sector.values());
    }

    private void check(String group, Enum<?>[] values) {
        for (Enum<?> value : values) {
            String key = "views." + group + "."
                    + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertTrue(english.containsKey(key), key);
        }
    }

    private static Set<String> placeholders(String message) {
        return new TreeSet<>(
                PLACEHOLDER.matcher(message).results().map(MatchResult::group).toList());
    }
}
