package org.isnad.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.compare.Line.Part;
import org.isnad.report.Mention;
import org.isnad.text.Words;
import org.isnad.text.concepts.Meaning;

/**
 * Whether two lines are about one thing: names, words and concepts that both have, each weighed by how much it tells. A
 * country alone says little, a country and a matter much, and a name no list knows nearly enough by itself.
 */
final class Topic {
    private static final double COUNTRY = .6;
    private static final double NAME = 1.2;
    private static final double FULL_NAME = 1.5;
    private static final double WORD = .8;
    private static final double ACTION = .5;
    private static final double NUMBER = .6;
    static final double ENOUGH = 1.3;
    // below this nothing is held against each other
    static final double LEAST = .9;
    // where both deny something it is hardly of two things
    static final double ENOUGH_DENIED = .9;
    private static final Set<String> STATES = Set.of("country", "nationality");

    private static final Set<String> OWN = Set.of("person", "organisation", "facility");

    private final Line a;
    private final Line b;

    Topic(Line a, Line b) {
        this.a = a;
        this.b = b;
    }

    double weight() {
        double sum = 0;
        Set<Part> taken = new HashSet<>();
        for (Part x : a.parts) {
            Part best = null;
            double most = 0;
            for (Part y : b.parts) {
                double weight = taken.contains(y) ? 0 : weight(x, y);
                if (weight > most) {
                    most = weight;
                    best = y;
                }
            }
            if (best != null) {
                taken.add(best);
                sum += most;
            }
        }
        return sum;
    }

    private double weight(Part x, Part y) {
        if (x.denies() || y.denies()) {
            return 0;
        }
        if (apart(x, y)) {
            return 0;
        }
        boolean word = x.keys().stream().anyMatch(y.keys()::contains);
        if (word && (state(x) || state(y))) {
            return COUNTRY;
        }
        double told = told(x, y);
        if (word) {
            boolean name = x.name().isPresent() || y.name().isPresent();
            return name
                    ? name(x, y)
                    : number(x) ? NUMBER : part(x, y) ? ACTION : Math.max(told, x.acts() ? ACTION : WORD);
        }
        boolean axis = x.poles().stream()
                .anyMatch(
                        pole -> y.poles().stream().anyMatch(that -> pole.axis().equals(that.axis())));
        return axis ? Math.max(told, ACTION) : told;
    }

    // «دار عرض», «دار للأوبرا»
    private static boolean apart(Part x, Part y) {
        return x.excludedBy(y).filter(pole -> pole.kind() == Pole.Kind.THING).isPresent();
    }

    // «دار عرض», «دار»
    private boolean part(Part x, Part y) {
        boolean phrase = a.side.words(x.span()).indexOf(' ') > 0
                || b.side.words(y.span()).indexOf(' ') > 0;
        return phrase && x.poles().stream().noneMatch(y.poles()::contains);
    }

    private static double name(Part x, Part y) {
        boolean own =
                x.name().or(y::name).map(Mention::kind).filter(OWN::contains).isPresent();
        long words = x.keys().stream()
                .filter(key -> key.indexOf(':') < 0 && y.keys().contains(key))
                .count();
        return own && words > 1 ? FULL_NAME : NAME;
    }

    private boolean number(Part part) {
        return Character.isDigit(a.side.words(part.span()).codePointAt(0));
    }

    private static boolean state(Part part) {
        return part.name().map(Mention::kind).filter(STATES::contains).isPresent();
    }

    /** How much the one thing tells that two parts mean in common, 0 if there is none. */
    double told(Part x, Part y) {
        List<Meaning> ones = meanings(a, x);
        List<Meaning> others = ones.isEmpty() ? ones : meanings(b, y);
        double most = 0;
        for (Meaning one : ones) {
            for (Meaning other : others) {
                if (one.key().equals(other.key())) {
                    most = Math.max(most, Math.sqrt(one.weight() * other.weight()));
                }
            }
        }
        return most;
    }

    private static List<Meaning> meanings(Line line, Part part) {
        List<List<Meaning>> all = line.side.meanings();
        int from = Words.firstFrom(line.side.text.words(), part.span().start());
        int to = Words.firstFrom(line.side.text.words(), part.span().end());
        return all.subList(from, to).stream().flatMap(List::stream).toList();
    }
}
