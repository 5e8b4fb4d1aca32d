package org.isnad.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
    private static final ReportId ID = new ReportId("0".repeat(64), 0);

    @Test
    void hidesFurnitureAndBlankRuns() {
        check("خبر أول", "أول", "<furniture>اقرأ أيضًا</>\n\u00A0\n\u00A0 \nخبر  \u00A0 أول");
        check("قبل\nبعد", "بعد", "قبل\n\n<furniture>تابعونا\n \nعلى الهاتف</>\n\nبعد");
    }

    @Test
    void setsWhoAndWhenInOneLineAndKeepsThePlacesOfTheirWords() {
        check(
                "صحيفة المرفأ · الثلاثاء 3 مارس · الساحل\nنص",
                "3 مارس",
                "<byline>صحيفة المرفأ</>\n<dateline>الثلاثاء 3 مارس</>\n<dateline>الساحل</>\nنص");
        check("نص\nالثلاثاء", "الثلاثاء", "نص\n<dateline>الثلاثاء</>");
    }

    @Test
    void showsFurnitureOnRequest() {
        Report report = report("قبل\n<furniture>تابعونا</>\nبعد");
        assertEquals("قبل\nتابعونا\nبعد", DisplayText.of(report, true).text());
    }

    @Test
    void givesNoPlaceToHiddenWords() {
        Report report = report("قبل\n<furniture>تابعونا</>\nبعد");
        assertEquals(Optional.empty(), DisplayText.of(report, false).toDisplay(words(report, "تابعونا")));
    }

    @Test
    void showsWordsThatNoPassageHolds() {
        Report report = new Report(
                ID,
                Publication.UNSTATED,
                "أول\nثان\nثالث",
                List.of(new Passage(new Span(4, 7), Role.PARAGRAPH, Locale.of("ar"), "test")));
        assertEquals("أول\nثان\nثالث", DisplayText.of(report, false).text());
    }

    @Test
    void breaksLongParagraphsAfterASentence() {
        String sentence = "قال المصدر إن العمل عاد إلى الميناء بعد ساعتين من إخماد الحريق. ";
        DisplayText display = DisplayText.of(report(sentence.repeat(30)), false);
        assertTrue(display.lines().size() > 1);
        for (DisplayText.Line line : display.lines()) {
            assertEquals('.', display.text().charAt(line.end() - 1));
            assertTrue(line.end() - line.start() < 700);
        }
        assertEquals(1, display.lines().stream().filter(DisplayText.Line::first).count());
    }

    @Test
    void breaksTextWithoutAnyBlank() {
        DisplayText display = DisplayText.of(report("😀".repeat(50_000)), false);
        assertTrue(display.lines().size() > 30);
        display.lines()
                .forEach(line ->
                        assertTrue(!Character.isLowSurrogate(display.text().charAt(line.start()))));
    }

    @Test
    void givesEveryLineItsOwnDirection() {
        List<String> words = List.of(
                "Reuters (London) قالت",
                "Reuters قال ذلك مصدر في ميناء المدينة",
                "https://a.example/b",
                "14",
                "The port");
        List<String> languages = List.of("ar", "", "ar", "", "");
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            Span span = new Span(start, start + words.get(i).length());
            Role role = i == 2 ? Role.LINK : Role.PARAGRAPH;
            passages.add(new Passage(span, role, Locale.of(languages.get(i)), "test"));
            start = span.end() + 1;
        }
        String text = String.join("\n", words);
        Report report = new Report(ID, Publication.UNSTATED, text + "\nقال المصدر إن العمل عاد إلى الميناء", passages);
        List<Boolean> rightToLeft = DisplayText.of(report, false).lines().stream()
                .map(DisplayText.Line::rightToLeft)
                .toList();
        assertEquals(List.of(true, true, false, true, false, true), rightToLeft);
    }

    @Test
    void replacesWhatCannotBeDrawn() {
        check("أ\uFFFDب\uFFFD😀", "ب", "أ\0ب\uD83D😀");
    }

    @Test
    void findsEveryStretchAgain() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder marked = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                marked.append("اب  \u00A0\n.تx1".charAt(random.nextInt(10)));
            }
            DisplayText display = DisplayText.of(report(marked.toString()), false);
            String shown = display.text();
            for (int start = 0; start < shown.length(); start++) {
                for (int end = start + 1; end <= shown.length(); end++) {
                    Span span = new Span(start, end);
                    if (!span.in(shown).isBlank() && span.in(shown).strip().equals(span.in(shown))) {
                        assertEquals(Optional.of(span), display.toDisplay(display.toReport(span)));
                    }
                }
            }
        }
    }

    // the words stand at the same letters in both texts
    private static void check(String expected, String words, String marked) {
        Report report = report(marked);
        DisplayText display = DisplayText.of(report, false);
        assertEquals(expected, display.text());
        Span inDisplay = display.toDisplay(words(report, words)).orElseThrow();
        assertEquals(words, inDisplay.in(display.text()));
        assertEquals(words(report, words), display.toReport(inDisplay));
    }

    private static Span words(Report report, String words) {
        int at = report.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Report report(String marked) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String part : marked.split("(?=<\\w)|</>")) {
            String tag = part.startsWith("<") ? part.substring(1, part.indexOf('>')) : "paragraph";
            Role role = Role.valueOf(tag.toUpperCase(Locale.ROOT));
            int start = text.length();
            text.append(part.replace("<" + tag + ">", ""));
            passages.add(new Passage(new Span(start, text.length()), role, Locale.of("ar"), "test"));
        }
        return new Report(ID, Publication.UNSTATED, text.toString(), passages);
    }
}
