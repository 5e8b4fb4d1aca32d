package org.isnad.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.core.compare.Line.Part;
import org.isnad.report.Attribution;
import org.isnad.report.Mention;

/** Finds two names that change places between two lines: who attacks whom. */
final class Swaps {
    private static final double FRAME = .6;
    // who does such a thing with somebody, that one does it too
    private static final Set<String> MUTUAL =
            Set.of("meeting", "nearness", "unity", "deal", "marriage", "quarrel", "handing");
    // what only one of them can have
    private static final Set<String> CONTESTED =
            Set.of("ranking", "title", "result", "success", "control", "advance", "awarded");

    private final Alignment lines;

    Swaps(Alignment lines) {
        this.lines = lines;
    }

    /** The name of the one line and the other that takes its place, if two do; empty or two. */
    List<Part> find() {
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
                return List.of(first, secondThere.get());
            }
        }
        return doers();
    }

    // «الجيش يستعيد الميناء», «المسلحون يستعيدون الميناء من الجيش»: another does the same, and who did it stands behind
    private List<Part> doers() {
        Optional<Part> one = doer(lines.a);
        Optional<Part> other = doer(lines.b);
        if (one.isEmpty() || other.isEmpty() || one.get().same(other.get()) || lines.cover() < FRAME) {
            return List.of();
        }
        Part deed = lines.a.parts.get(1);
        Part there = lines.b.parts.get(1);
        boolean alike = (deed.sameWord(there) && !axes(deed).allMatch(MUTUAL::contains))
                || (deed.means(there) && axes(deed).anyMatch(CONTESTED::contains));
        boolean behind = lines.same.containsKey(one.get()) || lines.same.containsValue(other.get());
        return alike && behind ? List.of(one.get(), other.get()) : List.of();
    }

    // who or what stands first, right before what it does
    private static Optional<Part> doer(Line line) {
        if (line.parts.size() < 3
                || line.parts.getFirst().acts()
                || !line.parts.get(1).acts()) {
            return Optional.empty();
        }
        Part first = line.parts.getFirst();
        int end = first.span().end();
        int start = line.parts.get(1).span().start();
        return end <= start && line.side.text.text().substring(end, start).isBlank()
                ? Optional.of(first)
                : Optional.empty();
    }

    private static Stream<String> axes(Part deed) {
        return deed.poles().stream().map(Pole::axis);
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
}
