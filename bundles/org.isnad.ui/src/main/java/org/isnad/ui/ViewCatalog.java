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
import org.isnad.report.Reason;
import org.isnad.workspace.PlugIn;

/** Which views there are and which of them may be shown. Safe to use from several threads. */
final class ViewCatalog {
    private static final String OFF = "ui.views.off";
    private static final String EACH_OFF = "plug-in.off.";
    private static final String ORDER = "ui.views.order";
    private static final String BELOW = "ui.views.below";
    private static final int FAR = Integer.MAX_VALUE;
    private final CopyOnWriteArrayList<ContributedView> views = new CopyOnWriteArrayList<>();
    private final Preferences preferences;

    ViewCatalog(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Whether it was not there yet. */
    boolean add(ContributedView view) {
        return views.addIfAbsent(view);
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
        List<String> order = list(ORDER, "isnad.view.side-by-side,isnad.view.isnad");
        active.sort(Comparator.comparingInt((ContributedView v) -> Math.floorMod(order.indexOf(v.id()), FAR))
                .thenComparing(v -> !v.id().startsWith("isnad."))
                .thenComparing(ContributedView::id));
        return active;
    }

    /** Whether the view's place is under the others, so that both are seen at once. */
    boolean isBelow(ContributedView view) {
        return list(BELOW, "isnad.view.isnad").contains(view.id());
    }

    /** Moves a view under the others or back; kept over restarts. */
    void below(ContributedView view, boolean wanted) {
        Set<String> below = new TreeSet<>(list(BELOW, "isnad.view.isnad"));
        if (wanted ? below.add(view.id()) : below.remove(view.id())) {
            preferences.put(BELOW, String.join(",", below));
        }
    }

    boolean isView(String id) {
        return views.stream().anyMatch(v -> v.id().equals(id));
    }

    void enable(String id, boolean on) {
        if (!preferences.get(EACH_OFF + id, "").isEmpty()) {
            preferences.put(EACH_OFF + id, "");
        }
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
        return off(view.id()) ? PlugIn.State.SWITCHED_OFF : PlugIn.State.ACTIVE;
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

    // the administrator's word, then the key every other plug-in has, then the window's own list
    private boolean off(String id) {
        String said = preferences.get(EACH_OFF + id, "");
        if (preferences.fixed(EACH_OFF + id) || !said.isEmpty()) {
            return said.equalsIgnoreCase("true");
        }
        return switchedOff().contains(id);
    }

    private Set<String> switchedOff() {
        return new TreeSet<>(list(OFF, ""));
    }

    private List<String> list(String key, String otherwise) {
        return Arrays.stream(preferences.get(key, otherwise).split(","))
                .filter(id -> !id.isBlank())
                .toList();
    }
}
