package org.isnad.classifiers.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.report.Bound;
import org.isnad.report.Quantity;
import org.isnad.text.NumberWords;

/** Numbers without a noun: whether they count, and what, by the words before them. */
final class BareNumbers {
    private static final int REACH = 9;
    // «عدد قتلى انهيار المبنى الذي وقع صباح الثلاثاء في حي الزهور بحلب إلى ثمانية»
    private static final int FAR = 22;
    // words behind "number of" among which its noun stands
    private static final int NAMED = 3;
    private static final BigDecimal THOUSANDS = BigDecimal.valueOf(10_000);
    private static final Set<String> NUMBER_OF =
            Set.of("عدد", "حصيله", "الحصيله", "מספר", "מניין", "number", "toll", "total");
    private static final Set<String> OF = Set.of("of", "the");
    private static final Set<String> OF_MANY =
            Set.of("of", "out", "the", "its", "their", "all", "من", "اصل", "بين", "מתוך", "מבין", "מ");
    // counts the dead where nothing else is named: «ارتفعت الحصيلة إلى 15»
    private static final Set<String> TOLL = Set.of("حصيله", "الحصيله", "toll");
    private static final String NUMBER_OF_TR = "sayisi";
    private static final String HURT = "injured";
    private static final Set<String> MAGNITUDE = Set.of("magnitude", "בעוצמה");
    private static final String MAGNITUDE_TR = "büyüklüğ";

    private final WordLine line;
    private final String language;
    private final QuantityWords lists;
    private final Things things;
    private final Fates fates;
    private final Amounts amounts;

    BareNumbers(WordLine line, String language, QuantityWords lists, Things things, Fates fates, Amounts amounts) {
        this.line = line;
        this.language = language;
        this.lists = lists;
        this.things = things;
        this.fates = fates;
        this.amounts = amounts;
    }

    /**
     * What a quantity shortly before in the same sentence counts; empty if there is none. Of «17 قتيلا في ولايتين، بينهم 12»
     * it is the people.
     */
    String lately(List<Quantity> found, int i, int next) {
        boolean including = lists.including.contains(line.folded(i - 1));
        boolean some = including || some(next);
        // «بينهم» are people, "of them", «bunlardan» whatever was told last
        boolean people = including && (language.equals("ar") || language.equals("he"));
        if (including && i > 1 && fates.between(i - 2, i - 1)) {
            return fates.of(i - 1, i - 1, "");
        }
        for (int k = found.size() - 1; k >= 0; k--) {
            Quantity last = found.get(k);
            if (!people || Fates.ofPeople(last.counted())) {
                return (some ? oneSentence(last, i) : near(last, i)) ? last.counted() : "";
            }
        }
        return "";
    }

    private boolean near(Quantity last, int i) {
        int from = line.after(last.span().end());
        return i - from < REACH && oneSentence(last, i) && !fates.between(Math.min(from, i), i);
    }

    private boolean oneSentence(Quantity last, int i) {
        for (int k = Math.max(1, line.after(last.span().end())); k <= i; k++) {
            if (line.parted(k)) {
                return false;
            }
        }
        return true;
    }

