package org.isnad.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Grain;

/** Reads lengths of time, points told by a length from the day of publication, and what repeats. */
final class LengthReading {
    /** A length; {@code iso} is empty if it is vague, as in «بضعة أيام»; {@code told} if it is more than a bare unit. */
    private record Length(
            Map<Grain, BigDecimal> parts, Grain finest, boolean vague, boolean told, int first, int next) {
        String iso() {
            if (vague) {
                return "";
            }
            StringBuilder date = new StringBuilder("P");
            StringBuilder time = new StringBuilder();
            BigDecimal years = parts.getOrDefault(Grain.YEAR, BigDecimal.ZERO)
                    .add(parts.getOrDefault(Grain.DECADE, BigDecimal.ZERO).multiply(BigDecimal.TEN))
                    .add(parts.getOrDefault(Grain.CENTURY, BigDecimal.ZERO).movePointRight(2));
            add(date, years, 'Y');
            add(date, parts.getOrDefault(Grain.MONTH, BigDecimal.ZERO), 'M');
            add(date, parts.getOrDefault(Grain.WEEK, BigDecimal.ZERO), 'W');
            add(date, parts.getOrDefault(Grain.DAY, BigDecimal.ZERO), 'D');
            add(time, parts.getOrDefault(Grain.HOUR, BigDecimal.ZERO), 'H');
            add(time, parts.getOrDefault(Grain.MINUTE, BigDecimal.ZERO), 'M');
            add(time, parts.getOrDefault(Grain.SECOND, BigDecimal.ZERO), 'S');
            return time.isEmpty()
                    ? date.toString()
                    : date.append('T').append(time).toString();
        }

        private static void add(StringBuilder iso, BigDecimal count, char unit) {
            if (count.signum() > 0) {
                iso.append(count.stripTrailingZeros().toPlainString()).append(unit);
            }
        }
    }

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final int MOST_PARTS = 4;
    // further away no calendar helps
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(2000);

    private final TimeTokens tokens;
    private final TurnedReading turned;
    private final LocalDate today;

    LengthReading(TimeTokens tokens, TurnedReading turned, LocalDate today) {
        this.tokens = tokens;
        this.turned = turned;
        this.today = today;
    }

    private Optional<Length> length(int i) {
        // "65 million years": the word alone would say one million
        boolean scale = tokens.is(i, TimeKind.NUMBER)
                && tokens.at(i).value() >= 100
                && tokens.at(i).digits() == 0;
        if (unitAt(i) < 0 || (scale && tokens.is(i - 1, TimeKind.NUMBER) && tokens.straight(i))) {
            return Optional.empty();
        }
        Map<Grain, BigDecimal> parts = new EnumMap<>(Grain.class);
        Grain finest = Grain.CENTURY;
        boolean told = false;
        boolean vague = false;
        int next = i;
        for (int part = 0; part < MOST_PARTS; part++) {
            int start = part == 0 ? i : tokens.is(next, TimeKind.AND) && tokens.straight(next) ? next + 1 : next;
            // «3 aydan | 2 yıla kadar»
            if (part > 0 && (!tokens.straight(start) || tokens.ablative(next - 1))) {
                break;
            }
            int u = unitAt(start);
            if (u >= 0
                    && tokens.is(start, TimeKind.ONE)
                    && (part > 0 || tokens.at(u).isUnit(Grain.SECOND))) {
                break;
            }
            if (u < 0
                    || (part > 0 && parts.containsKey(tokens.at(u).grain()))
                    || (part > 0
                            && start == next
                            && u == start
                            && !tokens.at(start).and())) {
                break;
            }
            TimeToken unit = tokens.at(u);
            boolean counted = u > start;
            BigDecimal count = counted ? count(start) : BigDecimal.ONE;
            vague |= (counted && tokens.is(start, TimeKind.FEW)) || (!counted && unit.value() == 0 && many(unit));
            told |= counted || unit.value() > 1;
            next = u + 1;
            if (!counted
                    && tokens.at(next).is(TimeKind.NUMBER)
                    && tokens.at(next).value() == 1
                    && tokens.at(next).digits() == 0
                    && tokens.straight(next)) {
                next++;
                told = true;
            }
            if (tokens.is(next, TimeKind.FRACTION) && tokens.straight(next) && joined(next)) {
                count = count.add(fraction(next));
                next++;
                told = true;
            }
            parts.put(unit.grain(), count.multiply(BigDecimal.valueOf(Math.max(1, unit.value()))));
            finest = unit.grain().compareTo(finest) > 0 ? unit.grain() : finest;
        }
        return next == i ? Optional.empty() : Optional.of(new Length(parts, finest, vague, told, i, next));
    }

