package org.isnad.parsers.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the fields of a binary Word document ([MS-DOC] 2.8.25), which may lie in each other: of each the code is passed
 * over and the result shown.
 */
final class DocFields {
    private static final char BEGIN = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char END = '\u0015';

    // for each open field, whether this is its code; counted, since a broken file opens more than can be looked through
    private final List<Boolean> codes = new ArrayList<>();
    private int inCodes;

    /** Takes the next character; whether it is to be seen. */
    boolean show(char c) {
        switch (c) {
            case BEGIN -> {
                codes.add(true);
                inCodes++;
            }
            case RESULT -> endCode();
            case END -> {
                endCode();
                if (!codes.isEmpty()) {
                    codes.removeLast();
                }
            }
            default -> {
                return inCodes == 0;
            }
        }
        return false;
    }

    private void endCode() {
        if (!codes.isEmpty() && codes.getLast()) {
            codes.set(codes.size() - 1, false);
            inCodes--;
        }
    }
}
