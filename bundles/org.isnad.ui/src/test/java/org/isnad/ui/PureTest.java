package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.report.Bound;
import org.isnad.report.Classification;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Label;
import org.isnad.report.Origin;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Report;
import org.isnad.report.Span;
import org.isnad.workspace.Messages;
import org.isnad.workspace.PlugIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of the window that need no display. */
class PureTest {
    private final FakeServices fake = new FakeServices();

    @Test
    void codesAreNamedByWhoeverGivesThemWhereTheWindowHasNoWords() {
        Messages plugIn =
                (reason, language) -> reason.key().equals("label.irony") ? "irony of the author" : reason.key();
        Texts texts = new Texts(Locale.ENGLISH, plugIn);
        assertEquals("irony of the author", texts.code("label", "irony"));
        assertEquals("sarcasm", texts.code("label", "sarcasm"));
    }

    @Test
    void argumentsNameCaseSampleAndLanguage() {
        Arguments arguments = Arguments.of("--sample", "samples", "--case", "a/b", "--language", "ar");
        assertEquals(Optional.of(Path.of("a/b")), arguments.caseFolder());
        assertEquals(Optional.of(Path.of("samples")), arguments.sample());
        assertEquals(Optional.of("ar"), arguments.language());
        assertThrows(IllegalArgumentException.class, () -> Arguments.of("--case"));
        assertThrows(IllegalArgumentException.class, () -> Arguments.of("--cases", "x"));
    }

    @Test
    void sampleLeavesItsExplanationOut(@TempDir Path folder) throws IOException {
        for (String name : List.of("02-b.html", "README.md", "01-a.txt")) {
            Files.createFile(folder.resolve(name));
        }
        assertEquals(
                List.of("01-a.txt", "02-b.html"),
                SampleCase.files(folder).stream()
                        .map(f -> f.getFileName().toString())
                        .toList());
    }

    @Test
    void conflictingWordsAreExplainedWithTheOtherSide() {
        Texts english = new Texts(Locale.ENGLISH, fake);
        Dossier marfa = Samples.marfa();
        Shown shown = new Shown(Samples.comparison(), List.of(marfa, Samples.diffa()));
        List<SheetLine> lines =
                Explanation.of(Samples.quote(marfa, "تسعة عمال"), marfa, Optional.of(shown), List.of(), english);
        List<String> texts = lines.stream().map(SheetLine::text).toList();
        assertTrue(texts.contains("Conflict: number"), texts::toString);
        assertTrue(texts.contains("Exactly: \u20689\u2069"), texts::toString);
        assertTrue(
                lines.stream().anyMatch(l -> l.leadsTo().equals(List.of(Samples.quote(Samples.diffa(), "14 عاملًا")))),
                "a way to the words on the other side");
    }

    // the sample comparison with one conflict and nothing else
    private static Shown shown(Conflict conflict) {
        Comparison told = Samples.comparison();
        Comparison disputed = new Comparison(
                told.reports(),
                told.relation(),
                told.relationReason(),
                List.of(),
                List.of(),
                List.of(),
                told.independence(),
                List.of(conflict),
                List.of(),
                List.of());
        return new Shown(disputed, List.of(Samples.marfa(), Samples.diffa()));
    }

    @Test
    void numbersWithinOtherDifferencesAreNotWhatDiffers() {
        Dossier marfa = Samples.marfa();
        List<Quote> words =
                List.of(Samples.quote(marfa, "تسعة عمال أصيبوا"), Samples.quote(Samples.diffa(), "14 عاملًا"));
        Shown shown = shown(new Conflict("polarity", "conflict", words, Reason.of("sample.conflict")));
        List<SheetLine> lines =
                Explanation.of(words.getFirst(), marfa, Optional.of(shown), List.of(), new Texts(Locale.ENGLISH, fake));
        SheetLine value = lines.stream()
                .filter(line -> line.leadsTo().equals(List.of(words.getFirst())))
                .findFirst()
                .orElseThrow();
        assertEquals(Explanation.isolate("تسعة عمال أصيبوا"), value.end());
    }