    // «أيام»: in Arabic no number but many
    private boolean many(TimeToken unit) {
        return tokens.text.charAt(unit.start()) >= 0x600;
    }

    private boolean joined(int i) {
        return tokens.at(i).and() || tokens.text.charAt(tokens.at(i).start()) == 'ו';
    }

    private BigDecimal fraction(int i) {
        return BigDecimal.valueOf(tokens.at(i).value()).divide(HOUR, 4, RoundingMode.HALF_UP);
    }

    // the unit of the number, fraction or vague word at a place; -1 if none
    private int unitAt(int i) {
        TimeToken token = tokens.at(i);
        if (token.is(TimeKind.UNIT)) {
            return i;
        }
        boolean counts = token.is(TimeKind.NUMBER)
                || token.is(TimeKind.FRACTION)
                || token.is(TimeKind.FEW)
                || token.is(TimeKind.ONE);
        int u = counts && decimal(i) ? i + 2 : i + 1;
        boolean over = (tokens.is(u, TimeKind.OF) && token.is(TimeKind.FEW))
                || (tokens.is(u, TimeKind.ONE) && token.is(TimeKind.FRACTION));
        u = counts && over ? u + 1 : u;
        boolean unit = tokens.is(u, TimeKind.UNIT) || (token.is(TimeKind.FRACTION) && tokens.is(u, TimeKind.CLOCK));
        return counts && unit && tokens.straight(u) ? u : -1;
    }

    private boolean decimal(int i) {
        return tokens.at(i).digits() > 0
                && tokens.at(i + 1).digits() > 0
                && ".,٫".indexOf(tokens.sign(i + 1)) >= 0
                && tokens.at(i + 1).word() == tokens.at(i).after() + 1;
    }

    private BigDecimal count(int i) {
        TimeToken token = tokens.at(i);
        if (decimal(i)) {
            return new BigDecimal(token.value() + "." + tokens.at(i + 1).value());
        }
        return token.is(TimeKind.FRACTION) ? fraction(i) : BigDecimal.valueOf(Math.max(1, token.value()));
    }

    /** «3 ساعات», «نصف ساعة», «لمدة أسبوع», «طوال اليوم», «شهر كامل», "iki hafta boyunca". */
    Optional<Time> duration(int i) {
        // «ilk 48 saatte»
        boolean first = tokens.is(i, TimeKind.ORDINAL) && says(i, "ilk ") && tokens.is(i + 1, TimeKind.NUMBER);
        boolean whole = (first || tokens.is(i, TimeKind.WHOLE)) && tokens.straight(i + 1);
        if (whole && tokens.is(i + 1, TimeKind.DAY) && tokens.at(i + 1).value() == 0) {
            return Optional.of(Time.open(i, i + 2, Grain.DAY, "P1D", "duration"));
        }
        if (whole && tokens.is(i + 1, TimeKind.YEARWORD)) {
            return Optional.of(Time.open(i, i + 2, Grain.YEAR, "P1Y", "duration"));
        }
        Optional<Length> length = length(whole ? i + 1 : i);
        return length.flatMap(l -> {
            boolean led = tokens.straight(i)
                    && tokens.is(i - 1, TimeKind.FOR)
                    && !tokens.at(i).definite();
            boolean full = tokens.is(l.next(), TimeKind.FULL) && tokens.straight(l.next());
            boolean turned = tokens.straight(l.next())
                    && (tokens.is(l.next(), TimeKind.TURN) || tokens.is(l.next(), TimeKind.ORDINAL));
            boolean alone = tokens.is(i - 1, TimeKind.OF)
                    && tokens.straight(i)
                    && tokens.ends(i)
                    && !tokens.at(i).definite();
            // «بعد أيام من نشره», «منذ أسابيع»
            boolean some = l.vague()
                    && tokens.straight(i)
                    && !tokens.at(i).definite()
                    && (tokens.is(i - 1, TimeKind.AGO) || tokens.is(i - 1, TimeKind.AFTER) || led);
            boolean said = whole || full || l.told() || led || alone || some;
            // "within days": how many is not told
            boolean within = led && !l.told() && says(i - 1, "within ");
            return said && !turned
                    ? Optional.of(Time.open(
                            within ? i - 1 : i,
                            full ? l.next() + 1 : l.next(),
                            l.finest(),
                            within ? "" : l.iso(),
                            "duration"))
                    : Optional.empty();
        });
    }

