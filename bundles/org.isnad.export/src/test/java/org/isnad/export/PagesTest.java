package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.core.messages.MessageBook;
import org.isnad.report.Comparison;
import org.isnad.report.Origin;
import org.isnad.report.ReportId;
import org.isnad.report.Span;
import org.isnad.workspace.Decision;
import org.isnad.workspace.Messages;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final MessageBook messages = MessageBook.ofClassPath(getClass().getClassLoader());
    private final List<FileReport> reads = List.of(Samples.arabic(), Samples.bare());
    private final String page = new HtmlExport(messages, Locale.of("ar")).comparison(Samples.comparison(), reads);

    @Test
    void anArabicPageRunsFromRightToLeft() {
        assertTrue(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assertTrue(page.contains("حدث واحد"));
        String english = new HtmlExport(messages, Locale.ENGLISH).comparison(Samples.comparison(), reads);
        assertTrue(english.contains("<html lang=\"en\" dir=\"ltr\">"));
        assertTrue(english.contains("The same event"));
    }

    @Test
    void whoHandedAnOriginDownInSeveralReportsStandsInNoChain() {
        Phrases phrases = new Phrases(messages, Locale.ENGLISH);
        Origin several = origin(List.of(reads.get(0), reads.get(1)));
        assertEquals("Handed down by: A · B", phrases.carriers(several));
        assertEquals("Handed down by: A ← B", phrases.carriers(origin(List.of(reads.getFirst()))));
    }

    private static Origin origin(List<FileReport> heard) {
        Origin first = Samples.comparison().origins().getFirst();
        return new Origin(
                first.source(),
                List.of("A", "B"),
                heard.stream().map(read -> read.dossier().report().id()).toList(),
                first.independent(),
                first.reason(),
                first.quotes(),
                first.aside());
    }

    @Test
    void whatTheAnalystNotedAndDecidedStandsOnThePageWithItsWords() {
        ReportId report = reads.getFirst().dossier().report().id();
        Optional<Span> words = Optional.of(Samples.words("12 سفينة وصلت"));
        Decision note = new Decision(report, words, "note", "تسأل <سلطة> الميناء", "هالة", at(1));
        Decision rejected = new Decision(report, words, "finding", "reject", "هالة", at(2));
        Decision graded = new Decision(report, Optional.empty(), "grade.source", "B", "هالة", at(3));
        HtmlExport export = new HtmlExport(messages, Locale.of("ar"));
        String noted = export.comparison(Samples.comparison(), reads, List.of(note, rejected, graded));
        for (String told : List.of("تسأل &lt;سلطة&gt; الميناء", "هالة · ", "مرفوض", "تقييم المصدر: B")) {
            assertTrue(noted.contains(told), told);
            assertTrue(
                    export.analysis(reads.getFirst(), List.of(note, rejected, graded))
                            .contains(told),
                    told);
        }
        Decision back = new Decision(report, words, "finding", "withdrawn", "هالة", at(4));
        assertFalse(export.comparison(Samples.comparison(), reads, List.of(rejected, back))
                .contains("قراراته"));
        assertFalse(page.contains("قراراته"));
    }

    @Test
    void whatWasCorrectedStandsOnThePageWithWhatWasRead() {
        FileReport corrected = Samples.corrected(reads.getFirst());
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
            String analysed = new HtmlExport(messages, language).analysis(corrected);
            for (String told : List.of("معاريف", "هالة", "من الطبعة الورقية", "html.site")) {
                assertTrue(analysed.contains(told), told);
            }
        }
        String listed = new HtmlExport(messages, Locale.ENGLISH)
                .comparison(Samples.comparison(), List.of(corrected, reads.get(1)));
        assertTrue(listed.contains("Notes and decisions of the analyst"));
        assertTrue(new TextExport(messages, Locale.ENGLISH).report(corrected).contains("by decision of هالة"));
    }

    private static Instant at(int hour) {
        return Instant.EPOCH.plusSeconds(3600L * hour);
    }

    @Test
    void voicesBesideTheStoryAreNotListedAmongItsOrigins() {
        Comparison told = Samples.comparison();
        Origin first = told.origins().getFirst();
        Origin aside = new Origin(
                first.source(),
                first.carriers(),
                first.reports(),
                first.independent(),
                first.reason(),
                first.quotes(),
                true);
        Comparison beside = new Comparison(
                told.reports(),
                told.relation(),
                told.relationReason(),
                told.rows(),
                told.actors(),
                List.of(aside),
                told.independence(),
                List.of(),
                List.of(),
                List.of());
        String html = new HtmlExport(messages, Locale.ENGLISH).comparison(beside, reads);
        assertTrue(html.contains("<h2>Origins</h2>\n<p>None found.</p><h2>Voices beside the story</h2>"), html);
        String text = new TextExport(messages, Locale.ENGLISH).comparison(beside, reads);
        assertTrue(text.contains("Voices beside the story\n  No report leads with these"), text);
        assertFalse(page.contains("هامش القصة"));
    }

    @Test
    void aComparisonSaysAllThatItsTextSays() {
        String html = new HtmlExport(messages, Locale.ENGLISH).comparison(Samples.comparison(), reads);
        for (String told : List.of(
                "Reports: 2 · carriers: 1 · origins: 1",
                "<h2>Sources described differently</h2>",
                "<h2>How surely it is said, from report to report</h2>",
                "possible: </bdi>12 سفينة وصلت",
                "<h2>What the chains show</h2>",
                "<h2>Names that may be one person’s</h2>")) {
            assertTrue(html.contains(told), told);
        }
    }

    @Test
    void reportsHaveTheNumbersThatQuotesCallThem() {
        assertTrue(
                page.contains("<div class=\"number\">[1]</div>") && page.contains("<div class=\"number\">[2]</div>"));
        assertTrue(page.contains("<h3>[2] <bdi>"));
        assertFalse(new HtmlExport(messages, Locale.of("ar"))
                .analysis(reads.getFirst())
                .contains("[1]"));
    }

    @Test
    void timesAddressesAndFilesKeepTheirOrderOnAPageThatRunsFromRightToLeft() {
        for (String value : List.of("2024-05-06 07:08 +03:00", "https://example.org/a", "b.txt", "isnad.text")) {
            assertTrue(page.contains("\u2066" + value + "\u2069"), value);
        }
        String english = new HtmlExport(messages, Locale.ENGLISH).comparison(Samples.comparison(), reads);
        assertTrue(english.contains("Published: 2024-05-06 07:08 +03:00"));
        assertFalse(english.contains("\u2066"));
    }

    @Test
    void labelsAreNamedInTheWordsOfWhoeverGivesThem() {
        Messages named =
                (reason, language) -> reason.key().equals("label.shipping") ? "ملاحة" : messages.text(reason, language);
        String analysis = new HtmlExport(named, Locale.of("ar")).analysis(reads.getFirst());
        assertTrue(analysis.contains(": ملاحة</b>"), analysis);
    }

    @Test
    void nothingOfAReportBecomesMarkup() {
        assertTrue(page.contains("&lt;b&gt;أمس&lt;/b&gt; &amp; \uFFFD 😀"));
        assertTrue(page.contains("Harbour &lt;Post&gt;"));
        assertFalse(page.contains("<b>أمس"));
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        assertFalse(page.contains("<script") || page.contains("src=") || page.contains("<link"));
        assertFalse(Pattern.compile("href=\"(?!#)").matcher(page).find());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Set<String> ids = new HashSet<>();
        all("id=\"([^\"]+)\"").forEach(id -> assertTrue(ids.add(id), id + " twice"));
        List<String> links = all("href=\"#([^\"]+)\"");
        assertTrue(links.size() > 4);
        links.forEach(link -> assertTrue(ids.contains(link), link));
    }

    @Test
    void aConflictWinsOverAWeakerMark() {
        assertTrue(page.contains("class=\"mark conflict\" href=\"#row-0\""));
        assertFalse(page.contains("class=\"mark only\""));
        assertTrue(page.contains("class=\"mark shared\" href=\"#row-2\""));
    }

    @Test
    void elementsAreClosedInOrder() {
        var open = new java.util.ArrayDeque<String>();
        Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page.substring(page.indexOf("<body")));
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else if (!tag.group(2).equals("html")) {
                assertEquals(open.pop(), tag.group(2));
            }
        }
        assertTrue(open.isEmpty());
    }

    @Test
    void anAnalysisPageLinksWordsToTheirChain() {
        String analysis = new HtmlExport(messages, Locale.ENGLISH).analysis(Samples.arabic());
        assertTrue(analysis.contains("href=\"#a-chain-0\"") && analysis.contains("id=\"a-chain-0\""));
        assertTrue(analysis.contains("hop unnamed"));
    }

    @Test
    void textSaysWhoSaidItAndWhatDiffers() {
        TextExport text = new TextExport(messages, Locale.ENGLISH);
        String analysis = text.analysis(Samples.arabic());
        assertTrue(
                analysis.contains("Harbour <Post> ← مصادر (not named) [relayed] ← مسؤولان في الميناء ×2 (not named)"),
                analysis);
        assertTrue(analysis.contains("possible, negated: «12 سفينة وصلت»"), analysis);
        String comparison = text.comparison(Samples.comparison(), reads);
        assertTrue(comparison.contains("== The same event =="), comparison);
        assertTrue(comparison.contains("[2] «سفينة وصلت»"), comparison);
        assertTrue(comparison.contains("independence not established"), comparison);
        assertFalse(text.report(Samples.arabic()).contains("إقرأ أيضا"));
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
    }
}