    @Test
    void aNumberOfHeadlineAndBodyIsOneValue() {
        Dossier marfa = Samples.marfa();
        Quote nine = Samples.quote(marfa, "تسعة عمال");
        Quote again = new Quote(
                nine.report(), new Span(nine.span().start() + 1, nine.span().end()));
        List<Quote> quotes = List.of(nine, again, Samples.quote(Samples.diffa(), "14 عاملًا"));
        Shown shown = shown(new Conflict("number", "conflict", quotes, Reason.of("sample.conflict")));
        List<SheetLine> lines =
                Explanation.of(nine, marfa, Optional.of(shown), List.of(), new Texts(Locale.ENGLISH, fake));
        assertEquals(
                List.of(nine),
                lines.stream()
                        .filter(line -> line.mark() == SheetLine.Mark.STRONG)
                        .flatMap(line -> line.leadsTo().stream())
                        .filter(quote -> quote.report().equals(nine.report()))
                        .toList());
    }

    @Test
    void aPairThatIsNoConflictIsToldOnceWhoeverFindsIt() {
        Dossier marfa = Samples.marfa();
        Quote nine = Samples.quote(marfa, "تسعة عمال");
        Quote fewer = new Quote(
                nine.report(), new Span(nine.span().start(), nine.span().start() + 4));
        Quote other = Samples.quote(Samples.diffa(), "14 عاملًا");
        Conflict rounded = new Conflict("number", "rounding", List.of(nine, other), Reason.of("sample.conflict"));
        Conflict again = new Conflict("number", "rounding", List.of(fewer, other), Reason.of("sample.conflict"));
        Comparison one = shown(rounded).comparison();
        Shown twice = new Shown(
                new Comparison(
                        one.reports(),
                        one.relation(),
                        one.relationReason(),
                        List.of(),
                        List.of(),
                        List.of(),
                        one.independence(),
                        List.of(rounded, again),
                        List.of(),
                        List.of()),
                List.of(marfa, Samples.diffa()));
        List<String> lines =
                Explanation.of(nine, marfa, Optional.of(twice), List.of(), new Texts(Locale.ENGLISH, fake)).stream()
                        .map(SheetLine::text)
                        .toList();
        assertEquals(1, Collections.frequency(lines, "A difference, but no conflict: number"), lines::toString);
        assertEquals(1, Collections.frequency(lines, "Values"), lines::toString);
    }

    @Test
    void wordsStandBesideANumberTheReportDoesNotWriteAndBeforeOneItOnlySuggests() {
        FindingWords english = new FindingWords(new Texts(Locale.ENGLISH, fake));
        Report report = Samples.marfa().report();
        int nine = report.text().indexOf("تسعة عمال");
        Span span = new Span(nine, nine + "تسعة عمال".length());
        assertEquals(
                "9 «تسعة عمال»", bare(english.number(number(span, "9", Bound.EXACT, "ar.quantities.number"), report)));
        assertEquals(
                "«تسعة عمال» · inferred: At least 200",
                bare(english.number(number(span, "200", Bound.AT_LEAST, "ar.quantities.vague"), report)));
        String fact = bare(english.facts(number(span, "200", Bound.AT_LEAST, "ar.quantities.vague"), report)
                .getFirst());
        assertEquals("Not stated, only inferred: «تسعة عمال» · At least: 200", fact);
        Report other = Samples.diffa().report();
        int fourteen = other.text().indexOf("14 عاملًا");
        assertEquals(
                "14",
                english.number(
                        number(new Span(fourteen, fourteen + 9), "14", Bound.EXACT, "ar.quantities.number"), other));
    }

    private static Quantity number(Span span, String value, Bound bound, String rule) {
        return new Quantity(span, new BigDecimal(value), new BigDecimal(value), bound, "", rule);
    }

