package org.isnad.classifiers.names;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/**
 * Tells Hebrew names no list has by what stands around them: «מושל אנטליה, מהמט קוראי,», «הפרשן הצבאי אורן טל מטיל»,
 * «סוכנות הידיעות טורן ציטטה».
 */
final class HebrewPairs {
    private static final String VERBS = "/org/isnad/classifiers/he/attribution/reporting-verbs.tsv";
    private static final String CLOSED = "/org/isnad/classifiers/he/attribution/closed-words.tsv";
    private static final Set<String> TIMES = Set.of("אמש", "אתמול", "היום", "הבוקר", "הערב", "הלילה", "כי", "ביום");

    private static final Set<String> LED_BY = Set.of(
            "בראשות", "בהנהגת", "בהובלת", "בניהול", "בניהולו", "בפיקוד", "בניצוח", "בבימוי", "בהנחיית", "מאת", "לדברי",
            "לטענת", "לדעת", "להערכת");

    // whose they are: «עורך דינו, מילאן פופוב»
    private static final Set<String> HIS = Set.of(
            "דינו",
            "דינה",
            "דינם",
            "פרקליטו",
            "פרקליטה",
            "סנגורו",
            "סנגורה",
            "אביו",
            "אביה",
            "אמו",
            "אמה",
            "אחיו",
            "אחותו",
            "אשתו",
            "בעלה",
            "בנו",
            "בתו",
            "דוברו",
            "דוברה",
            "יועצו",
            "סגנו",
            "סגניתו",
            "עוזרו",
            "מזכירו",
            "מנכ\"לית",
            "המנכ\"לית",
            "סטודנטית",
            "סטודנט",
            "תושב",
            "תושבת",
            "שכנו",
            "שכנתו");

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> happens = new HashSet<>();

    HebrewPairs() {
        LexiconFile.rows(HebrewPairs.class, VERBS).stream()
                .flatMap(row -> Set.of(row.getFirst().split(" ")).stream())
                .map(form -> form.indexOf('/') < 0 ? form : form.substring(0, form.indexOf('/')))
                .forEach(form -> verbs.add(FoldedText.fold(form)));
        LexiconFile.rows(HebrewPairs.class, CLOSED).stream()
                .filter(row ->
                        row.getFirst().equals("happens") || row.getFirst().equals("nobody"))
                .flatMap(row -> Stream.of(row.getLast().split(" ")))
                .forEach(form -> happens.add(FoldedText.fold(form)));
    }

    /** Whether the word is a verb: of telling, its passive, or of what happens. */
    boolean verb(String folded) {
        return tells(folded) || happens.contains(folded);
    }

    /** Whether the word is a verb of telling. */
    boolean tells(String folded) {
        return verbs.contains(folded);
    }

    /** Whether the word stands before whoever tells or leads. */
    boolean introduces(String folded) {
        return tells(folded) || LED_BY.contains(folded);
    }

    /** Whether the word says whose somebody is, or what, so that a name may follow behind a comma. */
    boolean somebody(String folded) {
        return HIS.contains(folded);
    }

    /** Whether what stands behind a word says that a name has ended there: a mark, a verb of telling, a time. */
    boolean ends(Scan scan, int next) {
        if (next >= scan.words().size()) {
            return true;
        }
        String folded = scan.words().get(next).folded();
        boolean clause = folded.startsWith("ש") && tells(folded.substring(1));
        boolean led = next > 0 && folded.length() > 3 && "במ".indexOf(folded.charAt(0)) >= 0 && scan.follows(next);
        return marked(scan, next) || verb(folded) || clause || led || TIMES.contains(folded);
    }

    /** Whether a comma, a point or a colon stands right before the word there. */
    static boolean marked(Scan scan, int next) {
        int end = scan.words().get(next - 1).span().end();
        int from = end < scan.text().text().length() && scan.text().text().charAt(end) == '\'' ? end + 1 : end;
        return from < scan.text().text().length()
                && ",.:;!?)".indexOf(scan.text().text().charAt(from)) >= 0;
    }

    /** Whether the word there belongs to the one before: a blank or a hyphen between. */
    static boolean joined(Scan scan, int i) {
        String between = scan.text()
                .text()
                .substring(
                        scan.words().get(i - 1).span().end(),
                        scan.words().get(i).span().start());
        return scan.follows(i) || between.equals("-") || between.equals("\u05BE") || between.equals("' ");
    }

    /** Whether the sign there belongs to the name that ends before it: «מרקוביץ'». */
    static boolean geresh(Scan scan, int end) {
        String all = scan.text().text();
        return end < all.length() && "'’׳".indexOf(all.charAt(end)) >= 0 && "ץגזצתד".indexOf(all.charAt(end - 1)) >= 0;
    }
}
