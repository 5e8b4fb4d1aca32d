package org.isnad.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.isnad.report.Quote;
import org.isnad.report.Reason;
import org.osgi.annotation.versioning.ProviderType;

/** What the window lends to a view. Call it on the window's thread only. */
@ProviderType
public interface Desk {
    /** The language of the window; its orientation is the parent's. */
    Locale language();

    /** A reason as a sentence in the window's language. */
    String text(Reason reason);

    /** A colour of the current theme; owned by the window, never dispose it. */
    Color color(Tone tone);

    /** The font for report text; owned by the window, never dispose it. */
    Font readingFont();

    /** The words selected now: selection in one view is the selection everywhere. */
    List<Quote> selection();

    /** Selects words; every view hears of it, this one included. */
    void select(List<Quote> words);

    /** Hears of every selection until {@code owner} is disposed. */
    void onSelect(Control owner, Consumer<List<Quote>> listener);

    /** What this view kept under a key; empty if nothing. */
    Optional<String> kept(String key);

    /** Keeps a small value of this view's over restarts, such as the order of a table. */
    void keep(String key, String value);
}
