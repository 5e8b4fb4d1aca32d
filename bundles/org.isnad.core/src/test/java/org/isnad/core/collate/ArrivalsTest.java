package org.isnad.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.report.Resemblance.Kind;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private final Random random = new Random(5);
    private final Arrivals arrivals = new Arrivals(0);

    @Test
    void aCopyWithAnotherEndingIsANearDuplicateOfTheFirst() {
        List<String> words = SyntheticTexts.fresh(random, 200);
        Report first = report(words);
        List<String> copy = new ArrayList<>(words.subList(0, 170));
        copy.addAll(SyntheticTexts.fresh(random, 30));
        assertEquals(List.of(), arrivals.add(report(SyntheticTexts.fresh(random, 200))));
        assertEquals(List.of(), arrivals.add(first));
        List<Resemblance> found = arrivals.add(report(copy));
        assertEquals(List.of(first.id()), earlier(found, Kind.NEAR_DUPLICATE));
        assertEquals(.73, found.getFirst().degree(), .15);
    }

    @Test
    void aBorrowedPassageIsNoDuplicate() {
        List<String> words = SyntheticTexts.fresh(random, 200);
        Report first = report(words);
        List<String> borrower = SyntheticTexts.fresh(random, 200);
        borrower.addAll(50, words.subList(20, 70));
        arrivals.add(first);
        List<Resemblance> found = arrivals.add(report(borrower));
        assertEquals(List.of(first.id()), earlier(found, Kind.SHARED_PASSAGE));
        assertEquals(List.of(), earlier(found, Kind.NEAR_DUPLICATE));
    }

    @Test
    void aFormulaOfVeryManyReportsIsNoPassage() {
        List<String> formula = SyntheticTexts.fresh(random, 40);
        for (int i = 0; i < 70; i++) {
            List<String> words = SyntheticTexts.fresh(random, 60);
            words.addAll(formula);
            arrivals.add(report(words));
        }
        List<String> words = SyntheticTexts.fresh(random, 60);
        words.addAll(formula);
        assertEquals(List.of(), earlier(arrivals.add(report(words)), Kind.SHARED_PASSAGE));
    }

    @Test
    void theSameBytesAgainAreAllThere() {
        Report report = report(SyntheticTexts.fresh(random, 100));
        arrivals.add(report);
        List<Resemblance> found = arrivals.add(report);
        assertEquals(
                List.of(1.0, 1.0),
                found.stream().limit(2).map(Resemblance::degree).toList());
    }

    @Test
    void reportsWithoutWordsAreLikeNothing() {
        arrivals.add(report(List.of()));
        assertEquals(List.of(), arrivals.add(report(List.of())));
    }

    @Test
    void newcomersFindTheirStoryAndNoOther() {
        List<List<String>> rows = ToldStories.rows();
        Map<ReportId, String> told = new HashMap<>();
        int couldFind = 0;
        int found = 0;
        int wrong = 0;
        for (List<String> row : rows) {
            Report report = ToldStories.report(row);
            List<ReportId> like = earlier(arrivals.add(report), Kind.SAME_STORY);
            String story = row.getFirst();
            couldFind += told.containsValue(story) ? 1 : 0;
            found += like.stream().anyMatch(id -> story.equals(told.get(id))) ? 1 : 0;
            wrong += (int)
                    like.stream().filter(id -> !story.equals(told.get(id))).count();
            told.put(report.id(), story);
        }
        assertTrue(found >= .9 * couldFind, found + " of " + couldFind);
        assertTrue(wrong <= .05 * couldFind, wrong + " wrong");
    }

    @Test
    void aTranslationFindsItsEventInAnotherLanguageAndNoOther() {
        Parallel own = Parallel.own();
        int rows = own.texts().size();
        Map<ReportId, Integer> told = new HashMap<>();
        int found = 0;
        int wrong = 0;
        for (String language : List.of("ar", "en")) {
            for (int row = 0; row < rows; row++) {
                Report report = own.report(row, language);
                List<ReportId> like = earlier(arrivals.add(report), Kind.SAME_STORY);
                int event = row;
                found += like.stream().anyMatch(id -> told.get(id) == event) ? 1 : 0;
                wrong += (int) like.stream().filter(id -> told.get(id) != event).count();
                told.put(report.id(), row);
            }
        }
        assertTrue(found >= .9 * rows, found + " of " + rows);
        assertTrue(wrong <= .05 * rows, wrong + " wrong");
    }

    private static List<ReportId> earlier(List<Resemblance> found, Kind kind) {
        return found.stream()
                .filter(resemblance -> resemblance.kind() == kind)
                .map(Resemblance::earlier)
                .toList();
    }

    private static Report report(List<String> words) {
        String text = String.join(" ", words) + ".";
        return new Report(
                ReportId.of(new Document("made-up", text.getBytes(StandardCharsets.UTF_8)), 0),
                Publication.UNSTATED,
                text,
                List.of(new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.of("ar"), "test")));
    }
}
