package org.isnad.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.isnad.ui.compare.Desk;
import org.isnad.ui.compare.Tone;

/** What one view, or the reader, is lent; calls back into it go through {@code calls}. */
record WindowDesk(Session session, Consumer<Runnable> calls) implements Desk {
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
}
