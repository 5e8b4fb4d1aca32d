package org.isnad.classifiers.ar.attribution;

import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Teller;

/** Says of «مسؤولين», which is two as well as many, that they are two where another word does. */
final class Duals {
    private Duals() {}

    /** The teller, two of them if the form of a verb or a pronoun says so and its own words may mean that. */
    static Teller of(Teller teller, Agreement said) {
        String name = teller.source().span().isEmpty() ? "" : teller.source().name();
        int blank = name.indexOf(' ');
        String head = blank < 0 ? name : name.substring(0, blank);
        boolean may = !teller.source().named() && teller.source().count().isEmpty() && head.endsWith("ين");
        boolean two = said.fits(Agreement.TWO.or(Agreement.TWO_WOMEN))
                && !said.fits(Agreement.MANY)
                && !said.fits(Agreement.ONE);
        return may && two
                ? teller.being(teller.source().but().count(OptionalInt.of(2)).build())
                        .with(Agreement.TWO)
                : teller;
    }
}
