package org.isnad.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.report.Certainty;
import org.isnad.report.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedTest {
    private static Item item(String language, String told, Certainty certainty) {
        Dossier dossier = new Draft("x", language, "1", told)
                .certainty(told.substring(0, told.length() - 1), certainty)
                .dossier();
        return new Side(0, dossier).items.getFirst();
    }

    private static boolean done(String language, String no, String yes) {
        return new Deed(item(language, no, Certainty.DENIED)).doneBy(item(language, yes, Certainty.CERTAIN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | عناصره لم يطلقوا النار خلال العملية. | شاهد الركاب كيف أطلق عناصر من الخفر النار لإجباره على التوقف.
            ar | موكله لم يختلس أموال المودعين. | أدين باختلاس 86 مليون دينار من أموال المودعين.
            ar | الحقل لم يتعرض لأي هجوم. | هاجمت طائرة مسيرة الحقل فجرا.
            he | המשאית לא נבדקה לפני היציאה. | לדבריו המשאית נבדקה בבוקר.
            tr | Şantiyenin bugüne kadar hiç denetlenmediğini savundu. | Şantiyenin ocakta müfettişlerce denetlendiğini belirtti.
            en | The guards did not fire at the boat. | The guards fired at the boat twice.
            """)
    void whatIsNotDoneIsDoneByTheSameVerb(String language, String no, String yes) {
        assertEquals(true, done(language, no, yes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | إن العبارات بين المدينتين لن تبحر قبل المساء. | توقفت العبارات بسبب إضراب البحارة.
            ar | الحقل لم يتعرض لأي هجوم. | أغلق الحقل فجرا.
            he | המשאית לא נבדקה לפני היציאה. | המשאית התהפכה בבוקר.
            tr | Yaralı işçinin hayati tehlikesinin bulunmadığı bildirildi. | Vilayette bulunan ocakta işçi öldü.
            tr | Şantiyenin hiç denetlenmediğini savundu. | Şantiyenin denetlenmesi istendi, hiç denetlenmedi.
            en | The guards did not have a boat. | The guards have a tower, not a boat.
            """)
    void anotherVerbIsNoDeed(String language, String no, String yes) {
        assertEquals(false, done(language, no, yes));
    }

    @Test
    void anEmptyVerbIsNoDeedWithoutItsObject() {
        assertEquals(false, done("ar", "لم تسجل أي إصابة بهذا المرض.", "سجلت أرقام قياسية بعد الإصابة."));
    }
}
