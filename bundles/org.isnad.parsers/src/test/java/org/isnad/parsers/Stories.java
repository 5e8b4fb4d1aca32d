package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;

/** The same short story in four languages, to be written in every format and read again. */
enum Stories {
    AR(
            "إغلاق الجسر القديم أمام الشاحنات",
            "قالت بلدية مرسى الكبير إن الجسر القديم سيُغلق أمام الشاحنات ابتداء من يوم الأحد المقبل.",
            "وأضاف المهندس سالم الأحمدي أن أعمال الصيانة تشمل 12 دعامة (من أصل 30) وتستمر لأسابيع.",
            "ولا تشمل القرارات سيارات الإسعاف والحافلات المدرسية، وفق ما جاء في بيان البلدية."),
    HE(
            "הגשר הישן נסגר למעבר משאיות",
            "עיריית חוף הדקל הודיעה כי הגשר הישן ייסגר למעבר משאיות החל מיום ראשון הקרוב.",
            "המהנדס דן אלמוג הוסיף כי עבודות השיפוץ כוללות 12 עמודים (מתוך 30) ויימשכו שבועות אחדים.",
            "ההחלטה אינה חלה על אמבולנסים ועל הסעות תלמידים, כך נמסר בהודעת העירייה."),
    TR(
            "Eski köprü kamyonlara kapatılıyor",
            "Yalıkent Belediyesi, eski köprünün önümüzdeki pazar gününden itibaren kamyonlara kapatılacağını açıkladı.",
            "Mühendis Selim Ağaoğlu, bakım çalışmalarının 30 ayaktan 12'sini kapsadığını ve haftalarca süreceğini söyledi.",
            "Belediyenin açıklamasına göre karar ambulansları ve okul servislerini kapsamıyor."),
    EN(
            "Old bridge to close to lorries",
            "The council of Palm Harbour said the old bridge would be closed to lorries from next Sunday on.",
            "The engineer, Dan Almond, added that the repairs cover 12 pillars (out of 30) and will take weeks.",
            "The decision does not cover ambulances and school buses, according to the council's statement.");

    private final String headline;
    private final List<String> paragraphs;

    Stories(String headline, String... paragraphs) {
        this.headline = headline;
        this.paragraphs = List.of(paragraphs);
    }

    String headline() {
        return headline;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    String lines() {
        return String.join("\n\n", paragraphs) + "\n";
    }

    String html() {
        return "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>\n";
    }

    /** Every paragraph intact, in order, as one paragraph; the headline the headline. */
    void check(Report report) {
        Coverage.check(report);
        assertEquals(headline, report.title());
        assertEquals(
                paragraphs,
                report.passages().stream()
                        .filter(p -> p.role() == Role.PARAGRAPH)
                        .map(Passage::span)
                        .map(s -> s.in(report.text()))
                        .toList());
    }
}
