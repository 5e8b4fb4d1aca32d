package org.isnad.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words, with what multiplies them: "2.5 million", «ثلاثة وعشرون ألفا». */
public final class NumberWords {
    private static final WordMemo<Boolean> CASED =
            WordMemo.matching("\\d.*'.*|(?:bin|milyon|milyar|trilyon)(?:[aeiu]|[iu]n)");
    private static final WordMemo<Boolean> SOME_OF = WordMemo.matching(
            "(?:\\d+'s?[iuü]|ikisi|üçü|dördü|beşi|altisi|yedisi|sekizi|dokuzu|yirmisi|otuzu|kirki|ellisi"
                    + "|altmişi|yetmişi|sekseni|doksani)(?:n[iuü]n?|n[ae]|nd[ae]n?)?");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Map<String, Integer> POWERS_OF_TEN = Map.of("k", 3, "mn", 6, "bn", 9, "tn", 12);
    private static final Set<String> COMPARING =
            Set.of("fazla", "az", "çok", "aşkin", "yakin", "üzerinde", "üstünde", "altinda");
    private static final int LONGEST = 8;
    private static final String ARTICLE = "ال";
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern GROUPED_BY_COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Set<String> beginnings;
    private final String language;
    private final String and;
    private final String particles;
    private final Set<String> pairs;
    private final WordMemo<Boolean> starts = new WordMemo<>(this::mayStart);

    public NumberWords(Locale language) {
        this.language = language.getLanguage();
        int column = List.of("ar", "he", "tr", "en").indexOf(this.language) + 1;
        for (List<String> row : LexiconFile.rows(NumberWords.class, "numbers.tsv")) {
            if (column > 0 && column < row.size() && !row.get(column).isEmpty()) {
                for (String form : row.get(column).split("\\|")) {
                    values.putIfAbsent(FoldedText.fold(form), new BigDecimal(row.getFirst()));
                }
            }
        }
        this.beginnings = firstWords();
        this.pairs = values.keySet().stream()
                .filter(form -> form.indexOf(' ') > 0)
                .map(form -> form.substring(0, form.indexOf(' ')))
                .collect(Collectors.toSet());
        this.particles = this.language.equals("ar") ? "وفبل" : this.language.equals("he") ? "ובלכמ" : "";
        this.and = this.language.equals("ar") ? "و" : this.language.equals("he") ? "ו" : "";
    }

    /**
     * A number read.
     *
     * @param next number of the word after it
     * @param digits whether it began with digits
     * @param particles letters before it in its first word: 1 in «وثلاثة»
     */
    public record Read(BigDecimal value, int next, boolean digits, int particles) {}

    /** The words a number in words can begin with, folded. */
    Set<String> firstWords() {
        return values.keySet().stream().map(form -> form.split(" ")[0]).collect(Collectors.toSet());
    }

    /** Whether a folded word is one of a number or the first of a pair, alone or behind "and". */
    boolean mayHold(String folded) {
        boolean behind = !and.isEmpty() && folded.startsWith(and);
        return beginnings.contains(folded) || (behind && beginnings.contains(folded.substring(1)));
    }

    /** Whether a number may begin with a folded word, whatever follows it: with most words none does. */
    public boolean mayBegin(String folded) {
        return starts.of(folded);
    }

    /** The number that begins at a word, if one does; none behind the last word. */
    public Optional<Read> at(List<Word> words, int first) {
        if (first >= words.size() || !mayBegin(words.get(first).folded())) {
            return Optional.empty();
        }
        String folded = withoutEnding(words.get(first).folded());
        Optional<Read> whole = at(words, first, folded, 0);
        for (int cut = 1; whole.isEmpty() && cut <= 2 && cut < folded.length(); cut++) {
            if (particles.indexOf(folded.charAt(cut - 1)) < 0) {
                break;
            }
            whole = at(words, first, folded.substring(cut), cut);
        }
        return whole;
    }

    /** The number that begins behind the article of a word: «الـ44», «الخمس عشرة»; none if the word has no article. */
    public Optional<Read> behindArticle(List<Word> words, int first) {
        String folded = words.get(first).folded();
        return folded.startsWith(ARTICLE) && mayBegin(folded.substring(ARTICLE.length()))
                ? at(words, first, folded.substring(ARTICLE.length()), ARTICLE.length())
                : Optional.empty();
    }

    /** Whether a Turkish number stands for some of those told before: «üçü (tutuklu)», «1'i (ağır)», «dokuzunun». */
    public static boolean someOf(String folded) {
        return SOME_OF.of(folded);
    }

    /** Whether a number bears the ending of a case, so that no noun behind it is counted: «26'ya», «(2) bine». */
    public static boolean cased(String folded) {
        return CASED.of(folded);
    }

    private boolean mayStart(String word) {
        String folded = withoutEnding(word);
        for (int cut = 0; cut <= 2 && cut < folded.length(); cut++) {
            if (cut > 0 && particles.indexOf(folded.charAt(cut - 1)) < 0) {
                break;
            }
            String start = folded.substring(cut);
            if (pairs.contains(start) || value(start, false) != null || language.equals("tr")) {
                return true;
            }
        }
        return false;
    }

