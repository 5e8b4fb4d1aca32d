package org.isnad.core.plugins;

import java.lang.module.ModuleDescriptor.Version;
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

    private Door() {}

    /**
     * Sorts contributions of one kind into those let in and those refused.
     *
     * @param givesNeeded whether each must say what it gives
     */
    public static <S> Admission<S> admit(List<Contribution<S>> contributions, boolean givesNeeded) {
        List<Contribution<S>> byAge = new ArrayList<>(contributions);
        byAge.sort(Comparator.comparing((Contribution<S> c) -> c.id())
                .thenComparing(c -> !c.ours())
                .thenComparing(Contribution::bundle)
                .thenComparing(Door::version, Comparator.reverseOrder()));
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

    // ours before strangers, else by bundle, of one bundle the newest: never by start order
    private static Version version(Contribution<?> contribution) {
        try {
            return Version.parse(contribution.version());
        } catch (IllegalArgumentException none) {
            return Version.parse("0");
        }
    }

    private static <S> Optional<Reason> refusal(
            Contribution<S> contribution, Map<String, Contribution<S>> admitted, boolean givesNeeded) {
        String id = contribution.id();
        if (id.isBlank()) {
            return Optional.of(Reason.of("core.refused.no-id", contribution.bundle()));
        }
        if (id.startsWith(RESERVED) && !contribution.ours()) {
            return Optional.of(Reason.of("core.refused.reserved", id, contribution.bundle(), RESERVED));
        }
        if (givesNeeded && contribution.gives().isEmpty()) {
            return Optional.of(Reason.of("core.refused.gives-nothing", id, contribution.bundle()));
        }
        return Optional.ofNullable(admitted.get(id)).map(first -> twice(contribution, first));
    }

    private static Reason twice(Contribution<?> second, Contribution<?> first) {
        return second.bundle().equals(first.bundle())
                ? Reason.of("core.refused.older", second.id(), second.bundle(), second.version(), first.version())
                : Reason.of("core.refused.duplicate", second.id(), second.bundle(), first.bundle());
    }

    /** Who came in, by id, and who did not. */
    public record Admission<S>(List<Contribution<S>> in, List<Refusal<S>> refused) {}

    /** Who did not come in and why. */
    public record Refusal<S>(Contribution<S> contribution, Reason reason) {}
}
