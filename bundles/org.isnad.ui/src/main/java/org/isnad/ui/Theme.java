package org.isnad.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.isnad.ui.compare.Tone;

/** Colours and fonts; our own, with explicit values, because a desktop's theme knows no «conflict». */
final class Theme implements AutoCloseable {
    private static final List<String> READING_FONTS = List.of("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Segoe UI");
    // the desktop's own font falls back to another one for bold Arabic, with gaps between the letters
    private static final List<String> LABEL_FONTS = List.of("Noto Sans Arabic");
    private static final Map<Tone, int[]> COLOURS = new EnumMap<>(Tone.class);

    static {
        // light, dark
        put(Tone.PAPER, 0xFFFFFF, 0x1F2226);
        put(Tone.SURFACE, 0xF7F6F3, 0x282C31);
        put(Tone.TEXT, 0x23262B, 0xE6E3DC);
        put(Tone.MUTED, 0x6B675F, 0xA9A59B);
        put(Tone.LINE, 0xD9D6CF, 0x43484F);
        put(Tone.ACCENT, 0x1F5F8B, 0x6FB1DE);
        put(Tone.ON_ACCENT, 0xFFFFFF, 0x10202B);
        put(Tone.SELECTION, 0xCFE3F2, 0x2F5573);
        put(Tone.SHARED, 0xD9ECD6, 0x2C4A2E);
        put(Tone.STRONGER, 0xFBE7B8, 0x5A4716);
        put(Tone.WEAKER, 0xE6E0F5, 0x44395F);
        put(Tone.CONFLICT, 0xF7D2CD, 0x6B2F2A);
        put(Tone.ONLY, 0xE9EEF2, 0x33404A);
        put(Tone.INFERRED, 0x8A6D1B, 0xD8B75A);
        put(Tone.UNNAMED, 0xF9ECE9, 0x4A302C);
        put(Tone.WARNING, 0xFDF3DC, 0x4B3D18);
    }

    private final Map<Tone, Color> colors = new EnumMap<>(Tone.class);
    private final Font reading;
    private final Font strong;
    private final Font small;
    private final Font label;
    private final Font figure;
    private final boolean dark;

    Theme(Display display, String wish, int readingSize) {
        boolean asItIs = Display.isSystemDarkTheme();
        dark = wish.equals("dark") || (wish.equals("system") && asItIs);
        // asking makes GTK read its style anew: 40 ms of every start for what is so already
        if (dark != asItIs) {
            askDesktopFor(dark);
        }
        COLOURS.forEach((tone, both) -> colors.put(tone, color(both[dark ? 1 : 0])));
        reading = new Font(display, fontName(display, READING_FONTS), readingSize, SWT.NORMAL);
        int height = display.getSystemFont().getFontData()[0].getHeight();
        String desktop = display.getSystemFont().getFontData()[0].getName();
        String name = fontName(display, LABEL_FONTS);
        strong = new Font(display, name, height, SWT.BOLD);
        label = new Font(display, desktop, height, SWT.NORMAL);
        figure = new Font(display, name, height + 2, SWT.BOLD);
        small = new Font(display, desktop, Math.max(8, height - 1), SWT.NORMAL);
    }

    Color color(Tone tone) {
        return Objects.requireNonNull(colors.get(tone));
    }

    boolean dark() {
        return dark;
    }

    Font reading() {
        return reading;
    }

    Font strong() {
        return strong;
    }

    Font label() {
        return label;
    }

    /** For the few numbers and words to be seen first. */
    Font figure() {
        return figure;
    }

    Font small() {
        return small;
    }

    private static void put(Tone tone, int light, int dark) {
        COLOURS.put(tone, new int[] {light, dark});
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static String fontName(Display display, List<String> wanted) {
        return wanted.stream()
                .filter(name -> display.getFontList(name, true).length > 0)
                .findFirst()
                .orElse(display.getSystemFont().getFontData()[0].getName());
    }

    // SWT 3.133 has no public call for it yet (3.134 has); without it only menus and scroll bars keep the desktop's
    // colours
    private static void askDesktopFor(boolean dark) {
        if (!SWT.getPlatform().toLowerCase(Locale.ROOT).equals("gtk")) {
            return;
        }
        try {
            Class.forName("org.eclipse.swt.internal.gtk.OS", true, Display.class.getClassLoader())
                    .getMethod("setDarkThemePreferred", boolean.class)
                    .invoke(null, dark);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            System.getLogger(Theme.class.getName())
                    .log(System.Logger.Level.DEBUG, "SWT cannot be asked for a dark theme", e);
        }
    }

    @Override
    public void close() {
        reading.dispose();
        strong.dispose();
        small.dispose();
        label.dispose();
        figure.dispose();
    }
}
