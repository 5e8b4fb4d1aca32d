package org.isnad.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** Finds widgets and their words in a window. */
final class Controls {
    private Controls() {}

    static int left(Control control) {
        Point size = control.getSize();
        Rectangle onScreen = control.getDisplay().map(control, null, new Rectangle(0, 0, size.x, size.y));
        return onScreen.x;
    }

    static Control button(Composite parent, String text) {
        return all(parent).stream()
                .filter(c -> c instanceof Button b && b.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    static List<String> words(Control control) {
        return all(control).stream()
                .filter(Label.class::isInstance)
                .map(l -> ((Label) l).getText())
                .toList();
    }

    static List<String> tableWords(Control control) {
        return all(control).stream()
                .filter(Table.class::isInstance)
                .flatMap(t -> Arrays.stream(((Table) t).getItems()))
                .map(i -> i.getText(0) + " " + i.getText(2) + " " + i.getText(5))
                .toList();
    }

    static List<Control> all(Control control) {
        List<Control> found = new ArrayList<>(List.of(control));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child));
            }
        }
        return found;
    }
}
