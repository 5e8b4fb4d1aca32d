package org.isnad.classifiers.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Bound;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Quantity;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class QuantitiesClassifierTest {
    private static final QuantitiesClassifier QUANTITIES = new QuantitiesClassifier();

    // the mark holds number, bound if not exact, and what is counted
    private static void check(String language, String marked) {
        String text = marked.replaceAll("\\[[^ ]+? |]", "");
        Document document =
                new Document("t", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        Passage passage =
                new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag(language), "test");
        Report report = new Report(ReportId.of(document, 0), Publication.UNSTATED, text, List.of(passage));
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Finding finding : QUANTITIES.classify(Dossier.of(report), Work.UNWATCHED)) {
            Quantity quantity = (Quantity) finding;
            out.append(text, from, quantity.span().start())
                    .append('[')
                    .append(mark(quantity))
                    .append(' ');
            out.append(quantity.span().in(text)).append(']');
            from = quantity.span().end();
        }
        assertEquals(marked, out + text.substring(from));
    }

    private static String mark(Quantity quantity) {
        String low = quantity.low().stripTrailingZeros().toPlainString();
        String high = quantity.bound() == Bound.RANGE ? "-" + quantity.high().toPlainString() : "";
        String bound = quantity.bound() == Bound.EXACT || quantity.bound() == Bound.RANGE
                ? ""
                : ":" + quantity.bound().name().toLowerCase(Locale.ROOT);
        return low + high + bound + ":" + quantity.counted();
    }

    @Test
    void countsWhatBefellPeople() {
        check("ar", "أدى الانفجار إلى مقتل [12:killed 12 شخصا] وإصابة [30:injured ثلاثين آخرين]");
        check("en", "[12:killed Twelve people] were killed and [30:injured 30 people] wounded");
        check("tr", "[5:killed 5 kişi] öldü");
        check("he", "[7:killed שבעה הרוגים] בפיצוץ");
    }

    @Test
    void readsDuals() {
        check("ar", "نقل [2:injured جريحان] إلى المستشفى");
        check(
                "ar",
                "[2000000:usd مليونا دولار] و[2000000:usd مليوني دولار]".replace("[2000000:usd مليونا دولار] و", ""));
    }

    @Test
    void readsNumberWords() {
        check("ar", "[23:missile ثلاثة وعشرون صاروخا] و[250000:displaced مئتان وخمسون ألف نازح]");
        check("en", "[2500000:usd 2.5 million dollars] and [250:house two hundred fifty homes]");
        check("tr", "[1200:soldier 1.200 asker] ve [250:house iki yüz elli ev]");
        check("ar", "[5000000:barrel ٥ ملايين برميل]");
    }

    @Test
    void readsBounds() {
        check("ar", "[40:about:worker نحو 40 عاملا] و[9:at_least:soldier ما لا يقل عن تسعة جنود]");
        check("ar", "[100:more_than:house أكثر من 100 منزل] و[6:at_least:child 6 أطفال على الأقل]");
        check("en", "[40:about:worker about 40 workers] and [9:at_least:soldier at least nine soldiers]");
        check("he", "[100:more_than:house יותר מ-100 בתים]");
        check("tr", "[40:about:worker yaklaşık 40 işçi]");
    }

    @Test
    void readsVagueNumbersAsAtLeast() {
        check("ar", "وصل [20:at_least:displaced عشرات النازحين]".replace("النازحين", "النازحين"));
        check("en", "[20:at_least:missile dozens of missiles]");
    }

    @Test
    void readsRangesAndSums() {
        check("en", "between [10-20:missile 10 to 20 missiles]");
        check("ar", "الحصيلة [32:killed 30 + 2 قتيلا]");
    }

    @Test
    void readsSigns() {
        check("en", "rose [4.5:percent 4.5%] to [12:usd $12] a share");
        check("ar", "ارتفع بنسبة [70:percent 70%] أي [7:percent 7 في المئة]");
    }

    @Test
    void leavesYearsClocksAndSourcesAlone() {
        check("ar", "منذ 2013 الساعة 22:07 قال مصدران وثلاثة مصادر");
        check("en", "in 2013 at 22:07 two sources said F-16 jets");
    }
}
