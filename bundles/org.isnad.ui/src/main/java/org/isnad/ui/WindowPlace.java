package org.isnad.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Where the window stands and how its panes share the room; kept a moment after it changes, so that no crash loses it. */
final class WindowPlace {
    private static final int MOMENT_MILLIS = 700;
    private static final int WIDEST = 1440;
    private static final int HIGHEST = 900;
    // less of a window than this on a screen could not be taken hold of
    private static final int LEAST = 200;
    private static final Pattern NUMBERS = Pattern.compile("-?\\d{1,5}(,-?\\d{1,5})*");
    private static final String WINDOW = "ui.window";
    private final Preferences preferences;

    WindowPlace(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Puts the window where it stood last, if that is on a screen there is, and follows it from now on. */
    void place(Shell shell) {
        Optional<int[]> kept = kept(WINDOW, 5);
        Rectangle usual = usual(shell.getDisplay());
        shell.setBounds(kept.map(k -> new Rectangle(k[0], k[1], k[2], k[3]))
                .filter(bounds -> isSeen(bounds, shell.getDisplay()))
                .orElse(usual));
        shell.setMaximized(kept.filter(k -> k[4] == 1).isPresent());
        follow(shell);
    }

    /** Follows a window that stands where it is to. */
    void follow(Shell shell) {
        Runnable keep = later(shell, WINDOW, () -> said(shell));
        shell.addListener(SWT.Resize, e -> shell.getDisplay().timerExec(MOMENT_MILLIS, keep));
        shell.addListener(SWT.Move, e -> shell.getDisplay().timerExec(MOMENT_MILLIS, keep));
    }

    private String said(Shell shell) {
        boolean maximized = shell.getMaximized();
        Rectangle now = shell.getBounds();
        // a window that fills the screen has a size to go back to
        int[] bounds = maximized
                ? kept(WINDOW, 5)
                        .orElse(new int[] {now.x, now.y, Math.min(now.width, WIDEST), Math.min(now.height, HIGHEST), 1})
                : new int[] {now.x, now.y, now.width, now.height, 0};
        return words(bounds[0], bounds[1], bounds[2], bounds[3], maximized ? 1 : 0);
    }

    private static Rectangle usual(Display display) {
        Rectangle area = display.getPrimaryMonitor().getClientArea();
        return new Rectangle(area.x, area.y, Math.min(area.width, WIDEST), Math.min(area.height, HIGHEST));
    }

    private static boolean isSeen(Rectangle bounds, Display display) {
        return Arrays.stream(display.getMonitors())
                .map(monitor -> monitor.getClientArea().intersection(bounds))
                .anyMatch(part -> part.width >= LEAST && part.height >= LEAST);
    }

    /** Shares the room as it was shared last, at first in these parts, and follows the sashes. */
    void share(SashForm panes, String name, int... otherwise) {
        String key = "ui.sash." + name;
        panes.setWeights(kept(key, otherwise.length)
                .filter(parts -> Arrays.stream(parts).allMatch(part -> part > 0))
                .orElse(otherwise));
        Runnable keep = later(panes, key, () -> words(panes.getWeights()));
        for (Control pane : panes.getChildren()) {
            pane.addListener(SWT.Resize, e -> panes.getDisplay().timerExec(MOMENT_MILLIS, keep));
        }
    }

    private Runnable later(Control owner, String key, Supplier<String> now) {
        return () -> {
            if (!owner.isDisposed()) {
                String words = now.get();
                if (!words.equals(preferences.get(key, ""))) {
                    preferences.put(key, words);
                }
            }
        };
    }

    private Optional<int[]> kept(String key, int many) {
        String words = preferences.get(key, "");
        return NUMBERS.matcher(words).matches()
                ? Optional.of(Arrays.stream(words.split(","))
                                .mapToInt(Integer::parseInt)
                                .toArray())
                        .filter(numbers -> numbers.length == many)
                : Optional.empty();
    }

    private static String words(int... numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
