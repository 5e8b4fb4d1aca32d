package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoField;
import org.isnad.report.Span;
import org.isnad.report.StatedTime;
import org.junit.jupiter.api.Test;

class DateLineTest {
    @Test
    void readsArabicLinesWithTime() {
        check("[الجمعة 12 مارس 2021 الساعة 22:07]", "2021-03-12T22:07");
        check("[الأحد 7 يونيو 2026 12:20 م]", "2026-06-07T12:20");
        check("[الأحد ٧ يونيو ٢٠٢٦ ١٢:٢٠ ص]", "2026-06-07T00:20");
        check("نشر في: [الثلاثاء 3 مارس 2026 - 10:40 صباحاً] واس", "2026-03-03T10:40");
    }

    @Test
    void readsLevantineAndMaghrebiMonths() {
        check("[14 آذار 2021]", "2021-03-14");
        check("[2 كانون الثاني 2020]", "2020-01-02");
        check("[28 آب/اغسطس 2013]", "2013-08-28");
        check("[5 غشت 2019]", "2019-08-05");
        check("[الخميس 8 جويلية 2021]", "2021-07-08");
        check("[9 ماي 2022]", "2022-05-09");
    }

    @Test
    void readsTurkishHebrewAndEnglish() {
        check("[4 Mart 2026 Çarşamba]", "2026-03-04");
        check("[04.03.2026 21:15]", "2026-03-04T21:15");
        check("[יום רביעי, 4.3.2026, 21:15]", "2026-03-04T21:15");
        check("[4 במרץ 2026]", "2026-03-04");
        check("[Wednesday, March 4, 2026]", "2026-03-04");
        check("[March 12, 2021 10:07 p.m.]", "2021-03-12T22:07");
        check("[2021-03-12]", "2021-03-12");
    }

    @Test
    void readsHijriBesideGregorian() {
        DateLine line = check("بريدة [25 شوال 1436 هـ الموافق 10 اغسطس 2015 م] واس", "2015-08-10");
        assertEquals("date.hijri-and-gregorian", line.rule());
        assertEquals(10, line.hijri().orElseThrow().get(ChronoField.MONTH_OF_YEAR));
        assertEquals(25, line.hijri().orElseThrow().get(ChronoField.DAY_OF_MONTH));
        check("جدة [25 شوال 1436هـ الموافق 10 أغسطس 2015م] واس", "2015-08-10");
        check("[25/10/1436هـ]", "2015-08-10");
    }

    @Test
    void keepsTheZoneOnlyIfStated() {
        check("[الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00 (GMT+0400)]", "2013-08-28T14:00+04:00");
        check("[12 March 2021 14:00 GMT]", "2021-03-12T14:00Z");
    }

    @Test
    void prefersPublicationToChange() {
        check("آخر تحديث: 5 مارس 2021 - 11:00 | تاريخ النشر: [4 مارس 2021 - 10:00]", "2021-03-04T10:00");
    }

    @Test
    void flagsAWeekdayThatDoesNotGoWithTheDate() {
        assertEquals(
                "date.gregorian.weekday-differs", read("السبت 12 مارس 2021").rule());
        assertTrue(read("الجمعة 12 مارس 2021").consistent());
        assertEquals(
                "date.hijri-and-gregorian.hijri-differs",
                read("25 شوال 1436 هـ الموافق 10 سبتمبر 2015").rule());
    }

    @Test
    void readsTheMonthFirstWhereTheWeekdaySaysSo() {
        check("[Wednesday 3/4/2015]", "2015-03-04");
        check("[Friday 3/4/2015]", "2015-04-03");
        check("[Monday 3/4/2015]", "2015-04-03");
        check("Posted: [03/04/2015 2:05 pm EST]", "2015-03-04T14:05-05:00");
    }

    @Test
    void readsOnlyTheDateThatIsCalledThatOfPublication() {
        String line = "Updated 9 March 2026, published 4 March 2026";
        DateLine published =
                DateLine.published(line, new Span(0, line.length())).orElseThrow();
        assertEquals("2026-03-04", published.time().map(StatedTime::iso).orElse(""));
        String edited = "Last edited by Rosa, date: 9 March 2026";
        assertTrue(DateLine.published(edited, new Span(0, edited.length())).isEmpty());
        assertTrue(DateLine.published("9 March 2026", new Span(0, 12)).isEmpty());
    }

