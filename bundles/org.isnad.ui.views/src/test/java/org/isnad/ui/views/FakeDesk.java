package org.isnad.ui.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
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

/** A desk without a window: light colours, a selection that everyone hears of. */
final class FakeDesk implements Desk {
    private final List<Consumer<List<Quote>>> listeners = new ArrayList<>();
    private final Locale language;
    private final Font font;
    private final ResourceBundle messages;
    private final Map<String, String> kept = new HashMap<>();
    private List<Quote> selected = List.of();

    FakeDesk(Display display, Locale language) {
        this.language = language;
        this.font = new Font(display, "Noto Naskh Arabic", 13, SWT.NORMAL);
        this.messages = messages(language);
        display.disposeExec(font::dispose);
    }

    static ResourceBundle messages(Locale language) {
        String suffix = language.getLanguage().equals("en") ? "" : "_" + language.getLanguage();
        try (InputStream in = FakeDesk.class.getResourceAsStream("/OSGI-INF/l10n/bundle" + suffix + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Locale language() {
        return language;
    }

    @Override
    public String text(Reason reason) {
        return messages.containsKey(reason.key())
                ? MessageFormat.format(
                        messages.getString(reason.key()), reason.arguments().toArray())
                : reason.key();
    }

    @Override
    public Color color(Tone tone) {
        int rgb = switch (tone) {
            case PAPER, ON_ACCENT -> 0xFFFFFF;
            case SURFACE -> 0xF7F6F3;
            case TEXT -> 0x23262B;
            case MUTED -> 0x6B675F;
            case LINE -> 0xD9D6CF;
            case ACCENT -> 0x1F5F8B;
            case SELECTION -> 0xCFE3F2;
            case SHARED -> 0xD9ECD6;
            case STRONGER -> 0xFBE7B8;
            case WEAKER -> 0xE6E0F5;
            case CONFLICT -> 0xF7D2CD;
            case ONLY -> 0xE9EEF2;
            case INFERRED -> 0x8A6D1B;
            case UNNAMED -> 0xF9ECE9;
            case WARNING -> 0xFDF3DC;
        };
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    @Override
    public Font readingFont() {
        return font;
    }

    @Override
    public List<Quote> selection() {
        return selected;
    }

    @Override
    public void select(List<Quote> words) {
        selected = List.copyOf(words);
        List.copyOf(listeners).forEach(listener -> listener.accept(selected));
    }

    @Override
    public void onSelect(Control owner, Consumer<List<Quote>> listener) {
        listeners.add(listener);
        owner.addListener(SWT.Dispose, e -> listeners.remove(listener));
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
