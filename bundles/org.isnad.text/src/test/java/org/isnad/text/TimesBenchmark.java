package org.isnad.text;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.report.Span;

/**
 * Prints what finding times costs beside one pass of a regular expression made of the same word lists: ratio of CPU
 * times taken in turns, bytes allocated per byte of text, growth from one length of text to twice that length.
 */
public final class TimesBenchmark {
    private static final int ROUNDS = 9;
    private static final Map<String, List<String>> SENTENCES = Map.of(
            "ar",
            List.of(
                    "وقال مدير الميناء إن الرافعات عادت إلى العمل بعد توقف دام ثلاثة أيام بسبب الأمواج العالية",
                    "ووصل الوفد يوم الخميس إلى العاصمة حيث استقبله نائب الوزير وعدد من رجال الأعمال والصحفيين",
                    "وأضاف المصدر أن الاتفاق الذي وقع في 12 مارس 2021 ينص على فتح المعابر أمام الشاحنات والمسافرين",
                    "ولم يصدر عن الحكومة أي تعليق على هذه الأنباء حتى الآن فيما رحبت بها أحزاب المعارضة",
                    "ويعمل في المصنع نحو أربعين عاملا ينتجون الأثاث الخشبي لأسواق المدينة والقرى المحيطة بها",
                    "ورفض المتحدث باسم الشركة التعليق على سبب توقف الإنتاج لكنه وعد بنشر بيان مفصل للصحافة",
                    "وتجمع أهالي القرية أمام مبنى البلدية مطالبين بإصلاح الطريق الذي تضرر من السيول والأمطار",
                    "وشدد المدير على أن المدرسة تستقبل جميع الطلاب دون تمييز وأن الكتب توزع عليهم مجانا"),
            "he",
            List.of(
                    "מנהל הנמל אמר ביום חמישי שהעגורנים חזרו לעבוד אחרי הפסקה ארוכה בגלל גובה הגלים",
                    "ההסכם נחתם ב-5 בינואר 2020 ומאפשר מעבר של משאיות ונוסעים בין שתי הערים",
                    "דובר המשרד סירב להגיב לידיעות אך לא הכחיש אותן בשיחה עם כתבים",
                    "במפעל עובדים כארבעים איש המייצרים רהיטי עץ לשווקים של העיר והכפרים סביבה",
                    "תושבי הכפר התאספו מול בניין העירייה ודרשו לתקן את הכביש שנפגע בשיטפונות",
                    "המנהל הדגיש שבית הספר מקבל את כל התלמידים ושהספרים מחולקים ללא תשלום"),
            "tr",
            List.of(
                    "Liman müdürü vinçlerin perşembe günü yeniden çalışmaya başladığını söyledi",
                    "5 Ocak 2020 tarihinde imzalanan anlaşma kamyonların ve yolcuların geçişine izin veriyor",
                    "Hükümet sözcüsü haberlerle ilgili yorum yapmadı ancak muhalefet partileri memnuniyetle karşıladı",
                    "Fabrikada kırk kadar işçi kentin ve çevre köylerin pazarları için ahşap mobilya üretiyor",
                    "Köylüler sel sularının bozduğu yolun onarılması için belediye binasının önünde toplandı",
                    "Müdür okulun bütün öğrencileri kabul ettiğini ve kitapların ücretsiz dağıtıldığını vurguladı"),
            "en",
            List.of(
                    "The port chief said on Thursday that the cranes were working again after a long stop",
                    "The agreement signed on January 5, 2020 lets lorries and travellers pass between both towns",
                    "A spokesman for the government did not comment but opposition parties welcomed the news",
                    "Some forty workers make wooden furniture there for the markets of the town and its villages",
                    "Villagers gathered in front of the town hall and asked for repairs of the flooded road",
                    "The headmaster stressed that the school takes all pupils and hands out books for free",
                    "The company declined to say why production had stopped but promised a full statement"));

    private final String language;
    private final Times times;
    private final Pattern pattern;
    private long kept;

    private TimesBenchmark(String language) {
        this.language = language;
        this.times = Times.of(Locale.forLanguageTag(language)).orElseThrow();
        this.pattern = pattern(language);
    }

    public static void main(String[] args) {
        int words = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        for (String language : TimeLexicon.LANGUAGES) {
            new TimesBenchmark(language).run(words);
        }
    }

    // days in digits, clocks, days of months, and every word of times that could begin one
    private static Pattern pattern(String language) {
        List<List<String>> rows = LexiconFile.rows(Times.class, "times-" + language + ".tsv");
        String months = words(rows, List.of("month", "hijri"));
        String others = words(
                rows,
                List.of(
                        "weekday",
                        "day",
                        "unit.day",
                        "unit.week",
                        "unit.month",
                        "unit.year",
                        "unit.hour",
                        "part",
                        "turn",
                        "ago",
                        "after",
                        "season",
                        "holiday"));
        return Pattern.compile(
                "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\d{1,2}:\\d{2}|(?:\\d{1,2}\\s+)?(?:" + months
                        + ")(?:\\s+\\d{1,2},?)?(?:\\s+\\d{4})?|\\b(?:" + others + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String words(List<List<String>> rows, List<String> kinds) {
        return rows.stream()
                .filter(row -> kinds.contains(row.getFirst()))
                .flatMap(row -> Arrays.stream(row.get(2).split("\\|")))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private String text(int words) {
        Random random = new Random(7);
        List<String> sentences = SENTENCES.get(language);
        StringBuilder text = new StringBuilder();
        int count = 0;
        while (count < words) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            text.append(sentence).append(". ");
            count += sentence.split(" ").length;
        }
        return text.toString();
    }

    private void run(int words) {
        String text = text(words);
        String twice = text(2 * words);
        String quarter = text(words / 4);
        for (int i = 0; i < 6; i++) {
            read(quarter);
            match(quarter);
        }
        long[] reading = new long[ROUNDS];
        long[] matching = new long[ROUNDS];
        long[] longer = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            reading[i] = cpu(() -> read(text));
            matching[i] = cpu(() -> match(text));
            longer[i] = cpu(() -> read(twice));
        }
        long allocated = allocated(() -> read(text));
        System.out.printf(
                Locale.ROOT,
                "%s: times %.1f ms, regex %.1f ms: %.1f times as fast; %.2f bytes allocated per byte; twice the text takes %.2f times as long; one time in %d words%n",
                language,
                median(reading) / 1e6,
                median(matching) / 1e6,
                (double) median(matching) / median(reading),
                (double) allocated / text.getBytes(StandardCharsets.UTF_8).length,
                (double) median(longer) / median(reading),
                words / found(text));
    }

    private int found(String text) {
        return times.in(text, new Span(0, text.length()), Optional.of(LocalDate.of(2021, 3, 12)), i -> false)
                .size();
    }

    private void read(String text) {
        kept += found(text);
    }

    private void match(String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            kept++;
        }
        if (kept < 0) {
            throw new IllegalStateException("counted over the end");
        }
    }

    private static long cpu(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - start;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
