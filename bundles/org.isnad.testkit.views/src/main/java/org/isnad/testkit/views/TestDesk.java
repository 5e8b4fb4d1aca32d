package org.isnad.testkit.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** A desk without a window around it. */
public final class TestDesk implements Desk {
    private final Display display;
    private final List<Listener> listeners = new ArrayList<>();
    private final Map<String, String> kept = new HashMap<>();
    private List<Quote> selection = List.of();

    private record Listener(Control owner, Consumer<List<Quote>> consumer) {}

    public TestDesk(Display display) {
        this.display = display;
    }

    /** Whether anyone still hears of selections. */
    public boolean listened() {
        return listeners.stream().anyMatch(l -> !l.owner().isDisposed());
    }

    @Override
    public Locale language() {
        return Locale.of("ar");
    }

    @Override
    public String text(Reason reason) {
        return reason.key() + " " + reason.arguments();
    }

    @Override
    public Color color(Tone tone) {
        return switch (tone) {
            case PAPER, SURFACE, ON_ACCENT -> display.getSystemColor(SWT.COLOR_WHITE);
            case TEXT, MUTED, LINE -> display.getSystemColor(SWT.COLOR_BLACK);
            default -> display.getSystemColor(SWT.COLOR_YELLOW);
        };
    }

    @Override
    public Font readingFont() {
        return display.getSystemFont();
    }

    @Override
    public List<Quote> selection() {
        return selection;
    }

    @Override
    public void select(List<Quote> words) {
        selection = List.copyOf(words);
        List.copyOf(listeners).stream()
                .filter(l -> !l.owner().isDisposed())
                .forEach(l -> l.consumer().accept(selection));
    }

    @Override
    public void onSelect(Control owner, Consumer<List<Quote>> listener) {
        listeners.add(new Listener(owner, listener));
    }

    @Override
    public Optional<String> kept(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, String value) {
        kept.put(key, value);
    }
}
