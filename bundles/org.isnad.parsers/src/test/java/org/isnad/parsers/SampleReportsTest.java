package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.parse.Parser;
import org.isnad.report.Document;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class SampleReportsTest {
    @Test
    void readsTheArabicReportWithAgencyCredit() throws Exception {
        Report report = check(
                "01-marfa.txt",
                "ar",
                "عودة جزئية للعمل في ميناء مرسى الياقوت بعد إخماد حريق محدود",
                "صحيفة المرفأ",
                "وكالة الساحل",
                "2026-03-03T10:40",
                "مرسى الياقوت");
        assertEquals(
                List.of(
                        "اقرأ أيضًا",
                        "موسم السردين يبدأ متأخرًا هذا العام",
                        "حافلات جديدة على خط الكورنيش",
                        "تابعوا صحيفة المرفأ على هواتفكم"),
                words(report, Role.FURNITURE));
        assertEquals(List.of("الرافعات تعود تدريجيًا"), words(report, Role.SUBHEADING));
        assertEquals(8, words(report, Role.PARAGRAPH).size());
    }

    @Test
    void readsTheArabicPage() throws Exception {
        Report report = check(
                "02-diffa.html",
                "ar",
                "حريق كبير يشل الميناء ويصيب 14 عاملاً",
                "أخبار الضفة",
                "",
                "2026-03-03T14:05:00+02:00",
                "");
        assertEquals(
                "https://www.diffa-news.example/local/2026/03/03/port-fire",
                report.publication().address().orElseThrow().value().toString());
        assertEquals(List.of("الرصيف الثالث مغلق"), words(report, Role.SUBHEADING));
        assertEquals(List.of("الرصيف الثالث في صورة من الأرشيف"), words(report, Role.CAPTION));
        assertEquals(8, words(report, Role.PARAGRAPH).size());
        assertEquals(
                "الثلاثاء 3 مارس 2026، الساعة 14:05",
                report.publication()
                        .published()
                        .flatMap(Stated::span)
                        .orElseThrow()
                        .in(report.text()));
    }

    @Test
    void readsTheStatement() throws Exception {
        Report report = check(
                "03-bayan.txt",
                "ar",
                "بيان سلطة الموانئ رقم 12",
                "سلطة الموانئ - المكتب الإعلامي",
                "",
                "2026-03-03T16:30",
                "");
        assertEquals(List.of("المصابون", "سير التحقيق", "حركة الميناء"), words(report, Role.SUBHEADING));
        assertEquals(6, words(report, Role.PARAGRAPH).size());
    }

    @Test
    void readsTheTurkishReport() throws Exception {
        Report report = check(
                "04-kiyi.txt",
                "tr",
                "Mersa Yakut'ta liman yangını söndürüldü, gözler depodaki yüke çevrildi",
                "Kıyı Gazetesi",
                "",
                "2026-03-04",
                "");
        assertEquals(
                List.of(
                        "[]",
                        "ÇOK OKUNANLAR",
                        "Feribot seferlerine yaz tarifesi",
                        "Balık halinde mezat saatleri değişti",
                        "E-bültenimize abone olun"),
                words(report, Role.FURNITURE));
        assertEquals(
                List.of("Liman idaresi sabotaj iddiasını reddetti", "Gemiler açıkta bekliyor"),
                words(report, Role.SUBHEADING));
    }

    @Test
    void readsTheEnglishReport() throws Exception {
        Report report = check(
                "05-harbour-post.txt",
                "en",
                "Officials deny sabotage as questions linger over Marsa Yaqut pier fire",
                "Harbour Post",
                "Coast News Agency",
                "2026-03-04",
                "MARSA YAQUT");
        assertEquals(
                "Nora Whitcombe", report.publication().byline().orElseThrow().value());
        assertEquals(3, words(report, Role.FURNITURE).size());
        assertEquals(List.of("Two figures, one statement"), words(report, Role.SUBHEADING));
    }

    @Test
    void readsTheHebrewReport() throws Exception {
        Report report = check(
                "06-hahof.txt",
                "he",
                "מחלוקת בין המקורות על השרפה בנמל מרסה יאקוט",
                "החוף",
                "",
                "2026-03-04T21:15",
                "");
        // the bare address below it is that of the report it relays
        assertEquals(Optional.empty(), report.publication().address());
        assertEquals(1, words(report, Role.LINK).size());
        assertEquals(List.of("כמה נפצעו?"), words(report, Role.SUBHEADING));
    }

    private static Report check(
            String file, String language, String title, String outlet, String agency, String published, String place)
            throws Exception {
        Path path = Repository.root().resolve("product/samples").resolve(file);
        Parser parser = file.endsWith(".html") ? new HtmlParser() : new TextParser();
        Report report = parser.parse(new Document(file, Files.readAllBytes(path)), Work.UNWATCHED)
                .getFirst();
        Publication publication = report.publication();
        assertEquals(Locale.of(language), report.language());
        assertEquals(title, report.title());
        assertEquals(outlet, value(publication.outlet()));
        assertEquals(agency, value(publication.agency()));
        assertEquals(
                published,
                publication.published().map(Stated::value).map(StatedTime::iso).orElse(""));
        assertEquals(place, value(publication.place()));
        return report;
    }

    private static String value(Optional<Stated<String>> stated) {
        return stated.map(Stated::value).orElse("");
    }

    static List<String> words(Report report, Role role) {
        return report.passages().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.span().in(report.text()))
                .filter(w -> w.chars().anyMatch(c -> !Line.isBlank((char) c)))
                .toList();
    }
}
