package org.isnad.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;

/** Which views there are and which of them may be shown. Safe to use from several threads. */
final class ViewCatalog {
    private static final String OFF = "ui.views.off";
    private final CopyOnWriteArrayList<ContributedView> views = new CopyOnWriteArrayList<>();
    private final Preferences preferences;

    ViewCatalog(Preferences preferences) {
        this.preferences = preferences;
    }

    void add(ContributedView view) {
        views.addIfAbsent(view);
    }

    void remove(ContributedView view) {
        views.remove(view);
    }

    List<ContributedView> all() {
        return List.copyOf(views);
    }

    /** The views to show, in an order that does not depend on when their bundles started. */
    List<ContributedView> active() {
        List<ContributedView> active = new ArrayList<>(
                views.stream().filter(v -> state(v) == PlugIn.State.ACTIVE).toList());
        active.sort(Comparator.comparing((ContributedView v) -> !v.id().startsWith("isnad."))
                .thenComparing(ContributedView::id));
        return active;
    }

    boolean isView(String id) {
        return views.stream().anyMatch(v -> v.id().equals(id));
    }

    void enable(String id, boolean on) {
        Set<String> off = switchedOff();
        if (on ? off.remove(id) : off.add(id)) {
            preferences.put(OFF, String.join(",", off));
        }
    }

    List<PlugIn> plugIns(Locale language) {
        return views.stream()
                .map(v -> new PlugIn(
                        v.id().isEmpty() ? v.bundle() : v.id(),
                        "view",
                        v.label(language),
                        v.bundle(),
                        v.version(),
                        state(v),
                        refusal(v)))
                .sorted(Comparator.comparing(PlugIn::id))
                .toList();
    }

    private PlugIn.State state(ContributedView view) {
        if (refusal(view).isPresent()) {
            return PlugIn.State.REFUSED;
        }
        return switchedOff().contains(view.id()) ? PlugIn.State.SWITCHED_OFF : PlugIn.State.ACTIVE;
    }

    private Optional<Reason> refusal(ContributedView view) {
        if (view.id().isBlank()) {
            return Optional.of(Reason.of("view.refused.no-id", view.bundle()));
        }
        if (view.id().startsWith("isnad.") && !view.bundle().startsWith("org.isnad.")) {
            return Optional.of(Reason.of("view.refused.reserved", view.id(), view.bundle()));
        }
        return views.stream()
                .takeWhile(earlier -> !earlier.equals(view))
                .filter(earlier -> earlier.id().equals(view.id()))
                .findFirst()
                .map(earlier -> Reason.of("view.refused.duplicate", view.id(), view.bundle(), earlier.bundle()));
    }

    private Set<String> switchedOff() {
        return Arrays.stream(preferences.get(OFF, "").split(","))
                .filter(id -> !id.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
