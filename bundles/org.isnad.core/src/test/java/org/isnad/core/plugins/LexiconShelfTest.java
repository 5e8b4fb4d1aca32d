package org.isnad.core.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.classify.Lexicon;
import org.isnad.classify.LexiconRow;
import org.isnad.report.Reason;
import org.junit.jupiter.api.Test;

class LexiconShelfTest {
    private static final Locale ENGLISH = Locale.ENGLISH;

    private static Contribution<Lexicon> lexicon(String id, List<String> languages, Lexicon lexicon) {
        return new Contribution<>(
                id,
                l -> id,
                "org.example",
                "1.0.0",
                languages,
                List.of(),
                List.of(),
                List.of(),
                false,
                Lease.forever(lexicon));
    }

    private static Contribution<Lexicon> of(String id, String... lines) {
        return lexicon(id, List.of(), () -> List.of(lines));
    }

    private static List<String> names(LexiconShelf shelf) {
        return shelf.rows(ENGLISH).stream()
                .map(LexiconRow::names)
                .map(List::getFirst)
                .toList();
    }

    @Test
    void givesTheRowsOfALanguageInOrder() {
        var shelf = new LexiconShelf(() -> List.of(
                of("a", "# harbours", "", "city\tcity:b\t\ten\tB", "city\tcity:b\t\tar\tب"),
                of("b", "city\tcity:a\t\ten\tA")));
        assertEquals(List.of("B", "A"), names(shelf));
        assertEquals(1, shelf.rows(Locale.of("ar")).size());
    }

    @Test
    void aPlugInMayHaveKindsOfItsOwn() {
        var shelf = new LexiconShelf(() -> List.of(of("a", "vessel\tvessel:b\t\ten\tB")));
        assertEquals(List.of("B"), names(shelf));
        assertEquals(Optional.empty(), shelf.complaint("a"));
    }

    @Test
    void isTheSameListUntilALexiconComesOrGoes() {
        List<Contribution<Lexicon>> there = new ArrayList<>(List.of(of("a", "city\tcity:a\t\ten\tA")));
        var shelf = new LexiconShelf(() -> List.copyOf(there));
        List<LexiconRow> before = shelf.rows(ENGLISH);
        assertSame(before, shelf.rows(ENGLISH));
        there.add(of("b", "city\tcity:b\t\ten\tB"));
        assertNotSame(before, shelf.rows(ENGLISH));
        there.clear();
        assertEquals(List.of(), shelf.rows(ENGLISH));
    }

    @Test
    void doesNotReadALexiconOfOtherLanguages() {
        AtomicInteger read = new AtomicInteger();
        var shelf = new LexiconShelf(() -> List.of(lexicon("a", List.of("tr"), () -> {
            read.incrementAndGet();
            return List.of();
        })));
        shelf.rows(ENGLISH);
        assertEquals(0, read.get());
        shelf.rows(Locale.of("tr"));
        assertEquals(1, read.get());
    }

    @Test
    void leavesBadLinesOutAndTellsTheirNumbers() {
        var shelf = new LexiconShelf(() -> List.of(of("a", "# two are bad", "city\tA", "city\tcity:b\t\ten\tB", "x")));
        assertEquals(List.of("B"), names(shelf));
        assertEquals(
                Optional.of(Reason.of(
                        "core.lexicon.lines",
                        "a",
                        "org.example",
                        "2",
                        "2: 2 columns instead of kind, id, country, language, names;"
                                + " 4: 1 columns instead of kind, id, country, language, names")),
                shelf.complaint("a"));
    }

    @Test
    void leavesOutALexiconThatThrowsAndNoOther() {
        var shelf = new LexiconShelf(() -> List.of(
                lexicon("a", List.of(), () -> {
                    throw new IllegalStateException("the tin is empty");
                }),
                of("b", "city\tcity:b\t\ten\tB")));
        assertEquals(List.of("B"), names(shelf));
        assertEquals(
                Optional.of(Reason.of("core.lexicon.failed", "a", "org.example", "the tin is empty")),
                shelf.complaint("a"));
        assertEquals(Optional.empty(), shelf.complaint("b"));
    }

    private static void leftOut(String why, Lexicon bad) {
        var shelf = new LexiconShelf(
                () -> List.of(lexicon("a", List.of(), bad), of("b", "city\tcity:b\t\ten\tB")), Duration.ofMillis(300));
        assertEquals(List.of("B"), names(shelf));
        assertEquals(Optional.of(Reason.of("core.lexicon.failed", "a", "org.example", why)), shelf.complaint("a"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void leavesOutALexiconWithANullLine() {
        leftOut("it gave null instead of a line", () -> Arrays.asList("city\tcity:a\t\ten\tA", null));
        leftOut("it gave null instead of a line", () -> null);
    }

    @Test
    void leavesOutALexiconThatOverflowsTheStack() {
        leftOut("java.lang.StackOverflowError", () -> deep(0));
    }

    private static List<String> deep(int depth) {
        return depth < 0 ? List.of() : List.copyOf(deep(depth + 1));
    }

    @Test
    void leavesOutALexiconThatNeverAnswers() {
        CountDownLatch released = new CountDownLatch(1);
        leftOut("it took longer than 300 ms", () -> {
            while (released.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return List.of();
        });
        released.countDown();
    }
}
