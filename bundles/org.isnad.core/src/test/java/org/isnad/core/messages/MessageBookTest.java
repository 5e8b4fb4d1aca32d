package org.isnad.core.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.report.Reason;
import org.junit.jupiter.api.Test;

class MessageBookTest {
    private final MessageBook book =
            new MessageBook(language -> language.getLanguage().equals("ar")
                    ? Map.of("both", "التقارير: {0}")
                    : Map.of("both", "Reports: {0}", "english", "Isnad's {1} and {0} {2}"));

    @Test
    void speaksTheLanguage() {
        assertEquals("التقارير: 3", book.text(Reason.of("both", "3"), Locale.of("ar", "EG")));
    }

    @Test
    void fallsBackToEnglishAndLeavesUnknownPlaceholders() {
        assertEquals("Isnad's b and a {2}", book.text(Reason.of("english", "a", "b"), Locale.of("ar")));
    }

    @Test
    void anUnknownKeyStillSaysWhatItKnows() {
        assertEquals("no.such: x, y", book.text(Reason.of("no.such", "x", "y"), Locale.ENGLISH));
    }

    @Test
    void whatIsTechnicalIsALineOfItsOwnAndBehindAColonWhereThereIsRoomForOne() {
        MessageBook detailed = new MessageBook(language -> Map.of("broken", "{0} cannot be read.\n{1}"));
        Reason reason = Reason.of("broken", "a.pdf", "EOF");
        assertEquals("a.pdf cannot be read.\nEOF", detailed.text(reason, Locale.ENGLISH));
        assertEquals("a.pdf cannot be read: EOF", detailed.line(reason, Locale.ENGLISH));
    }

    @Test
    void bracesThatAreNoPlaceholdersStay() {
        assertEquals("{a} {} {1", MessageFile.fill("{a} {} {1", List.of("x", "y")));
    }

    @Test
    void theCoreHasItsMessagesInFourLanguages() {
        MessageBook real = MessageBook.ofClassPath(MessageBookTest.class.getClassLoader());
        Reason reason = Reason.of("core.parser.none", "a.bin");
        for (String tag : List.of("ar", "he", "tr")) {
            String text = real.text(reason, Locale.of(tag));
            assertEquals(true, text.contains("a.bin") && !text.equals(real.text(reason, Locale.ENGLISH)), tag);
        }
    }
}
