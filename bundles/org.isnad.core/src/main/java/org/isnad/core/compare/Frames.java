package org.isnad.core.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Stems;
import org.isnad.text.Words;

/** Over which time a number counts, a day, a year, and what of a thing it measures. Numbers of two frames do not contradict. */
final class Frames {
    private static final String SINCE = "since";
    private static final String PART = "part";
    private static final String OF_MANY = "among";
    private static final Phrases<String> PARTS = read(PART::equals);
    private static final Phrases<String> REST = read("the-rest"::equals);
    private static final Phrases<String> MANY = read(OF_MANY::equals);
    private static final Phrases<String> NO_DENIALS = read("but"::equals);
    private static final Phrases<String> LACKS = read("lacks"::equals);
    private static final Phrases<String> MORE = read("more"::equals);
    private static final Phrases<String> THEM = read("of-them"::equals);
    private static final Phrases<String> TOTAL = read("total"::equals);
    private static final Phrases<String> DIED = read("died"::equals);
    private static final Phrases<String> LAST = read("last"::equals);
    private static final Phrases<String> AFTER = read("after"::equals);
    private static final Phrases<String> BY_HOUR = read("by-hour"::equals);
    private static final Phrases<String> PRELIMINARY = read("preliminary"::equals);
    private static final Phrases<String> THIS_YEAR = read("this-year"::equals);
    private static final Phrases<String> CANNOT_SAY = read("cannot-say"::equals);
    private static final Phrases<String> FINAL = read("final"::equals);
    private static final Set<String> OF = Set.of("من", "of");
    private static final Set<String> THAN = Set.of("than", "fazla", "az", "cok");
    private static final Phrases<String> FRAMES = read(Set.of("hour", "day", "week", "month", "year", SINCE)::contains);
    private static final Phrases<String> DIMENSIONS =
            read(Set.of("depth", "height", "width", "length", "distance", "speed", "weight")::contains);
    private static final String OFFICIAL = "official-rate";
    private static final Phrases<String> RATES = read(Set.of(OFFICIAL, "street-rate")::contains);
    private static final String FAMILIES = "families";
    private static final String CIVILIANS = "civilians";
    private static final String THEIRS = "theirs";
    private static final Pattern POSSESSED = Pattern.compile("(?!ال)\\p{L}{3,}ي(?:ه|ها|هم|نا)");
    private static final Phrases<String> GROUPS = read(Set.of(
            "children",
            "women",
            "old",
            "fighters",
            CIVILIANS,
            "soldiers",
            "police",
            "medics",
            "press",
            "foreigners",
            "citizens",
            "residents",
            FAMILIES)::contains);
    private static final Set<String> ARMED = Set.of("fighters", "soldiers", "police");
    private static final Pattern DEFINITE = Pattern.compile("ال(?!واحد)\\S{3,}|ה\\S{3,}|(?:نفس|ذات)(?:ه|ها)");
    private static final int NEXT = 2;
    private static final int REACH = 100;
    private static final int AMONG = 90;
    private static final int REST_REACH = 60;
    private static final Set<Character> ENDS = Set.of('.', ';', '؛', '\n', '!', '?', '؟');
    private static final int OF_THEM = 25;
    private static final int WHOLE = 3;
    private static final String SHARE = "percent";

    private Frames() {}

    /** Whether two numbers count over different times, or measure one the depth and the other the height. */
    static boolean differ(Side a, Quantity x, Side b, Quantity y) {
        return (Conflicts.toll(x) && Conflicts.toll(y) && near(a, x, THIS_YEAR) != near(b, y, THIS_YEAR))
                || !a.said(x).time.get().equals(b.said(y).time.get())
                || measureOther(a.said(x).measure.get(), b.said(y).measure.get())
                || (Amounts.money(x) && official(a, x) != official(b, y));
    }

    private static boolean official(Side side, Quantity quantity) {
        return of(side, quantity, RATES).filter(OFFICIAL::equals).isPresent();
    }

    static Optional<String> timeOf(Side side, Quantity quantity) {
        return of(side, quantity, FRAMES);
    }

    static Optional<String> measureOf(Side side, Quantity quantity) {
        return of(side, quantity, DIMENSIONS);
    }

