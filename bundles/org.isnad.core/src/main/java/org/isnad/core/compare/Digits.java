package org.isnad.core.compare;

import java.math.BigDecimal;

/**
 * The digits of a number.
 *
 * @param all without zeros at the end
 * @param scale how many of them stand behind the point; below 0 if so many zeros were left out
 */
record Digits(String all, int scale) {
    static Digits of(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return new Digits(bare.unscaledValue().toString(), bare.scale());
    }

    /** Whether one is the other with two neighbouring digits in each other's place: 51,200 for 52,100, 2.3 for 3.2. */
    boolean transposed(Digits other) {
        if (scale != other.scale || all.length() != other.all.length()) {
            return false;
        }
        int first = 0;
        while (first < all.length() && all.charAt(first) == other.all.charAt(first)) {
            first++;
        }
        return first + 1 < all.length()
                && all.charAt(first) == other.all.charAt(first + 1)
                && all.charAt(first + 1) == other.all.charAt(first)
                && all.startsWith(other.all.substring(first + 2), first + 2);
    }
}
