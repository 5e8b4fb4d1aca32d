package org.isnad.classifiers.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;

/** Counts the names in one sentence of each language; loaded afresh for every missing list. */
public final class LexiconLossProbe {
    private static final List<String> SENTENCES = List.of(
            "ar\tزار وزير الدفاع التركي خلوصي أكار بغداد والتقى رئيس الوزراء العراقي ومسؤولي جامعة الموصل ووكالة رويترز.",
            "he\tשר החוץ המצרי סאמח שוכרי נפגש ברמאללה עם נציגי האו\"ם ועם ארגון הבריאות העולמי.",
            "tr\tDışişleri Bakanı Hakan Fidan dün Bağdat'ta Ankara Üniversitesi heyetiyle ve Reuters muhabiriyle görüştü.",
            "en\tForeign Minister Sameh Shoukry met officials of the United Nations in Cairo, the Reuters agency said.");

    private LexiconLossProbe() {}

    public static int found() {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String sentence : SENTENCES) {
            int start = text.length();
            text.append(sentence.substring(3)).append('\n');
            passages.add(new Passage(
                    new Span(start, text.length()), Role.PARAGRAPH, Locale.of(sentence.substring(0, 2)), "test"));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Document document = new Document("t", Optional.empty(), Optional.empty(), bytes);
        Report report = new Report(ReportId.of(document, 0), Publication.UNSTATED, text.toString(), passages);
        return new NamesClassifier()
                .classify(Dossier.of(report), Work.UNWATCHED)
                .size();
    }
}
