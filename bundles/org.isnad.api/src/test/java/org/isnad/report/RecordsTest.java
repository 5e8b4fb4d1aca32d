package org.isnad.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final Document DOCUMENT = new Document("a.txt", new byte[] {'a', 'b', 'c'});
    private static final ReportId ID = ReportId.of(DOCUMENT, 0);

    private static Passage passage(int start, int end, Role role, String language) {
        return new Passage(new Span(start, end), role, Locale.forLanguageTag(language), "test");
    }

    private static void refuses(Runnable making) {
        assertThrows(IllegalArgumentException.class, making::run);
    }

    @Test
    void aSpanRunsForward() {
        refuses(() -> new Span(-1, 2));
        refuses(() -> new Span(3, 2));
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
    }

    @Test
    void theLongerOfTwoSpansThatBeginTogetherComesFirst() {
        assertTrue(new Span(0, 5).compareTo(new Span(0, 3)) < 0);
    }

    @Test
    void aDocumentIsSafeFromItsCallersArrays() {
        byte[] bytes = {'a', 'b', 'c'};
        Document document = new Document("a.txt", bytes);
        bytes[0] = 'x';
        document.bytes()[1] = 'x';
        assertEquals(DOCUMENT, document);
    }

    @Test
    void aDocumentKnowsItsHash() {
        // SHA-256 of "abc", FIPS 180-2 appendix B.1
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", DOCUMENT.sha256());
    }

    @Test
    void aReportIdReadsWhatItWrote() {
        assertEquals(ID, ReportId.parse(ID.toString()));
        ReportId third = ReportId.of(DOCUMENT, 2);
        assertEquals(third, ReportId.parse(third.toString()));
        refuses(() -> new ReportId("ABC", 0));
    }

    @Test
    void passagesFollowEachOtherInsideTheText() {
        Publication none = Publication.UNSTATED;
        List<Passage> overlapping = List.of(passage(0, 3, Role.HEADLINE, "ar"), passage(2, 4, Role.PARAGRAPH, "ar"));
        refuses(() -> new Report(ID, none, "abcdef", overlapping));
        List<Passage> outside = List.of(passage(0, 7, Role.PARAGRAPH, "ar"));
        refuses(() -> new Report(ID, none, "abcdef", outside));
    }

    @Test
    void furnitureDoesNotDecideTheLanguage() {
        List<Passage> passages = List.of(passage(0, 2, Role.PARAGRAPH, "ar"), passage(2, 9, Role.FURNITURE, "en"));
        assertEquals(
                "ar",
                new Report(ID, Publication.UNSTATED, "abcdefghi", passages)
                        .language()
                        .getLanguage());
    }

    @Test
    void ofAClassifierThatRanTwiceTheLaterRunCounts() {
        Report report = new Report(ID, Publication.UNSTATED, "abcdef", List.of());
        Dossier dossier = Dossier.of(report)
                .with(run(mention(0, 1)))
                .with(run(mention(2, 3)))
                .with(new Run("x", "2", new Outcome.Failed(Reason.of("no"))));
        assertEquals(List.of(mention(2, 3)), dossier.findings(Mention.class));
    }

    @Test
    void findingsOfOneKindStandByPlaceWhoeverFoundThem() {
        Report report = new Report(ID, Publication.UNSTATED, "abcdef", List.of());
        Finding quotation = new Quotation(new Span(1, 3), new Span(1, 3), "marks");
        Dossier dossier = Dossier.of(report)
                .with(new Run("x", "1", new Outcome.Done(List.of(quotation, mention(4, 5)))))
                .with(new Run("y", "1", new Outcome.Done(List.of(mention(0, 1)))));
        assertEquals(List.of(mention(0, 1), mention(4, 5)), dossier.findings(Mention.class));
    }

    private static Run run(Finding finding) {
        return new Run("x", "1", new Outcome.Done(List.of(finding)));
    }

    private static Mention mention(int start, int end) {
        return new Mention(new Span(start, end), "city", "x", Optional.empty(), "test");
    }

    @Test
    void aTimeIsWrittenAsPreciselyAsStated() {
        LocalDateTime at = LocalDateTime.of(2021, 3, 12, 22, 7);
        assertEquals("2021-03-12T22:07", new StatedTime(at, Grain.MINUTE).iso());
        assertEquals("2021-03-12", new StatedTime(at, Grain.DAY, Optional.of(ZoneOffset.UTC)).iso());
        assertEquals("2021-03", new StatedTime(at, Grain.MONTH).iso());
        assertEquals(
                "2021-03-12T22:07:00+02:00",
                new StatedTime(at, Grain.SECOND, Optional.of(ZoneOffset.ofHours(2))).iso());
    }

    @Test
    void recordsRefuseWhatCannotBe() {
        LocalDateTime at = LocalDateTime.of(2021, 3, 12, 0, 0);
        refuses(() -> new TimeReference(new Span(0, 1), at, at, Grain.DAY, "test"));
        refuses(() -> new Quantity(new Span(0, 1), BigDecimal.TEN, BigDecimal.ONE, Bound.RANGE, "killed", "test"));
        refuses(() -> new Quotation(new Span(1, 3), new Span(0, 2), "test"));
        refuses(() -> new Attribution(new Span(0, 1), List.of(), true, "test"));
        refuses(() -> new Source.Builder(new Span(0, 1), "x", SourceKind.PERSON)
                .count(0)
                .build());
        refuses(() -> new Label("topic", "Not A Code"));
    }

    @Test
    void aSourceCanBeTakenFurther() {
        Source two = new Source.Builder(new Span(0, 6), "مصدران", SourceKind.OFFICIAL)
                .count(2)
                .sector(Sector.INTELLIGENCE)
                .nationality("country:EG")
                .build();
        assertEquals(two, two.but().build());
        assertEquals(new Span(9, 12), two.but().span(new Span(9, 12)).build().span());
    }

    @Test
    void aDocumentKeepsTheDigestOfItsOwnBytes() {
        // as many bytes each: they take the same place among the digests at hand
        Document first = new Document("a", new byte[] {1, 2});
        Document second = new Document("a", new byte[] {1, 3});
        String digest = first.sha256();
        assertNotEquals(digest, second.sha256());
        assertEquals(digest, first.sha256());
        assertEquals(digest, new Document("b", new byte[] {1, 2}).sha256());
    }
}
