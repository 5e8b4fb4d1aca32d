package org.isnad.core.compare;

import java.util.function.BiPredicate;
import org.isnad.core.compare.Line.Part;

/** Whether two lines of which one or both hold against something say the same in other words. */
final class Agreement {
    private final Alignment lines;
    private final Standing one;
    private final Standing other;

    Agreement(Alignment lines) {
        this.lines = lines;
        one = lines.one;
        other = lines.other;
    }

    /** Whether one of the two holds against something, the other not. */
    boolean uneven() {
        return one.against() != other.against();
    }

    /** Whether both hold against something. */
    boolean both() {
        return one.against() && other.against();
    }

    /** Whether the one denies a thing by its name of which the other says that it is as ever. */
    boolean bare() {
        return bare(one, lines.a, other, lines.b) || bare(other, lines.b, one, lines.a);
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

    // what one line holds against, the other says in its own words: «no quarrel» and «agreed», «without him» and
    // «absent»
    boolean concord() {
        return told(one, lines.a, lines.b) || told(other, lines.b, lines.a) || (!flipped(Part::means) && turned());
    }

    // «غير جائزة», «محرمة»: the negation is part of the very words
    private static boolean told(Standing no, Line line, Line there) {
        return line.parts.stream()
                .filter(part -> no.within(part.span()))
                .flatMap(part -> part.poles().stream())
                .filter(pole -> pole.kind() == Pole.Kind.ACTION)
                .anyMatch(pole ->
                        there.parts.stream().anyMatch(that -> that.poles().contains(pole)));
    }

    private boolean turned() {
        return (flipped((x, y) -> x.excludedBy(y).isPresent())
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
                        .anyMatch(part ->
                                there.parts.stream().anyMatch(that -> !lack.lacks(that.span()) && part.same(that)));
    }

    // «يغيب بعد سحبه», «يسحب»; not «إلغاء الحظر», «الحظر»
    boolean sameLack() {
        return one.doubled() == other.doubled()
                && lines.same.entrySet().stream()
                        .anyMatch(pair -> pair.getKey().sameWord(pair.getValue())
                                && one.lacks(pair.getKey().span())
                                && other.lacks(pair.getValue().span()));
    }

    // «باق مع ناديه», «يجدد عقده»: both say the same good
    boolean good() {
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
}
