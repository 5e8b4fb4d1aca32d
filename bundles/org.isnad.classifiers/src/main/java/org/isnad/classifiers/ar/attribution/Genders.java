package org.isnad.classifiers.ar.attribution;

import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/** What the gender of a verb's form says of who tells. */
final class Genders {
    private Genders() {}

    /** Whether the verb may be said of the teller by gender. */
    static boolean fits(Teller teller, VerbForm form) {
        Agreement of = teller.agreement();
        // «ناشدت | الصليب الأحمر التدخل»: a body that is no she
        Source source = teller.source();
        boolean it = teller.head().isEmpty()
                && source.kind() == SourceKind.ORGANISATION
                && source.entity().isEmpty()
                && source.name().matches("ال[^ ]*[^ةىءا ]( .*)?");
        // «وحث | طهران على»: a city is no he
        boolean city = teller.head().isEmpty()
                && source.entity().filter(LookAlikes::feminine).isPresent();
        return form.agreement().fits(Agreement.HE)
                ? !(city && form.perfect()) && (of.fits(Agreement.HE) || !of.fits(Agreement.SHE))
                : !it && !of.equals(Agreement.HE) && !of.equals(Agreement.TWO) && !of.equals(Agreement.MANY);
    }

    /** «عضو المجلس رائدة عمرو شككت»: the verb says that it is a woman. */
    static Teller woman(Teller teller, VerbForm form) {
        boolean she = form.agreement().equals(Agreement.SHE)
                && teller.agreement().equals(Agreement.HE)
                && (teller.source().kind() == SourceKind.PERSON
                        || teller.source().kind() == SourceKind.OFFICIAL);
        return she ? teller.with(Agreement.SHE) : teller;
    }
}
