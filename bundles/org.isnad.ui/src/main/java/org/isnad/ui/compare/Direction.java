package org.isnad.ui.compare;

import java.util.Locale;
import java.util.Set;

/** The base direction of a line. */
final class Direction {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "iw", "fa", "ur", "ps", "ckb", "sd", "ug", "yi", "syr", "arc", "dv");

    private Direction() {}

    static boolean rightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** By the line's language where it is known, else by most of its letters, else by that of the whole text. */
    static boolean rightToLeft(Locale language, String line, boolean whole) {
        if (!language.getLanguage().isEmpty()) {
            return rightToLeft(language);
        }
        int balance = line.codePoints().map(Direction::weight).sum();
        return balance == 0 ? whole : balance > 0;
    }

    private static int weight(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }
}