    private static String bare(String words) {
        return words.replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void countedThingsAreToldInTheWindowsLanguageAndFoldedWordsNotAtAll() {
        FindingWords arabic = new FindingWords(new Texts(Locale.forLanguageTag("ar"), fake));
        assertEquals("3 · يوم", arabic.number(three("day")));
        assertEquals("3", arabic.number(three("شحنه")));
    }

    @Test
    void labelWithoutWordsSaysSo() {
        FindingWords english = new FindingWords(new Texts(Locale.ENGLISH, fake));
        Classification topic = new Classification(
                new Span(0, 1), new Label("topic", "weather"), Reason.of("topic.words", ""), "topic.weather");
        String why = english.facts(topic, Samples.marfa().report()).getLast();
        assertTrue(why.startsWith("No single words are named for it"), why);
    }

    private static Quantity three(String counted) {
        return new Quantity(new Span(0, 1), BigDecimal.valueOf(3), BigDecimal.valueOf(3), Bound.EXACT, counted, "test");
    }

    @Test
    void wordsAreCitedWithWhereTheyStand() {
        Citation citation = new Citation(new Texts(Locale.ENGLISH, fake));
        Dossier marfa = Samples.marfa();
        String cited = citation.of(Samples.quote(marfa, "تسعة عمال"), marfa, Optional.empty());
        assertEquals(
                "«تسعة عمال» – صحيفة المرفأ, «" + marfa.report().title() + "», agency: وكالة الساحل, 3 March 2026",
                cited);
    }

    @Test
    void filesAreChosenWhereTheyWereChosenLastUnlessThatIsGone(@TempDir Path folder) throws IOException {
        Preferences preferences = new Preferences(new FakeServices(), Runnable::run);
        Path home = Path.of(System.getProperty("user.home"));
        LastFolder last = new LastFolder(preferences, "bring-in");
        assertEquals(home, last.get().toCompletableFuture().join());
        Path chosen = Files.createDirectory(folder.resolve("تقارير"));
        last.chosen(chosen);
        Supplier<Path> again = () -> new LastFolder(preferences, "bring-in")
                .get()
                .toCompletableFuture()
                .join();
        assertEquals(chosen, again.get());
        LastFolder other = new LastFolder(preferences, "save-page");
        assertEquals(home, other.get().toCompletableFuture().join());
        Files.delete(chosen);
        assertEquals(home, again.get());
    }

    @Test
    void reportsAreWrittenAsLargeAsTheDesktopUnlessItIsSet() {
        Preferences preferences = new Preferences(fake, Runnable::run);
        assertEquals(12, preferences.readingSize(10));
        assertEquals(20, preferences.readingSize(20));
        preferences.put("ui.reading.size", "14");
        assertEquals(14, preferences.readingSize(20));
    }

    @Test
    void casesOpenedLastComeFirstAndOnce() {
        RecentCases cases = new RecentCases(new Preferences(fake, Runnable::run));
        for (String name : List.of("/a", "/b", "/a/../a", "/ج ٢")) {
            cases.opened(Path.of(name));
        }
        assertEquals(List.of(Path.of("/ج ٢"), Path.of("/a"), Path.of("/b")), cases.all());
    }

    @Test
    void titlesHaveNoKeysAndNoDots() {
        assertEquals("استيراد", new Texts(Locale.forLanguageTag("ar"), fake).title("command.bring-in"));
    }

    @Test
    void problemsOfFilesAreToldByTheirNames() {
        assertEquals("12.jpg", ProblemList.name(fake.problem("/cases/سد/drop/12.jpg")));
        assertEquals("عنوان 12/4", ProblemList.name(fake.problem("عنوان 12/4")));
    }

    @Test
    void notComparedIsNotTheSameAsWithoutAnOrigin() {
        Dossier marfa = Samples.marfa();
        GradeSheet grades = new GradeSheet(
                Samples.quote(marfa, "تسعة عمال"), marfa, Optional.empty(), List.of(), new Texts(Locale.ENGLISH, fake));
        assertEquals(Optional.of("this report has not been compared with others"), grades.lock());
    }

    @Test
    void unknownCodesAreShownAsTheyAre() {
        Texts arabic = new Texts(Locale.forLanguageTag("ar"), fake);
        assertEquals("ship-name", arabic.code("mention", "ship-name"));
        assertEquals("وكالة أنباء", arabic.code("mention", "agency"));
    }

    @Test
    void languageWithoutAFileGetsEnglishWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("&File", new Texts(Locale.forLanguageTag("fr"), fake).get("menu.file"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersAreWrittenAsTheReportsWriteThemUnlessTheSettingsSayOtherwise() {
        Locale arabic = Locale.forLanguageTag("ar");
        Digits asText = new Digits("text", arabic);
        assertEquals("14:05", asText.of("14:05"));
        assertTrue(asText.follow("٣ مارس ٢٠٢٦، وأصيب 14"));
        assertEquals("١٤:٠٥", asText.of("14:05"));
        assertEquals("arab", asText.in(arabic).getUnicodeLocaleType("nu"));
        assertFalse(asText.follow("بلا أرقام"), "a text without digits changes nothing");
        assertFalse(new Digits("latin", arabic).follow("٣ مارس ٢٠٢٦"));
        assertEquals("١", new Digits("arabic", arabic).of(1));
        assertFalse(new Digits("text", Locale.ENGLISH).follow("٣ مارس ٢٠٢٦"), "only Arabic has the choice");
    }

    @Test
    void confirmationIsOpenOnlyWithAnEstablishedOrigin() {
        Origin open = Samples.comparison().origins().getFirst();
        Origin established = new Origin(
                open.source(), open.carriers(), open.reports(), Independence.ESTABLISHED, open.reason(), open.quotes());
        assertEquals(Optional.of("grade.locked.one-origin"), Grades.lock(List.of(open)));
        assertEquals(Optional.of("grade.locked.not-established"), Grades.lock(List.of(open, open)));
        assertEquals(Optional.of("grade.locked.no-origin"), Grades.lock(List.of()));
        assertEquals(Optional.empty(), Grades.lock(List.of(open, established)));
    }

    @Test
    void catalogRefusesInWordsAndForgetsNothing() {
        ViewCatalog catalog = new ViewCatalog(new Preferences(fake, Runnable::run));
        catalog.add(new FakeView("org.example.a", "A", SideBySide::new));
        catalog.add(new FakeView("org.example.a", "A again", "org.other", SideBySide::new, "x"));
        catalog.add(new FakeView("isnad.mine", "Mine", SideBySide::new));
        catalog.add(new FakeView("", "Nameless", SideBySide::new));
        catalog.add(new FakeView("isnad.ours", "Ours", "org.isnad.ui.views", SideBySide::new, "x"));
        assertEquals(
                List.of("isnad.ours", "org.example.a"),
                catalog.active().stream().map(ContributedView::id).toList());
        List<PlugIn> refused = catalog.plugIns(Locale.ENGLISH).stream()
                .filter(p -> p.state() == PlugIn.State.REFUSED)
                .toList();
        assertEquals(3, refused.size());
        String duplicate = refused.stream()
                .map(p -> p.reason().orElseThrow())
                .filter(r -> r.key().endsWith("duplicate"))
                .map(new Texts(Locale.ENGLISH, fake)::reason)
                .findFirst()
                .orElseThrow();
        assertTrue(duplicate.contains("org.other") && duplicate.contains("org.example.views"), duplicate);
        catalog.enable("org.example.a", false);
        assertEquals(
                1,
                catalog.active().size()
                        - catalog.active().indexOf(catalog.active().getFirst()));
        assertEquals("org.example.a", fake.settings.get("ui.views.off"));
    }

    @Test
    void whatTheAdministratorHasFixedIsNotChanged() {
        FakeServices fake = new FakeServices();
        fake.fixed.add("ui.theme");
        Preferences preferences = new Preferences(fake, Runnable::run);
        preferences.put("ui.theme", "dark");
        preferences.put("ui.digits", "latin");
        assertEquals("light", preferences.theme());
        assertEquals("latin", preferences.digits());
    }
}
