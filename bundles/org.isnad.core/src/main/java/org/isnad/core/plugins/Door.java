package org.isnad.core.plugins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Reason;

/** Decides who comes in: ids must be given, unique and not of the reserved prefix; what is refused is told in words. */
public final class Door {
    private static final String RESERVED = "isnad.";
    private static final String OURS = "org.isnad.";

    private Door() {}

    /**
     * Sorts contributions of one kind into those let in and those refused.
     *
     * @param givesNeeded whether each must say what it gives
     */
    public static <S> Admission<S> admit(List<Contribution<S>> contributions, boolean givesNeeded) {
        List<Contribution<S>> byAge = new ArrayList<>(contributions);
        byAge.sort(Comparator.comparing((Contribution<S> c) -> c.id()).thenComparing(Door::stranger));
        Map<String, Contribution<S>> admitted = new HashMap<>();
        List<Contribution<S>> in = new ArrayList<>();
        List<Refusal<S>> refused = new ArrayList<>();
        for (Contribution<S> contribution : byAge) {
            Optional<Reason> reason = refusal(contribution, admitted, givesNeeded);
            if (reason.isPresent()) {
                refused.add(new Refusal<>(contribution, reason.get()));
            } else {
                admitted.put(contribution.id(), contribution);
                in.add(contribution);
            }
        }
        return new Admission<>(List.copyOf(in), List.copyOf(refused));
    }

    // ours before strangers, else by bundle: never by start order
    private static String stranger(Contribution<?> contribution) {
        return (contribution.bundle().startsWith(OURS) ? "0" : "1") + contribution.bundle();
    }

    private static <S> Optional<Reason> refusal(
            Contribution<S> contribution, Map<String, Contribution<S>> admitted, boolean givesNeeded) {
        String id = contribution.id();
        if (id.isBlank()) {
            return Optional.of(Reason.of("core.refused.no-id", contribution.bundle()));
        }
        if (id.startsWith(RESERVED) && !contribution.bundle().startsWith(OURS)) {
            return Optional.of(Reason.of("core.refused.reserved", id, contribution.bundle(), RESERVED));
        }
        if (givesNeeded && contribution.gives().isEmpty()) {
            return Optional.of(Reason.of("core.refused.gives-nothing", id, contribution.bundle()));
        }
        Contribution<S> first = admitted.get(id);
        return first == null
                ? Optional.empty()
                : Optional.of(Reason.of("core.refused.duplicate", id, contribution.bundle(), first.bundle()));
    }

    /** Who came in, by id, and who did not. */
    public record Admission<S>(List<Contribution<S>> in, List<Refusal<S>> refused) {}

    /** Who did not come in and why. */
    public record Refusal<S>(Contribution<S> contribution, Reason reason) {}
}
