package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Comparison;
import org.isnad.report.Dossier;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** When papers, what they come from and who is heard in them are one origin. */
class PapersTest {
    private static final String TEXT = "انهار سد الوادي الصغير مساء الأحد بعد العاصفة دون ضحايا.";
    private static final String RETOLD = "العاصفة جرفت سد الوادي الصغير الذي انهار الأحد مساء.";
    private static final String WITH_PAPER = "ويسمع في التسجيل صوت رجل: انهار سد الوادي الصغير مساء الأحد بعد العاصفة.";

    private final List<Dossier> dossiers = new ArrayList<>();

    private PapersTest report(String text, Source... voices) {
        Draft draft = new Draft("صحيفة " + dossiers.size(), "ar", "خبر", text);
        for (Source voice : voices) {
            draft.told(text, voice);
        }
        dossiers.add(draft.dossier());
        return this;
    }

    private void has(int origins) {
        Comparison comparison = new Comparer().compare(dossiers, Work.UNWATCHED);
        assertEquals(
                origins, comparison.origins().size(), () -> comparison.origins().toString());
    }

    private static Source source(int at, String name, SourceKind kind) {
        return new Source.Builder(new Span(at, at + 3), name, kind)
                .named(kind != SourceKind.PERSON)
                .build();
    }

    private static Source paper(int at, String name) {
        return source(at, name, SourceKind.DOCUMENT);
    }

    @Test
    void paperTakenUpInOneReportIsTheSame() {
        Source first = paper(4, "وثيقة داخلية");
        report(TEXT, first, paper(20, "وثيقة أعدت قبل عام"))
                .report(RETOLD, first)
                .has(1);
    }

    @Test
    void anotherPaperIsAnother() {
        Source first = paper(4, "وثيقة داخلية");
        report(TEXT, first, paper(20, "وثيقة أخرى")).report(RETOLD, first).has(2);
    }

    @Test
    void papersOfTwoReportsThatTellTheSameAreOne() {
        report(TEXT, paper(4, "وثيقة داخلية"))
                .report(RETOLD, paper(4, "وثيقة مسربة"))
                .has(1);
    }

    @Test
    void paperAndStudyAreTwo() {
        report(TEXT, paper(4, "وثيقة داخلية"))
                .report(RETOLD, paper(4, "دراسة جديدة"))
                .has(2);
    }

    @Test
    void whoIsHeardInARecordingIsTheRecording() {
        int man = WITH_PAPER.indexOf("رجل");
        report(WITH_PAPER, paper(11, "التسجيل"), source(man, "رجل", SourceKind.PERSON))
                .report(TEXT, paper(4, "تسجيل مسرب"))
                .has(1);
    }

    @Test
    void whatTheAgencyPrintedIsNoVoiceOfItsOwn() {
        Source guard = source(4, "خفر السواحل", SourceKind.ORGANISATION);
        report(TEXT, guard).report(RETOLD, guard, paper(9, "خبر الوكالة")).has(1);
    }
}
