package org.isnad.classifiers.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.report.Bound;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.NumberWords;
import org.isnad.text.Words;

/** Reads the quantities of one passage. */
final class QuantityReader {
    private static final String HURT = "injured";
    private static final BigDecimal HALF = new BigDecimal("1.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal CROWD = BigDecimal.valueOf(99);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "her", "his", "their", "its");

    static final Set<String> LENGTHS =
            Set.of("second", "minute", "hour", "day", "night", "week", "month", "season", "year", "decade");
    private static final Set<String> A = Set.of("a", "an");
    private static final Set<String> SHAKEN = Set.of(
            "زلزال", "زلزالا", "الزلزال", "بقوه", "قوته", "قوتها", "قوه", "هزه", "الهزه", "بلغت", "شدته", "شدتها",
            "בעוצמה", "שעוצמתה", "שעוצמתו", "עוצמתה", "עוצמתו");
    private static final int SHAKEN_REACH = 4;
    private static final Set<String> SET_BY_POINTS = Set.of("ar", "he");
    private static final Set<String> WHOLE =
            Set.of(("sar vehicle house pill weapon case vote animal item tree company school seat ship aircraft missile"
                            + " strike hospital dose town village tent basket report fire hotel violation meeting")
                    .split(" "));
    private static final Set<String> BELOW = Set.of("تحت", "دون", "below", "מתחת");
    private static final Set<String> ZERO = Set.of("الصفر", "zero", "freezing", "לאפס");

    private final WordLine line;
    private final QuantityWords lists;
    private final String language;
    private final Things things;
    private final Amounts amounts;
    private final Bounds bounds;
    private final Fates fates;
    private final NoQuantities none;
    private final BareNumbers bare;
    private final Definite known;
    private final Glued glued;
    private final Marks marks;

    QuantityReader(FoldedText text, Span passage, QuantityWords lists, String language) {
        this.line = new WordLine(text, Words.of(text, passage));
        this.lists = lists;
        this.language = language;
        this.things = new Things(line, language, passage, lists);
        this.amounts = new Amounts(line, passage, lists);
        this.bounds = new Bounds(line, language, passage, lists);
        this.fates = new Fates(line, language, passage, lists);
        this.none = new NoQuantities(line);
        this.known = new Definite(line, lists, things);
        this.glued = new Glued(line, lists);
        this.marks = new Marks(line, language);
        this.bare = new BareNumbers(line, language, lists, things, fates, amounts);
    }

    /**
     * The quantities from a word on, without numbers that begin at a taken place; {@code timed} tells the places of times.
     */
    List<Quantity> read(int first, IntPredicate taken, IntPredicate timed) {
        List<Quantity> found = new ArrayList<>();
        int i = first;
        while (i < line.size()) {
            if (!lists.counts(line.folded(i)) && !Duals.half(line.folded(i + 1))) {
                i++;
                continue;
            }
            Optional<Quantity> definite = definite(i, taken);
            if (definite.isPresent()) {
                found.add(definite.get());
                i = line.after(definite.get().span().end());
                continue;
            }
            boolean free = !taken.test(line.span(i).start());
            Optional<Amounts.Amount> number = !none.inCode(i) ? amounts.at(i) : Optional.empty();
            Optional<Quantity> quantity = Optional.empty();
            if (number.isPresent()) {
                boolean large = large(number.get()) && (!timed.test(line.span(i).start()) || listed(number.get()));
                if (none.yearsOfAge(i, number.get().next())) {
                    quantity = Optional.of(age(i, number.get()));
                } else if (!none.at(i, number.get().next()) && (free || large || unit(i, number.get(), timed))) {
                    quantity = quantity(
                            i, number.get(), bare.lately(found, i, number.get().next()));
                }
                i = number.get().next();
            } else {
                quantity = dual(i);
                if (quantity.isPresent()
                        && !free
                        && !LENGTHS.contains(quantity.get().counted())) {
                    quantity = Optional.empty();
                }
                i++;
            }
            if (quantity.isPresent()) {
                found.add(quantity.get());
                i = Math.max(i, line.after(quantity.get().span().end()));
            }
        }
        return found;
    }

    private Optional<Quantity> definite(int i, IntPredicate taken) {
        if (!language.equals("ar")) {
            return glued(i, taken);
        }
        return (Definite.mayBe(line.folded(i), lists.numbers) ? known.at(i) : Optional.<Definite.Count>empty())
                .filter(count -> !taken.test(line.span(i).start()) || LENGTHS.contains(count.code()))
                .map(count -> {
                    NumberWords.Read read = count.number();
                    Amounts.Amount number = Amounts.alone(read);
                    String code = fates.of(count.first(), read.next(), count.code());
                    return finished(count.first(), number, count.span(), code, read.next());
                });
    }

    // "45mm", "$3.5m"
    private Optional<Quantity> glued(int i, IntPredicate taken) {
        if (!language.equals("en") || taken.test(line.span(i).start())) {
            return Optional.empty();
        }
        return glued.at(i).map(measure -> {
            Amounts.Amount number =
                    new Amounts.Amount(measure.value(), measure.value(), Bound.EXACT, i + 1, true, 0, "number");
            Span span = line.span(i);
            return finished(i, number, marks.sign(span).isEmpty() ? span : marks.withSign(span), measure.code(), i + 1);
        });
    }

    // «قبل ثلاثة أيام» is a time and a length as well, "forty-one people" is no time of day, nor «عند 21.40 ريال»
    private boolean unit(int i, Amounts.Amount number, IntPredicate timed) {
        return !number.vague()
                && !(number.digits() && year(number))
                && thing(number, false)
                        .filter(Things.Thing::listed)
                        .filter(thing -> LENGTHS.contains(thing.code())
                                || number.low().scale() > 0
                                || (!number.digits()
                                        && timed.test(line.span(i).start())
                                        && !timed.test(thing.span().start())))
                        .isPresent();
    }

    // «(54 عاما)»: no length of time
    private Quantity age(int i, Amounts.Amount number) {
        Span span = new Span(start(i, number), line.span(number.next()).end());
        return finished(i, number, span, "age", number.next() + 1);
    }

    // «عام 2027 أمر»
    private boolean listed(Amounts.Amount number) {
        return thing(number, false).filter(Things.Thing::listed).isPresent();
    }

    // crowds of tellers are counted, a few sources are not
    private static boolean large(Amounts.Amount number) {
        return number.low().compareTo(number.vague() ? BigDecimal.TEN : CROWD) > 0;
    }

    private Optional<Quantity> quantity(int i, Amounts.Amount number, String lately) {
        int next = number.next();
        if (line.follows(next) && lists.skipped.contains(line.folded(next))) {
            return Optional.empty();
        }
        boolean one = number.low().compareTo(BigDecimal.ONE) == 0 && number.bound() == Bound.EXACT;
        boolean cased = cased(line.folded(next - 1)) && bounds.behind(next).isEmpty();
        Optional<Things.Thing> behind = cased
                ? Optional.empty()
                // «19 مسيرة من أصل 24 أطلقت»
                : thing(number, one)
                        .filter(found -> found.listed()
                                || lately.isEmpty()
                                || !line.folded(i - 1).equals("اصل"));
        Optional<Things.Thing> ahead =
                number.part() && language.equals("tr") ? things.whole(i) : things.before(i, one && !number.digits());
        Optional<Things.Thing> thing = ahead.or(() -> behind);
        Span span = new Span(start(i, number), line.span(next - 1).end());
        String sign = marks.sign(span);
        if (!sign.isEmpty() && (thing.isEmpty() || !thing.get().listed())) {
            Span signed = marks.withSign(span);
            return Optional.of(finished(i, number, signed, sign, line.after(signed.end())));
        }
        boolean bounded = bounds.before(i).isPresent();
        if (thing.isPresent()) {
            boolean some = lists.including.contains(line.folded(i - 1));
            String fate = some
                    ? thing.get().code()
                    : fates.of(bounded(i), thing.get().next(), thing.get().code());
            String told =
                    Fates.unharmed(fate) ? bare.befallen(i, thing.get().next()).orElse(fate) : fate;
            String known = thing.get().listed()
                    ? (HURT.equals(told) ? fates.acting(thing.get().next()) : "")
                    : fates.beside(bounded(i), thing.get().next());
            String code = known.isEmpty() ? shaken(i, told) : known;
            boolean named = !thing.get().listed() && lists.unled.contains(line.folded(i - 1));
            boolean counts = !named
                    && !pair(number, thing.get(), fate)
                    && !definite(i, number)
                    && (!one || counted(i, number, thing.get()));
            return counts
                    ? Optional.of(finished(
                            i,
                            number,
                            span.union(thing.get().span()),
                            code,
                            thing.get().next()))
                    : Optional.empty();
        }
        return bare.of(i, number, lately, bounded)
                // "the two of them"
                .filter(code -> !definite(i, number))
                // «2 bine» is no year
                .filter(code -> bounded || next > i + 1 || !(number.digits() && year(number)))
                .map(code -> finished(i, number, withThem(span, next), code, next));
    }

    // «תשעה מהם»
    private Span withThem(Span number, int next) {
        return language.equals("he") && bare.some(next) ? number.union(line.span(next)) : number;
    }

    // 26'ya, «2 bine», «üçü»
    private boolean cased(String word) {
        return (language.equals("tr") && NumberWords.someOf(word)) || NumberWords.cased(word);
    }

    private Optional<Things.Thing> thing(Amounts.Amount number, boolean one) {
        int next = bounds.past(number);
        if (number.part() && language.equals("tr")) {
            return Optional.empty();
        }
        Optional<Things.Thing> thing = things.behind(next, number.vague() || number.part());
        return thing.filter(t -> t.listed() || !one || number.digits());
    }

    // "one official" is no more than an article in Turkish; «إحدى الشركات» is one of them
    private boolean counted(int i, Amounts.Amount number, Things.Thing thing) {
        boolean measured = !thing.code().isEmpty() && thing.listed();
        boolean article = language.equals("tr") && !number.digits();
        boolean person = !article
                || Set.of("person", "hour", "day", "week", "month", "year").contains(thing.code())
                // "bir balıkçı teknesi": what befell others later in the sentence did not befall the one
                || (Fates.ofPeople(thing.code()) && fates.between(thing.next(), thing.next() + 2));
        // «ستة أشخاص من أسرة واحدة»
        boolean same = i > 1 && line.folded(i - 2).equals("من") && thing.next() <= i;
        return measured && person && !same && !line.folded(i).equals("احدي");
    }

    // "iki ülkenin": two already known
    private boolean pair(Amounts.Amount number, Things.Thing thing, String fate) {
        boolean two = language.equals("tr") && !number.digits() && number.low().compareTo(BigDecimal.TWO) == 0;
        return two
                && fate.equals(thing.code())
                && TurkishNouns.find(lists.paired, line.folded(thing.next() - 1)) != null;
    }

    private boolean definite(int i, Amounts.Amount number) {
        boolean article = language.equals("he")
                && line.folded(number.next()).startsWith("ה")
                && !lists.nouns.containsKey(line.folded(number.next()));
        return (article || DEFINITE.contains(line.folded(i - 1)))
                && !language.equals("tr")
                && !number.digits()
                && number.low().compareTo(TWO) <= 0;
    }

    // "a dozen"
    // «أوقفت الشرطة | ما لا يقل عن 60 طالبا»: the word with which the number or what bounds it begins
    private int bounded(int i) {
        return bounds.before(i)
                .map(bound -> line.after(bound.span().start()))
                .filter(first -> first < i)
                .orElse(i);
    }

    private int start(int i, Amounts.Amount number) {
        boolean a = language.equals("en") && A.contains(line.folded(i - 1)) && line.follows(i) && !number.digits();
        int between = number.range() ? amounts.between(i) : i;
        return a || between < i ? line.span(a ? i - 1 : between).start() : line.behind(i, number.particles());
    }

    // degrees of an earthquake
    private String shaken(int i, String code) {
        for (int k = i - 1; code.equals("degree") && k >= 0 && i - k <= SHAKEN_REACH; k--) {
            if (SHAKEN.contains(line.folded(k))) {
                return "magnitude";
            }
        }
        return code;
    }

    private static boolean year(Amounts.Amount number) {
        return number.low().compareTo(FIRST_YEAR) > 0
                && number.low().compareTo(LAST_YEAR) < 0
                && number.low().scale() <= 0;
    }

    private Quantity finished(int i, Amounts.Amount number, Span span, String code, int next) {
        Bounds.Meant meant = bounds.of(i, number, code, next);
        boolean below = code.equals("degree") && belowZero(next);
        boolean led = lists.minus.contains(line.folded(i - 1)) && line.follows(i);
        boolean minus = led || below || (code.equals("degree") && belowZeroBefore(i));
        Span whole = below
                ? span.union(line.span(next + 1))
                : led ? span.union(line.span(i - 1)) : minus ? span.union(line.span(i - 2)) : span;
        BigDecimal read = grouped(number, code) ? number.low().movePointRight(3) : number.low();
        BigDecimal low = minus ? read.negate() : read;
        BigDecimal high = minus || grouped(number, code) ? low : number.high();
        Span all = marks.unended(marks.bracketed(meant.span().map(whole::union).orElse(whole)));
        return new Quantity(all, low, high, meant.bound(), code, language + ".quantities." + number.rule());
    }

    // «3 درجات تحت الصفر», "three degrees below zero"
    private boolean belowZero(int next) {
        return line.follows(next)
                && line.follows(next + 1)
                && BELOW.contains(line.folded(next))
                && ZERO.contains(line.folded(next + 1));
    }

    // «sıfırın altında 3 derece»
    private boolean belowZeroBefore(int i) {
        return i > 1
                && line.follows(i)
                && line.follows(i - 1)
                && line.folded(i - 2).equals("sifirin")
                && line.folded(i - 1).equals("altinda");
    }

    // «612.450 ريالا»: a point between thousands of what has no thousandths
    private boolean grouped(Amounts.Amount number, String code) {
        return SET_BY_POINTS.contains(language)
                && number.digits()
                && number.low().scale() == 3
                && number.low().compareTo(number.high()) == 0
                && number.low().compareTo(BigDecimal.ONE) > 0
                // «1.250 مليون شخص» is a decimal
                && number.low().compareTo(THOUSAND) < 0
                && (Fates.ofPeople(code) || WHOLE.contains(code));
    }

    // «جريحان»: the word counts itself; «الجريحان» were counted before
    private Optional<Quantity> dual(int i) {
        Optional<Things.Thing> half = things.andAHalf(i);
        if (half.isPresent()) {
            int next = half.get().next();
            BigDecimal value = things.dual(i).isPresent() ? HALF.add(BigDecimal.ONE) : HALF;
            Amounts.Amount amount = new Amounts.Amount(value, value, Bound.EXACT, next, false, 0, "half");
            return Optional.of(finished(i, amount, half.get().span(), half.get().code(), next));
        }
        Optional<Things.Thing> two = things.dual(i);
        if (two.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quantity> range = fromTwo(i, two.get());
        if (range.isPresent()) {
            return range;
        }
        String code = fates.of(i, i + 1, two.get().code());
        Amounts.Amount amount = new Amounts.Amount(TWO, TWO, Bound.EXACT, i + 1, false, 0, "dual");
        return Optional.of(finished(i, amount, two.get().span(), code, two.get().next()));
    }

    // «بين سنتين وثماني سنوات», «عامين إلى ثلاثة أعوام»
    private Optional<Quantity> fromTwo(int i, Things.Thing two) {
        int next = two.next();
        boolean to = line.folded(next).equals("الي");
        boolean between =
                i > 0 && line.folded(i - 1).equals("بين") && line.folded(next).startsWith("و");
        if (!line.follows(next) || !(to || between)) {
            return Optional.empty();
        }
        return amounts.at(to ? next + 1 : next)
                .filter(number -> number.low().compareTo(TWO) > 0)
                .flatMap(number -> thing(number, false)
                        .filter(thing -> thing.code().equals(two.code()))
                        .map(thing -> new Quantity(
                                (between ? line.span(i - 1) : two.span()).union(thing.span()),
                                TWO,
                                number.high(),
                                Bound.RANGE,
                                two.code(),
                                language + ".quantities.range")));
    }
}
