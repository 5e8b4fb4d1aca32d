package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.parse.Fit;
import org.isnad.parse.ParseException;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.testkit.ParserContract;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextParserTest implements ParserContract {
    private static final String LONG =
            "قالت بلدية الساحل إن أعمال الصيانة في الطريق القديم ستبدأ الأسبوع المقبل، وإن حركة السير ستحوَّل إلى الجسر الجديد حتى نهاية الشهر.";

    @Override
    public Parser parser() {
        return new TextParser();
    }

    @Override
    public Document example() {
        return document("عنوان قصير للتجربة\n\n" + LONG + "\n\n" + LONG);
    }

    @Test
    void readsHeadDateAndBody() throws ParseException {
        check("""
                headline|إغلاق الطريق القديم أسبوعًا
                byline|مرسى اليوم
                dateline|الاثنين 2 آذار 2026 - 09:15 صباحًا
                |
                paragraph|%s
                subheading|بدائل للسائقين
                paragraph|%s""".formatted(LONG, LONG));
    }

    @Test
    void readsTheSameHeadInAnotherOrder() throws ParseException {
        check("""
                dateline|تاريخ النشر: 2 مارس 2026
                headline|إغلاق الطريق القديم أسبوعًا
                byline|بقلم: سامر النجار
                |
                paragraph|%s""".formatted(LONG));
    }

    @Test
    void whereTheReportStandsIsNoPartOfIt() throws ParseException {
        check("""
                headline|إغلاق الطريق القديم أسبوعًا
                |
                paragraph|%s
                furniture|رابط الخبر بصحيفة المرسى: إغلاق الطريق القديم أسبوعًا""".formatted(LONG));
    }

    @Test
    void partsTheCreditFromTheParagraph() throws ParseException {
        Report report = check("""
                headline|إغلاق الطريق القديم أسبوعًا
                |
                dateline|القاهرة - رويترز:
                paragraph|%s""".formatted(LONG).replace("رويترز:\nparagraph|", "رويترز: "), """
                headline|إغلاق الطريق القديم أسبوعًا
                dateline|القاهرة - رويترز:
                paragraph|%s""".formatted(LONG));
        assertEquals("القاهرة", report.publication().place().orElseThrow().value());
        assertEquals("رويترز", report.publication().agency().orElseThrow().value());
    }

    @Test
    void aShortLineBeforeAuthorAndDateIsTheOutlet() throws ParseException {
        String head =
                "Council closes the old bridge\nThe Fenwick Courier\nAnn Field, roads reporter\n24 February 2026\n\n";
        Report report = parser().parse(document(head + LONG), Work.UNWATCHED).getFirst();
        assertEquals(
                "The Fenwick Courier",
                report.publication().outlet().orElseThrow().value());
    }

    @Test
    void thePlaceBesideAnOutletIsNotOfItsName() throws ParseException {
        for (String line :
                new String[] {"الرافد الإخبارية / بغداد", "بغداد: الرافد الإخبارية", "الرافد الإخبارية - سالم الدوري"
                }) {
            String head = "إغلاق الطريق القديم أسبوعا\n\n" + line + "\n16 تشرين الثاني 2026\n\n";
            Report report =
                    parser().parse(document(head + LONG), Work.UNWATCHED).getFirst();
            assertEquals(
                    "الرافد الإخبارية",
                    report.publication().outlet().orElseThrow().value(),
                    line);
        }
    }

    @Test
    void aBulletIsNoHeadline() throws ParseException {
        for (String bullet : new String[] {"•", "-", "–", "*", "▪"}) {
            check("""
                    paragraph|%s إغلاق الطريق القديم أسبوعا كاملا
                    paragraph|%s تحويل حركة السير إلى الجسر الجديد
                    |
                    paragraph|%s""".formatted(bullet, bullet, LONG));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRESS RELEASE",
                "Press release No. 12/2026",
                "بيان صحفي",
                "بيان صحفي رقم 12",
                "הודעה לעיתונות",
                "BASIN AÇIKLAMASI",
                "Basın açıklaması:"
            })
    void whatADocumentCallsItselfIsNeitherOutletNorHeadlineNorPlace(String kind) throws ParseException {
        for (String head : new String[] {
            kind + "\nإغلاق الطريق القديم أسبوعا\n2 مارس 2026", "إغلاق الطريق القديم أسبوعا\n" + kind + "\n2 مارس 2026",
            kind + "\n2 مارس 2026\nإغلاق الطريق القديم أسبوعا",
                    kind.replaceAll(" (No\\.|رقم) .*", "") + ", 2 March 2026\nإغلاق الطريق القديم أسبوعا"
        }) {
            Report report = parser().parse(document(head + "\n\n" + LONG + "\n\n" + LONG), Work.UNWATCHED)
                    .getFirst();
            assertEquals("إغلاق الطريق القديم أسبوعا", report.title(), head);
            assertTrue(report.publication().outlet().isEmpty(), head);
            assertTrue(report.publication().place().isEmpty(), head);
            assertEquals(
                    "2026-03-02",
                    report.publication().published().orElseThrow().value().iso());
            assertEquals(2, report.body().size(), head);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عاجل",
                "عاجل:",
                "خبر عاجل",
                "مباشر",
                "تقرير",
                "Breaking",
                "LIVE",
                "Exclusive",
                "Elections",
                "SON DAKİKA",
                "FLAŞ",
                "מבזק",
                "דיווח ראשון"
            })
    void aWordAboveTheHeadlineDoesNotTakeItsPlace(String word) throws ParseException {
        for (String headline : new String[] {
            "إغلاق الطريق القديم أسبوعا",
            "إغلاق الطريق القديم أسبوعا كاملا بعد شكاوى السائقين في الأحياء المجاورة للميناء، والبلدية تعد ببديل مؤقت قبل نهاية الشهر الجاري كما أعلنت أمس",
            "Old road closed"
        }) {
            Report report = read(word + "\n\n" + headline + "\n\n" + LONG + "\n\n" + LONG);
            assertEquals(headline, report.title(), word);
            assertEquals(word, report.passages().getFirst().span().in(report.text()));
            assertEquals(
                    2,
                    report.body().stream()
                            .filter(p -> p.span().length() == LONG.length())
                            .count(),
                    word);
        }
    }

    @Test
    void aFlashWithoutHeadlineIsCalledByItsWords() throws ParseException {
        for (String word : new String[] {"عاجل", "Breaking", "LIVE", "SON DAKİKA", "דיווח ראשון"}) {
            assertEquals(LONG, read(word + "\n\n" + LONG + "\n\n" + LONG).title(), word);
        }
    }

    @Test
    void joinsWrappedLines() throws ParseException {
        check("""
                headline|The old road closes for a week
                |
                paragraph|The town council said on Monday that work on the old road would begin
                |next week and that traffic would be sent across the new bridge until the
                |end of the month. Buses keep to their timetable, the council said, but
                |drivers should expect delays.
                |
                paragraph|The road was last repaired ten years ago, when the harbour was widened
                |and lorries began to use it on their way to the market.""");
    }

    @Test
    void doesNotJoinWhatEndsWithAStop() throws ParseException {
        check("""
                headline|إغلاق الطريق القديم أسبوعًا
                |
                paragraph|%s
                paragraph|%s""".formatted(LONG, LONG));
    }

    @Test
    void marksRelatedLinesOfFourLanguages() throws ParseException {
        for (String label : new String[] {"اقرأ أيضًا", "Related articles", "İlgili Haberler", "קראו גם"}) {
            check("""
                    headline|إغلاق الطريق القديم أسبوعًا
                    |
                    paragraph|%s
                    furniture|%s
                    furniture|افتتاح معرض الزهور
                    furniture|موعد مباراة القمة
                    |
                    paragraph|%s""".formatted(LONG, label, LONG));
        }
    }

    @Test
    void marksSharingCopyrightAndStrayBrackets() throws ParseException {
        check("""
                headline|إغلاق الطريق القديم أسبوعًا
                furniture|Facebook Twitter WhatsApp
                |
                paragraph|%s
                |
                furniture|[]
                |
                paragraph|%s
                |
                furniture|جميع الحقوق محفوظة 2026""".formatted(LONG, LONG));
    }

    @Test
    void leavesNewsThatNamesAChannelOfMessagesAlone() throws ParseException {
        check("""
                headline|إغلاق الطريق القديم أسبوعًا
                |
                paragraph|%s
                |
                paragraph|وقالت الحركة في بيان على تلغرام إن مقاتليها لم يدخلوا البلدة أمس.
                |
                paragraph|The ministry said on its Telegram channel that two drones had been shot down.
                |
                furniture|تابعوا آخر أخبارنا أولا بأول على تلغرام في كل وقت ومكان.""".formatted(LONG));
    }

    @Test
    void readsAnAddressInBracketsAsThatOfTheReport() throws ParseException {
        Report report = check("""
                headline|إغلاق الطريق القديم أسبوعًا
                |
                paragraph|%s
                |
                link|<https://marsa.example/roads/1>""".formatted(LONG));
        assertEquals(
                "https://marsa.example/roads/1",
                report.publication().address().orElseThrow().value().toString());
    }

    @Test
    void namesTheAgencyInBracketsAtTheEnd() throws ParseException {
        Report report = read("عنوان قصير للتجربة\n\n" + LONG + "\n\n" + LONG.replace("الشهر.", "الشهر. (وكالات)"));
        assertEquals("وكالات", report.publication().agency().map(Stated::value).orElse(""));
    }

    @Test
    void namesTheAgencyOfTheDateLineWhereTheBylineSaysOnlyThatThereAreSome() throws ParseException {
        Report report = read("عنوان قصير للتجربة\nوكالات\n\nالقاهرة (رويترز) - " + LONG + "\n\n" + LONG);
        assertEquals("رويترز", report.publication().agency().map(Stated::value).orElse(""));
    }

    @Test
    void whatAnAgencyBringsOutIsWhoseTheDateLineCredits() throws ParseException {
        Report report = read("سيول في الساحل\nالوكالة العربية السورية للأنباء\nاللاذقية - سانا - 16-11-2026\n\n"
                + "جرفت السيول جسرا في ريف اللاذقية فجر اليوم وقطعت الطريق إلى عدة قرى.");
        assertEquals("سانا", report.publication().agency().map(Stated::value).orElse(""));
        assertEquals(
                "الوكالة العربية السورية للأنباء",
                report.publication().outlet().map(Stated::value).orElse(""));
    }

    @Test
    void takesNoQuestionForADateLine() throws ParseException {
        check("""
                headline|حرب 6 أكتوبر 1973: ما الذي لم يُروَ بعد؟
                |
                paragraph|%s""".formatted(LONG));
    }

    @Test
    void takesNoDeckForADateLine() throws ParseException {
        check("""
                headline|ما الذي لم يُروَ بعد؟
                subheading|يوميات ثورة 25 يناير 2011 المجيدة
                |
                paragraph|%s""".formatted(LONG));
    }

    @Test
    void takesNoShortLastSentenceForADateLine() throws ParseException {
        for (String last : List.of(
                "İhale 12 Mart 2026'da yapılacak.",
                "Karar 3 Mart 2026 Salı günü saat 14.00'te açıklanacak.",
                "הדיון ב-9 ביולי 2026.")) {
            Report report = read("Liman satıldı\n\n" + LONG + "\n\n" + LONG + "\n\n" + last);
            assertEquals(Role.PARAGRAPH, report.passages().getLast().role(), last);
        }
        Report dated = read("Liman satıldı\n\n" + LONG + "\n\n" + LONG + "\n\n12 Mart 2026 Perşembe");
        assertEquals(Role.DATELINE, dated.passages().getLast().role());
    }

    @Test
    void makesOneKindOfLineBreak() throws ParseException {
        assertEquals("a\nb\nc.", read("a\r\nb\rc.").text());
    }

    @Test
    void fitsTextAndNoBinaryFormat() {
        assertEquals(Fit.EXACT, parser().fit(document("words")));
        assertEquals(Fit.POSSIBLE, parser().fit(new Document("words", "words".getBytes(StandardCharsets.UTF_8))));
        assertEquals(Fit.POSSIBLE, parser().fit(document("<!DOCTYPE html><p>words")));
        assertEquals(Fit.NONE, parser().fit(document("%PDF-1.7 …")));
        assertEquals(Fit.NONE, parser().fit(document("PK\u0003\u0004 …")));
    }

    static Document document(String text) {
        return new Document("text.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Report read(String text) throws ParseException {
        Report report = new TextParser().parse(document(text), Work.UNWATCHED).getFirst();
        Coverage.check(report);
        return report;
    }

    private static Report check(String marked) throws ParseException {
        return check(marked, marked);
    }

    private static Report check(String marked, String expected) throws ParseException {
        Report report = read(Marked.text(marked));
        Marked.check(expected, report);
        return report;
    }
}