    /** What a number without a noun counts, perhaps nothing that is said; empty if it counts nothing. */
    Optional<String> of(int i, Amounts.Amount number, String lately, boolean bounded) {
        String toll = toll(i, number.next());
        if (headed(i)) {
            return Optional.of(code(i - 1));
        }
        String fate = fates.of(i, number.next(), "");
        boolean some = language.equals("tr") && NumberWords.someOf(line.folded(number.next() - 1));
        boolean one = number.low().compareTo(BigDecimal.ONE) == 0 && number.bound() == Bound.EXACT && !some;
        if (number.part() || (one && toll.isEmpty())) {
            return Optional.empty();
        }
        if (!toll.isEmpty()) {
            return Optional.of(
                    toll.equals("?")
                            ? fate.isEmpty() ? fates.within(Math.max(0, i - REACH), i, "") : fate
                            : Fates.unharmed(toll) ? fates.within(Math.max(0, i - REACH), i, toll) : toll);
        }
        if (number.vague()) {
            return people(number) ? Optional.of(fate.isEmpty() ? "person" : fate) : Optional.empty();
        }
        Optional<String> told = fates.told(number.next());
        if (some(number.next())) {
            return Optional.of(told.orElse(lately.isEmpty() ? fate : lately));
        }
        Optional<String> many = ofMany(number);
        if (many.isPresent()) {
            return many;
        }
        boolean whoever =
                line.follows(number.next()) && lists.whoever.contains(line.folded(number.next())) && !fate.isEmpty();
        // «تسعة في حالة حرجة»
        if (told.isEmpty() && behind(number.next(), lists.condition) && (lately.isEmpty() || Fates.ofPeople(lately))) {
            return Optional.of(HURT);
        }
        if (told.isPresent() || whoever) {
            return Optional.of(told.orElse(fate));
        }
        if (acting(number.next())) {
            return Optional.of(fate.isEmpty() ? "person" : fate);
        }
        boolean led = number.particles() > 0 || lists.leads.contains(line.folded(i - 1)) || cased(number);
        boolean named = lists.unled.contains(line.folded(i - 1));
        // «نجا منهم ستة», "only six survived", «من أصل تسع»
        boolean ofThose = !lately.isEmpty()
                && (lists.including.contains(line.folded(i - 1))
                        || line.folded(i - 1).equals("اصل")
                        || line.folded(i - 1).equals("مقابل"));
        boolean acted = !named && line.follows(number.next()) && lists.acted.contains(line.folded(number.next()));
        if (bounded || some || ofThose || acted || (led && number.digits())) {
            return Optional.of(lately.isEmpty() ? fate.isEmpty() && some ? from(i) : fate : lately);
        }
        // «الجوازات: 439 ألف …»: thousands are counted, whatever they are
        if (number.digits() && number.next() - i > 1 && number.low().compareTo(THOUSANDS) >= 0) {
            return Optional.of(fate);
        }
        boolean beside = fates.between(i - 1, i) || fates.between(number.next(), number.next() + 1);
        if (number.digits() && !beside) {
            return Optional.empty();
        }
        return fate.isEmpty() || named || followed(number) ? Optional.empty() : Optional.of(fate);
    }

    /** Whether a word and what follows it say that the number before is of some of those told before: "of them". */
    boolean some(int next) {
        return behind(next, lists.some);
    }

    private boolean behind(int next, Set<String> words) {
        return line.follows(next)
                && (words.contains(line.folded(next))
                        || (line.follows(next + 1) && words.contains(line.folded(next) + ' ' + line.folded(next + 1))));
    }

    // «18 من أصل 60 مقعدا», "18 of the 60 seats": the larger number says what both count
    private Optional<String> ofMany(Amounts.Amount number) {
        int k = number.next();
        int first = k;
        while (line.follows(k) && OF_MANY.contains(line.folded(k)) && k < first + 3) {
            k++;
        }
        boolean linked =
                k > first && (line.follows(k) || (k < line.size() && line.gap(k).equals("-")));
        return linked
                ? amounts.at(k)
                        .filter(all -> all.low().compareTo(number.low()) > 0 && !all.part())
                        .flatMap(all -> things.behind(all.next(), true))
                        .map(Things.Thing::code)
                : Optional.empty();
    }

    // «القتلى خمسة والجرحى 15»
    private boolean headed(int i) {
        return language.equals("ar")
                && line.follows(i)
                && Fates.befallen(code(i - 1))
                && line.folded(i - 1).matches("و?ال.*");
    }

    // «5 قتلوا», «3 من مقاتليها قتلوا»
    private boolean acting(int next) {
        int verb = line.folded(next).equals("من") ? next + 2 : next;
        return line.follows(next) && line.follows(verb) && line.folded(verb).endsWith("وا");
    }

    // «آلاف» alone are people, "several" alone is not
    private boolean people(Amounts.Amount number) {
        return number.low().compareTo(BigDecimal.TEN) > 0 && !followed(number);
    }

