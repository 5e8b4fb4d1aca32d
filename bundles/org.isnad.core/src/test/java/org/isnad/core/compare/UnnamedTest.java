package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.junit.jupiter.api.Test;

/** Voices without a name that are one by how one report describes them. */
class UnnamedTest {
    private static int origins(Source one, Source other) {
        Draft told = new Draft("أ", "ar", "خبر", "انهار جسر الوادي القديم فجر الأحد بعد السيول دون ضحايا.")
                .told("انهار", one)
                .told("الوادي", other);
        Draft again = new Draft("ب", "ar", "خبر", "السيول جرفت جسر الوادي القديم الذي انهار الأحد فجرا.");
        return new Comparer()
                .compare(List.of(told.dossier(), again.dossier()), Work.UNWATCHED)
                .origins()
                .size();
    }

    private static Source source(String name, SourceKind kind, int at) {
        return new Source.Builder(new Span(at, at + 5), name, kind).build();
    }

    @Test
    void oneOfTwoWhoToldTogetherIsNoOther() {
        Source both = source("مسؤول أمني وسكان", SourceKind.GROUP, 4);
        assertEquals(1, origins(both, source("سكان", SourceKind.GROUP, 30)));
        assertEquals(2, origins(both, source("أطباء", SourceKind.GROUP, 30)));
    }

    @Test
    void theSpokesmanIsWhoSpokeBefore() {
        Source before = source("متحدث باسم الاستخبارات", SourceKind.SPOKESPERSON, 4);
        assertEquals(1, origins(before, source("المتحدث باسم إدارة الأمن", SourceKind.SPOKESPERSON, 30)));
        assertEquals(2, origins(before, source("متحدث باسم إدارة الأمن", SourceKind.SPOKESPERSON, 30)));
    }
}
