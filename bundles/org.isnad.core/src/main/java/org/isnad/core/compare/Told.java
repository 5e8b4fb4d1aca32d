package org.isnad.core.compare;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.report.Grain;
import org.isnad.report.Mention;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.report.TimeReference;
import org.isnad.text.Words;
import org.isnad.text.concepts.Concepts;
import org.isnad.text.concepts.Meaning;

/**
 * What stretches of a report tell, in terms that hold in every language: concepts, names by sound, who and what is named
 * by id, numbers, tolls and days. Each weighs by itself and by how often it is told, 2 n / (1 + n).
 */
final class Told {
    private static final double ENTITY = 1;
    private static final double DAY = 1.2;
    private static final double TOLL = 1.2;
    private static final double FIELD = .3;
    private static final Set<String> NAMED = Set.of("person", "city", "region", "country");

    private final Side side;
    private final List<Span> spans;
    // sorted, so that sums come out the same every time
    private final TreeMap<String, Double> weights = new TreeMap<>();
    private final double length;

    Told(Side side, List<Span> spans) {
        this(side, spans, false);
    }

    /** @param fields whether what is near in meaning counts too */
    Told(Side side, List<Span> spans, boolean fields) {
        this.side = side;
        this.spans = List.copyOf(spans);
        for (Span span : spans) {
            List<Mention> names = Placed.within(side.mentions, span);
            addWords(span, fields, fields ? named(names) : new BitSet());
            names.stream().flatMap(mention -> mention.entity().stream()).forEach(entity -> add("@" + entity, ENTITY));
            Placed.within(side.times, span).stream()
                    .filter(time -> time.grain() == Grain.DAY)
                    .forEach(time -> add(dayOf(time), DAY));
            Placed.within(side.quantities, span).stream()
                    .filter(Conflicts::toll)
                    .forEach(quantity -> add("&" + quantity.counted(), TOLL));
        }
        weights.replaceAll((key, sum) -> Math.min(sum, 2 * sum / (1 + sum)));
        length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private void addWords(Span span, boolean fields, BitSet named) {
        for (int word = first(span.start()); word < first(span.end()); word++) {
            for (Meaning meaning : side.meanings().get(word)) {
                if (!named.get(word) || isSound(meaning.key())) {
                    add(meaning.key(), meaning.weight());
                    if (fields) {
                        addFields(meaning);
                    }
                }
            }
        }
    }

    private void addFields(Meaning meaning) {
        List<String> near = Concepts.standard().fields(meaning.key());
        near.forEach(field -> add("^" + field, FIELD * meaning.weight() / Math.sqrt(near.size())));
    }

    // «بني ملال» tells of no sons
    private BitSet named(List<Mention> names) {
        BitSet named = new BitSet();
        names.stream()
                .filter(mention -> NAMED.contains(mention.kind()))
                .forEach(mention -> named.set(
                        first(mention.span().start()), first(mention.span().end())));
        return named;
    }

    /** Whether a key tells how a name sounds or is written. */
    static boolean isSound(String key) {
        return key.charAt(0) == '~' || key.charAt(0) == '=';
    }

    /** Whether a key tells what is done or with what, not only who, where, when or how many. */
    static boolean isMatter(String key) {
        return "@%#".indexOf(key.charAt(0)) < 0 && !isSound(key);
    }

    /** Whether a key tells who or where, by its id, or on which day. */
    static boolean isPlace(String key) {
        return "@%".indexOf(key.charAt(0)) >= 0;
    }

    private void add(String key, double weight) {
        weights.merge(key, weight, Double::sum);
    }

    private boolean inside(Span span) {
        return spans.stream().anyMatch(within -> within.contains(span));
    }

    // the number of the first word that begins there or behind
    private int first(int start) {
        return Words.firstFrom(side.text.words(), start);
    }

    /** What is told, in a fixed order. */
    Set<String> keys() {
        return weights.keySet();
    }

    /** How much one thing weighs, 0 if it is not told. */
    double weight(String key) {
        return weights.getOrDefault(key, 0.0);
    }

    /** The cosine of two, from 0 to 1; symmetric. */
    double likeness(Told other) {
        double product = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            product += entry.getValue() * other.weight(entry.getKey());
        }
        return likeness(other, product);
    }

    /** As {@link #likeness(Told)}, by the sum of the products of the weights of what both tell. */
    double likeness(Told other, double product) {
        return length == 0 || other.length == 0 ? 0 : Math.min(1, product / (length * other.length));
    }

    /** The first words that tell one thing. */
    Optional<Span> word(String key) {
        return switch (key.charAt(0)) {
            case '@' ->
                within(
                        side.mentions,
                        Mention::span,
                        mention -> ("@" + mention.entity().orElse("")).equals(key));
            case '%' ->
                within(side.times, TimeReference::span, time -> dayOf(time).equals(key));
            case '&' -> within(side.quantities, Quantity::span, quantity -> ("&" + quantity.counted()).equals(key));
            default -> meant(key);
        };
    }

    /** How many words tell any of these; one of many senses, or with all that is near to it, is one. */
    int words(Collection<String> keys) {
        BitSet telling = new BitSet();
        for (Span span : spans) {
            for (int word = first(span.start()); word < first(span.end()); word++) {
                for (Meaning meaning : side.meanings().get(word)) {
                    if (keys.stream().anyMatch(key -> tells(meaning, key))) {
                        telling.set(word);
                    }
                }
            }
        }
        keys.stream()
                .filter(key -> "@%&".indexOf(key.charAt(0)) >= 0)
                .flatMap(key -> word(key).stream())
                .forEach(span -> telling.set(first(span.start())));
        return telling.cardinality();
    }

    private <T> Optional<Span> within(List<T> all, Function<T, Span> span, Predicate<T> telling) {
        return all.stream().filter(telling).map(span).filter(this::inside).findFirst();
    }

    private static String dayOf(TimeReference time) {
        return "%" + time.from().toLocalDate();
    }

    private Optional<Span> meant(String key) {
        return spans.stream()
                .flatMapToInt(span -> IntStream.range(first(span.start()), first(span.end())))
                .filter(word -> side.meanings().get(word).stream().anyMatch(meaning -> tells(meaning, key)))
                .mapToObj(word -> side.text.words().get(word).span())
                .findFirst();
    }

    private static boolean tells(Meaning meaning, String key) {
        return meaning.key().equals(key)
                || (key.startsWith("^")
                        && Concepts.standard().fields(meaning.key()).contains(key.substring(1)));
    }
}