    /** «عامين إلى ثلاثة أعوام», «ما بين ثلاث وأربع ساعات», "two to three weeks". */
    Optional<Time> range(int i) {
        boolean between = tokens.is(i, TimeKind.BETWEEN) && tokens.straight(i + 1);
        int a = between ? i + 1 : i;
        Optional<Length> low = length(a);
        // «2021 ile 2024 yılları» are years
        boolean number =
                low.isEmpty() && tokens.is(a, TimeKind.NUMBER) && tokens.at(a).digits() != 4;
        if (!number && low.filter(Length::told).isEmpty()) {
            return Optional.empty();
        }
        int joint = low.map(Length::next).orElse(a + 1);
        // «2-3 hafta»
        boolean hyphen = number && tokens.at(joint).digits() > 0 && tokens.sign(joint) == '-';
        boolean bound = hyphen || (tokens.is(joint, TimeKind.TO) && !between && tokens.straight(joint));
        boolean and =
                between && (tokens.is(joint, TimeKind.AND) || tokens.at(joint).and()) && tokens.straight(joint);
        int b = !hyphen && (bound || tokens.is(joint, TimeKind.AND)) ? joint + 1 : joint;
        return (bound || and) && (hyphen || tokens.straight(b))
                ? length(b)
                        .map(high -> Time.open(
                                i,
                                high.next(),
                                high.finest(),
                                low.map(Length::iso).orElse("") + "/" + high.iso(),
                                "duration"))
                : Optional.empty();
    }

    /** «قبل ثلاثة أيام», «منذ عامين», "two days ago", "iki gün önce", "לפני יומיים", «بعد يومين», «شهر و21 يوما من الآن». */
    Optional<Time> fromNow(int i) {
        boolean wordFirst = tokens.is(i, TimeKind.AGO) || tokens.is(i, TimeKind.AFTER);
        if (wordFirst && (!tokens.straight(i + 1) || everSince(i))) {
            return Optional.empty();
        }
        return length(wordFirst ? i + 1 : i).flatMap(l -> {
            int n = l.next();
            boolean now = tokens.is(n, TimeKind.FROMNOW) && tokens.straight(n);
            // «في السنة قبل الإغلاق»: in Arabic the word stands before what it counts
            boolean ago = tokens.is(n, TimeKind.AGO) && !says(n, "قبل") && !says(n, "منذ");
            boolean behind = !wordFirst && tokens.straight(n) && (ago || now);
            // «بعد يومين من الهجوم» counts from something else
            boolean other = wordFirst
                    && !now
                    && ((tokens.straight(n) && tokens.is(n, TimeKind.OF) && !says(n, "في")) || behindIs(n - 1, "على"));
            boolean bare = behind
                    && !l.told()
                    && !now
                    && tokens.at(i).word() == tokens.at(i).start()
                    && tokens.is(i, TimeKind.UNIT)
                    && !tokens.is(n, TimeKind.AGO);
            // «منذ عام 2011»
            // «منذ يوم الاثنين»
            boolean named =
                    !l.told() && (tokens.at(n).isYear() || tokens.is(n, TimeKind.WEEKDAY)) && tokens.straight(n);
            if (other || bare || named || (!wordFirst && !behind)) {
                return Optional.empty();
            }
            int next = behind || now ? n + 1 : n;
            boolean back = tokens.is(wordFirst ? i : n, TimeKind.AGO);
            return Optional.of(moved(l, i, next, back));
        });
    }

