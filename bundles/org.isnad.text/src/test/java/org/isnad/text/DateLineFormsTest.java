package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import org.isnad.report.Span;
import org.isnad.report.StatedTime;
import org.junit.jupiter.api.Test;

/** Every month by every name, every kind of digits, weekdays before and behind the date, in four languages. */
class DateLineFormsTest {
    private static final List<List<String>> MONTHS = List.of(
            List.of("يناير", "كانون الثاني", "جانفي", "ינואר", "Ocak", "January", "Jan"),
            List.of("فبراير", "شباط", "فيفري", "פברואר", "Şubat", "February", "Feb"),
            List.of("مارس", "آذار", "מרץ", "מרס", "Mart", "March", "Mar"),
            List.of("أبريل", "نيسان", "أفريل", "אפריל", "Nisan", "April", "Apr"),
            List.of("مايو", "أيار", "ماي", "מאי", "Mayıs", "May"),
            List.of("يونيو", "يونيه", "حزيران", "جوان", "יוני", "Haziran", "June", "Jun"),
            List.of("يوليو", "يوليه", "تموز", "جويلية", "يوليوز", "יולי", "Temmuz", "July", "Jul"),
            List.of("أغسطس", "اغسطس", "آب", "أوت", "غشت", "אוגוסט", "Ağustos", "August", "Aug"),
            List.of("سبتمبر", "أيلول", "شتنبر", "ספטמבר", "Eylül", "September", "Sept"),
            List.of("أكتوبر", "تشرين الأول", "אוקטובר", "Ekim", "October", "Oct"),
            List.of("نوفمبر", "تشرين الثاني", "نونبر", "נובמבר", "Kasım", "November", "Nov"),
            List.of("ديسمبر", "كانون الأول", "دجنبر", "דצמבר", "Aralık", "December", "Dec"));
    private static final List<String> HIJRI = List.of(
            "محرم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذو القعدة",
            "ذو الحجة");
    private static final Map<String, List<String>> WEEKDAYS = Map.of(
            "ar", List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
            "he", List.of("יום שני", "יום שלישי", "יום רביעי", "יום חמישי", "יום שישי", "יום שבת", "יום ראשון"),
            "tr", List.of("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
            "en", List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));
    private static final List<String> ZEROS = List.of("0", "٠", "۰");

    @Test
    void readsEveryMonthByEveryName() {
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2021, month, 17);
            for (String name : MONTHS.get(month - 1)) {
                check("17 " + name + " 2021", day);
                check("17-" + name + "-2021", day);
                check("17 " + name + "، 2021", day);
                check(name + " 17, 2021", day);
            }
        }
    }

    @Test
    void readsEveryKindOfDigits() {
        for (String zero : ZEROS) {
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2019, month, 26);
                check(digits("26", zero) + " " + MONTHS.get(month - 1).getFirst() + " " + digits("2019", zero), day);
                for (String sign : List.of("/", "-", ".")) {
                    check(digits("26" + sign + month + sign + "2019", zero), day);
                    check(digits("2019" + sign + "%02d".formatted(month) + sign + "26", zero), day);
                }
            }
        }
    }

    @Test
    void checksTheWeekdayBeforeAndBehindTheDate() {
        for (Map.Entry<String, List<String>> language : WEEKDAYS.entrySet()) {
            for (int i = 0; i < 7; i++) {
                LocalDate day = LocalDate.of(2021, 3, 8).plusDays(i);
                String date = date(language.getKey(), day);
                String right = language.getValue().get(i);
                String wrong = language.getValue().get((i + 3) % 7);
                for (String joint : List.of(" ", ", ", "، ", " - ")) {
                    assertTrue(check(right + joint + date, day).consistent(), right + joint + date);
                    assertTrue(check(date + joint + right, day).consistent(), date + joint + right);
                    assertFalse(check(wrong + joint + date, day).consistent(), wrong + joint + date);
                    assertFalse(check(date + joint + wrong, day).consistent(), date + joint + wrong);
                }
            }
        }
    }

    @Test
    void readsEveryHijriMonthBesideItsGregorianDay() {
        for (int month = 1; month <= 12; month++) {
            HijrahDate hijri = HijrahDate.of(1440, month, 15);
            LocalDate day = LocalDate.from(hijri);
            String gregorian = day.getDayOfMonth() + " "
                    + MONTHS.get(day.getMonthValue() - 1).getFirst() + " " + day.getYear();
            String islamic = "15 " + HIJRI.get(month - 1) + " 1440";
            for (String era : List.of("هـ", " هـ", "")) {
                DateLine line = check(islamic + era + " الموافق " + gregorian + "م", day);
                assertTrue(line.consistent(), line.rule());
                assertEquals(month, line.hijri().orElseThrow().get(ChronoField.MONTH_OF_YEAR));
                check(gregorian + " - " + islamic + era, day);
                check(islamic + era, day);
            }
        }
    }

    private static String date(String language, LocalDate day) {
        String month = switch (language) {
            case "he" -> "במרץ";
            case "tr" -> "Mart";
            case "en" -> "March";
            default -> MONTHS.get(2).getFirst();
        };
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    private static String digits(String text, String zero) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(c >= '0' && c <= '9' ? (char) (zero.charAt(0) + c - '0') : c);
        }
        return out.toString();
    }

    // the date is found, whole, wherever it stands in its line
    private static DateLine check(String date, LocalDate expected) {
        check("القاهرة - " + date + " (رويترز)", date, expected);
        return check(date, date, expected);
    }

    private static DateLine check(String line, String date, LocalDate expected) {
        DateLine found = DateLine.read(line, new Span(0, line.length()))
                .orElseThrow(() -> new AssertionError("no date in: " + line));
        assertEquals(expected.toString(), found.time().map(StatedTime::iso).orElse(""), line);
        assertEquals(date, found.span().in(line), line);
        return found;
    }
}
