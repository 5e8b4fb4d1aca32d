package org.isnad.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;

/** One short story in four languages: write it in the format of your parser and check what it reads. */
public enum Stories {
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
    private final String lines;

    Stories(String headline, String... paragraphs) {
        this.headline = headline;
        this.lines = String.join("\n\n", paragraphs) + "\n";
    }

    /** The headline: one line. */
    public String headline() {
        return headline;
    }

    /** Its three paragraphs; the second has digits and brackets. */
    public List<String> paragraphs() {
        return List.of(lines.strip().split("\n\n"));
    }

    /** The paragraphs as plain text with blank lines between. */
    public String lines() {
        return lines;
    }

    /** The paragraphs as a piece of a page. */
    public String html() {
        return "<p>" + lines.strip().replace("\n\n", "</p>\n<p>") + "</p>\n";
    }

    /** Fails unless every paragraph is there intact and in order, the headline is the headline, and no words are left out. */
    public void check(Report report) {
        StringBuilder left = new StringBuilder(report.text());
        report.passages()
                .forEach(p -> left.replace(
                        p.span().start(), p.span().end(), " ".repeat(p.span().length())));
        assertTrue(left.chars().noneMatch(Character::isLetterOrDigit), () -> "words outside every passage: " + left);
        assertEquals(headline, report.title());
        assertEquals(
                paragraphs(),
                report.passages().stream()
                        .filter(p -> p.role() == Role.PARAGRAPH)
                        .map(Passage::span)
                        .map(s -> s.in(report.text()))
                        .toList());
    }
}
