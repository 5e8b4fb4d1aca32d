package org.isnad.classifiers.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.ar.times.ArabicTimesClassifier;
import org.isnad.classifiers.en.times.EnglishTimesClassifier;
import org.isnad.classifiers.he.times.HebrewTimesClassifier;
import org.isnad.classifiers.tr.times.TurkishTimesClassifier;
import org.isnad.classify.Classifier;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Grain;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.report.StatedTime;
import org.isnad.report.TimeReference;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Map<String, Classifier> CLASSIFIERS = Map.of(
            "ar", new ArabicTimesClassifier(),
            "en", new EnglishTimesClassifier(),
            "he", new HebrewTimesClassifier(),
            "tr", new TurkishTimesClassifier());

    // published on Friday, 12 March 2021; the mark holds the first day and the grain
    private static void check(String language, String marked) {
        String text = marked.replaceAll("\\[[^ ]+? |]", "");
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Finding finding : find(language, text, published())) {
            TimeReference time = (TimeReference) finding;
            out.append(text, from, time.span().start())
                    .append('[')
                    .append(time.from().toLocalDate())
                    .append('/')
                    .append(time.grain().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(time.span().in(text))
                    .append(']');
            from = time.span().end();
        }
        assertEquals(marked, out + text.substring(from));
    }

    private static Optional<Stated<StatedTime>> published() {
        return Optional.of(Stated.outside(new StatedTime(LocalDateTime.of(2021, 3, 12, 22, 7), Grain.MINUTE), "test"));
    }

    private static List<Finding> find(String language, String text, Optional<Stated<StatedTime>> published) {
        Document document =
                new Document("t", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        Publication publication = new Publication(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), published, Optional.empty());
        Passage passage =
                new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.forLanguageTag(language), "test");
        Report report = new Report(ReportId.of(document, 0), publication, text, List.of(passage));
        return CLASSIFIERS.get(language).classify(Dossier.of(report), Work.UNWATCHED);
    }

    @Test
    void readsDatesWithAYear() {
        check("ar", "وقع في [2015-08-10/day 10 أغسطس 2015] ثم في [2013-08-28/day 28 آب/أغسطس 2013]");
        check("ar", "بتاريخ [2015-08-10/day ١٠/٨/٢٠١٥] وفي [2015-08-01/month أغسطس 2015]");
        check("en", "signed on [2020-01-05/day January 5, 2020], see [2019-03-01/month March 2019]");
        check("he", "נחתם ב-[2020-01-05/day 5 בינואר 2020]");
        check("tr", "[2020-01-05/day 5 Ocak 2020] günü");
    }

    @Test
    void readsIslamicDates() {
        check("ar", "يوم [2015-08-10/day 25 شوال 1436] الموافق");
    }

    @Test
    void takesAWeekdayForTheLastOneBeforePublication() {
        check("ar", "تلقى اتصالا يوم [2021-03-11/day الخميس] من مسؤول");
        check("en", "The envoy said on [2021-03-08/day Monday] that");
        check("tr", "Bakan [2021-03-09/day Salı günü] konuştu");
        check("he", "נפגשו ב[2021-03-10/day יום רביעי] בערב");
    }

    @Test
    void looksForwardWhereTheSentenceDoes() {
        check("ar", "سوف يلتقي الوفد يوم [2021-03-15/day الاثنين] في العاصمة");
        check("ar", "زيارة يوم [2021-03-14/day الأحد المقبل]");
    }

    @Test
    void resolvesRelativeTimes() {
        check(
                "ar",
                "قال [2021-03-11/day أمس] إنه عاد [2021-03-01/week الأسبوع الماضي] ويسافر [2021-04-01/month الشهر المقبل]");
        check("ar", "[2021-03-09/day قبل ثلاثة أيام] و[2019-01-01/year منذ عامين]");
        check("en", "He left [2021-03-10/day two days ago] and not [2021-03-01/week last week]");
        check("tr", "[2021-03-10/day iki gün önce] geldi, [2021-03-01/week geçen hafta] değil");
        check("he", "[2021-03-10/day לפני יומיים] ולא [2021-03-11/day אתמול]");
    }

    @Test
    void skipsWhatCountsFromSomethingElse() {
        check("ar", "بعد يومين من الهجوم وفي اليوم التالي مؤخرا");
    }

    @Test
    void doesNotTakeNumbersForYears() {
        check(
                "ar",
                "شارك 2013 شخصا في عام [2013-01-01/year 2013]"
                        .replace("عام [2013-01-01/year 2013]", "[2013-01-01/year عام 2013]"));
    }

    @Test
    void claimsNothingRelativeWithoutADate() {
        assertEquals(List.of(), find("ar", "قال أمس يوم الخميس", Optional.empty()));
        assertEquals(1, find("ar", "قال أمس في 5 مايو 2020", Optional.empty()).size());
    }
}