    // "three of them", «ثلاثة منهم»
    private boolean followed(Amounts.Amount number) {
        String next = line.folded(number.next());
        return next.startsWith("منه") || next.startsWith("מה") || next.equals("of");
    }

    private boolean cased(Amounts.Amount number) {
        return NumberWords.cased(line.folded(number.next() - 1));
    }

    /** What people are said to be before their number, «عدد المصابين تسعة عمال»; empty if nothing befell them. */
    Optional<String> befallen(int i, int next) {
        return Optional.of(toll(i, next)).filter(Fates::befallen);
    }

    // «عدد القتلى إلى», "the number of injured climbed to"; ? if the thing is not of the list
    private String toll(int i, int next) {
        String nearest = "";
        int numberOf = -1;
        for (int k = i - 1;
                k >= 0 && i - k < FAR && !line.parted(k + 1) && !Fates.CLAUSES.contains(line.folded(k));
                k--) {
            boolean near = i - k < REACH;
            if (near && (MAGNITUDE.contains(line.folded(k)) || line.folded(k).startsWith(MAGNITUDE_TR))) {
                return "magnitude";
            }
            // «bu yıl ölenlerin sayısı»
            nearest = near && nearest.isEmpty() && !QuantityReader.LENGTHS.contains(code(k)) ? code(k) : nearest;
            if (near
                    && (lists.theirs.contains(line.folded(k))
                            || lists.theirs.contains(line.folded(k) + " " + line.folded(k + 1)))) {
                // «عدد من اعتقلتهم»
                return fates.within(k + 1, Math.min(i, k + NAMED), "person");
            }
            boolean number =
                    NUMBER_OF.contains(line.folded(k)) || line.folded(k).startsWith(NUMBER_OF_TR) || lossOfLife(k);
            numberOf = number && numberOf < 0 ? k : numberOf;
        }
        if (line.folded(next).startsWith(MAGNITUDE_TR)) {
            return "magnitude";
        }
        String behind = numberOf < 0 ? "" : lossOfLife(numberOf) ? code(numberOf) : named(behind(numberOf), i);
        String thing = behind.isEmpty() ? nearest : behind;
        return numberOf < 0 ? "" : thing.isEmpty() || deaths(numberOf) ? unnamed(numberOf, i) : thing;
    }

    // "number of | workers", «عدد | القتلى»
    private int behind(int numberOf) {
        int k = numberOf + 1;
        while (k < line.size() && OF.contains(line.folded(k))) {
            k++;
        }
        return k;
    }

    // "number of Iraqi soldiers killed in the attack"
    private String named(int first, int i) {
        for (int k = first; k < Math.min(i, first + NAMED) && !line.parted(k); k++) {
            String code = code(k);
            if (!code.isEmpty() && !QuantityReader.LENGTHS.contains(code)) {
                return Fates.unharmed(code) ? fates.within(k + 1, Math.min(i, k + NAMED), code) : code;
            }
        }
        return "";
    }

    // "the death toll from the collapse of a building rose to 14"
    private boolean deaths(int toll) {
        return line.folded(toll).equals("toll") && line.folded(toll - 1).equals("death");
    }

    private String unnamed(int numberOf, int i) {
        boolean first = IntStream.range(numberOf, i)
                .noneMatch(k -> Character.isDigit(line.folded(k).charAt(0)));
        return first && TOLL.contains(line.folded(numberOf)) ? "killed" : "?";
    }

    // "can kaybı 3'e yükseldi"
    private boolean lossOfLife(int k) {
        return line.folded(k).equals("can") && line.folded(k + 1).startsWith("kaybi");
    }

    // «yaralılardan 31'i»
    private String from(int i) {
        return line.follows(i) && line.folded(i - 1).matches(".*[dt][ae]n") ? code(i - 1) : "";
    }

    private String code(int k) {
        String code = things.code(k);
        return code.equals("percent") ? "" : code;
    }
}
