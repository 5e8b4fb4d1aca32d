package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;

/**
 * One form of a noun that heads a source.
 *
 * @param key what it is when pointed back at
 * @param count 1, 2, or 0 for several
 * @param definite whether the form has the article
 */
record Noun(
        SourceKind kind,
        String key,
        Optional<Sector> sector,
        Set<String> flags,
        Agreement agreement,
        int count,
        boolean definite) {
    boolean unnamed() {
        return flags.contains("unnamed");
    }

    boolean role() {
        return flags.contains("role");
    }

    boolean human() {
        return flags.contains("human");
    }

    Noun with(Agreement other, int number, boolean article) {
        return new Noun(kind, key, sector, flags, other, number, article);
    }
}