    @Test
    void looksForAYearWhereDigitsEnoughStand() {
        String line = "Updated: 5/3/26";
        assertTrue(DateLine.updated(line, new Span(0, line.length())).isPresent());
        assertTrue(DateLine.mayHoldYear(line, new Span(0, line.length())));
        assertFalse(DateLine.mayHoldYear(line, new Span(0, line.length() - 2)));
        assertTrue(DateLine.mayHoldYear("٥ آذار ٢٠٢٦", new Span(2, 11)));
        assertFalse(DateLine.mayHoldYear("14 workers were hurt", new Span(0, 20)));
    }

    @Test
    void leavesTheYearOpenWhereItIsMissing() {
        DateLine line = read("CAIRO, March 12 (Reuters) -");
        assertTrue(line.time().isEmpty());
        assertEquals(new Span(7, 15), line.span());
    }

    @Test
    void readsAMonthAsAMonth() {
        assertEquals("2021-02", read("شباط 2021").time().map(StatedTime::iso).orElse(""));
    }

    @Test
    void readsTheMonthsOfOtherLanguages() {
        check("Veröffentlicht am [Donnerstag, den 3. Mai 2012 um 21:14] Uhr", "2012-05-03T21:14");
        check("Publié le [12 mars 2021 à 18:05]", "2021-03-12T18:05");
        check("[Martes, 05 de Julio de 2011 09:44]", "2011-07-05T09:44");
        check("[mercoledì 7 agosto 2019]", "2019-08-07");
        check("[28 de fevereiro de 2018]", "2018-02-28");
        check("[9 listopada 2016]", "2016-11-09");
        check("[17 октября 2014]", "2014-10-17");
        check("[21 Ιανουαρίου 2020]", "2020-01-21");
        check("[2. května 2013]", "2013-05-02");
        check("[2015. november 3].", "2015-11-03");
    }

    @Test
    void readsTheYearBehindTheClock() {
        check("[Mon Mar 2 14:05:00 GMT 2015]", "2015-03-02");
        check("[Mon Mar 02 14:05:00 +0000 2015]", "2015-03-02");
    }

    @Test
    void readsDaysWithTheirUnits() {
        check("发布时间：[2019年3月5]日", "2019-03-05");
        check("[2021년 11월 9]일", "2021-11-09");
    }

    @Test
    void readsTheCalendarOfIran() {
        check("[۲۳ خرداد ۱۳۹۹ - ۱۴:۰۵]", "2020-06-12T14:05");
        check("[سه‌شنبه ۳۰ اسفند ۱۴۰۳]", "2025-03-20");
        check("[1399/03/23]", "2020-06-12");
        check("[1399/3/23 هـ]", "1979-02-20");
        checkNone("۳۱ مهر ۱۳۹۹");
    }

    @Test
    void readsTwoDigitsAsAYearOfLivingMemory() {
        check("[22/08/99]", "1999-08-22");
        check("[14.07.06]", "2006-07-14");
    }

    @Test
    void findsNoDateInPlainWords() {
        checkNone("قال الوزير إن 12 مسؤولا حضروا الاجتماع");
        checkNone("Version 1.2.3 costs 45.50");
        checkNone("31/31/2021");
    }

    private static void checkNone(String line) {
        assertTrue(DateLine.read(line, new Span(0, line.length())).isEmpty(), line);
    }

    private static DateLine read(String line) {
        return DateLine.read(line, new Span(0, line.length()))
                .orElseThrow(() -> new AssertionError("no date: " + line));
    }

    private static DateLine check(String marked, String iso) {
        String text = marked.replace("[", "").replace("]", "");
        DateLine line = read(text);
        assertEquals(iso, line.time().map(StatedTime::iso).orElse(""), text);
        Span expected = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        assertEquals(expected.in(text), line.span().in(text));
        return line;
    }
}
