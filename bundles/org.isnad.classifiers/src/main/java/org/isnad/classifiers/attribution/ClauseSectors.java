package org.isnad.classifiers.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;

/** Tells what sector a source speaks from, in languages of the clause grammar: «ביטחוני», «güvenlik». */
final class ClauseSectors {
    private static final Set<String> TRADES =
            Set.of("lawyer", "doctor", "judge", "prosecutor", "journalist", "minister");

    private final ClauseLexicon lexicon;

    ClauseSectors(ClauseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sector of a source by its head and the words up to its name. */
    Optional<Sector> of(Sentence s, int from, int head, int to) {
        ClauseLexicon.Noun noun = lexicon.noun(s.word(head)).orElseThrow();
        // "defense lawyer": it is the lawyer's trade that counts
        if (noun.sector().isPresent() && TRADES.contains(noun.key())) {
            return noun.sector();
        }
        Optional<Sector> body = noun.human() ? ofBody(s, from, head, to) : Optional.empty();
        return words(s, from, to).or(noun::sector).or(() -> body);
    }

    private Optional<Sector> words(Sentence s, int from, int to) {
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

    // "the ministry's | director"
    private Optional<Sector> ofBody(Sentence s, int from, int head, int to) {
        for (int i = from; i < to; i++) {
            String word = s.word(i);
            Optional<Sector> sector = i == head ? Optional.empty() : body(word);
            if (sector.isEmpty() && lexicon.headFirst() && i > head && word.startsWith("ב")) {
                sector = body(word.substring(1));
            }
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    private Optional<Sector> body(String word) {
        return lexicon.noun(word)
                .filter(noun -> noun.kind() == SourceKind.ORGANISATION)
                .flatMap(ClauseLexicon.Noun::sector);
    }
}