    // "its lowest level | in forty years", «لم يخمد إلا | بعد سبع ساعات»: a length, unless it is said what will be;
    // «يحقق | منذ ثلاثة أسابيع»: how long it has lasted
    private boolean everSince(int i) {
        boolean after = says(i, "in ") || (says(i, "بعد ") && !begins(i));
        boolean past = tokens.is(i, TimeKind.AFTER) && after && !turned.future(i);
        return past || (tokens.is(i, TimeKind.AGO) && says(i, "منذ "));
    }

    // «بعد أسبوعين تبدأ الدورة»
    private boolean begins(int i) {
        int at = tokens.at(i).word() - 1;
        while (at >= 0 && Character.isWhitespace(tokens.text.charAt(at))) {
            at--;
        }
        return at < 0 || ".!؟،:\"«".indexOf(tokens.text.charAt(at)) >= 0;
    }

    private boolean says(int i, String word) {
        return tokens.text.startsWith(word, tokens.at(i).start());
    }

    private boolean behindIs(int i, String word) {
        return tokens.text.startsWith(" " + word + " ", tokens.at(i).after());
    }

    private Time moved(Length length, int first, int next, boolean back) {
        boolean fine = length.finest().compareTo(Grain.DAY) > 0;
        if (fine || length.vague()) {
            return Time.open(
                    first, next, length.finest(), length.vague() ? "" : (back ? "-" : "") + length.iso(), "distance");
        }
        if (length.parts().values().stream().anyMatch(count -> count.compareTo(FURTHEST) > 0)) {
            return Time.open(first, next, length.finest(), (back ? "-" : "") + length.iso(), "distance");
        }
        LocalDate day = today;
        for (Map.Entry<Grain, BigDecimal> part : length.parts().entrySet()) {
            int count = part.getValue().intValue();
            day = Time.plus(day, part.getKey(), back ? -count : count);
        }
        return Time.unit(first, next, length.finest(), day, 0, "distance");
    }

    /** «كل يوم», «كل ثلاثة أسابيع», «سنويا», "every Monday", "her hafta", "מדי יום". */
    Optional<Time> set(int i) {
        if (tokens.is(i, TimeKind.SET)) {
            return Optional.of(repeating(i, i + 1, tokens.at(i).grain()));
        }
        if (!tokens.is(i, TimeKind.EVERY) || !tokens.straight(i + 1)) {
            return Optional.empty();
        }
        int next = tokens.skip(i + 1, TimeKind.DAYWORD);
        if (tokens.is(next, TimeKind.WEEKDAY)) {
            return Optional.of(repeating(i, next + 1, Grain.WEEK));
        }
        if (tokens.is(i + 1, TimeKind.PART)) {
            return Optional.of(repeating(i, i + 2, Grain.DAY));
        }
        if (tokens.is(i + 1, TimeKind.YEARWORD)) {
            return Optional.of(repeating(i, i + 2, Grain.YEAR));
        }
        return length(i + 1)
                .filter(l -> !tokens.at(i + 1).definite())
                .map(l -> Time.open(i, l.next(), l.finest(), "R/" + l.iso(), "set"));
    }

    private static Time repeating(int first, int next, Grain grain) {
        String length = switch (grain) {
            case HOUR -> "PT1H";
            case WEEK -> "P1W";
            case MONTH -> "P1M";
            case YEAR -> "P1Y";
            default -> "P1D";
        };
        return Time.open(first, next, grain, "R/" + length, "set");
    }
}
