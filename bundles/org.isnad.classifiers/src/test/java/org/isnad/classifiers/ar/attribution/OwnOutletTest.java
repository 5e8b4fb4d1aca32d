package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Attribution;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class OwnOutletTest {
    @Test
    void whoSpeaksToTheReportsOutletDoesNotTakeItIntoTheName() {
        assertEquals("كريم الجاف", source("صحيفة الرافد", "أكد مدير الناحية كريم الجاف للرافد أن الأنبوب انفجر."));
        assertEquals("مصدر وزاري", source("جريدة الأرز", "قال مصدر وزاري للأرز إن الجلسة أرجئت."));
        assertEquals("مصدر قبلي", source("صوت القبائل", "كشف مصدر قبلي لصوت القبائل عن وساطة جديدة."));
    }

    @Test
    void anOutletThatIsNotTheReportsStaysAPartOfTheWords() {
        assertEquals("مصدر وزاري للأرز", source("صحيفة الرافد", "قال مصدر وزاري للأرز إن الجلسة أرجئت."));
    }

    private static String source(String outlet, String text) {
        Span all = new Span(0, text.length());
        Publication publication = new Publication(
                Optional.of(Stated.outside(outlet, "test")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Report report = new Report(
                ReportId.of(new Document("test", text.getBytes(StandardCharsets.UTF_8)), 0),
                publication,
                text,
                List.of(new Passage(all, Role.PARAGRAPH, Locale.of("ar"), "test")));
        Attribution found = (Attribution) new ArabicAttributionClassifier()
                .classify(Dossier.of(report), Work.UNWATCHED)
                .getFirst();
        return found.origin().name();
    }
}
