package org.isnad.classifiers.ar.attribution;

import java.util.OptionalInt;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.report.SourceKind;

/** Says of «مسؤولين», which is two as well as many, how many they are where another word does. */
final class Duals {
    private Duals() {}

    private static int count(Teller teller) {
        return teller.source().named() ? 0 : teller.source().count().orElse(0);
    }

    /** The teller, two or many of them if the form of a verb or a pronoun says so and its own words may mean that. */
    static Teller of(Teller teller, Agreement said) {
        String name = teller.source().span().isEmpty() ? "" : teller.source().name();
        int blank = name.indexOf(' ');
        String head = blank < 0 ? name : name.substring(0, blank);
        boolean may = !teller.source().named() && teller.source().count().isEmpty() && head.endsWith("ين");
        boolean two = said.fits(Agreement.TWO.or(Agreement.TWO_WOMEN))
                && !said.fits(Agreement.MANY)
                && !said.fits(Agreement.ONE);
        // «عاملين … قالوا»: of many
        boolean many = count(teller) == 2
                && head.endsWith("ين")
                && teller.source().kind() != SourceKind.UNKNOWN
                && said.equals(Agreement.MANY);
        if (many) {
            return teller.being(teller.source().but().count(OptionalInt.empty()).build())
                    .with(Agreement.MANY);
        }
        return may && two
                ? teller.being(teller.source().but().count(OptionalInt.of(2)).build())
                        .with(Agreement.TWO)
                : teller;
    }
}
