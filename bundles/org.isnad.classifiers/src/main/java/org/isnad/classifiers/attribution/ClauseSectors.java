package org.isnad.classifiers.attribution;

import java.util.Optional;
import org.isnad.report.Sector;

/** Tells what sector a source speaks from, in languages of the clause grammar: «ביטחוני», «güvenlik». */
final class ClauseSectors {
    private final ClauseLexicon lexicon;

    ClauseSectors(ClauseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first sector the words there tell, if they tell one. */
    Optional<Sector> of(Sentence s, int from, int to) {
        // «הכתב הפוליטי»: he writes of politics
        boolean writes = lexicon.headFirst()
                && lexicon.noun(s.word(from))
                        .filter(noun -> noun.key().equals("journalist"))
                        .isPresent();
        for (int i = from; !writes && i < to; i++) {
            Optional<Sector> sector = lexicon.sector(s.word(i));
            // «בצבא»: the preposition is written on the noun
            if (sector.isEmpty() && lexicon.headFirst() && s.word(i).length() > 2) {
                sector = lexicon.sector(s.word(i).substring(1));
            }
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }
}
