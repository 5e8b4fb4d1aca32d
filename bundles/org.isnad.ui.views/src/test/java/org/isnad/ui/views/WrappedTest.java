package org.isnad.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertEquals("word word", cut("word word", 400, 1));
        String cut = cut("word ".repeat(200), 200, 2);
        assertTrue(cut.endsWith("word…") && cut.length() < 100, cut);
    }

    @Test
    void oneWordLongerThanTheRowsIsCutInItself() {
        String cut = cut("م".repeat(5_000), 120, 1);
        assertTrue(cut.endsWith("م…") && cut.length() < 60, cut);
    }

    @Test
    void firstLetterThatIsNotQuotedGivesTheDirection() {
        assertTrue(Wrapped.leftToRight("said: \u2068قال\u2069"));
        assertFalse(Wrapped.leftToRight("قال: \u2068Reuters\u2069"));
        assertFalse(Wrapped.leftToRight("\u2068Reuters\u2069 قالت"));
    }

    @Test
    void whereAllIsQuotedItsOwnLettersGiveTheDirection() {
        assertFalse(Wrapped.leftToRight("\u2068«قال»\u2069"));
        assertTrue(Wrapped.leftToRight("\u2068“said”\u2069"));
        assertTrue(Wrapped.leftToRight("—"));
    }

    private static String cut(String words, int width, int rows) {
        try (Screen screen = new Screen(SWT.LEFT_TO_RIGHT)) {
            TextLayout layout = Wrapped.of(screen.display, screen.shell.getFont(), words, width, rows);
            assertTrue(layout.getLineCount() <= rows);
            // without the mark of direction before it
            String cut = layout.getText().substring(1);
            layout.dispose();
            return cut;
        }
    }
}
