package org.isnad.classifiers.quantities;

import java.util.Optional;
import java.util.Set;
import org.isnad.report.Bound;
import org.isnad.report.Span;
import org.isnad.text.Phrases;

/** How numbers are meant: about, at least, more than. */
final class Bounds {
    /** The bound and the words that say it. */
    record Meant(Bound bound, Optional<Span> span) {}

    private static final Set<String> TIMES =
            Set.of("minute", "hour", "day", "night", "week", "month", "year", "decade");
    private static final Set<String> LASTED = Set.of("lasted", "took", "for", "after", "waited", "spent", "well");

    // «القارب», «משפחות» are no bounds
    private static final Set<String> PARTS_OF_WORDS = Set.of("ال", "وال", "بال", "فال", "מש");

    private static final Set<Bound> FAR = Set.of(Bound.AT_LEAST, Bound.AT_MOST);
    private static final int MOST_BETWEEN = 2;

    private final WordLine line;
    private final String language;
    private final QuantityWords lists;
    // by the word behind the phrase; by its first word
    private final ByWord<Phrases.Match<QuantityWords.Meant>> before;
    private final ByWord<Phrases.Match<QuantityWords.Meant>> behind;

    Bounds(WordLine line, String language, Span passage, QuantityWords lists) {
        this.line = line;
        this.language = language;
        this.lists = lists;
        before = new ByWord<>(line.size());
        behind = new ByWord<>(line.size());
        for (var match : lists.bounds.find(line.text(), passage)) {
            if (PARTS_OF_WORDS.contains(match.prefix())) {
                continue;
            }
            before.put(line.after(match.span().end()), match);
            if (match.value().behind()) {
                behind.put(line.after(match.span().start() + 1) - 1, match);
            }
        }
    }

    Optional<Phrases.Match<QuantityWords.Meant>> before(int number) {
        // "about | a hundred"
        boolean a = language.equals("en") && line.folded(number - 1).equals("a") && line.follows(number);
        // «en fazla | yüzde 2»
        boolean percent = line.follows(number) && line.folded(number - 1).equals(Amounts.PERCENT_TR);
        int i = a || percent ? number - 1 : number;
        Phrases.Match<QuantityWords.Meant> match = i > 0 && i < line.size() ? before.get(i) : null;
        if (match == null || turkish(match) || !line.gap(i).chars().allMatch(c -> " -$€£₪%".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(match);
    }

    // "fazla" before a number belongs to another one
    private boolean turkish(Phrases.Match<QuantityWords.Meant> match) {
        return language.equals("tr") && match.value().only();
    }

    Optional<Phrases.Match<QuantityWords.Meant>> behind(int next) {
        Phrases.Match<QuantityWords.Meant> match = line.follows(next) && !measured(next) ? behind.get(next) : null;
        return match == null || ofNext(match) ? Optional.empty() : Optional.of(match);
    }

    // «11 buzuldan | en az yedisi»: it stands before another number
    private boolean ofNext(Phrases.Match<QuantityWords.Meant> match) {
        int next = line.after(match.span().end());
        return !match.value().only()
                && line.follows(next)
                && lists.numbers.at(line.words(), next).isPresent();
    }

    // «380 metre altında», «yüzde 30 üzerinde», «198 liraya kadar»: by how much or how far; «300'ün altında» is a bound
    private boolean measured(int next) {
        if (!language.equals("tr") || next < 1) {
            return false;
        }
        String before = line.folded(next - 1);
        return switch (line.folded(next)) {
            case "üzerinde", "üzerine", "üstüne", "üstünde", "altinda", "altina", "altindan" ->
                !before.matches(".*(?:[ıiuü]n)") && before.indexOf('\'') < 0;
            case "kadar" -> before.length() > 3 && before.matches(".*[yr][ae]|.*[ae]y[ae]");
            default -> false;
        };
    }

    /** The word behind the bound that stands behind a number: "100'den fazla ev", «10 ile 20 arasında ev». */
    int past(Amounts.Amount number) {
        int next = number.next();
        return closes(number, next)
                ? next + 1
                : behind(next).map(match -> line.after(match.span().end())).orElse(next);
    }

    private boolean closes(Amounts.Amount number, int next) {
        return number.range() && line.follows(next) && lists.closing.contains(line.folded(next));
    }

    // «ثلاث حكومات أفريقية على الأقل», «4 منهم على الأقل»: also behind what describes the thing
    private Optional<Phrases.Match<QuantityWords.Meant>> farBehind(int next) {
        for (int k = next; k < next + MOST_BETWEEN && language.equals("ar") && line.follows(k); k++) {
            boolean others = line.folded(k).startsWith("و") || lists.numbers.mayBegin(line.folded(k));
            if (others) {
                break;
            }
            Optional<Phrases.Match<QuantityWords.Meant>> match =
                    behind(k + 1).filter(found -> FAR.contains(found.value().bound()));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    // "€50 million over three years"
    private boolean spread(int i, String code) {
        return TIMES.contains(code) && line.folded(i - 1).equals("over") && !LASTED.contains(line.folded(i - 2));
    }

    Meant of(int i, Amounts.Amount number, String code, int next) {
        Optional<Meant> approximate = glued(i, number.particles());
        if (approximate.isPresent()) {
            return approximate.get();
        }
        int close = closes(number, number.next()) ? number.next() : next;
        if (closes(number, close)) {
            return new Meant(Bound.RANGE, Optional.of(line.span(close)));
        }
        return before(i)
                .filter(match -> !spread(i, code))
                .or(() -> behind(number.next()))
                .or(() -> behind(next))
                .or(() -> farBehind(next))
                .map(match -> new Meant(match.value().bound(), Optional.of(match.span())))
                .orElse(new Meant(number.bound(), Optional.empty()));
    }

    // «כ-40», «כאלף»
    private Optional<Meant> glued(int i, int particles) {
        if (!language.equals("he")) {
            return Optional.empty();
        }
        int start = line.span(i).start();
        boolean inside = particles > 0 && line.folded(i).charAt(particles - 1) == 'כ';
        boolean hyphen = i > 0
                && line.gap(i).equals("-")
                && line.folded(i - 1).endsWith("כ")
                && line.folded(i - 1).length() < 3;
        int letter = inside ? line.behind(i, particles) - 1 : start - 2;
        return inside || hyphen
                ? Optional.of(new Meant(Bound.ABOUT, Optional.of(new Span(letter, start + 1))))
                : Optional.empty();
    }
}
