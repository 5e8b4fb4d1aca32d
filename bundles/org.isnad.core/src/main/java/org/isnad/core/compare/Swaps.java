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
        return List.of();
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
