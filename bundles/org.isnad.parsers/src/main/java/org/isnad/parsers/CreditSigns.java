package org.isnad.parsers;

/** What stands between and behind the names of a credit: «القاهرة - رويترز:». */
final class CreditSigns {
    private static final boolean[] SIGNS = signs();

    private CreditSigns() {}

    /** Whether something ends or is parted there, or a digit stands there. */
    static boolean isSign(char c) {
        return c < SIGNS.length ? SIGNS[c] : Letters.isDigit(c);
    }

    private static boolean[] signs() {
        boolean[] signs = new boolean[0x2070];
        for (char c = 0; c < signs.length; c++) {
            signs[c] = mayEnd(c) || isParting(c) || Letters.isDigit(c);
        }
        return signs;
    }

    /** All that may end a credit, but for stops and blanks behind an agency. */
    static boolean mayEnd(char c) {
        return switch (c) {
            case ')', '/', '»', '”', '"', '–', '—', ':', '-', 'ـ' -> true;
            default -> false;
        };
    }

    /** Whether it parts one name from the next, a hyphen apart. */
    static boolean isParting(char c) {
        return switch (c) {
            case '|', '/', '(', ')', '«', '»', '"', ':', '،', ',', '[', ']', '“', '”', '–', '—', 'ـ', '•', '·' -> true;
            default -> false;
        };
    }
}
