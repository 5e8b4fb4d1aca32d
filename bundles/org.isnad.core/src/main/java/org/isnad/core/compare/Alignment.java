package org.isnad.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.isnad.core.compare.Line.Part;

/** Which parts of two lines stand for each other, and which are left over. */
final class Alignment {
    static final double ALIKE = .4;
    static final int FEWEST_SAME = 2;

    final Line a;
    final Line b;
    /** From parts of the first line to parts of the second. */
    final Map<Part, Part> same = new HashMap<>();

    final Standing one;
    final Standing other;
    private double topic = -1;
    final List<Part> onlyA;
    final List<Part> onlyB;

    Alignment(Line a, Line b) {
        this.a = a;
        this.b = b;
        List<Part> free = new ArrayList<>(b.parts);
        pair(free, Part::sameWord);
        pair(free, Part::same);
        onlyA = a.parts.stream().filter(part -> !same.containsKey(part)).toList();
        onlyB = List.copyOf(free);
        one = new Standing(a);
        other = new Standing(b);
    }

    private void pair(List<Part> free, BiPredicate<Part, Part> alike) {
        for (Part part : a.parts) {
            if (!same.containsKey(part)) {
                free.stream()
                        .filter(other -> alike.test(part, other))
                        .findFirst()
                        .ifPresent(other -> {
                            same.put(part, other);
                            free.remove(other);
                        });
            }
        }
    }

    /** The share of the shorter line that the other has too, from 0 to 1. */
    double cover() {
        int least = Math.min(a.parts.size(), b.parts.size());
        return least == 0 ? 0 : (double) same.size() / least;
    }

    /** Whether the lines say enough of the same to be about one thing. */
    boolean tellOne() {
        return same.size() >= FEWEST_SAME && cover() >= ALIKE;
    }

    /** Whether they have so little in common that they cannot contradict. */
    boolean apart() {
        return topic() < Topic.LEAST;
    }

    /** How much they are about one thing. */
    double topic() {
        if (topic < 0) {
            topic = new Topic(a, b).weight();
        }
        return topic;
    }

    /** Whether they are about one thing, in however few words in common. */
    boolean oneTopic() {
        return topic() >= (one.against() && other.against() ? Topic.ENOUGH_DENIED : Topic.ENOUGH);
    }

    /** The share of the longer line that the other has too, from 0 to 1. */
    double likeness() {
        int most = Math.max(a.parts.size(), b.parts.size());
        return most == 0 ? 0 : (double) same.size() / most;
    }
}