    // 100'den
    private static String withoutEnding(String folded) {
        int apostrophe = folded.indexOf('\'');
        return apostrophe > 0 && Character.isDigit(folded.charAt(0)) ? folded.substring(0, apostrophe) : folded;
    }

    private Optional<Read> at(List<Word> words, int first, String start, int particles) {
        NumberSum sum = new NumberSum();
        int i = first;
        boolean digits = isNumber(start);
        while (i < words.size() && i - first < LONGEST) {
            boolean later = i > first;
            int halves = later ? andAHalf(words, i) : 0;
            if (halves > 0) {
                sum.fraction(HALF, scaleAt(words, i + halves));
                i += halves;
                continue;
            }
            int skipped = later && and(words, i, sum) ? 1 : 0;
            String folded = later ? words.get(i + skipped).folded() : start;
            if (sum.dozen(folded)) {
                i++;
                continue;
            }
            String pair = pair(words, i + skipped, folded, later);
            int length = values.containsKey(pair) ? 2 : 1;
            BigDecimal value = length == 2 ? values.get(pair) : value(folded, later);
            if (value != null && !later && ofTwo(words, i, folded, value)) {
                value = value.multiply(TWO);
            }
            if (value == null && language.equals("tr")) {
                value = compared(words, i + skipped, folded);
            }
            if (value == null && later) {
                value = rest(folded, sum);
            }
            if (value == null || (later && skipped == 0 && !goesOn(words, digits, i, value, sum.current))) {
                break;
            }
            if (value.compareTo(BigDecimal.ONE) < 0 && value.signum() > 0) {
                boolean scaled = scaleAt(words, i + length) || dozenAt(words, i + length);
                if (!later && !scaled && !digits) {
                    break;
                }
                sum.fraction(value, scaled || !later);
                // «مليونا ونصف المليون»
                i += later && scaleAgain(words, i + skipped + length) ? 1 : 0;
            } else {
                sum.add(value, later, digits, joined(words, i));
            }
            i += skipped + length;
        }
        return i == first ? Optional.empty() : Optional.of(new Read(sum.value(), i, digits, particles));
    }

    // «مليونا يورو» are two of a million, «مليونا و200 ألف» and «مليونا من القطع» one
    private static boolean ofTwo(List<Word> words, int i, String folded, BigDecimal value) {
        boolean dual = folded.endsWith("نا") || folded.endsWith("لفا") || folded.endsWith("ارا");
        if (!dual || value.compareTo(THOUSAND) < 0) {
            return false;
        }
        boolean next = i + 1 < words.size()
                && words.get(i + 1).span().start() - words.get(i).span().end() == 1;
        String counted = next ? words.get(i + 1).folded() : "";
        return next
                && Character.isLetter(counted.charAt(0))
                && counted.charAt(0) != 'و'
                && !counted.startsWith("ال")
                && !Stems.isStopWord(counted);
    }

    private boolean scaleAt(List<Word> words, int i) {
        if (i >= words.size()
                || (i > 0
                        && words.get(i).span().start() - words.get(i - 1).span().end() > 2)) {
            return false;
        }
        BigDecimal value = values.get(words.get(i).folded());
        return value != null && value.compareTo(THOUSAND) >= 0 && isRound(value);
    }

    private boolean scaleAgain(List<Word> words, int i) {
        String folded = i < words.size() ? words.get(i).folded() : "";
        BigDecimal scale = folded.startsWith(ARTICLE) ? values.get(folded.substring(ARTICLE.length())) : null;
        return scale != null && scale.compareTo(THOUSAND) >= 0;
    }

    // "half a dozen"
    private static boolean dozenAt(List<Word> words, int i) {
        return i < words.size() && words.get(i).folded().equals("dozen");
    }

    // "two and a half"
    private int andAHalf(List<Word> words, int i) {
        boolean half = language.equals("en")
                && i + 2 < words.size()
                && words.get(i).folded().equals("and")
                && words.get(i + 1).folded().equals("a")
                && words.get(i + 2).folded().equals("half");
        return half ? 3 : 0;
    }

    // "two hundred and fifty"
    private boolean and(List<Word> words, int i, NumberSum sum) {
        if (!language.equals("en")
                || i + 1 >= words.size()
                || !words.get(i).folded().equals("and")) {
            return false;
        }
        BigDecimal next = values.get(words.get(i + 1).folded());
        boolean round = sum.current.compareTo(HUNDRED) >= 0 || (sum.current.signum() == 0 && sum.total.signum() > 0);
        return round && next != null && next.compareTo(HUNDRED) < 0;
    }

    private String pair(List<Word> words, int i, String folded, boolean later) {
        if (i + 1 >= words.size()) {
            return "";
        }
        boolean cut = later && !and.isEmpty() && folded.startsWith(and) && folded.length() > 2;
        String head = cut ? folded.substring(1) : folded;
        return pairs.contains(head) ? head + " " + words.get(i + 1).folded() : "";
    }

