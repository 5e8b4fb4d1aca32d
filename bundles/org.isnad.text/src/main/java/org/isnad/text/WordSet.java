package org.isnad.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A set of words made to be asked for words it does not have, as rules ask for almost every word. Immutable. */
public final class WordSet extends AbstractSet<String> {
    private static final WordSet NONE = new WordSet(Set.of());

    // half empty at least
    private final String[] table;
    // a bit for each word: most words that are not there are turned away without a look at the table
    private final long marks;
    private final int size;

    private WordSet(Set<String> words) {
        size = words.size();
        table = new String[Math.max(2, Integer.highestOneBit(size) * 4)];
        long bits = 0;
        for (String word : words) {
            int hash = hash(word);
            bits |= 1L << hash;
            int place = (hash >>> 6) & (table.length - 1);
            while (table[place] != null) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = word;
        }
        marks = bits;
    }

    /** The different ones of some words. */
    public static WordSet of(Collection<String> words) {
        return words.isEmpty() ? NONE : new WordSet(Set.copyOf(words));
    }

    public static WordSet of(String... words) {
        return of(Arrays.asList(words));
    }

    /** Collects the different ones of some words. */
    public static Collector<String, ?, Set<String>> collector() {
        return Collectors.collectingAndThen(Collectors.toSet(), WordSet::of);
    }

    // the lowest bits choose the mark, those above the place
    private static int hash(Object word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }

    @Override
    public boolean contains(Object word) {
        int hash = hash(word);
        if ((marks >>> hash & 1) == 0) {
            return false;
        }
        int place = (hash >>> 6) & (table.length - 1);
        while (table[place] != null) {
            if (table[place].equals(word)) {
                return true;
            }
            place = (place + 1) & (table.length - 1);
        }
        return false;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(table).filter(Objects::nonNull).iterator();
    }
}
