package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.compare.Line.Part;
import org.isnad.report.Attribution;
import org.isnad.report.Conflict;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.text.Word;
import org.isnad.text.Words;

/**
 * Whether two short lines, such as headlines, contradict: words that exclude each other, a denial on one side, another
 * number, another name, or names that change places. Two lines that tell of nothing in common never do.
 */
final class Stance {
    private static final double FRAME = .6;
    private static final Pattern RELATIVE = Pattern.compile("[يت]\\S{3,}(?:ها|هم|ه)");
    private static final int REACH = 2;
    private static final Set<String> JOINING = Set.of("مع", "و", "بينما", "رغم", "مقابل", "فيما", "بعد", "قبل", "ثم");
    private static final int LONGEST_RUN = 3;
    private static final Set<String> PLACES = Set.of("city", "region", "facility");

    private final Alignment lines;
    private final Standing one;
    private final Standing other;
    private final List<Conflict> found = new ArrayList<>();

    Stance(Alignment lines) {
        this.lines = lines;
        one = lines.one;
        other = lines.other;
    }

    /** What contradicts, the surest first. */
    List<Conflict> find() {
        if (lines.apart()) {
            return List.of();
        }
        boolean both = one.against() && other.against();
        boolean even = one.against() == other.against();
        excluded(Pole.Kind.DENIAL);
        excluded(Pole.Kind.ACTION);
        crossed();
        governed(lines.a, lines.onlyA, lines.b);
        governed(lines.b, lines.onlyB, lines.a);
        boolean concord = concord();
        if (!both && !concord && !sameLack()) {
            denied();
            denying(lines.a, lines.onlyA, lines.b);
            denying(lines.b, lines.onlyB, lines.a);
        }
        numbers();
        swapped();
        excluded(Pole.Kind.THING);
        named();
        located(lines.a, lines.onlyA, lines.b, lines.onlyB);
        located(lines.b, lines.onlyB, lines.a, lines.onlyA);
        replaced();
        turned();
        putOff(one, lines.a, other, lines.b);
        putOff(other, lines.b, one, lines.a);
        if (both && found.isEmpty() && (bare(one, lines.a, other, lines.b) || bare(other, lines.b, one, lines.a))) {
            against();
        }
        if (!even && found.isEmpty() && lines.oneTopic() && !concord && !good()) {
            against();
        }
        return found;
    }

    // the one says that something is not so or as ever, the other tells it
    private void against() {
        if (one.against()) {
            add("polarity", "denied", one.mark().orElseThrow(), lines.b.span);
        } else {
            add("polarity", "denied", lines.a.span, other.mark().orElseThrow());
        }
    }

    // «لا كهرباء», «الكهرباء متوفرة»
    private static boolean bare(Standing no, Line line, Standing usual, Line there) {
        return no.denies()
                && !no.usual()
                && usual.usual()
                && !usual.denies()
                && line.parts.stream()
                        .filter(part -> no.negatesJust(part.span()) && !no.lacks(part.span()) && !part.goesBadly())
                        .anyMatch(part -> there.parts.stream().anyMatch(part::sameWord));
    }

    // what one line holds against, the other says in its own words: «no quarrel» and «agreed», «without him» and «absent»
    private boolean concord() {
        return !flipped(Part::means) && (flipped((x, y) -> x.excludedBy(y).isPresent())
                || lacking(one, other, lines.a, lines.b)
                || lacking(other, one, lines.b, lines.a));
    }

    private boolean flipped(BiPredicate<Part, Part> alike) {
        return lines.a.parts.stream()
                .anyMatch(x -> lines.b.parts.stream()
                        .anyMatch(y -> one.negates(x.span()) != other.negates(y.span())
                                && x.poles().stream().anyMatch(pole -> pole.kind() == Pole.Kind.ACTION)
                                && alike.test(x, y)));
    }

