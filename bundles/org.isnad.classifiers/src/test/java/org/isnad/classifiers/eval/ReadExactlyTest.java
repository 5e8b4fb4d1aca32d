package org.isnad.classifiers.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Short items of the form of {@link Sentences}, a file a subject, of which every cue, source, content and chain is read as marked. */
class ReadExactlyTest {
    private static Product product;

    @BeforeAll
    static void open() {
        product = new Product();
    }

    // its word lists are many
    @AfterAll
    static void close() {
        product.close();
        product = null;
    }

    @Test
    void readsWhoPutsAFigureOnSomething() throws IOException {
        check("ar-figures.txt");
    }

    @Test
    void followsChainsThroughAsidesPapersAndAccounts() throws IOException {
        check("ar-chains.txt");
    }

    @Test
    void readsTellingsWithFewCues() throws IOException {
        check("ar-tellings.txt");
    }

    @Test
    void readsNounsOfOpinion() throws IOException {
        check("ar-nouns.txt");
    }

    @Test
    void readsWholeParagraphs() throws IOException {
        check("ar-paragraphs.txt");
    }

    @Test
    void readsPoliticalProse() throws IOException {
        check("en-press.txt");
    }

    private static void check(String name) throws IOException {
        String path = "/org/isnad/classifiers/" + name.substring(0, 2) + "/attribution/told/" + name;
        try (InputStream in = Objects.requireNonNull(ReadExactlyTest.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Tally tally = new Tally();
            Sentences.read(name, text.lines().toList())
                    .forEach(gold -> new Attributed(Reading.of(gold, product), tally).measure());
            assertEquals("", tally.errors());
        }
    }
}
