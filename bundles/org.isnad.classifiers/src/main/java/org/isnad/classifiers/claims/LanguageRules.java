package org.isnad.classifiers.claims;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.classifiers.ar.claims.ArabicClaims;
import org.isnad.classifiers.en.claims.EnglishClaims;
import org.isnad.classifiers.he.claims.HebrewClaims;
import org.isnad.classifiers.tr.claims.TurkishClaims;

/** The languages whose claims can be read. */
public final class LanguageRules {
    private static final Map<String, ClaimRules> BY_LANGUAGE = Map.of(
            "ar", ArabicClaims.rules(),
            "en", EnglishClaims.rules(),
            "he", HebrewClaims.rules(),
            "tr", TurkishClaims.rules());

    private LanguageRules() {}

    /** The rules of a language; empty if there are none. */
    public static Optional<ClaimRules> of(Locale language) {
        // the JDK still writes Hebrew as iw in places
        String tag = language.getLanguage().equals("iw") ? "he" : language.getLanguage();
        return Optional.ofNullable(BY_LANGUAGE.get(tag));
    }
}
