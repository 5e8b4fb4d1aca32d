package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.compare.Line.Part;
import org.isnad.report.Conflict;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.report.Span;

/**
 * Whether two short lines, such as headlines, contradict: words that exclude each other, a denial on one side, another
 * number, another name, or names that change places. Two lines that tell of nothing in common never do.
 */
final class Stance {
    private static final double FRAME = .6;
    private static final int REACH = 2;
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
        Agreement agreement = new Agreement(lines);
        excluded(Pole.Kind.DENIAL);
        excluded(Pole.Kind.ACTION);
        crossed();
        governed(lines.a, lines.onlyA, lines.b);
        governed(lines.b, lines.onlyB, lines.a);
        boolean concord = agreement.concord();
        if (!agreement.both() && !concord && !agreement.sameLack()) {
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
        boolean bare = agreement.both() && agreement.bare();
        boolean against = agreement.uneven() && lines.oneTopic() && !concord && !agreement.good();
        if (found.isEmpty() && (bare || against)) {
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

    // «تأجيل تنفيذ حكم الإعدام», «إعدام المدان»: the one puts off or refuses what the other tells
    private void putOff(Standing lack, Line line, Standing done, Line there) {
        boolean plain = lack.lacks() && !lack.against() && !done.lacks() && !done.against();
        for (Part part : plain && found.isEmpty() ? line.parts : List.<Part>of()) {
            Optional<Part> told = there.parts.stream().filter(part::sameWord).findFirst();
            boolean plainly = told.filter(that -> !undone(there, that)).isPresent();
            if (part.acts() && plainly && lack.misses(part.span()) && found.isEmpty()) {
                Span x = part.span();
                Span y = told.orElseThrow().span();
                add("polarity", "opposed", line == lines.a ? x : y, line == lines.a ? y : x);
            }
        }
    }

    private static boolean undone(Line line, Part part) {
        int at = line.parts.indexOf(part);
        return line.parts.subList(Math.max(0, at - REACH), at).stream().anyMatch(Part::undoes);
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
                                && !lines.a.undone(x)
                                && !lines.b.undone(y)
                                && !lines.a.relative(x)
                                && !lines.b.relative(y);
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
                        && !lines.a.relative(x)
                        && !lines.b.relative(y)
                        && lines.b.parts.stream().filter(x::same).allMatch(z -> besides(x, z) < near)) {
                    add("polarity", "opposed", x.span(), y.span());
                }
            }
        }
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
        List<Part> names = new Swaps(lines).find();
        if (!names.isEmpty()) {
            add("actor", "swapped", names.getFirst().span(), names.getLast().span());
        }
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
