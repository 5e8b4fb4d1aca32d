package org.isnad.classifiers.ar.attribution;

import org.junit.jupiter.api.Test;

class ArabicQuotedTest implements ArabicMarks {
    @Test
    void hearsThoseWhoseTestimonyIsPassedOn() {
        chains("نشرت المنظمة شهادات ناجين قالوا إن الحراس عذبوهم.", "المنظمة relayed < ناجين said");
        chains("وثقت المنظمة شهادات نساء يقلن إنهن تعرضن للضرب.", "المنظمة relayed < نساء said");
        chains(
                "واستندت الصحيفة في تقريرها إلى شهادات خمسة جنود قالوا إنهم تلقوا أوامر بإطلاق النار.",
                "الصحيفة relayed < خمسة جنود said ?");
        chains(
                "ويستشهد التقرير بإفادة حارس ليلي ورد فيها أن شاحنتين دخلتا المستودع.",
                "التقرير relayed < إفادة حارس ليلي said ?");
        chains("واستشهد الكاتب بقول وزير سابق إن الحرب كانت خطأ.", "الكاتب relayed < وزير سابق said ?");
    }

    @Test
    void tellsWhoSaidWhatIsPassedOn() {
        chains("نقلت الوكالة ما قاله الوزير لقناة محلية من أن الحفر سيستأنف.", "الوكالة relayed < الوزير said ?");
        chains(
                "نشرت صحيفة «المدار» مقابلة مع الرئيس قال فيها إن بلاده لن تجدد الاتفاق.",
                "المدار relayed < الرئيس said ?");
        chains("ورد في صحيفة «المدار» أن الحكومة أبلغت بروكسل نيتها تجميد المشروع.", "المدار said < الحكومة said");
    }

    @Test
    void readsVerbsWithWhomTheyTellWrittenOnThem() {
        chains("قال والد الطفل إن الأطباء أخبروه أن حالته مستقرة.", "والد الطفل said < الأطباء said ?");
        chains("قال تجار إن الموردين أخطروهم بزيادة الأسعار.", "تجار said < الموردين said ?");
    }

    @Test
    void readsWhatIsToldBehindWhoIsTold() {
        chains("قال مصدر إن الوزير أبلغ الوفد الأمريكي برفضه أي تأجيل.", "مصدر said < الوزير said ?");
        chains(
                "أعلن المكتب أن الوزير أكد لوزير الدفاع الأمريكي رفض بغداد استخدام أجوائها.",
                "المكتب said < الوزير confirmed ?");
        chains("قال مصدر إن الوزير أكد له خلال اللقاء الأخير التزامه بسحب الأسلحة.", "مصدر said < الوزير confirmed ?");
    }

    @Test
    void readsSubjectsNoListKnowsBeforeWhatTheirVerbGoverns() {
        chains("أفاد البيان بأن الطرفين تعهدا بالامتناع عن أي تصعيد.", "البيان said < الطرفين said");
        chains("قال الخبير إن الأجواء ترجح تأجيل الزيارة.", "الخبير said < الأجواء said");
    }

    @Test
    void readsOverWhoSomebodyIsToWhatHeSays() {
        chains(
                "قالت الشرطة إن المتهم، وهو محاسب سابق، أقر أمام القاضي بتحويل المبلغ.",
                "الشرطة said < المتهم revealed ?");
        chains("قال الوزير إن المشتبه به اعترف بطعن جاره.", "الوزير said < المشتبه به revealed");
        chains("وذكرت «المدار» أن الممرضة هي التي أخبرت اللجنة أن السجل عدل.", "المدار said < الممرضة said ?");
    }

    @Test
    void readsWhatIsHeldAmongPeople() {
        chains("الاعتقاد السائد لدى محققي الشرطة أن الخلية تدار من الخارج.", "محققي الشرطة said");
    }

    @Test
    void putsFirstWhoPassesOnAllOfIt() {
        chains(
                "قالت الشركة إن المحققين خلصوا إلى أن الخلل نجم عن خطأ، وفق ما ذكرته وكالة رويترز.",
                "رويترز relayed < الشركة said < المحققين said");
    }

    @Test
    void goesOnWithWhomTheParticipleFits() {
        chains(
                "وأضاف المصدر نقلا عن أقارب الضحايا أن بين القتلى ثلاثة أشقاء، موضحا أن الدفن سيجري غدا.",
                "المصدر relayed < أقارب الضحايا said ?",
                "المصدر said");
    }

    @Test
    void goesOnWithTheSubjectOfTheClause() {
        chains(
                "وأكد بيان مشترك أن الوزراء اتفقوا على تشكيل لجنة، ودعوا إلى وقف فوري لإطلاق النار.",
                "بيان مشترك confirmed < الوزراء said ?");
    }

    @Test
    void readsWhomItWasHeardFrom() {
        chains("قال شقيق القتيل إنه سمع من زملائه أن المدير هدده.", "شقيق القتيل said < زملائه said");
        chains(
                "تحدثت صحيفة «المدار» إلى ستة موظفين سابقين قالوا إن الإدارة تجاهلت شكاواهم.",
                "المدار relayed < ستة موظفين سابقين said");
        chains("وينقل زواره عنه أنه لن يعود إلى العمل السياسي.", "زواره relayed < هو said ?");
    }

    @Test
    void readsWhatStandsInAPaper() {
        chains("استدعت الخارجية السفير وسلمته مذكرة احتجاج جاء فيها أن الرباط ترفض الوصاية.", "مذكرة احتجاج said");
        chains("وحسب الشهادة التي أدلى بها السائق أمام المحققين، طلب منه رجلان التوجه إلى المطار.", "الشهادة said ?");
    }

    @Test
    void leavesWhatIsWishedUntold() {
        chains("لم يستبعد دبلوماسي أوروبي أن تطلب باريس عقد جلسة طارئة.", "دبلوماسي أوروبي hinted");
    }

    @Test
    void leavesWhatIsDeniedWhole() {
        chains(
                "نفت الرئاسة ما أوردته رويترز نقلا عن مصدرين من أن الرئيس سيتوجه إلى موسكو.",
                "الرئاسة denied",
                "رويترز said < مصدرين quoted");
    }

    @Test
    void leavesSubjectsWhole() {
        chains("هذه ظروف وصفتها الأمم المتحدة بأنها كارثية.", "الأمم المتحدة claimed");
        chains("وكتبت الفنانة يسرا على صفحتها أن الراحل كان معلمها.", "يسرا said");
        chains("اتهم الوزير دولا لم يسمها بتأجيج الصراع.", "الوزير said ?");
    }
}
