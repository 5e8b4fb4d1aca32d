package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.isnad.report.Quote;

/** What is selected; the same in every pane and view. Used on the window's thread only. */
final class Selection {
    private final List<Listener> listeners = new ArrayList<>();
    private List<Quote> quotes = List.of();

    List<Quote> quotes() {
        return quotes;
    }

    void select(List<Quote> words) {
        if (words.equals(quotes)) {
            return;
        }
        quotes = List.copyOf(words);
        listeners.removeIf(l -> l.owner.isDisposed());
        for (Listener listener : List.copyOf(listeners)) {
            // a listener that selects something else has told the others already
            if (!listener.owner.isDisposed() && quotes.equals(words)) {
                listener.hears.accept(quotes);
            }
        }
    }

    void onSelect(Control owner, Consumer<List<Quote>> listener) {
        listeners.add(new Listener(owner, listener));
    }

    private record Listener(Control owner, Consumer<List<Quote>> hears) {}
}
