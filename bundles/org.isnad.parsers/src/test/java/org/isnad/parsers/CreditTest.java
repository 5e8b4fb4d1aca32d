package org.isnad.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.isnad.report.Span;
import org.junit.jupiter.api.Test;

class CreditTest {
    private static final String TEXT = " قالت البلدية إن أعمال الصيانة تبدأ الأسبوع المقبل";
    private static final String ENGLISH = " Officials said work would begin next week";

    @Test
    void readsPlaceAndAgencyInEitherOrder() {
        check("[p:القاهرة] - [a:رويترز]");
        check("[a:واس] - [p:الرباط]");
        check("[p:مرسى الياقوت] – [a:وكالة الساحل]");
        check("[p:أملج] 25 شوال 1436 هـ الموافق 10 اغسطس 2015 م [a:واس]");
        check("[p:Kahire] (AA)".replace("AA", "[a:AA]"));
    }

    @Test
    void whoStandsBehindATownIsAPersonUnlessItNamesNone() {
        check("[p:الكويت] – [o:الخليج الاقتصادي]");
        check("[p:مصراتة] - [o:ليبيا الحدث]");
        check("[p:بيروت] - «[o:الشرق الجديد]» - 5 تشرين الثاني 2026");
        check("[p:قنا] - [w:سعاد منصور]");
        check("[p:الخرطوم] - [w:الصادق العربي]");
        checkOpening("[p:BAGHDAD], Nov 12 ([o:Crescent News]) -" + ENGLISH);
    }

    @Test
    void readsTheCreditAParagraphBeginsWith() {
        checkOpening("[p:القاهرة] - [a:رويترز]:" + TEXT);
        checkOpening("[p:القاهرة] ([a:رويترز]) -" + TEXT);
        checkOpening("([a:رويترز]) -" + TEXT);
        checkOpening("[p:CAIRO], March 12 ([a:Reuters]) -" + ENGLISH);
        checkOpening("[p:دمشق، سوريا] ([a:CNN]) --" + TEXT);
        checkOpening("[p:ANKARA] ([a:AA]) -" + ENGLISH);
        checkOpening("[p:רמאללה] ([a:רויטרס]) -" + " המועצה הודיעה היום כי העבודות יתחילו בשבוע הבא");
    }

    @Test
    void readsCreditsWithADayButNoYear() {
        checkOpening("[p:بغداد] ١٥ - ٧ ( [a:اف ب] ) -" + TEXT);
        checkOpening("[p:القدس] 15-7 ([a:ا ف ب])-" + TEXT);
        checkOpening("[p:الكويت] - 5 - 3 ([a:كونا]) --" + TEXT);
        checkOpening("[p:طهران] 3 نوفمبر تشرين الثاني ([a:رويترز]) -" + TEXT);
    }

    @Test
    void endsACreditAtBracketsAndStrokesToo() {
        checkOpening("[p:أبوظبي] في 12 مايو / [a:وام] /" + TEXT);
        checkOpening("[p:القاهرة] في 5 مارس/[a:أ ش أ]/" + TEXT);
        checkOpening("[p:الخرطوم] في 14 مارس 2010 ([a:سونا])" + TEXT);
        checkOpening("[p:واشنطن] ([a:رويترز])" + TEXT);
        checkOpening("[p:لندن]: «[o:الشرق الأوسط]»" + TEXT);
        checkOpening("[p:بيروت] - \"[o:الحياة]\"" + TEXT);
    }

    @Test
    void endsACreditAtTheBlankBehindAnAgency() {
        checkOpening("[p:غزة]/ [a:الأناضول]" + TEXT);
        checkOpening("[p:الرياض] 12 مارس [a:واس]" + TEXT);
        checkOpening("[p:الرياض] 12 مارس 2024 م [a:واس]" + TEXT);
        checkNone("الأناضول أعلنت أمس أن أعمال الصيانة، وهي الأولى، تبدأ الأسبوع المقبل");
    }

    @Test
    void endsBeforeWhatTheAgencyTells() {
        String text = "بيروت (رويترز) - نقلت شبكة \"سي إن إن\" عن مسؤول قوله إن العمل يبدأ الأسبوع المقبل";
        Credit credit = Credit.opening(text, new Span(0, text.length())).orElseThrow();
        assertEquals("بيروت (رويترز) -", credit.span().in(text));
        assertEquals(Optional.empty(), credit.author());
    }

    @Test
    void tellsAnOutletFromAPlace() {
        checkOpening("[o:الوئام] - [a:رويترز]:" + TEXT);
        checkOpening("[o:صحيفة المرفأ] - [a:وكالات]:" + TEXT);
    }

    @Test
    void findsTheAgencyBesideWhoServesIt() {
        check("خدمة [a:رويترز]");
        check("مكتب [a:رويترز] - [p:بيروت]");
        check("مراسل [a:الأناضول] في [p:القاهرة]");
        check("بالاتفاق مع [a:رويترز]");
        check("[p:القاهرة] • [a:رويترز]");
        check("[p:القاهرة] - وكالات، [a:رويترز]");
        check("[a:Reuters] Staff");
        check("[p:ANKARA] - [a:AA] muhabiri");
        check("כתב [a:רויטרס]");
    }

    @Test
    void readsTheAuthorBesideAKnownPlace() {
        check("[p:القاهرة] - [w:سامر النجار]");
    }

    @Test
    void takesNoSentenceForACredit() {
        checkNone("وزير الخارجية: لا نسعى إلى التصعيد مع أحد في المنطقة");
        checkNone("واشنطن: لا نسعى إلى التصعيد مع أحد في المنطقة كلها");
        checkNone("قال الوزير (رويترز) إن العمل بدأ أمس في الموقع القديم كله");
        checkNone("نشرت صحيفة «الحياة» أن العمل بدأ أمس في الموقع القديم كله");
        checkNone("قال الوزير - في تصريح له - إن العمل بدأ أمس في الموقع");
        checkNone("خدمة جديدة في القاهرة");
        checkNone("Officials said - not for the first time - that work would begin");
    }

    private static void checkNone(String text) {
        assertTrue(Credit.opening(text, new Span(0, text.length())).isEmpty(), text);
    }

    private static void check(String marked) {
        String text = plain(marked);
        checkParts(marked, text, Credit.line(text, new Span(0, text.length())));
    }

    private static void checkOpening(String marked) {
        String text = plain(marked);
        checkParts(marked, text, Credit.opening(text, new Span(0, text.length())));
    }

    private static void checkParts(String marked, String text, Optional<Credit> credit) {
        assertTrue(credit.isPresent(), marked);
        assertEquals(part(marked, 'p'), words(text, credit.get().place()), marked);
        assertEquals(part(marked, 'a'), words(text, credit.get().agency()), marked);
        assertEquals(part(marked, 'o'), words(text, credit.get().outlet()), marked);
        assertEquals(part(marked, 'w'), words(text, credit.get().author()), marked);
    }

    private static String plain(String marked) {
        return marked.replaceAll("\\[[paow]:([^\\]]*)\\]", "$1");
    }

    private static String part(String marked, char kind) {
        int at = marked.indexOf("[" + kind + ":");
        return at < 0 ? "" : marked.substring(at + 3, marked.indexOf(']', at));
    }

    private static String words(String text, Optional<Span> span) {
        return span.map(s -> s.in(text)).orElse("");
    }
}
