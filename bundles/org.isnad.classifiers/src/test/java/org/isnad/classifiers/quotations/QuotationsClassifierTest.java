package org.isnad.classifiers.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Quotation;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

class QuotationsClassifierTest {
    // what is expected stands between ⟦ and ⟧, with the last part of the rule before a colon
    private static void check(String marked) {
        String text = marked.replaceAll("⟦[a-z]+:|⟧", "");
        Document document =
                new Document("t", Optional.empty(), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
        Report report = new Report(
                ReportId.of(document, 0),
                Publication.UNSTATED,
                text,
                List.of(new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.ROOT, "test")));
        StringBuilder out = new StringBuilder(text);
        List<Finding> found = new QuotationsClassifier().classify(Dossier.of(report), Work.UNWATCHED);
        int[] shift = new int[text.length() + 1];
        for (Finding finding : found) {
            Quotation quotation = (Quotation) finding;
            String rule = quotation.rule().substring(quotation.rule().indexOf('.') + 1);
            insert(out, shift, quotation.span().start(), "⟦" + rule + ":", false);
            insert(out, shift, quotation.span().end(), "⟧", true);
        }
        assertEquals(marked, out.toString());
    }

    private static void insert(StringBuilder out, int[] shift, int at, String mark, boolean before) {
        int place = at;
        for (int i = 0; i < (before ? at : at + 1); i++) {
            place += shift[i];
        }
        out.insert(place, mark);
        shift[before ? at - 1 : at] += mark.length();
    }

    @Test
    void findsArabicQuotations() {
        check("وقال الوزير إن اللقاء ⟦marks:\"كان مثمرا وسيتكرر قريبا\"⟧ في العاصمة.");
        check("وأضاف: ⟦marks:«لن نقبل بأي شروط مسبقة».⟧".replace(".⟧", "⟧."));
    }

    @Test
    void nestsQuotations() {
        check("قال: ⟦marks:«أبلغني أن ⟦marks:\"الأمر انتهى منذ زمن\"⟧ ولن يعود»⟧");
    }

    @Test
    void tellsScareQuotesByTheirLength() {
        check("تحدث عن زيادة ⟦scare:\"ملحوظة\"⟧ في النشاط");
        check("what he called a ⟦scare:“red line”⟧ on Tuesday");
    }

    @Test
    void leavesNamesOfOutletsAlone() {
        check("ذكرت صحيفة \"معاريف\" العبرية ونقلت وكالة \"رويترز\" عن مصدر");
        check("לפי עיתון \"הארץ\" לא נפל דבר");
    }

    @Test
    void takesGershayimAndApostrophesForLetters() {
        check("דובר צה\"ל אמר: ⟦marks:\"לא נסכים לכך לעולם\"⟧, ושר הביטחון שתק");
        check("It's Egypt's call, he said: ⟦marks:\"We don't know yet.\"⟧");
        check("Bakan Türkiye'nin tutumunu ⟦marks:“dün olduğu gibi bugün de aynıdır”⟧ diye özetledi");
    }

    @Test
    void opensBehindParticles() {
        check("ונמסר ל⟦scare:\"הארץ\"⟧ מגורם");
        check("وصفه بـ⟦marks:\"الخطوة المهمة جدا والضرورية\"⟧ أمس");
    }

    @Test
    void readsOtherMarks() {
        check("er sagte ⟦marks:„das ist nicht wahr“⟧ und ging");
        check("he said ⟦marks:''we will not go there''⟧ again");
        check("he said ⟦marks:‘we’ll not go there’⟧ again");
    }

    @Test
    void endsAnOpenQuotationWithItsPassage() {
        check("وقال: ⟦unclosed:«نحن مستعدون للحوار في أي وقت⟧");
    }

    @Test
    void copesWithMarksOnly() {
        check("\"\" « » \" '");
    }
}
