package org.isnad.text;

import java.math.BigDecimal;

/** A number as it grows from word to word. */
final class NumberSum {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = BigDecimal.ZERO;
    BigDecimal scale = BigDecimal.ONE;

    void add(BigDecimal value, boolean later, boolean digits, boolean joined) {
        boolean thousands = value.compareTo(THOUSAND) >= 0;
        if (thousands && (later || !digits)) {
            boolean round = NumberWords.isRound(value);
            BigDecimal times = current.signum() == 0 ? BigDecimal.ONE : current;
            total = total.add(round && later ? times.multiply(value) : current.add(value));
            // «مليونان» is two of a million
            scale = round ? value : value.divide(TWO);
            current = BigDecimal.ZERO;
        } else if (value.compareTo(HUNDRED) == 0 && current.signum() > 0 && current.compareTo(HUNDRED) < 0 && !joined) {
            current = current.multiply(HUNDRED);
        } else {
            current = current.add(value);
        }
    }

    // "three dozen"
    boolean dozen(String folded) {
        boolean dozen = folded.equals("dozen") && current.signum() > 0 && current.compareTo(HUNDRED) < 0;
        if (dozen) {
            current = current.multiply(DOZEN);
        }
        return dozen;
    }

    // «نصف مليون», «ثلاثة ونصف»; «مليون ونصف» is half of a million more
    void fraction(BigDecimal value, boolean scaled) {
        if (scaled || current.signum() > 0) {
            current = current.add(value);
        } else {
            total = total.add(value.multiply(scale));
        }
    }

    BigDecimal value() {
        return total.add(current);
    }
}
