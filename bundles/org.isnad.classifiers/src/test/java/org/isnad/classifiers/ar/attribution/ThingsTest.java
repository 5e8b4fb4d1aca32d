package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** Verbs of people that things do, and things that tell. */
class ThingsTest implements ArabicMarks {
    @Test
    void takesNoVehicleForATeller() {
        check("هاجمت طائرة مسيرة قاعدة عسكرية شمال البلاد.");
    }

    @Test
    void takesNoForceForATeller() {
        check("يهدد الإضراب بشل حركة القطارات.");
        check("دعت الحاجة إلى إخلاء المنازل.");
        check("أنذر الانفجار بكارثة بيئية.");
    }

    @Test
    void keepsWhatShowsSomething() {
        check("[cue:أظهرت] [source:الصور الجوية] [content:أن المبنى دمر].");
        check("[cue:تشير] [source:السجلات] [content:إلى أن الشاحنة عبرت].");
    }
}