    private static boolean measureOther(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Whether a number is said to be a part of one before it: «بينهم 6 أطفال», or of all: «13 في القاهرة والباقي في قنا». */
    static boolean part(Side side, Quantity quantity) {
        int start = quantity.span().start();
        int before = Words.firstFrom(side.words, start) - 1;
        boolean among = before >= 0
                && side.words.get(before).span().end() + NEXT >= start
                && !PARTS.find(side.text, side.words.get(before).span()).isEmpty();
        return among || leavesRest(side, quantity.span());
    }

    private static boolean leavesRest(Side side, Span number) {
        String text = side.text.text();
        int end = number.end();
        while (end < text.length() && end - number.end() < REST_REACH && !ENDS.contains(text.charAt(end))) {
            end++;
        }
        return !REST.find(side.text, new Span(number.end(), end)).isEmpty();
    }

    /** Whether a number is of those counted elsewhere: «ثلاثة من الجرحى». */
    static boolean ofThem(Side side, Quantity quantity) {
        return side.said(quantity).ofThem.get();
    }

    static boolean isOfThem(Side side, Quantity quantity) {
        Span number = quantity.span();
        boolean before = side.language.getLanguage().equals("tr");
        Span near = before
                ? new Span(Math.max(0, number.start() - OF_THEM), number.end())
                : new Span(number.start(), Math.min(side.text.text().length(), number.end() + OF_THEM));
        return THEM.find(side.text, near).stream()
                .anyMatch(match -> before
                        ? match.span().end() + NEXT >= number.start()
                        : match.span().start() <= number.end() + NEXT);
    }

    /** Whether the clause of a number says that it is of all: «لترتفع الحصيلة إلى 11». */
    static boolean total(Side side, Quantity quantity) {
        return near(side, quantity, TOTAL);
    }

    /** Whether a report says that its toll is the last. */
    static boolean last(Side side) {
        return !LAST.find(side.text).isEmpty();
    }

    /** Whether it is said not to be the last number yet. */
    static boolean preliminary(Side side, Quantity quantity) {
        return near(side, quantity, PRELIMINARY);
    }

    /** Whether it is said to be the last number. */
    static boolean finished(Side side, Quantity quantity) {
        return near(side, quantity, FINAL);
    }

    /** Whether it counts up to an hour of the day: «24 بالمئة حتى الظهر». */
    static boolean byHour(Side side, Quantity quantity) {
        return near(side, quantity, BY_HOUR);
    }

    /** Whether words say that they are of the year or of the war so far. */
    static boolean thisYear(Side side, Span words) {
        return !THIS_YEAR.find(side.text, words).isEmpty();
    }

    /** Whether words say that who says them knows nothing of it. */
    static boolean cannotSay(Side side, Span words) {
        return !CANNOT_SAY.find(side.text, words).isEmpty();
    }

    private static boolean near(Side side, Quantity quantity, Phrases<String> words) {
        return side.telling(quantity).stream()
                .map(item -> item.claim.span())
                .anyMatch(claim -> !words.find(side.text, clause(side, claim, quantity.span()))
                        .isEmpty());
    }

    /** Whether those counted are told to have died of what they had: «بعد وفاة جريحين». */
    static boolean died(Side side, Quantity quantity) {
        int first = Words.firstFrom(side.words, quantity.span().start());
        return quantity.counted().equals("injured")
                && first > 0
                && !DIED.find(side.text, side.words.get(first - 1).span()).isEmpty();
    }

    /** Whether two shares are of others: «82 بالمئة من أساتذة الثانوي», «41 بالمئة من معلمي الابتدائي». */
    static boolean ofOthers(Side a, Quantity x, Side b, Quantity y) {
        if (!x.counted().equals(SHARE) || !a.sameLanguage(b)) {
            return false;
        }
        Set<String> whole = whole(a, x);
        Set<String> other = whole(b, y);
        long common = whole.stream().filter(other::contains).count();
        return !whole.isEmpty() && !other.isEmpty() && 2 * common < Math.min(whole.size(), other.size());
    }

    private static Set<String> whole(Side side, Quantity quantity) {
        int of = Words.firstFrom(side.words, quantity.span().end());
        boolean said = of < side.words.size() && OF.contains(side.words.get(of).folded());
        return said
                ? side.words.subList(of + 1, Math.min(side.words.size(), of + 1 + WHOLE)).stream()
                        .map(word -> Stems.of(word.folded()))
                        .filter(stem -> !Stems.isStopWord(stem))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Span withOf(Side side, Span number) {
        int next = Words.firstFrom(side.words, number.end());
        boolean of =
                next + 1 < side.words.size() && OF.contains(side.words.get(next).folded());
        return of ? number.union(side.words.get(next + 1).span()) : number;
    }

    /** Whether the smaller of two numbers counts only a group of people, children, soldiers, and the other does not. */
    static boolean ofGroup(Side less, Quantity few, Side more, Quantity many) {
        Set<String> groups = groups(less, few);
        // «مقتل 22 مدنيا» of which a report tells first: all it knows of
        boolean all = groups.equals(Set.of(CIVILIANS))
                && less.opens(few.span())
                && Tolls.of(less, few.counted())
                        .filter(toll -> Amounts.equal(toll, few))
                        .isPresent();
        return !all && !groups.isEmpty() && !groups.equals(groups(more, many));
    }

    /** Whether a number is of fighters, soldiers or police. */
    static boolean armed(Side side, Span number) {
        return GROUPS.find(side.text, withOf(side, number)).stream().anyMatch(match -> ARMED.contains(match.value()));
    }

    /** Whether a number is of families, not of people. */
    static boolean families(Side side, Quantity quantity) {
        return groups(side, quantity).contains(FAMILIES);
    }

    /** Of which groups of people a number is, by its own words and those behind an "of": «3 من جنوده». */
    static Set<String> groups(Side side, Quantity quantity) {
        return side.said(quantity).groups.get();
    }

    static Set<String> groupsOf(Side side, Quantity quantity) {
        Set<String> groups = GROUPS.find(side.text, withOf(side, quantity.span())).stream()
                .filter(match ->
                        !match.value().equals(FAMILIES) || quantity.span().contains(match.span()))
                .map(Phrases.Match::value)
                .collect(Collectors.toSet());
        return groups.isEmpty() && ofTheirs(side, quantity.span()) ? Set.of(THEIRS) : groups;
    }

    // «ثلاثة من متطوعيه»: of whoever tells it
    private static boolean ofTheirs(Side side, Span number) {
        int next = Words.firstFrom(side.words, number.end());
        return next + 1 < side.words.size()
                && OF.contains(side.words.get(next).folded())
                && POSSESSED
                        .matcher(side.words(side.words.get(next + 1).span()))
                        .matches();
    }

    /** Whether a number is said to be of those that the other report counts: «من بين الأسرى المحررين 12 أسيرا من القدس». */
    static boolean among(Side side, Quantity quantity) {
        return side.said(quantity).among.get();
    }

    static boolean isAmong(Side side, Quantity quantity) {
        String text = side.text.text();
        int start = quantity.span().start();
        int from = start;
        while (from > Math.max(0, start - AMONG) && ".،,\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return !MANY.find(side.text, new Span(from, start)).isEmpty();
    }

    /** Whether a claim with a negation denies nothing: «لم تعمل سوى 14 يوما», "did not respond to a request". */
    static boolean noDenial(Item item) {
        return !NO_DENIALS.find(item.side.text, item.claim.span()).isEmpty();
    }

    /** Whether a claim without a negation tells that something is not there: «محرومون من المياه», "have no access". */
    static boolean lacks(Item item) {
        return !LACKS.find(item.side.text, item.claim.span()).isEmpty();
    }

    /** Whether a number comes on top of one told before: "seven more people", «yedi kişinin daha». */
    static boolean added(Side side, Quantity quantity) {
        return side.said(quantity).added.get();
    }

    static boolean isAdded(Side side, Quantity quantity) {
        int first = Words.firstFrom(side.words, quantity.span().start());
        int end = Math.min(
                side.words.size(), Words.firstFrom(side.words, quantity.span().end()) + 1);
        for (int i = first; i < end; i++) {
            boolean bound = i + 1 < side.words.size()
                    && THAN.contains(side.words.get(i + 1).folded());
            if (!bound && !MORE.find(side.text, side.words.get(i).span()).isEmpty()) {
                return true;
            }
        }
        return !AFTER.find(
                        side.text,
                        new Span(
                                Math.max(0, quantity.span().start() - OF_THEM),
                                quantity.span().start()))
                .isEmpty();
    }

    // behind the number, else before it, in its claim and as far as a comma
    private static Optional<String> of(Side side, Quantity quantity, Phrases<String> frames) {
        Map<String, Integer> near = new HashMap<>();
        for (Item item : side.telling(quantity)) {
            Span clause = clause(side, item.claim.span(), quantity.span());
            frames.find(side.text, clause).stream()
                    .filter(found -> found.value().equals(SINCE)
                            || (!dated(side, found.span()) && !oneOfMany(side, found.span())))
                    .forEach(found -> near.merge(found.value(), 1, Integer::sum));
        }
        return near.size() == 1 ? near.keySet().stream().findFirst() : Optional.empty();
    }

    // «ביום שני», «في العام 2030»: when, not how often
    private static boolean dated(Side side, Span words) {
        return side.times.stream().anyMatch(time -> time.span().overlaps(new Span(words.start(), words.end() + NEXT)));
    }

    // «في اليوم الأول», «ביום הראשון»: which one, not how often
    private static boolean oneOfMany(Side side, Span words) {
        int next = Words.firstFrom(side.words, words.end());
        return next < side.words.size()
                && side.words.get(next).span().start() <= words.end() + 1
                && DEFINITE.matcher(side.words.get(next).folded()).matches();
    }

    private static Span clause(Side side, Span claim, Span number) {
        Span clause = NumberVerdict.clause(side, claim, number);
        return new Span(Math.max(clause.start(), number.start() - REACH), Math.min(clause.end(), number.end() + REACH));
    }

    static Phrases<String> read(Predicate<String> keys) {
        return read("frames.tsv", keys);
    }

    /** Phrases of a list of this package: key, then cells of variants parted by |. */
    static Phrases<String> read(String list, Predicate<String> keys) {
        Phrases.Builder<String> builder = Phrases.builder();
        LexiconFile.rows(Frames.class, list).stream()
                .filter(row -> keys.test(row.getFirst()))
                .forEach(row -> row.subList(1, row.size())
                        .forEach(cell ->
                                List.of(cell.split("\\|")).forEach(words -> builder.add(words, row.getFirst()))));
        return builder.build();
    }
}
