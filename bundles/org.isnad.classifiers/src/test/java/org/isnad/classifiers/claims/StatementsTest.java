package org.isnad.classifiers.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.report.Certainty;
import org.isnad.report.Claim;
import org.isnad.report.Dossier;
import org.junit.jupiter.api.Test;

/** Which words of a sentence become claims: whole statements, and nothing of who tells them. */
class StatementsTest {
    @Test
    void whatIsSaidBeforeWhoTellsIsAClaim() {
        claims(
                "ar",
                "أغلقت السلطات المعبر الحدودي بعد أن أفاد حرس الحدود [بتسلل مسلحين].",
                "أغلقت السلطات المعبر الحدودي");
        claims(
                "ar",
                "وصل الوفد إلى صنعاء صباح الأحد وقال رئيسه [إن المحادثات ستستمر].",
                "وصل الوفد إلى صنعاء صباح الأحد");
        claims(
                "en",
                "The army closed the bridge after engineers warned [that it could collapse].",
                "The army closed the bridge");
        claims(
                "en",
                "Police arrested three men and said [they were looking for a fourth].",
                "Police arrested three men");
        claims(
                "he",
                "שר הביטחון נפגש אתמול עם עמיתו היווני ואמר [כי שיתוף הפעולה יימשך].",
                "שר הביטחון נפגש אתמול עם עמיתו היווני");
    }

    @Test
    void bracketsAreClosed() {
        claims(
                "ar",
                "أنهت الإدارة معاملات المقيمين حتى ظهر أمس (الاثنين).",
                "أنهت الإدارة معاملات المقيمين حتى ظهر أمس (الاثنين)");
    }

    @Test
    void whatOthersReportedIsDeniedWithTheirReport() {
        assertEquals(Certainty.DENIED, certainty("لا صحة لما تناقلته وسائل إعلام حول صدور قرار بإيقاف الاستقدام."));
        assertEquals(Certainty.DENIED, certainty("نفى محافظ البنك ما نشرته صحيفة الغد عن نيته تعويم الدينار."));
        assertEquals(Certainty.DENIED, certainty("نفت الوزارة أنباء عن استهداف حقل الغاز الشمالي."));
        assertEquals(Certainty.CERTAIN, certainty("كررت القناة ما نشرته صحيفة الغد عن نيته تعويم الدينار."));
    }

    private static Certainty certainty(String arabic) {
        return Analysed.paragraph("ar", arabic).findings(Claim.class).getLast().certainty();
    }

    @Test
    void aRelativeGoesWithItsHedge() {
        claims(
                "ar",
                "وزعت الوزارة على المرضى الأدوية التي قد تصل إلى المخيم غدا.",
                "وزعت الوزارة على المرضى الأدوية",
                "التي قد تصل إلى المخيم غدا");
    }

    @Test
    void whatIsSaidBehindWhoTellsIsAClaim() {
        claims(
                "he",
                "[ארבעה בני אדם נפצעו קל], כך נמסר ממגן דוד אדום, אך מצבו של אחד מהם החמיר.",
                "אך מצבו של אחד מהם החמיר");
        claims(
                "tr",
                "[Üç kişinin yaralandığı] bildirildi, ancak polis henüz açıklama yapmadı.",
                "ancak polis henüz açıklama yapmadı");
        claims(
                "tr",
                "Şirket, [iddiaların asılsız olduğunu] belirtti; savcılık ise soruşturma başlattı.",
                "savcılık ise soruşturma başlattı");
    }

    @Test
    void whereAndOnWhatOccasionItIsToldIsNoClaim() {
        claims("ar", "وفي مؤتمر صحفي عقده في عمان مساء أمس، قال وزير الصحة [إن المستشفيات استقبلت 40 مصابا].");
        claims("ar", "من جهتها، نفت الوزارة [أن تكون قد تلقت أي شكوى].");
        claims(
                "en",
                "In an interview with the state broadcaster late on Sunday, the minister said [the talks had failed].");
        claims("he", "בשיחה עם כתבים הערב אמר ראש העיר [שהעבודות יסתיימו בקיץ].");
        claims("tr", "Bakan dün Ankara'da düzenlediği basın toplantısında, [görüşmelerin sürdüğünü] söyledi.");
    }

    @Test
    void whoTellsIsNoClaim() {
        claims("ar", "أما رئيس البلدية سالم الحاج فقال [إن أعمال الإصلاح قد تستغرق شهرين].");
        claims("ar", "وبحسب الشهود، ف[إن المسلحين فروا باتجاه الجبال].");
        claims("en", "The mayor, who has been in office since 2019, denied [taking any money].");
    }

    @Test
    void hedgeBehindItsVerbOrSubjectPartsNothing() {
        claims("ar", "[ستستغرق أعمال ترميم السد على الأرجح أكثر من شهرين].");
        claims("ar", "[تحويلات المغتربين في الخارج ربما تخفف من وقع القرار].");
        claims("ar", "[أوقفت الشرطة رجلا من سكان البلدة] [يشتبه بأنه هرب آثارا].");
    }

    @Test
    void quotationIsClosed() {
        claims("ar", "وقال الوزير [إن \"الأبواب مفتوحة للحوار\"].");
        claims("en", "She said [the plan was \"dead on arrival\"].");
    }

    // claims are what stands in brackets, and besides them the words given
    private static void claims(String language, String marked, String... besides) {
        Dossier dossier = Analysed.paragraph(language, marked.replaceAll("[\\[\\]]", ""));
        List<String> wanted = new ArrayList<>(List.of(besides));
        Pattern.compile("\\[([^\\]]+)]").matcher(marked).results().forEach(result -> wanted.add(result.group(1)));
        assertEquals(
                wanted.stream().sorted().toList(),
                dossier.findings(Claim.class).stream()
                        .map(claim -> claim.span().in(dossier.report().text()))
                        .sorted()
                        .toList());
    }
}
