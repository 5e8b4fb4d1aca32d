package org.isnad.parsers.pdf;

import java.util.List;

/**
 * Turns what stands on a line from left to right into the order it is read in: the Unicode bidirectional algorithm (UAX
 * 9) undone. Where two readings look alike the likelier is taken: a number beside a Latin word belongs to it.
 */
final class LogicalOrder {
    private static final String SEPARATORS = ".,:/٫٬";
    private static final String SIGNS = "-+−–";
    private static final String UNITS = "%٪$€£¥₪₺°#‰";
    private static final String BRACKETS = "()[]{}";
    // UAX 9 BD16 and Bidi_Mirrored, those that texts have
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥⟨⟩";

    /** What a sign is to the algorithm. */
    private enum Kind {
        RIGHT,
        LEFT,
        DIGIT,
        NEUTRAL
    }

    private final List<String> signs;
    private final Kind[] kinds;
    private final boolean mirror;

    private LogicalOrder(List<String> signs, boolean mirror) {
        this.signs = signs;
        this.mirror = mirror;
        this.kinds = signs.stream().map(LogicalOrder::kind).toArray(Kind[]::new);
    }

    /**
     * The line in logical order.
     *
     * @param signs what stands there from left to right; each says its characters in logical order
     * @param rightToLeft the direction of the paragraph
     * @param afterArabic whether the last letter before the line is Arabic: digits then keep to themselves
     * @param mirror whether brackets are told by their looks, to be mirrored where the text runs from the right
     */
    static String of(List<String> signs, boolean rightToLeft, boolean afterArabic, boolean mirror) {
        LogicalOrder order = new LogicalOrder(signs, mirror);
        StringBuilder text = new StringBuilder();
        if (rightToLeft) {
            order.fromRight(0, signs.size(), afterArabic, text);
        } else {
            order.fromLeft(text);
        }
        return text.toString();
    }

    private static Kind kind(String sign) {
        for (int i = 0; i < sign.length(); i++) {
            char c = sign.charAt(i);
            if (Character.isDigit(c)) {
                return Kind.DIGIT;
            }
            if (Letters.isRightToLeft(c)) {
                return Kind.RIGHT;
            }
            if (Character.isLetter(c)) {
                return Kind.LEFT;
            }
        }
        return Kind.NEUTRAL;
    }

    private void fromRight(int from, int to, boolean afterArabic, StringBuilder text) {
        boolean arabic = afterArabic;
        int i = to - 1;
        while (i >= from) {
            int first = leftRun(i, from, arabic);
            if (first <= i) {
                for (int j = first; j <= i; j++) {
                    text.append(signs.get(j));
                }
                i = first - 1;
            } else {
                String sign = signs.get(i);
                arabic = kinds[i] == Kind.RIGHT ? isArabic(sign) : arabic;
                text.append(kinds[i] == Kind.NEUTRAL && mirror ? mirrored(sign) : sign);
                i--;
            }
        }
    }

    private static boolean isArabic(String sign) {
        return sign.chars()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    // the first place of the stretch that runs from the left and ends at this one; one more than it if there is none
    private int leftRun(int last, int from, boolean arabic) {
        int end = last;
        int opening = opening(last, from);
        if (opening >= 0) {
            return reach(opening, from, arabic);
        }
        if (!arabic && isIn(signs.get(last), UNITS) && last > from && kinds[last - 1] == Kind.DIGIT) {
            end = last - 1;
        }
        if (kinds[end] != Kind.LEFT && kinds[end] != Kind.DIGIT) {
            return last + 1;
        }
        int first = reach(end, from, arabic);
        boolean unit = !arabic && kinds[first] == Kind.DIGIT && first > from && isIn(signs.get(first - 1), UNITS);
        return unit ? first - 1 : first;
    }

    // where the bracket opens that closes here, if it follows a Latin word and so runs with it (UAX 9, N0); else -1
    private int opening(int last, int from) {
        int at = BRACKETS.indexOf(signs.get(last));
        if (signs.get(last).length() != 1 || at < 0 || at % 2 == 0) {
            return -1;
        }
        int opening = last - 1;
        while (opening >= from && kinds[opening] != Kind.RIGHT && !isIn(signs.get(opening), BRACKETS)) {
            opening--;
        }
        int before = opening - 1;
        while (before >= from && kinds[before] == Kind.NEUTRAL) {
            before--;
        }
        boolean opens = opening >= from && signs.get(opening).equals(String.valueOf(BRACKETS.charAt(at - 1)));
        return opens && before >= from && kinds[before] == Kind.LEFT ? opening : -1;
    }

    // how far to the left a stretch goes that runs from the left
    private int reach(int end, int from, boolean arabic) {
        int first = end;
        int gap = 0;
        for (int i = end - 1; i >= from && kinds[i] != Kind.RIGHT; i--) {
            if (kinds[i] == Kind.NEUTRAL) {
                gap++;
            } else if (joins(i, i + gap + 1, arabic)) {
                first = i;
                gap = 0;
            } else {
                break;
            }
        }
        return first;
    }

    // whether what lies between two signs runs from the left as they do
    private boolean joins(int left, int right, boolean arabic) {
        if (kinds[left] == Kind.LEFT || kinds[right] == Kind.LEFT) {
            return true;
        }
        int gap = right - left - 1;
        if (gap == 0) {
            return true;
        }
        String between = signs.get(left + 1);
        boolean european = !arabic && isEuropean(left) && isEuropean(right);
        return gap == 1 && (isIn(between, SEPARATORS) || (european && isIn(between, SIGNS)));
    }

    private boolean isEuropean(int i) {
        int c = signs.get(i).codePointAt(0);
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }

    private static boolean isIn(String sign, String set) {
        return sign.length() == 1 && set.contains(sign);
    }

    private static String mirrored(String sign) {
        StringBuilder mirrored = new StringBuilder();
        for (int i = 0; i < sign.length(); i++) {
            int at = MIRRORED.indexOf(sign.charAt(i));
            mirrored.append(at < 0 ? sign.charAt(i) : MIRRORED.charAt(at ^ 1));
        }
        return mirrored.toString();
    }

    private void fromLeft(StringBuilder text) {
        int i = 0;
        while (i < kinds.length) {
            if (kinds[i] != Kind.RIGHT) {
                text.append(signs.get(i++));
                continue;
            }
            int end = i;
            for (int j = i + 1; j < kinds.length && kinds[j] != Kind.LEFT; j++) {
                end = kinds[j] == Kind.RIGHT ? j : end;
            }
            fromRight(i, end + 1, false, text);
            i = end + 1;
        }
    }

    /** How many brackets of a text find no partner. */
    static int unpaired(String text) {
        int unpaired = 0;
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = MIRRORED.indexOf(text.charAt(i));
            if (at < 0 || text.charAt(i) == '<' || text.charAt(i) == '>') {
                continue;
            }
            if (at % 2 == 0) {
                open.append(text.charAt(i));
            } else if (!open.isEmpty() && open.charAt(open.length() - 1) == MIRRORED.charAt(at - 1)) {
                open.setLength(open.length() - 1);
            } else {
                unpaired++;
            }
        }
        return unpaired + open.length();
    }
}
