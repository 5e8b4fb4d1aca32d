package org.isnad.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words, with what multiplies them: "2.5 million", «ثلاثة وعشرون ألفا». */
public final class NumberWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST = 8;

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Set<String> beginnings;
    private final String language;
    private final String and;
    private final String particles;

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
        return beginnings.contains(folded) || behind && beginnings.contains(folded.substring(1));
    }

    /** The number that begins at a word, if one does. */
    public Optional<Read> at(List<Word> words, int first) {
        Optional<Read> whole = at(words, first, words.get(first).folded(), 0);
        String folded = words.get(first).folded();
        for (int cut = 1; whole.isEmpty() && cut <= 2 && cut < folded.length(); cut++) {
            if (particles.indexOf(folded.charAt(cut - 1)) < 0) {
                break;
            }
            whole = at(words, first, folded.substring(cut), cut);
        }
        return whole;
    }

    private Optional<Read> at(List<Word> words, int first, String start, int particles) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        int i = first;
        boolean digits = isNumber(start);
        while (i < words.size() && i - first < LONGEST) {
            boolean later = i > first;
            String folded = later ? words.get(i).folded() : start;
            String pair = pair(words, i, folded, later);
            int length = values.containsKey(pair) ? 2 : 1;
            BigDecimal value = length == 2 ? values.get(pair) : value(folded, later);
            if (value == null || (i > first && !goesOn(words, digits, i, value, current))) {
                break;
            }
            if (value.compareTo(THOUSAND) >= 0 && i > first) {
                total = total.add(isRound(value) ? current.max(BigDecimal.ONE).multiply(value) : current.add(value));
                current = BigDecimal.ZERO;
            } else if (value.compareTo(THOUSAND) >= 0 && !digits) {
                total = total.add(value);
            } else if (value.compareTo(HUNDRED) == 0
                    && current.signum() > 0
                    && current.compareTo(HUNDRED) < 0
                    && !joined(words, i)) {
                current = current.multiply(HUNDRED);
            } else {
                current = current.add(value);
            }
            i += length;
        }
        return i == first ? Optional.empty() : Optional.of(new Read(total.add(current), i, digits, particles));
    }

    private String pair(List<Word> words, int i, String folded, boolean later) {
        if (i + 1 >= words.size()) {
            return "";
        }
        boolean cut = later && !and.isEmpty() && folded.startsWith(and) && folded.length() > 2;
        return (cut ? folded.substring(1) : folded) + " " + words.get(i + 1).folded();
    }

    private @Nullable BigDecimal value(String folded, boolean later) {
        if (!later && isNumber(folded)) {
            return digits(folded);
        }
        BigDecimal value = values.get(folded);
        boolean cut = value == null && !and.isEmpty() && folded.startsWith(and) && folded.length() > 2;
        return cut && later ? values.get(folded.substring(1)) : value;
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

    private static boolean isRound(BigDecimal value) {
        String digits = value.toPlainString();
        return digits.charAt(0) == '1' && digits.substring(1).chars().allMatch(c -> c == '0');
    }

    private static boolean isNumber(String folded) {
        return folded.charAt(0) >= '0'
                && folded.charAt(0) <= '9'
                && folded.length() < 16
                && folded.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    // 1,200 and in Turkish 1.200 are thousands
    private BigDecimal digits(String folded) {
        boolean turkish = language.equals("tr");
        char thousands = turkish ? '.' : ',';
        String plain = folded.matches("\\d{1,3}(?:" + (turkish ? "\\." : ",") + "\\d{3})+")
                ? folded.replace(String.valueOf(thousands), "")
                : folded.replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.')
                ? new BigDecimal(plain)
                : new BigDecimal(plain.replace(".", ""));
    }
}
