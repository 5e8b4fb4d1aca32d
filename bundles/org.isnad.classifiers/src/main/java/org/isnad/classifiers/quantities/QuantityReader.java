package org.isnad.classifiers.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.report.Bound;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one passage. */
final class QuantityReader {
    private static final Set<String> PEOPLE =
            Set.of("", "person", "woman", "child", "worker", "soldier", "police", "militant", "student", "official");
    // how many words away what befell people is looked for
    private static final int REACH = 4;
    private static final Map<Character, String> SIGNS =
            Map.of('%', "percent", '٪', "percent", '$', "usd", '€', "eur", '£', "gbp", '₪', "ils");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final FoldedText text;
    private final List<Word> words;
    private final QuantityWords lists;
    private final String language;
    private final Map<Integer, Phrases.Match<QuantityWords.Counted>> counted;
    private final Map<Integer, Phrases.Match<QuantityWords.Meant>> boundBefore = new HashMap<>();
    private final Map<Integer, Phrases.Match<QuantityWords.Meant>> boundBehind = new HashMap<>();
    private final Amounts amounts;
    private final Map<Integer, String> fates = new HashMap<>();

    QuantityReader(FoldedText text, Span passage, QuantityWords lists, String language) {
        this.text = text;
        this.words = Words.of(text, passage);
        this.lists = lists;
        this.language = language;
        Map<Integer, Integer> firstAt = new HashMap<>();
        Map<Integer, Integer> lastAt = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (int k = words.get(i).span().start(); k < words.get(i).span().end(); k++) {
                firstAt.put(k, i);
            }
            lastAt.put(words.get(i).span().end(), i + 1);
        }
        this.counted = byFirst(lists.counted.find(text, passage), firstAt);
        this.amounts = new Amounts(text, words, lists, byFirst(lists.vague.find(text, passage), firstAt));
        for (var match : lists.bounds.find(text, passage)) {
            boundBefore.put(lastAt.getOrDefault(match.span().end(), -1), match);
            if (match.value().behind()) {
                boundBehind.put(firstAt.getOrDefault(match.span().start(), -1), match);
            }
        }
        lists.fates
                .find(text, passage)
                .forEach(match -> fates.put(firstAt.getOrDefault(match.span().start(), -1), match.value()));
    }

    private static <T> Map<Integer, Phrases.Match<T>> byFirst(
            List<Phrases.Match<T>> matches, Map<Integer, Integer> firstAt) {
        Map<Integer, Phrases.Match<T>> map = new HashMap<>();
        matches.forEach(match -> map.put(firstAt.getOrDefault(match.span().start(), -1), match));
        return map;
    }

    /** The quantities, without numbers that begin at a taken place. */
    List<Quantity> read(IntPredicate taken) {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int start = words.get(i).span().start();
            Optional<Amounts.Amount> number = taken.test(start) || inCode(i) ? Optional.empty() : amounts.at(i);
            if (number.isPresent()) {
                quantity(i, number.get()).ifPresent(found::add);
                i = number.get().next();
            } else {
                dual(i).ifPresent(found::add);
                i++;
            }
        }
        return found;
    }

    // 22:07, A4, 3/4, F-16
    private boolean inCode(int i) {
        Span span = words.get(i).span();
        if (!Character.isDigit(words.get(i).folded().charAt(0))) {
            return false;
        }
        char before = span.start() > 0 ? text.text().charAt(span.start() - 1) : ' ';
        char after = span.end() < text.text().length() ? text.text().charAt(span.end()) : ' ';
        boolean coded = before == ':' || before == '/' || after == '/' || before == '.' || before == '_';
        boolean clock = after == ':'
                && span.end() + 1 < text.text().length()
                && Character.isDigit(text.text().charAt(span.end() + 1));
        boolean model = before == '-'
                && span.start() > 1
                && Character.isLetter(text.text().charAt(span.start() - 2))
                && text.text().charAt(span.start() - 2) < 0x0250;
        return coded || clock || model;
    }

    private int after(Span span) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String between(int before, int after) {
        return text.text()
                .substring(
                        words.get(before).span().end(), words.get(after).span().start());
    }

    private Optional<Quantity> quantity(int i, Amounts.Amount number) {
        int next = number.next();
        Phrases.Match<QuantityWords.Counted> thing =
                thing(afterBound(next), number.rule().equals("vague"));
        Phrases.Match<QuantityWords.Counted> before = before(i);
        thing = thing == null ? before : thing;
        String sign = sign(i, next);
        if (next < words.size()
                && between(next - 1, next).isBlank()
                && lists.skipped.contains(words.get(next).folded())) {
            return Optional.empty();
        }
        boolean bounded = boundBefore.containsKey(i);
        boolean one = number.low().compareTo(BigDecimal.ONE) == 0 && !number.digits();
        boolean year = number.digits()
                && number.low().compareTo(FIRST_YEAR) > 0
                && number.low().compareTo(LAST_YEAR) < 0
                && number.low().scale() <= 0;
        if (thing == null && sign.isEmpty() && !bounded && (one || year)) {
            return Optional.empty();
        }
        Span span = new Span(
                words.get(i).span().start() + number.particles(),
                words.get(next - 1).span().end());
        String code = sign;
        if (thing != null) {
            span = span.union(thing.span());
            code = thing.value().code();
        } else if (!sign.isEmpty()) {
            span = withSign(span);
        } else {
            code = otherWord(next);
        }
        if (code.isEmpty() && !bounded && !number.digits()) {
            return Optional.empty();
        }
        return Optional.of(finished(i, number, span, fate(i, after(span), code)));
    }

    private Quantity finished(int i, Amounts.Amount number, Span span, String counted) {
        Phrases.Match<QuantityWords.Meant> before = boundBefore.get(i);
        Phrases.Match<QuantityWords.Meant> straight = boundBehind.get(number.next());
        Phrases.Match<QuantityWords.Meant> behind = straight != null ? straight : boundBehind.get(after(span));
        Bound bound = number.bound();
        Span whole = span;
        if (before != null) {
            whole = whole.union(before.span());
            bound = before.value().bound();
        } else if (language.equals("he") && text.text().startsWith("כ-", Math.max(0, span.start() - 2))) {
            bound = Bound.ABOUT;
        } else if (behind != null) {
            whole = whole.union(behind.span());
            bound = behind.value().bound();
        }
        return new Quantity(
                whole, number.low(), number.high(), bound, counted, language + ".quantities." + number.rule());
    }

    // "100'den fazla ev", "20 kadar araç"
    private int afterBound(int next) {
        Phrases.Match<QuantityWords.Meant> behind = boundBehind.get(next);
        return behind != null && between(next - 1, next).isBlank() ? after(behind.span()) : next;
    }

    // "yüzde 35"
    private Phrases.@Nullable Match<QuantityWords.Counted> before(int i) {
        Phrases.Match<QuantityWords.Counted> match = i > 0 && between(i - 1, i).isBlank() ? counted.get(i - 1) : null;
        return match != null && match.value().before() ? match : null;
    }

    // what is counted stands behind, perhaps after «من» or "of" or one adjective
    private Phrases.@Nullable Match<QuantityWords.Counted> thing(int next, boolean definite) {
        for (int k = next;
                k < Math.min(words.size(), next + 2) && between(k - 1, k).isBlank();
                k++) {
            Phrases.Match<QuantityWords.Counted> match = counted.get(k);
            if (match != null
                    && !match.value().before()
                    && (match.prefix().isEmpty() || (match.prefix().equals("ال") && (definite || k > next)))) {
                return match;
            }
            boolean passes = Set.of("من", "of", "the").contains(words.get(k).folded())
                    || Character.isUpperCase(
                            text.text().charAt(words.get(k).span().start()));
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    private String sign(int i, int next) {
        int start = words.get(i).span().start();
        int end = words.get(next - 1).span().end();
        String all = text.text();
        char behind = end < all.length()
                ? all.charAt(end) == ' ' && end + 1 < all.length() ? all.charAt(end + 1) : all.charAt(end)
                : ' ';
        char before = start > 0 ? all.charAt(start - 1) : ' ';
        return SIGNS.getOrDefault(behind, SIGNS.getOrDefault(before, ""));
    }

    private Span withSign(Span span) {
        String all = text.text();
        int start =
                span.start() > 0 && SIGNS.containsKey(all.charAt(span.start() - 1)) ? span.start() - 1 : span.start();
        int end = span.end();
        if (start == span.start()) {
            end += all.charAt(end) == ' ' ? 2 : 1;
        }
        return new Span(start, end);
    }

    private String otherWord(int next) {
        if (next >= words.size() || !between(next - 1, next).isBlank()) {
            return "";
        }
        String folded = words.get(next).folded();
        boolean noun = folded.length() > 3 && Character.isLetter(folded.charAt(0)) && !folded.startsWith("ال");
        return noun ? folded : "";
    }

    private String fate(int i, int next, String code) {
        if (!PEOPLE.contains(code)) {
            return code;
        }
        for (int distance = 1; distance <= REACH; distance++) {
            String before = fates.get(i - distance);
            String behind = fates.get(next + distance - 1);
            if (before != null && !language.equals("tr") && !language.equals("en")) {
                return before;
            }
            if (behind != null && (language.equals("tr") || language.equals("en") || language.equals("he"))) {
                return behind;
            }
        }
        return code;
    }

    // «جريحان»: the word counts itself; «الجريحان» were counted before
    private Optional<Quantity> dual(int i) {
        Phrases.Match<QuantityWords.Counted> match = counted.get(i);
        if (match == null || !match.value().two() || match.prefix().endsWith("ال")) {
            return Optional.empty();
        }
        BigDecimal two = BigDecimal.valueOf(2);
        String code = fate(i, i + 1, match.value().code());
        return Optional.of(new Quantity(match.span(), two, two, Bound.EXACT, code, language + ".quantities.dual"));
    }
}
