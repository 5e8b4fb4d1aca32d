package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;

/** Reads what became clear to somebody, who then tells it: «تبين للجنة التحقيق أن», «اتضح لمنصة "مسبار" أنها». */
final class FoundBy {
    static final Set<String> BECAME_CLEAR = WordLists.of("found-by/became-clear");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;

    FoundBy(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    Optional<Reading.Found> at(int verb) {
        if (!BECAME_CLEAR.contains(s.word(verb)) || !s.is(verb + 1, "ل") || lexicon.is(s, verb - 1, Closed.NEGATION)) {
            return Optional.empty();
        }
        return subjects.at(verb + 2)
                .filter(who -> s.is(who.end(), "ان") && !lexicon.is(s, verb + 2, Closed.PRONOUN))
                .map(who -> new Reading.Found(
                        new Told(
                                s.trimmed(who.end(), clauses.ends(s, who.end())),
                                List.of(who.teller().saying(s.get(verb).span(), Manner.REVEALED)),
                                "ar.attribution.found-by"),
                        who.end()));
    }
}
