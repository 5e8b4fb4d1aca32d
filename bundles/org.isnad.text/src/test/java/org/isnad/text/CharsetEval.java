package org.isnad.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.text.Charsets.Decoded;

/** Decodes our own texts in every set of their language, of many lengths, declared rightly, wrongly or not. */
final class CharsetEval {
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of("ar", """
            قالت بلدية الساحل إن أعمال الصيانة في الطريق القديم ستبدأ الأسبوع المقبل، وإن حركة السير ستحول إلى الجسر الجديد.
            وأضافت البلدية أن الحافلات ستلتزم مواعيدها، لكن على السائقين أن يتوقعوا التأخير حتى نهاية الشهر.
            وذكر مصدر في إدارة المرور: هل تكفي طريق واحدة؟ لا نظن ذلك؛ فعدد السيارات يزيد 12% كل عام.
            ويبلغ طول الجسر 850 مترا، وقد افتتح في آذار 2019 بعد تأخر دام ثلاث سنوات بسبب خلاف على التمويل.
            شارك في الحفل محافظ المنطقة ورئيسة مجلس البلدية، وألقى كل منهما كلمة قصيرة أمام الأهالي والصحافيين.
            """, "he", """
            עיריית החוף הודיעה כי עבודות התחזוקה בדרך הישנה יתחילו בשבוע הבא, והתנועה תופנה אל הגשר החדש.
            עוד מסרה העירייה שהאוטובוסים יפעלו כסדרם, אך על הנהגים להיערך לעיכובים עד סוף החודש.
            גורם באגף התנועה שאל: האם די בכביש אחד? לא בטוח; מספר המכוניות גדל ב-12% בכל שנה.
            אורכו של הגשר 850 מטרים, והוא נחנך במרץ 2019 לאחר איחור של שלוש שנים בשל מחלוקת על המימון.
            בטקס השתתפו ראשת המועצה ומושל המחוז, ושניהם נשאו דברים קצרים לפני התושבים והעיתונאים.
            """, "tr", """
            Sahil Belediyesi, eski yoldaki bakım çalışmalarının gelecek hafta başlayacağını ve trafiğin yeni köprüye yönlendirileceğini açıkladı.
            Belediye, otobüslerin saatinde kalkacağını, ancak sürücülerin ay sonuna kadar gecikme beklemesi gerektiğini söyledi.
            Trafik müdürlüğünden bir yetkili şunu sordu: Tek yol yeter mi? Sanmıyoruz; araç sayısı her yıl %12 artıyor.
            Uzunluğu 850 metre olan köprü, ödenek tartışması yüzünden üç yıl gecikmeyle Mart 2019'da açılmıştı.
            Törene il valisi ile meclis başkanı katıldı; ikisi de halkın ve gazetecilerin önünde kısa bir konuşma yaptı.
            """, "en", """
            The coastal council said repairs to the old road would begin next week and traffic would move to the new bridge.
            Buses will keep to the timetable, the council added, but drivers should expect delays until the end of the month.
            Is a single road enough, asked an official in the traffic office? "We doubt it," he said; traffic grows by 12% a year.
            The bridge is 850 metres long and opened in March 2019, three years late, after a quarrel about money.
            The governor and the head of the council both spoke briefly at the ceremony before residents and reporters.
            """));
    private static final Map<String, List<String>> SETS = Map.of(
            "ar", List.of("windows-1256", "ISO-8859-6", "UTF-8", "UTF-16LE", "UTF-16BE"),
            "he", List.of("windows-1255", "ISO-8859-8", "UTF-8", "UTF-16LE", "UTF-16BE"),
            "tr", List.of("windows-1254", "ISO-8859-9", "UTF-8", "UTF-16LE", "UTF-16BE"),
            "en", List.of("windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"));
    private static final List<String> WRONG =
            List.of("utf-8", "windows-1252", "windows-1256", "windows-1255", "windows-1254");
    private static final int[] LENGTHS = {20, 35, 60, 100, 200, 500, 1000, 2000};
    private static final int STEP = 23;

    private int right;
    private int all;
    // what was read wrongly, what rightly
    private final int[] doubted = new int[2];
    private final Map<String, int[]> byKind = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    public static void main(String[] arguments) {
        CharsetEval eval = new CharsetEval();
        eval.run();
        System.out.printf(Locale.ROOT, "charset %d/%d %.4f%n", eval.right, eval.all, eval.rate());
        System.out.println("  doubted: " + eval.doubted[0] + " of " + (eval.all - eval.right) + " read wrongly, "
                + eval.doubted[1] + " of " + eval.right + " read rightly");
        eval.byKind.forEach((kind, n) -> System.out.println("  " + kind + " " + n[0] + "/" + n[1]));
        eval.wrong.stream()
                .limit(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40)
                .forEach(System.out::println);
    }

    double rate() {
        return (double) right / all;
    }

    void run() {
        TEXTS.forEach((language, text) -> {
            for (int length : LENGTHS) {
                for (int start = 0;
                        start + Math.min(length, 200) < text.length();
                        start += Math.max(STEP, length / 4)) {
                    String piece = text.repeat(5).substring(start, start + length);
                    for (String set : SETS.get(language)) {
                        piece(language, set, piece);
                    }
                }
            }
        });
    }

    private void piece(String language, String set, String piece) {
        Charset charset = Charset.forName(set);
        String page = "<html><head><title>%s</title></head><body class=\"page\"><p>%s</p></body></html>"
                .formatted(piece.substring(0, 15), piece);
        for (String text : List.of(piece, page)) {
            String form = text.equals(page) ? "page" : "text";
            check(language, set, form + " not declared", text, Optional.empty());
            check(language, set, form + " declared", text, Optional.of(charset));
            for (String declared : WRONG) {
                boolean itself = Charsets.named(set).equals(Charsets.named(declared));
                if (!itself && !set.startsWith("UTF-16")) {
                    check(language, set, form + " declared wrongly", text, Charsets.named(declared));
                }
            }
        }
        if (!set.startsWith("UTF") && !language.equals("en")) {
            check(language, set, "mojibake", piece, Optional.empty());
            check(language, set, "mojibake of UTF-8", piece, Optional.empty());
        }
    }

    private void check(String language, String set, String kind, String text, Optional<Charset> declared) {
        byte[] bytes = text.getBytes(Charset.forName(set));
        if (kind.startsWith("mojibake")) {
            boolean ofUtf8 = kind.endsWith("UTF-8");
            // a set that leaves bytes open loses letters for good
            Charset misread = Charset.forName(ofUtf8 && !set.startsWith("ISO") ? set : "windows-1252");
            bytes = twice(ofUtf8 ? text.getBytes(StandardCharsets.UTF_8) : bytes, misread);
        }
        Optional<Decoded> decoded = Charsets.decode(bytes, declared);
        String read = decoded.map(Decoded::text).orElse("nothing");
        boolean same = read.equals(text);
        all++;
        right += same ? 1 : 0;
        doubted[same ? 1 : 0] += decoded.filter(Decoded::doubtful).isPresent() && !kind.startsWith("mojibake") ? 1 : 0;
        int[] count = byKind.computeIfAbsent(language + " " + set + " " + kind, k -> new int[2]);
        count[0] += same ? 1 : 0;
        count[1]++;
        if (!same) {
            wrong.add(language + " " + set + " " + kind
                    + declared.map(d -> " " + d).orElse("") + ": " + text.replace('\n', ' ') + " -> "
                    + read.replace('\n', ' '));
        }
    }

    // bytes read in the wrong set and written as UTF-8, as broken exports do; open bytes become controls
    private static byte[] twice(byte[] bytes, Charset misread) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            char c = new String(new byte[] {b}, misread).charAt(0);
            text.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
