package org.isnad.classifiers.quantities;

import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that count nothing: clocks, codes, scores of matches, ages, ranks. */
final class NoQuantities {
    private static final Set<String> AGE_BEFORE = Set.of(
            "aged", "age", "בן", "בת", "בני", "בנות", "כבן", "כבת", "כבני", "בגיל", "גיל", "בגילאי", "العمر", "عمره",
            "عمرها", "اعمارهم", "اعمارهن", "سن");
    private static final Set<String> OF_AGE = Set.of("عن", "من");
    private static final Set<String> AGE_BEHIND =
            Set.of("yaşinda", "yaşindaki", "yaşlarinda", "yaşlarindaki", "yaşindayken");
    // «55 plakalı», «5237 sayılı»: which one, not how many
    private static final Set<String> TOLD_APART = Set.of("plakali", "numarali", "sayili", "nolu", "no'lu");
    private static final Set<String> AGO = Set.of("önce", "evvel");
    private static final int AGE_REACH = 3;
    private static final Set<String> TEEN = Set.of("عشر", "عشره");
    private static final Pattern ORDINAL = Pattern.compile("ال.ا.+");
    private static final Pattern BEHIND_DIGITS = Pattern.compile("\\D.*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern OF_YEAR =
            Pattern.compile("yil(?:i|lari)(?:n.*|yla)?|günü|(?:ilkbahar|sonbahar|yaz|kiş)(?:i|inda|ina|indan)?");
    private static final Pattern COMMA = Pattern.compile(" ?[,،] ?");
    private static final Pattern RANK = Pattern.compile("\\d+'[iuü]?nc[iuü].*");

    private static final Set<String> NUMBERED = Set.of(
            "الدقيقه", "الجوله", "الرقم", "رقم", "للرقم", "بالرقم", "هاتف", "الهاتف", "تحويله", "الماده", "صفحه");

    private final WordLine line;

    NoQuantities(WordLine line) {
        this.line = line;
    }

    /** Whether the number from word {@code i} to the one before {@code next} is none that counts. */
    boolean at(int i, int next) {
        return score(i)
                || decade(i)
                || age(i, next)
                || rank(i, next)
                || numbered(i)
                || TOLD_APART.contains(line.folded(next))
                || AGO.contains(line.folded(next + 1))
                || named(next);
    }

    // «الدقيقة 34 من اللقاء», «الرقم المجاني (995)»
    private boolean numbered(int i) {
        return i > 0
                && digit(line.folded(i))
                && (NUMBERED.contains(line.folded(i - 1))
                        || (i > 1 && line.gap(i).endsWith("(") && NUMBERED.contains(line.folded(i - 2))));
    }

    // «בשנות ה-90»
    private boolean decade(int i) {
        return i > 1
                && digit(line.folded(i))
                && line.folded(i - 1).equals("ה")
                && line.folded(i - 2).endsWith("שנות");
    }

    // «2025 yılı», «2026 günü», «2024 sonbaharında»: which year
    private boolean named(int next) {
        return YEAR.matcher(line.folded(next - 1)).matches()
                && line.follows(next)
                && OF_YEAR.matcher(line.folded(next)).matches();
    }

    // 22:07, A4, 3/4, F-16
    boolean inCode(int i) {
        if (!digit(line.folded(i))) {
            return false;
        }
        String text = line.text().text();
        int start = line.span(i).start();
        int end = line.span(i).end();
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean coded =
                before == ':' || before == '/' || after == '/' || before == '.' || before == '_' || before == '#';
        boolean clock = after == ':' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        boolean model = before == '-'
                && start > 1
                && Character.isLetter(text.charAt(start - 2))
                && text.charAt(start - 2) < 0x0250;
        return coded || clock || model;
    }

    private static boolean digit(String folded) {
        return !folded.isEmpty() && Character.isDigit(folded.charAt(0));
    }

    // 3-1, with no more behind it: both halves go
    private boolean score(int i) {
        return pair(i) || pair(i - 1);
    }

    private boolean pair(int i) {
        if (i < 0 || i + 1 >= line.size() || !digit(line.folded(i)) || !digit(line.folded(i + 1))) {
            return false;
        }
        String gap = line.gap(i + 1);
        return (gap.equals("-") || gap.equals("–"))
                && number(line.folded(i)) >= number(line.folded(i + 1))
                && number(line.folded(i)) < 200;
    }

    private static double number(String folded) {
        String digits = BEHIND_DIGITS.matcher(folded).replaceAll("");
        return digits.isEmpty() || digits.length() > 9 ? Double.MAX_VALUE : Double.parseDouble(digits);
    }

    /** Whether a number is an age that is told in years: «(54 عاما)», «عمره 16 عاما». */
    boolean yearsOfAge(int i, int next) {
        return ARABIC_YEARS.contains(line.folded(next)) && line.follows(next) && age(i, next);
    }

    private boolean age(int i, int next) {
        for (int k = i - 1; k >= 0 && i - k <= AGE_REACH && !line.parted(k + 1); k--) {
            // «عن عمر ناهز 81 عاما»
            if (AGE_BEFORE.contains(line.folded(k))
                    || (line.folded(k).equals("عمر") && OF_AGE.contains(line.folded(k - 1)))) {
                return k == i - 1 || !line.folded(k).startsWith("ב");
            }
        }
        boolean old = line.folded(next + 1).equals("old") || line.folded(next).endsWith("year-old");
        boolean years = i > 0 && YEARS.contains(line.folded(next)) && line.follows(next);
        boolean bracketed = years && line.gap(i).endsWith("(");
        return AGE_BEHIND.contains(line.folded(next))
                || old
                || bracketed
                || (years && betweenCommas(i, next + 1))
                || behindName(i);
    }

    // «ليلى حسن، 34 عاما، …»
    private boolean betweenCommas(int i, int behind) {
        return COMMA.matcher(line.gap(i)).matches()
                && behind < line.size()
                && COMMA.matcher(line.gap(behind)).matches();
    }

    // "Ramazan T. (47)"
    private boolean behindName(int i) {
        String text = line.text().text();
        int end = line.span(i).end();
        return i > 0
                && line.gap(i).endsWith("(")
                && line.capital(i - 1)
                && line.folded(i).matches("\\d{1,2}")
                && end < text.length()
                && text.charAt(end) == ')';
    }

    private static final Set<String> ARABIC_YEARS = Set.of("عاما", "سنه", "عام", "اعوام", "سنوات");
    private static final Set<String> YEARS = Set.of("عاما", "سنه", "عام", "שנים", "שנה", "years", "yaş");

    // "3. kez", "5'inci", «الساعة الثانية عشرة»
    private boolean rank(int i, int next) {
        if (TEEN.contains(line.folded(i)) && line.follows(i)) {
            return ORDINAL.matcher(line.folded(i - 1)).matches();
        }
        if (next != i + 1 || !digit(line.folded(i))) {
            return false;
        }
        boolean point = next < line.size()
                && line.gap(next).equals(". ")
                && !line.capital(next)
                && line.folded(next).charAt(0) < 0x0250;
        return point || RANK.matcher(line.folded(i)).matches();
    }
}