    // «بلا رونالدو», «رونالدو يغيب»
    private boolean lacking(Standing no, Standing lack, Line line, Line there) {
        return no.denies()
                && !no.usual()
                && !no.negatesLack()
                && !lack.against()
                && lack.lacks()
                && line.parts.stream()
                        .filter(part -> no.negates(part.span()) && !no.lacks(part.span()))
                        .anyMatch(part -> there.parts.stream()
                                .anyMatch(that -> !lack.lacks(that.span()) && part.same(that)));
    }

    // «يغيب بعد سحبه», «يسحب»; not «إلغاء الحظر», «الحظر»
    private boolean sameLack() {
        return one.doubled() == other.doubled()
                && lines.same.entrySet().stream()
                        .anyMatch(pair -> pair.getKey().sameWord(pair.getValue())
                                && one.lacks(pair.getKey().span())
                                && other.lacks(pair.getValue().span()));
    }

    // «باق مع ناديه», «يجدد عقده»: both say the same good
    private boolean good() {
        Line news = one.against() ? lines.b : lines.a;
        return !one.denies()
                && !other.denies()
                && lines.a.parts.stream()
                        .filter(Part::goesWell)
                        .anyMatch(x -> lines.b.parts.stream().anyMatch(x::means))
                && news.parts.stream()
                        .filter(Part::goesBadly)
                        .allMatch(part -> lines.same.containsKey(part) || lines.same.containsValue(part));
    }

    // «تأجيل تنفيذ حكم الإعدام», «إعدام المدان»: the one puts off what the other begins with
    private void putOff(Standing lack, Line line, Standing done, Line there) {
        boolean plain = lack.lacks() && !lack.against() && !done.lacks() && !done.against() && !there.parts.isEmpty();
        Optional<Part> undone = line.parts.stream()
                .filter(part -> plain && part.acts() && part.sameWord(there.parts.getFirst()) && lack.misses(part.span()))
                .findFirst();
        if (undone.isPresent() && found.isEmpty()) {
            Span x = undone.get().span();
            Span y = there.parts.getFirst().span();
            add("polarity", "opposed", line == lines.a ? x : y, line == lines.a ? y : x);
        }
    }

    /** Actions that exclude each other where nearly all else is the same: what holds inside longer reports too. */
    List<Conflict> actions() {
        boolean alone = lines.onlyA.stream().filter(Part::acts).count() == 1
                && lines.onlyB.stream().filter(Part::acts).count() == 1;
        if (alone && lines.likeness() >= FRAME) {
            excluded(Pole.Kind.ACTION);
        }
        return found;
    }

    private void excluded(Pole.Kind kind) {
        for (Part x : lines.onlyA) {
            for (Part y : lines.onlyB) {
                boolean out =
                        x.excludedBy(y).filter(pole -> pole.kind() == kind).isPresent()
                                && one.negates(x.span()) == other.negates(y.span())
                                && !undone(lines.a, x)
                                && !undone(lines.b, y)
                                && !relative(lines.a, x)
                                && !relative(lines.b, y);
                if (out) {
                    add(
                            kind == Pole.Kind.THING ? "actor" : "polarity",
                            kind == Pole.Kind.THING ? "thing" : "opposed",
                            x.span(),
                            y.span());
                }
            }
        }
    }

