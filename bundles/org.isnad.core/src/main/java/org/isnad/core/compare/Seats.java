package org.isnad.core.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Source;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Seats of one person: the governor is the governorate, "Zonguldak Valisi" is «Valilik». */
final class Seats {
    private static final List<Seat> ALL = LexiconFile.rows(Seats.class, "seats.tsv").stream()
            .map(row -> new Seat(folded(row.get(0)), folded(row.get(1))))
            .toList();

    private Seats() {}

    /** Words for who holds it, and for the house, folded. */
    private record Seat(Set<String> holder, Set<String> house) {}

    /** Whether the one holds the office of which the other is the house; a house of another place is another's. */
    static boolean one(Source holder, Source house) {
        if (!House.isBody(house) || House.isBody(holder)) {
            return false;
        }
        Set<String> office = words(holder.role().orElse(holder.name()));
        Set<String> name = words(house.name());
        return ALL.stream()
                .filter(seat -> !Collections.disjoint(seat.holder, office) && !Collections.disjoint(seat.house, name))
                .anyMatch(seat -> holds(office, rest(name, seat.house)));
    }

    private static boolean holds(Set<String> office, Set<String> place) {
        return place.isEmpty()
                || Voices.stems(String.join(" ", office)).containsAll(Voices.stems(String.join(" ", place)));
    }

    private static Set<String> rest(Set<String> name, Set<String> house) {
        Set<String> rest = new HashSet<>(name);
        rest.removeAll(house);
        return rest;
    }

    private static Set<String> words(String name) {
        return FoldedText.of(name).words().stream().map(word -> word.folded()).collect(Collectors.toSet());
    }

    private static Set<String> folded(String forms) {
        return List.of(forms.split("\\|")).stream().map(FoldedText::fold).collect(Collectors.toUnmodifiableSet());
    }
}
