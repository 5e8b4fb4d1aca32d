package org.isnad.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/**
 * What one view, or a part of the window, is lent.
 *
 * @param owner names whose kept values these are
 * @param calls calls back into it go through this
 */
record WindowDesk(Session session, String owner, Consumer<Runnable> calls) implements Desk {
    @Override
    public Locale language() {
        return session.texts().formats();
    }

    @Override
    public String text(Reason reason) {
        return session.texts().reason(reason);
    }

    @Override
    public Color color(Tone tone) {
        return session.theme().color(tone);
    }

    @Override
    public Font readingFont() {
        return session.theme().reading();
    }

    @Override
    public List<Quote> selection() {
        return session.selection().quotes();
    }

    @Override
    public void select(List<Quote> words) {
        session.selection().select(words);
    }

    @Override
    public void onSelect(Control owner, Consumer<List<Quote>> listener) {
        session.selection().onSelect(owner, quotes -> calls.accept(() -> listener.accept(quotes)));
    }

    @Override
    public Optional<String> kept(String key) {
        return Optional.of(session.preferences().get(setting(key), "")).filter(value -> !value.isEmpty());
    }

    @Override
    public void keep(String key, String value) {
        session.preferences().put(setting(key), value);
    }

    private String setting(String key) {
        return "ui.of." + owner + "." + key;
    }
}
