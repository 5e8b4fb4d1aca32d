package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.classifiers.claims.Analysed;
import org.isnad.report.Attribution;
import org.isnad.report.Source;
import org.junit.jupiter.api.Test;

/** «أحد المسؤولين» is one of those spoken of before, and so is the other. */
class OneOfThemTest {
    @Test
    void oneOfSeveralIsOneOfThoseBefore() {
        assertEquals(
                List.of("مسؤولان أمنيان 2", "مسؤولان أمنيان 1", "مسؤولان أمنيان 1"),
                sources("قتل سبعة أشخاص، بحسب ما قال مسؤولان أمنيان. وقال أحد المسؤولين إن الطائرة كانت مسيرة."
                        + " ورجح المسؤول الثاني أن تكون جماعة محلية وراءه."));
        assertEquals(
                List.of("مصدران أمنيان 2", "مصدران أمنيان 1", "مصدران أمنيان 1"),
                sources(
                        "ذكر مصدران أمنيان أن الهدنة انهارت. وقال أحدهما إن القصف بدأ فجرا. وأكد الآخر أن القصف متبادل."));
    }

    @Test
    void oneOfSeveralNobodySpokeOfIsHimself() {
        assertEquals(List.of("أحد السكان 1"), sources("وقال أحد السكان إن القصف بدأ فجرا."));
    }

    @Test
    void whyHeHasNoNameIsNotWhereHeBelongs() {
        Source source =
                told("قال مسؤولان أمنيان طلبا عدم الكشف عن هويتهما لأنهما غير مخولين بالحديث إلى الإعلام إن القصف توقف.")
                        .getFirst();
        assertEquals(Optional.empty(), source.affiliation());
        assertEquals(OptionalInt.of(2), source.count());
    }

    private static List<String> sources(String text) {
        return told(text).stream()
                .map(source -> source.name() + " " + source.count().orElse(0))
                .toList();
    }

    private static List<Source> told(String text) {
        return Analysed.paragraph("ar", text).findings(Attribution.class).stream()
                .map(Attribution::origin)
                .toList();
    }
}
