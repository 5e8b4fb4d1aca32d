package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @TempDir
    Path folder;

    @Test
    void printsOneLineForEachInputAndGoesOnAfterABadOne() throws Exception {
        Terminal seen = run("analyse", file("a", "خبر أول"), file("b", "refuse"), file("c", "خبر ثالث"));
        List<JsonNode> lines = seen.json();
        assertEquals(1, seen.code());
        assertEquals(3, lines.size());
        assertEquals("خبر أول", lines.get(0).get("text").textValue());
        assertTrue(lines.get(1).get("file").textValue().endsWith("b"));
        assertEquals("core.parser.none", lines.get(1).at("/error/reason/key").textValue());
        assertEquals("خبر ثالث", lines.get(2).get("text").textValue());
        assertEquals(1, seen.err().lines().count());
        assertTrue(seen.err().contains("No parser reads " + folder.resolve("b")), seen.err());
    }

    @Test
    void filesInAnArchiveAreInputsOfTheirOwn() throws Exception {
        Terminal seen = run("parse", file("a.pack", "خبر أول\nrefuse\nخبر ثالث"));
        List<JsonNode> lines = seen.json();
        assertEquals(1, seen.code());
        assertEquals(
                List.of("خبر أول", "خبر ثالث"),
                List.of(
                        lines.get(0).get("text").textValue(),
                        lines.get(2).get("text").textValue()));
        assertTrue(lines.get(0).get("file").textValue().endsWith("a.pack/خبر-أول"));
        assertEquals("core.parser.none", lines.get(1).at("/error/reason/key").textValue());
        assertEquals(
                "core.archive.nothing", lines.get(3).at("/error/reason/key").textValue());
    }

    @Test
    void parseGivesNoFindings() throws Exception {
        Terminal seen = run("parse", file("a", "خبر"));
        assertEquals(0, seen.code());
        assertEquals("", seen.err());
        assertFalse(seen.json().getFirst().has("claims"));
        assertTrue(run("analyse", file("a", "خبر")).json().getFirst().has("claims"));
    }

    @Test
    void readsStandardInputOnce() throws Exception {
        Terminal seen = Terminal.run(new FakeEngine(), "خبر", "parse", "-", "-");
        assertEquals(1, seen.code());
        assertEquals("خبر", seen.json().getFirst().get("text").textValue());
        assertTrue(seen.err().contains("once only"), seen.err());
    }

    @Test
    void comparesWhatCanBeRead() throws Exception {
        Terminal seen = run("compare", file("a", "one"), file("x", "refuse"), file("b", "two"));
        assertEquals(1, seen.code());
        assertEquals("related", seen.json().getFirst().get("relation").textValue());
        assertEquals(2, seen.json().getFirst().get("reports").size());
        assertEquals(1, seen.json().size());
    }

    @Test
    void saysWhatFailedWhereTooLittleIsLeftToCompare() throws Exception {
        Terminal seen = run("compare", file("a", "one"), file("x", "refuse"));
        assertEquals(1, seen.code());
        assertEquals(1, seen.json().size());
        assertTrue(seen.json().getFirst().get("file").textValue().endsWith("x"));
        assertTrue(seen.err().contains("at least two"), seen.err());
    }

    @Test
    void aPlugInThatFailsIsNamedAndShowsInTheExitCodeThoughTheReportIsPrinted() throws Exception {
        Terminal classifier = run("analyse", file("a", "trip"));
        assertEquals(1, classifier.code());
        assertEquals("trip", classifier.json().getFirst().get("text").textValue());
        assertTrue(classifier.err().contains("fake.tripping"), classifier.err());
        Terminal parser = run("parse", file("b", "squint"));
        assertEquals(1, parser.code());
        assertEquals("squint", parser.json().getFirst().get("text").textValue());
        assertTrue(parser.err().contains("fake.squinting"), parser.err());
    }

    @Test
    void theEngineStumblingEndsOneInputOnly() throws Exception {
        Terminal seen = run("analyse", file("a", "stumble"), file("b", "fine"));
        assertEquals(1, seen.code());
        assertEquals(
                "cli.unexpected", seen.json().getFirst().at("/error/reason/key").textValue());
        assertEquals("fine", seen.json().get(1).get("text").textValue());
    }

    @Test
    void aDocumentThatTakesAllMemoryIsAMessageAndTheNextIsRead() throws Exception {
        Terminal seen = run("analyse", file("a", "swell"), file("b", "fine"));
        assertEquals(1, seen.code());
        assertEquals(
                "cli.input.memory",
                seen.json().getFirst().at("/error/reason/key").textValue());
        assertEquals("fine", seen.json().get(1).get("text").textValue());
    }

    @Test
    void comparingNamesTheDocumentThatTakesAllMemory() throws Exception {
        Terminal seen = run("compare", file("a", "fine"), file("b", "flood"));
        assertEquals(1, seen.code());
        assertTrue(seen.err().contains("/b needs more memory than there is"), seen.err());
    }

    @Test
    void speaksTheLanguageAskedFor() throws Exception {
        assertTrue(run("parse", "--lang", "ar", "nowhere").err().contains("لا يوجد ملف باسم nowhere"));
        assertTrue(run("parse", "--lang=tr", "nowhere").err().contains("nowhere adlı bir dosya yok"));
        assertTrue(run("--help", "--lang", "he").out().contains("isnad parse FILE"));
    }

    @Test
    void takesTheSystemsLanguageElseEnglish() {
        String[] none = {"parse", "x"};
        assertEquals(Locale.of("ar"), Options.language(none, Locale.forLanguageTag("ar-EG")));
        assertEquals(Locale.of("he"), Options.language(none, Locale.forLanguageTag("he-IL")));
        assertEquals(Locale.ENGLISH, Options.language(none, Locale.GERMANY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    parse                      | parse needs at least this many files: 1
                    compare a                  | compare needs at least this many files: 2
                    dance a                    | There is no command dance
                    parse --frmat json a       | There is no flag --frmat
                    parse -x a                 | There is no flag -x
                    parse --format             | --format needs a value: json, text, html
                    parse --format xml a       | --format xml is not possible here: use json, text
                    parse --format html a      | --format html is not possible here: use json, text
                    analyse --lang fr a        | --lang fr is not possible here: use ar, en, he, tr
                    analyse --lang en --lang ar a | --lang is given twice
                    batch a                    | batch takes no files, but a is given
                    parse --out /no/where/x a  | --out: /no/where/x cannot be written
                    """)
    void wrongUsageNamesTheFlag(String line, String message) {
        Terminal seen = run((line + " --lang=en")
                .replace("--lang en --lang ar a --lang=en", "--lang en --lang ar a")
                .replace("--lang fr a --lang=en", "--lang fr a")
                .replace("--format --lang=en", "--lang=en --format")
                .split(" "));
        assertEquals(2, seen.code());
        assertEquals("", seen.out());
        assertTrue(seen.err().startsWith(message), seen.err());
    }

    @Test
    void noCommandAtAllIsWrongUsage() {
        Terminal seen = run();
        assertEquals(2, seen.code());
        assertEquals("", seen.out());
    }

    @Test
    void filesMayBeNamedLikeFlags() throws Exception {
        Terminal seen = run("parse", "--", "--format");
        assertEquals(1, seen.code());
        assertTrue(seen.err().contains("There is no file --format"), seen.err());
    }

    @Test
    void writesToAFileButNeverOverAnInput() throws Exception {
        String input = file("a", "words");
        Path out = folder.resolve("out.html");
        Terminal seen = run("analyse", "--format", "html", "--out", out.toString(), input);
        assertEquals(0, seen.code());
        assertEquals("", seen.out());
        assertTrue(Files.readString(out).startsWith("<!DOCTYPE html>"));
        assertEquals(2, run("parse", "--out", input, input).code());
        assertEquals("words", Files.readString(Path.of(input)));
    }

    @Test
    void printsItsVersion() {
        assertEquals("isnad from a class path\n", run("--version").out());
    }

    @Test
    void textAndPagesOnRequest() throws Exception {
        String a = file("a", "one");
        String b = file("b", "two");
        assertTrue(run("compare", "--format", "text", a, b).out().contains("Related, not the same event"));
        assertTrue(
                run("compare", "--format", "html", "--lang", "ar", a, b).out().contains("dir=\"rtl\""));
        assertTrue(run("parse", "--format", "text", a).out().startsWith("one\n"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Terminal run(String... arguments) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            return Terminal.run(new FakeEngine(), "", arguments);
        } finally {
            Locale.setDefault(before);
        }
    }
}