    // «نجاة من الغرق», «تخلي سبيل أربعين معتقلا»: what the action before it undoes
    private static boolean undone(Line line, Part part) {
        int at = line.parts.indexOf(part);
        // «قيود السفر»
        if (at > 0 && line.parts.get(at - 1).forbids()) {
            return true;
        }
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            Part before = line.parts.get(i);
            if (before.undoing(part)
                    && Words.of(
                                    line.side.text,
                                    new Span(before.span().end(), part.span().start()))
                            .stream()
                            .map(Word::folded)
                            .noneMatch(JOINING::contains)) {
                return true;
            }
        }
        return false;
    }

    // «gold rises as the dollar falls», «the dollar rises as gold falls»
    private void crossed() {
        for (Part x : lines.a.parts) {
            for (Part y : lines.b.parts) {
                boolean opposed = x.excludedBy(y)
                        .filter(pole -> pole.kind() == Pole.Kind.ACTION)
                        .isPresent();
                long near = opposed ? besides(x, y) : 0;
                if (near > 0
                        && one.negates(x.span()) == other.negates(y.span())
                        && !relative(lines.a, x)
                        && !relative(lines.b, y)
                        && lines.b.parts.stream().filter(x::same).allMatch(z -> besides(x, z) < near)) {
                    add("polarity", "opposed", x.span(), y.span());
                }
            }
        }
    }

    // «ناقلة كورية تحتجزها إيران»: what is said of a thing by the way takes it up with a pronoun
    private static boolean relative(Line line, Part part) {
        int at = line.parts.indexOf(part);
        if (at < 2 || !RELATIVE.matcher(line.side.words(part.span())).matches()) {
            return false;
        }
        Part thing = line.parts.get(at - 1);
        return !line.side.words(thing.span()).startsWith("ال")
                && thing.name()
                        .map(Mention::kind)
                        .filter(kind -> !kind.equals("nationality"))
                        .isEmpty();
    }

    private long besides(Part x, Part y) {
        List<Part> others = besides(lines.b, y);
        return besides(lines.a, x).stream()
                .filter(part -> others.stream().anyMatch(part::same))
                .count();
    }

    // the words on both sides of a part as far as the next action
    private static List<Part> besides(Line line, Part part) {
        int at = line.parts.indexOf(part);
        List<Part> near = new ArrayList<>();
        for (int i = at - 1; i >= Math.max(0, at - REACH) && !line.parts.get(i).acts(); i--) {
            near.add(line.parts.get(i));
        }
        for (int i = at + 1;
                i <= Math.min(line.parts.size() - 1, at + REACH)
                        && !line.parts.get(i).acts();
                i++) {
            near.add(line.parts.get(i));
        }
        return near;
    }

    // «calm in the clashes» against «clashes»
    private void governed(Line line, List<Part> only, Line other) {
        for (Part part : only) {
            int at = line.parts.indexOf(part);
            if (at + 1 < line.parts.size()
                    && part.excludedBy(line.parts.get(at + 1)).isPresent()) {
                other.parts.stream()
                        .filter(there -> part.excludedBy(there)
                                .filter(pole -> pole.kind() != Pole.Kind.THING)
                                .isPresent())
                        .findFirst()
                        .ifPresent(there -> add(
                                "polarity",
                                "opposed",
                                line == lines.a ? part.span() : there.span(),
                                line == lines.a ? there.span() : part.span()));
            }
        }
    }

    private void denied() {
        List<Part> ones = denying(lines.onlyA, one);
        List<Part> others = denying(lines.onlyB, other);
        List<Part> silent = ones.isEmpty() ? lines.onlyA : lines.onlyB;
        if (ones.isEmpty() == others.isEmpty()
                || !lines.tellOne()
                || silent.stream().anyMatch(Part::undoes)) {
            return;
        }
        if (others.isEmpty()) {
            add("polarity", "denied", ones.getFirst().span(), lines.b.span);
        } else {
            add("polarity", "denied", lines.a.span, others.getFirst().span());
        }
    }

    private static List<Part> denying(List<Part> parts, Standing standing) {
        return parts.stream()
                .filter(part -> part.denies() && !standing.harmless(part.span()))
                .toList();
    }

    // «no arrests» against «arrests», whatever else is said
    private void denying(Line line, List<Part> only, Line other) {
        for (Part part : denying(only, line == lines.a ? this.one : this.other)) {
            int at = line.parts.indexOf(part);
            Optional<Part> denied = line.parts.stream().skip(at + 1L).findFirst();
            Optional<Part> there = denied.flatMap(
                    next -> other.parts.stream().filter(next::same).findFirst());
            boolean alone = there.filter(
                            next -> before(other, next).filter(Part::undoes).isEmpty())
                    .isPresent();
            if (alone && found.isEmpty()) {
                boolean first = line == lines.a;
                add("polarity", "denied", first ? part.span() : lines.a.span, first ? lines.b.span : part.span());
            }
        }
    }

    private static Optional<Part> before(Line line, Part part) {
        int at = line.parts.indexOf(part);
        return at > 0 ? Optional.of(line.parts.get(at - 1)) : Optional.empty();
    }

    private void numbers() {
        List<Quantity> ones = numbers(lines.a);
        List<Quantity> others = numbers(lines.b);
        if (ones.size() != 1 || others.size() != 1 || !lines.tellOne()) {
            return;
        }
        Quantity x = ones.getFirst();
        Quantity y = others.getFirst();
        boolean harmless = Amounts.agree(x, y) || Amounts.withinBounds(x, y) || Amounts.rounded(x, y);
        boolean units = x.counted().isEmpty() || y.counted().isEmpty() || Amounts.sameThing(x, y);
        if (!harmless && units) {
            add("number", "number.conflict", x.span(), y.span());
        }
    }

    private static List<Quantity> numbers(Line line) {
        return line.side.quantities.stream()
                .filter(quantity -> line.span.contains(quantity.span()))
                .toList();
    }

    private void swapped() {
        List<Part> ones = lines.a.parts.stream().filter(this::sharedName).toList();
        for (int i = 0; i + 1 < ones.size(); i++) {
            Part first = ones.get(i);
            Part second = ones.get(i + 1);
            Optional<Part> firstThere = Optional.ofNullable(lines.same.get(first));
            Optional<Part> secondThere = Optional.ofNullable(lines.same.get(second));
            if (exchangeable(first, second)
                    && firstThere.isPresent()
                    && secondThere.isPresent()
                    && firstThere.get().span().start()
                            > secondThere.get().span().start()
                    && lines.a.parts.indexOf(first) <= 1
                    && lines.b.parts.indexOf(secondThere.get()) <= 1
                    && lines.cover() >= FRAME
                    && acting(lines.a, first, second)
                    && acting(lines.b, firstThere.get(), secondThere.get())) {
                add("actor", "swapped", first.span(), secondThere.get().span());
            }
        }
    }

    // «المهاجم البرازيلي» takes no club's place
    private static boolean exchangeable(Part one, Part other) {
        Set<String> kinds = Stream.of(one, other)
                .flatMap(part -> part.name().stream())
                .map(Mention::kind)
                .collect(Collectors.toSet());
        return !kinds.contains("nationality")
                || Set.of("nationality", "country", "person").containsAll(kinds);
    }

    private boolean sharedName(Part part) {
        return part.name().isPresent() && lines.same.containsKey(part);
    }

    // nobody who is only told of as a place or as who says so
    private boolean acting(Line line, Part one, Part other) {
        return Stream.of(one, other).noneMatch(part -> Slots.located(line.side, part.span()) || tells(line, part))
                && active(line, one.span().start() > other.span().start() ? one : other);
    }

    private static boolean tells(Line line, Part part) {
        return line.side.attributions.stream()
                .map(Attribution::origin)
                .anyMatch(source -> source.span().overlaps(part.span()));
    }

    // something that both lines say stands between the two or before them
    private boolean active(Line line, Part second) {
        return line.parts.stream()
                .filter(part -> part.name().isEmpty())
                .filter(part -> lines.same.containsKey(part) || lines.same.containsValue(part))
                .anyMatch(part -> part.span().start() < second.span().start());
    }

    private void named() {
        for (Part x : lines.onlyA) {
            for (Part y : lines.onlyB) {
                Optional<Mention> one = x.name();
                Optional<Mention> other = y.name();
                if (one.isPresent()
                        && other.isPresent()
                        && sort(one.get()).equals(sort(other.get()))
                        && lines.tellOne()) {
                    boolean place = PLACES.contains(one.get().kind());
                    add(place ? "place" : "actor", place ? "place" : "actor", x.span(), y.span());
                }
            }
        }
    }

    // «in Cairo» against «in …» somewhere whose name nobody knows
    private void located(Line line, List<Part> only, Line other, List<Part> otherOnly) {
        for (Part x : only) {
            boolean place =
                    x.name().filter(name -> PLACES.contains(name.kind())).isPresent();
            for (Part y : otherOnly) {
                if (place
                        && found.isEmpty()
                        && y.name().isEmpty()
                        && y.poles().isEmpty()
                        && lines.tellOne()
                        && Slots.located(line.side, x.span())
                        && Slots.located(other.side, y.span())) {
                    boolean first = line == lines.a;
                    add("place", "place", first ? x.span() : y.span(), first ? y.span() : x.span());
                }
            }
        }
    }

    private static String sort(Mention mention) {
        return switch (mention.kind()) {
            case "country", "nationality" -> "country";
            case "city", "region", "facility" -> "place";
            case "person" -> "person";
            default -> "body";
        };
    }

    // nearly the same line, with one word in the place of another
    private void replaced() {
        boolean one = Math.min(lines.onlyA.size(), lines.onlyB.size()) == 1;
        if (!one || lines.likeness() < FRAME || !oneRun(lines.a, lines.onlyA) || !oneRun(lines.b, lines.onlyB)) {
            return;
        }
        Span x = lines.onlyA.getFirst().span().union(lines.onlyA.getLast().span());
        Span y = lines.onlyB.getFirst().span().union(lines.onlyB.getLast().span());
        boolean samePlace = lines.same.keySet().stream()
                .allMatch(part -> part.span().start() < x.start()
                        == Objects.requireNonNull(lines.same.get(part)).span().start() < y.start());
        if (samePlace && things() && !counts(lines.a, x) && !counts(lines.b, y)) {
            add("actor", "thing", x, y);
        }
    }

    // the same line but for its verb, of which one goes up and the other down: «withdraws its troops», «reinforces its
    // troops»
    private void turned() {
        if (!found.isEmpty() || lines.onlyA.size() != 1 || lines.onlyB.size() != 1 || lines.likeness() < FRAME) {
            return;
        }
        Part x = lines.onlyA.getFirst();
        Part y = lines.onlyB.getFirst();
        Set<Boolean> one = rises(x);
        Set<Boolean> other = rises(y);
        if (one.size() == 1 && other.size() == 1 && !one.equals(other)) {
            add("polarity", "opposed", x.span(), y.span());
        }
    }

    private static Set<Boolean> rises(Part part) {
        return part.poles().stream().flatMap(pole -> pole.rises().stream()).collect(Collectors.toSet());
    }

    // «visits» and «visit» or "passed" and "adopted" are no things
    private boolean things() {
        return Stream.concat(lines.onlyA.stream(), lines.onlyB.stream()).noneMatch(Part::acts)
                && lines.onlyA.stream().noneMatch(x -> lines.onlyB.stream().anyMatch(x::akin));
    }

    private static boolean counts(Line line, Span span) {
        return numbers(line).stream().anyMatch(quantity -> quantity.span().overlaps(span));
    }

    private static boolean oneRun(Line line, List<Part> only) {
        return !only.isEmpty()
                && only.size() <= LONGEST_RUN
                && line.parts.indexOf(only.getLast()) - line.parts.indexOf(only.getFirst()) == only.size() - 1;
    }

    private void add(String kind, String why, Span x, Span y) {
        Side one = lines.a.side;
        Side other = lines.b.side;
        List<Quote> quotes = Conflicts.inOrder(one, one.quote(x), other, other.quote(y));
        Reason reason = Reason.of("compare.conflict." + why, Brief.of(one.words(x)), Brief.of(other.words(y)));
        found.add(new Conflict(kind, "conflict", quotes, reason));
    }
}
