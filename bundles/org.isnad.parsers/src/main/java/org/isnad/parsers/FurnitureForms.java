package org.isnad.parsers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the forms that stand in a line: goes once over it and looks closer only where one may begin. */
final class FurnitureForms {
    /**
     * A form in its folded words.
     *
     * @param how {@code start} if it counts at the begin of a line only
     */
    record Form(String rule, String how, String words) {}

    // letters of a form that are looked up at each place
    private static final int FIRST = 3;
    private static final int PLACES = 1 << 12;

    private final List<Form> all;
    private final int[][] byFirst = new int[PLACES][0];
    // «©»
    private final List<Integer> tiny = new ArrayList<>();

    /** @param all surest first */
    FurnitureForms(List<Form> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).words.length() < FIRST) {
                tiny.add(i);
            } else {
                int place = place(all.get(i).words, 0);
                byFirst[place] = Arrays.copyOf(byFirst[place], byFirst[place].length + 1);
                byFirst[place][byFirst[place].length - 1] = i;
            }
        }
    }

    private static int place(String words, int from) {
        int hash = (words.charAt(from) * 31 + words.charAt(from + 1)) * 31 + words.charAt(from + 2);
        return (hash ^ (hash >>> 12)) & (PLACES - 1);
    }

    /** The surest form that stands in the folded words and counts. */
    Optional<Form> first(String folded, Predicate<Form> counts) {
        int best = all.size();
        for (int i : tiny) {
            boolean here = all.get(i).how.equals("start")
                    ? folded.startsWith(all.get(i).words)
                    : folded.contains(all.get(i).words);
            best = here && i < best && counts.test(all.get(i)) ? i : best;
        }
        for (int at = 0; at + FIRST <= folded.length(); at++) {
            for (int i : byFirst[place(folded, at)]) {
                Form form = all.get(i);
                boolean here = i < best
                        && (at == 0 || !form.how.equals("start"))
                        && folded.startsWith(form.words, at)
                        && counts.test(form);
                best = here ? i : best;
            }
        }
        return best < all.size() ? Optional.of(all.get(best)) : Optional.empty();
    }
}
