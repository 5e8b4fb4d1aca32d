package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

/** What verbs and nouns of telling govern, and the forms they come in. */
class ArabicFramesTest implements ArabicMarks {
    @Test
    void readsWhatIsAskedFor() {
        check("[cue:طلبت] [source:القاهرة] من إثيوبيا [content:تأجيل الاجتماع].");
    }

    @Test
    void readsAsWhatSomethingIsRated() {
        check("[cue:اعتبر] [source:وزير الخارجية] القرار [content:تصعيدا خطيرا].");
        check("[cue:اعتبرت] [source:النقابة الوطنية للصحفيين البحريين] [content:أن الحكم جائر].");
    }

    @Test
    void readsToTheLastWordOfASentenceWithoutStop() {
        check("لكن نقابة التجار اعتبرته");
    }

    @Test
    void readsNounsOfSpeech() {
        check("ارتفعت المبيعات رغم [cue:تأكيد] [source:خبراء] [content:أن البطارية تنفجر].");
    }

    @Test
    void readsWhoSaysSoAmidTheClause() {
        check("[content:الرئيس الكيني، [cue:يقول] [source:مساعدوه]، لن يوقع على النص].");
    }

    @Test
    void readsWhatIsBlamedPleadedAndClaimed() {
        check("و[cue:ألقى] [source:مدير الصحة] [content:باللائمة في تفشي الكوليرا على البلدية].");
        check("[cue:دفع] [source:محامي المتهم] [content:ببطلان إجراءات التفتيش].");
        check("دفع الجيش بتعزيزات إلى الحدود.");
        check("[cue:تبنى] [source:تنظيم الدولة] [content:الهجوم على الحافلة].");
    }

    @Test
    void findsNoTellingInGestures() {
        check("قرأ القاضي الحكم، ثم أشار بيده إلى الحاجب ليفتح الباب.");
        check("شددت القوات قبضتها على الممرات الجبلية.");
    }

    @Test
    void readsVerbsWithPronounsOnThem() {
        check("[cue:أخطرتنا] [source:قيادة اليونيفيل] [content:بأن دورياتها لن تعبر القرية].");
    }

    @Test
    void readsPassives() {
        check("[cue:سُرّب] إلى الصحافة مساء أمس [content:أن الوزيرين تبادلا الاتهامات].");
        check("[cue:أُفيد] من حمص [content:بسقوط قذيفتين في محيط المصفاة].");
    }

    @Test
    void readsWhyAndOfWhatSomebodyIsInformed() {
        check("[cue:أسفت] [source:البعثة] [content:لأن المحادثات تعثرت].");
        check("[cue:أحاطت] [source:الوزارة] المجلس علما [content:بنيتها تعليق التمويل].");
    }

    @Test
    void readsTheVerbThatSaysWhatFor() {
        check("عاد [source:وزير النفط] ل[cue:يقول] [content:إنه باق في منصبه].");
    }

    @Test
    void takesWhatWasDoneForWhoTellsBeforeThat() {
        check("[cue:كشف] [source:التدقيق] [content:أن الأموال حولت إلى الخارج].");
    }

    @Test
    void readsThisAndThatWhichIsDenied() {
        check("[cue:استبعد] [source:وزير النفط] [content:هذا السيناريو].");
    }

    @Test
    void readsHowItIsCalledBehindAPronoun() {
        check("[cue:نفى] [source:وزير النفط] [content:وجود أزمة]، لكن[source:ه] [cue:وصفها] [content:بالعابرة].");
    }
}