    private @Nullable BigDecimal value(String folded, boolean later) {
        if (!later && isNumber(folded)) {
            return digits(folded);
        }
        BigDecimal value = values.getOrDefault(folded, hyphened(folded));
        value = value == null && !later ? scaled(folded) : value;
        boolean cut = value == null && !and.isEmpty() && folded.startsWith(and) && folded.length() > 2;
        return cut && later ? values.get(withoutAnd(folded)) : value;
    }

    // «(الأربع) والعشرين»
    private String withoutAnd(String folded) {
        boolean article = folded.startsWith(ARTICLE, 1) && folded.length() > ARTICLE.length() + 1;
        return folded.substring(article ? ARTICLE.length() + 1 : 1);
    }

    // "2 bin 300", «ثلاثة آلاف و200»
    private @Nullable BigDecimal rest(String folded, NumberSum sum) {
        String digits = !and.isEmpty() && folded.startsWith(and) ? folded.substring(1) : folded;
        boolean goesOn = language.equals("tr") || digits.length() < folded.length();
        if (!goesOn || digits.isEmpty() || sum.total.signum() == 0 || sum.current.signum() != 0) {
            return null;
        }
        String plain = withoutEnding(digits);
        BigDecimal value = isNumber(plain) ? digits(plain) : null;
        return value != null && value.compareTo(THOUSAND.min(sum.scale)) < 0 ? value : null;
    }

    // "binden fazla", "beş yüzün üzerinde"
    private @Nullable BigDecimal compared(List<Word> words, int i, String folded) {
        if (i + 1 >= words.size() || !COMPARING.contains(words.get(i + 1).folded())) {
            return null;
        }
        for (int cut = 1; cut <= 3 && cut < folded.length() - 1; cut++) {
            BigDecimal value = values.get(folded.substring(0, folded.length() - cut));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    // "1.2bn", "40k"; "40m" may be metres
    private @Nullable BigDecimal scaled(String folded) {
        int end = folded.length();
        while (end > 0 && Character.isLetter(folded.charAt(end - 1))) {
            end--;
        }
        Integer power = language.equals("en") && end > 0 ? POWERS_OF_TEN.get(folded.substring(end)) : null;
        String digits = folded.substring(0, end);
        return power != null && isNumber(digits) ? digits(digits).scaleByPowerOfTen(power) : null;
    }

    // "forty-one"
    private @Nullable BigDecimal hyphened(String folded) {
        int hyphen = folded.indexOf('-');
        BigDecimal tens = hyphen > 0 ? values.get(folded.substring(0, hyphen)) : null;
        BigDecimal ones = tens == null ? null : values.get(folded.substring(hyphen + 1));
        if (tens == null || ones == null) {
            return null;
        }
        boolean number = tens.compareTo(HUNDRED) < 0 && ones.compareTo(BigDecimal.TEN) < 0;
        return number ? tens.add(ones) : null;
    }

    private boolean joined(List<Word> words, int i) {
        return !and.isEmpty()
                && words.get(i).folded().startsWith(and)
                && !values.containsKey(words.get(i).folded());
    }

    // a scale, or what «و» joins; in Turkish and English the next lower word
    private boolean goesOn(List<Word> words, boolean digits, int i, BigDecimal value, BigDecimal current) {
        if (words.get(i).span().start() - words.get(i - 1).span().end() > 2) {
            return false;
        }
        boolean scale = value.compareTo(THOUSAND) >= 0 && isRound(value);
        if (scale || (value.compareTo(HUNDRED) == 0 && !digits)) {
            return true;
        }
        if (digits && current.signum() > 0) {
            return false;
        }
        return and.isEmpty() ? value.compareTo(current) < 0 || current.signum() == 0 : joined(words, i);
    }

    static boolean isRound(BigDecimal value) {
        String digits = value.toPlainString();
        return digits.charAt(0) == '1' && digits.chars().skip(1).allMatch(c -> c == '0');
    }

    private static boolean isNumber(String folded) {
        if (!isDigit(folded.charAt(0)) || folded.length() >= 16) {
            return false;
        }
        for (int i = 1; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // 1,200 and in Turkish 1.200 are thousands
    private BigDecimal digits(String folded) {
        boolean turkish = language.equals("tr");
        char thousands = turkish ? '.' : ',';
        String plain = (turkish ? GROUPED_BY_POINTS : GROUPED_BY_COMMAS)
                        .matcher(folded)
                        .matches()
                ? folded.replace(String.valueOf(thousands), "")
                : folded.replace(',', '.');
        int last = plain.lastIndexOf('.');
        // «1.250,5»: thousands and a decimal; «1.250.300»
        boolean decimal = folded.indexOf(turkish ? ',' : '.') == last
                && GROUPED.matcher(folded.substring(0, Math.max(0, last))).matches();
        return plain.indexOf('.') == last
                ? new BigDecimal(plain)
                : new BigDecimal(
                        decimal
                                ? plain.substring(0, last).replace(".", "") + plain.substring(last)
                                : plain.replace(".", ""));
    }
}
