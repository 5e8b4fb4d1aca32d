package org.isnad.classifiers.ar.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.isnad.report.Source;
import org.junit.jupiter.api.Test;

/** For whom somebody speaks and by which name he goes, as local papers write it. */
class ArabicSpeakersTest implements ArabicMarks {
    @Test
    void speaksForTheBodyAndNotForWhereItIs() {
        Source police = MARKS.source("أوضح الناطق الإعلامي لشرطة منطقة عسير العقيد حسين المالكي أن الجاني قبض عليه.");
        assertEquals(Optional.of("شرطة منطقة عسير"), police.affiliation());
        assertEquals("حسين المالكي", police.name());
        assertEquals(
                Optional.of("مديرية الدفاع المدني بمنطقة نجران"),
                MARKS.source(
                                "صرح المتحدث الإعلامي لمديرية الدفاع المدني بمنطقة نجران المقدم مانع اليامي بأن الفرق باشرت.")
                        .affiliation());
    }

    @Test
    void goesByTheWholeNameOfHisHouse() {
        assertEquals(
                "سالم آل قريع",
                MARKS.source("أوضح المتحدث الرسمي للشؤون الصحية سالم آل قريع أن المصابين بخير.")
                        .name());
    }

    @Test
    void goesByTheNameInQuotationMarksBehindHisOffice() {
        assertEquals(
                "فهد العصيمي",
                MARKS.source("قال المتحدث الرسمي لهيئة الهلال الأحمر السعودي \"فهد العصيمي\": إن البلاغ ورد.")
                        .name());
    }

    @Test
    void goesByTheNameHeIsSaidToHave() {
        assertEquals(
                "عبده القحم",
                MARKS.source("قال أحد السكان واسمه عبده القحم إن الصاروخ سقط فجرا.")
                        .name());
        assertEquals(
                "مدير في المصرف",
                MARKS.source("قال مدير في المصرف طلب ألا يذكر اسمه إن الاندماج قريب.")
                        .name()
                        .substring(0, 14));
    }

    @Test
    void manyWhoAreCountedGoOnAsMany() {
        chains(
                "قال عدد من السكان إن الطريق مغلق، مشيرين إلى أن العمل متوقف.",
                "عدد من السكان said",
                "عدد من السكان said");
    }
}
