package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says what stands before «كما قال», and whom «الذي» takes up. */
class AsHeSaidTest implements ArabicMarks {
    @Test
    void goesOnToWhomAndWhereHeSaidIt() {
        check("[content:لن ترتفع أسعار المحروقات في سبتمبر]، كما [cue:صرح] [source:وزير الطاقة] للتلفزيون الأردني.");
        check("[content:لن ترتفع أسعار المحروقات في سبتمبر]، كما [cue:قال] [source:وزير الطاقة] أمام النواب.");
    }

    @Test
    void readsWhatHeAlsoSaidAsItsOwn() {
        check("لم يحضر أحد، كما [cue:قال] [source:وزير الطاقة] للنواب [content:إن الجلسة تأجلت].");
    }

    @Test
    void takesUpTheBodyNotItsAdjective() {
        assertEquals(
                List.of("ائتلاف الفجر الجديد المعارض said"),
                MARKS.chains("غاب ائتلاف الفجر الجديد المعارض، الذي قال إن المسيرة تأجلت."));
    }
}
