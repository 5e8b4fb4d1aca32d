package org.isnad.parsers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the forms that stand in a line: goes once over it and looks closer only where one may end its first letters. */
final class FurnitureForms {
    /**
     * A form in its folded words.
     *
     * @param how {@code start} if it counts at the begin of a line only
     */
    record Form(String rule, String how, String words) {}

    // letters of a form that are looked up at each place
    static final int FIRST = 5;
    // each letter moves those before it so far up: what is FIRST letters back has left these bits
    private static final int STEP = 5;
    private static final int LATEST = (1 << (FIRST * STEP)) - 1;
    private static final int[] NONE = {};

    private final List<Form> all;
    // places in the list: forms that begin a line, by their first letter; those as short as «©»; others
    private final Map<Character, int[]> starts = new HashMap<>();
    private final List<Integer> tiny = new ArrayList<>();
    // by what their first letters leave: those that may stand anywhere; none, if any begin a line
    private final ByNumber<int[]> parts = new ByNumber<>();
    private final ByNumber<int[]> beginnings = new ByNumber<>();

    /** @param all surest first */
    FurnitureForms(List<Form> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            String words = all.get(i).words;
            if (all.get(i).how.equals("start")) {
                starts.merge(words.charAt(0), new int[] {i}, FurnitureForms::with);
                beginnings.put(left(words, Math.min(words.length(), FIRST)), NONE);
            } else if (words.length() < FIRST) {
                tiny.add(i);
            } else {
                int latest = left(words, FIRST);
                parts.put(latest, with(known(latest), i));
            }
        }
    }

    private static int[] with(int[] before, int... more) {
        int[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        return all;
    }

    /** As {@link #latest}, of so many letters of words. */
    static int left(String words, int letters) {
        int latest = 0;
        for (int i = 0; i < letters; i++) {
            latest = latest(latest, words.charAt(i));
        }
        return latest;
    }

    private int[] known(int latest) {
        int[] known = parts.get(latest);
        return known == null ? NONE : known;
    }

    /** What the first letters of a line leave, by what those before the last one left; 0 if there are none. */
    static int latest(int before, char letter) {
        return ((before << STEP) + letter) & LATEST;
    }

    /** Whether so many first letters of a line may end with those a form begins with, by what they leave. */
    boolean mayEnd(int latest, int letters) {
        return parts.get(latest) != null || (letters <= FIRST && beginnings.get(latest) != null);
    }

    /** Whether some forms are too short to be told by their first letters. */
    boolean hasTiny() {
        return !tiny.isEmpty();
    }

    /** The surest form that stands in the folded words and counts. */
    Optional<Form> first(String folded, Predicate<Form> counts) {
        int best = all.size();
        best = folded.isEmpty() ? best : at(folded, 0, starts.getOrDefault(folded.charAt(0), NONE), best, counts);
        for (int i : tiny) {
            best = i < best && folded.contains(all.get(i).words) && counts.test(all.get(i)) ? i : best;
        }
        int latest = 0;
        for (int end = 0; end < folded.length(); end++) {
            latest = latest(latest, folded.charAt(end));
            int[] here = parts.get(latest);
            best = here == null ? best : at(folded, end + 1 - FIRST, here, best, counts);
        }
        return best < all.size() ? Optional.of(all.get(best)) : Optional.empty();
    }

    private int at(String folded, int start, int[] here, int best, Predicate<Form> counts) {
        int better = best;
        for (int i : here) {
            boolean stands = i < better && folded.startsWith(all.get(i).words, start);
            better = stands && counts.test(all.get(i)) ? i : better;
        }
        return better;
    }
}
