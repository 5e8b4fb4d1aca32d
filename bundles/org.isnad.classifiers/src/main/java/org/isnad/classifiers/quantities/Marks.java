package org.isnad.classifiers.quantities;

import java.util.Map;
import org.isnad.report.Span;

/** Signs, brackets and apostrophes beside numbers. */
final class Marks {
    private static final Map<Character, String> SIGNS =
            Map.of('%', "percent", '٪', "percent", '°', "degree", '$', "usd", '€', "eur", '£', "gbp", '₪', "ils");
    private static final String APOSTROPHES = "'’";

    private final WordLine line;
    private final String language;

    Marks(WordLine line, String language) {
        this.line = line;
        this.language = language;
    }

    // «yüzde 40|'ını», «iki İHA|'nın»: the ending behind an apostrophe stays outside, as with names and days
    Span unended(Span span) {
        String all = line.text().text();
        int k = span.end();
        while (language.equals("tr") && k > span.start() && Character.isLetter(all.charAt(k - 1))) {
            k--;
        }
        boolean ended = k < span.end() && k > span.start() + 1 && APOSTROPHES.indexOf(all.charAt(k - 1)) >= 0;
        return ended ? new Span(span.start(), k - 1) : span;
    }

    // «(439491) شخصا»
    Span bracketed(Span span) {
        String all = line.text().text();
        int start = span.start();
        boolean cut = start > 0 && all.charAt(start - 1) == '(' && span.in(all).indexOf(')') > 0;
        return cut ? new Span(start - 1, span.end()) : span;
    }

    /** What the sign beside a number counts; empty if there is none. */
    String sign(Span number) {
        String all = line.text().text();
        int end = number.end();
        char behind = end < all.length()
                ? all.charAt(end) == ' ' && end + 1 < all.length() ? all.charAt(end + 1) : all.charAt(end)
                : ' ';
        char before = number.start() > 0 ? all.charAt(number.start() - 1) : ' ';
        return SIGNS.getOrDefault(before, SIGNS.getOrDefault(behind, ""));
    }

    Span withSign(Span span) {
        String all = line.text().text();
        if (span.start() > 0 && SIGNS.containsKey(all.charAt(span.start() - 1))) {
            return new Span(span.start() - 1, span.end());
        }
        return new Span(span.start(), span.end() + (all.charAt(span.end()) == ' ' ? 2 : 1));
    }
}
