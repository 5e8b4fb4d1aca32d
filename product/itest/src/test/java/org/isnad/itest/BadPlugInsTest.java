package org.isnad.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.itest.plugin.BadClassifiers;
import org.isnad.itest.plugin.BadParsers;
import org.isnad.itest.plugin.BadViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;

/** Plug-ins that break their promises in the product, with its window open. */
@ExtendWith(OpenWindow.Opened.class)
class BadPlugInsTest {
    private static final String CLASSIFIER = "org.isnad.classify.Classifier";
    private static final int MOST_MILLIS = 200;
    private static final int TRIES = 5;
    // by name: the plug-in's class in the product is not the one on this class path
    private static final String RELEASED = "isnad.itest.released";
    private final List<Bundle> installed = new ArrayList<>();

    @AfterEach
    void uninstall() throws Exception {
        for (Bundle bundle : installed) {
            bundle.uninstall();
        }
    }

    private String install(OpenWindow window, TestBundle made) throws Exception {
        installed.add(window.installed(made));
        return made.name();
    }

    @Test
    void classifierThatThrowsIsNamed(OpenWindow window) throws Exception {
        String id = install(window, TestBundle.bad(BadClassifiers.Thrower.class, CLASSIFIER));
        String said = check(window, id, "core.classifier.failed");
        assertTrue(said.contains("Classifier Thrower (" + id + ")"), said);
        assertTrue(said.contains("no lexicon today"), said);
    }

    @Test
    void classifierThatEndsTheProcessEndsItsOwnRunOnly(OpenWindow window) throws Exception {
        String id = install(window, TestBundle.bad(BadClassifiers.Ender.class, CLASSIFIER));
        String said = check(window, id, "core.classifier.failed");
        assertTrue(said.contains("Classifier Ender (" + id + ")"), said);
        assertTrue(said.contains("may not end the process"), said);
    }

    @Test
    void classifierThatOverflowsTheStackIsNamed(OpenWindow window) throws Exception {
        String id = install(window, TestBundle.bad(BadClassifiers.Overflower.class, CLASSIFIER));
        String said = check(window, id, "core.classifier.failed");
        assertTrue(said.contains("Classifier Overflower (" + id + ")"), said);
        assertTrue(said.contains("StackOverflowError"), said);
    }

    @Test
    void classifierThatPointsOutsideTheTextIsNamed(OpenWindow window) throws Exception {
        String id = install(window, TestBundle.bad(BadClassifiers.Outsider.class, CLASSIFIER));
        String said = check(window, id, "core.classifier.outside");
        assertTrue(said.contains("Outsider (" + id + ")"), said);
        assertTrue(said.contains("lies outside the text"), said);
    }

    @Test
    void classifierThatLoopsForEverIsEndedAndNamed(OpenWindow window) throws Exception {
        String id = install(window, TestBundle.bad(BadClassifiers.Looper.class, CLASSIFIER));
        window.limitPlugIns(2_000);
        try {
            String said = check(window, id, "core.classifier.slow");
            assertTrue(said.contains("Classifier Looper (" + id + ")"), said);
            assertTrue(said.contains("longer than 2 s"), said);
        } finally {
            System.setProperty(RELEASED, "true");
            window.limitPlugIns(10_000);
        }
    }

    /**
     * Analyses a sample with the bad classifier there and without; what the problems list says last.
     *
     * <p>How long the window's thread was not heard of depends on how busy the computer is with other things. A plug-in
     * that holds the window does so every time: the best of a few tries tells the two apart.
     */
    private String check(OpenWindow window, String id, String failure) throws Exception {
        String title = window.lines("reports").getFirst();
        long gap = Long.MAX_VALUE;
        String report = "";
        for (int i = 0; i < TRIES && gap >= MOST_MILLIS; i++) {
            window.does("start the clock");
            report = window.does("analyse", title);
            gap = Math.min(gap, Long.parseLong(window.does("widest gap")));
        }
        assertTrue(gap < MOST_MILLIS, "the window stood still for " + gap + " ms");

        List<String> runs = new ArrayList<>(window.lines("runs", report));
        assertTrue(runs.remove(id + " 1.0.0 failed " + failure), runs::toString);
        String said = window.lines("problems").getFirst();
        assertTrue(said.startsWith(title + ": "), said);
        // the list shows the sentence, and leaves its detail to the inspector
        String told = said.substring(title.length() + 2).split(" failed:", 2)[0];
        assertTrue(window.becomes("read window", title + "\n" + told), "not shown");

        installed.removeFirst().uninstall();
        window.does("analyse", title);
        assertEquals(runs, window.lines("runs", report), "the other findings are not the same with it and without");
        assertTrue(runs.stream().anyMatch(r -> r.contains(" found [") && !r.endsWith("[]")), runs::toString);
        return said;
    }

    @Test
    void parserThatClaimsAllAndThrowsKeepsNoFileFromOthers(OpenWindow window) throws Exception {
        String id = install(window, TestBundle.bad(BadParsers.Greedy.class, "org.isnad.parse.Parser"));
        Path file = Files.writeString(
                window.folder().resolve("greedy.txt"), "The port reopened on Monday, officials said.");
        assertEquals(1, window.lines("bring in", file.toString()).size());
        String told = window.lines("problems").getFirst();
        assertTrue(told.contains("isnad.text has read it instead") && told.contains(id), told);
        assertTrue(
                window.lines("plug-ins").stream()
                        .anyMatch(line -> line.contains("id=" + id) && line.contains("core.parser.failings")),
                () -> window.does("plug-ins"));
    }

    @Test
    void viewThatThrowsShowsItsMessageInItsOwnTab(OpenWindow window) throws Exception {
        install(window, TestBundle.badView(BadViews.Breaker.class));
        assertTrue(window.becomes("tabs", "Breaker"), "no tab");
        window.does("look at", "Breaker");
        assertTrue(window.becomes("read tab", "Breaker", "no matrix today"), () -> window.does("read tab", "Breaker"));
        window.does("look at", "Side by side");
        assertFalse(window.does("read tab", "Side by side").contains("no matrix today"));

        window.does("look at", "Breaker");
        window.does("press", "Switch this view off");
        assertTrue(Product.becomes(() -> !window.does("tabs").contains("Breaker")), "it is still there");
    }

    @Test
    void viewThatHoldsTheWindowIsNamedAndCanBeSwitchedOff(OpenWindow window) throws Exception {
        install(window, TestBundle.badView(BadViews.Holder.class));
        assertTrue(window.becomes("tabs", "Holder"), "no tab");
        window.does("look at", "Holder");
        assertTrue(window.becomes("problems", "The view «Holder» (org.example.bad.holder, bundle"), "not named");
        assertTrue(window.becomes("read window", "held the window for more than half a second"), "not shown");

        window.does("choose", "Plug-ins");
        assertTrue(Product.becomes(
                () -> window.says("select row", "\torg.example.bad.holder").contains("\tactive\t")));
        assertEquals(
                1,
                window.lines("read window").stream()
                        .filter(l -> l.startsWith("Holder\tview\t"))
                        .count());
        window.does("press", "Switch off");
        assertTrue(Product.becomes(() -> !window.does("tabs").contains("Holder")), "it is still there");
        assertTrue(window.does("tabs").contains("Side by side"));
    }
}
