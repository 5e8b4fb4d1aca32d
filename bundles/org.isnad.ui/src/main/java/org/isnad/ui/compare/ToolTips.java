package org.isnad.ui.compare;

import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Tool tips in the reading direction of what they are about: the system lays all of them out from left to right. */
public final class ToolTips {
    private ToolTips() {}

    /** Tells something while the mouse rests on a control; no words tell nothing. */
    public static void tell(Control control, String words) {
        control.setToolTipText(directed(control, words));
    }

    /** Words to tell of what is no control of its own, such as a column of the owner. */
    public static String directed(Control owner, String words) {
        boolean mirrored = (owner.getStyle() & SWT.MIRRORED) != 0;
        return mirrored
                ? words.lines().map(line -> "\u2067" + line + "\u2069").collect(Collectors.joining("\n"))
                : words;
    }
}
