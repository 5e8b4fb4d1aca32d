package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Told;

/** What somebody sees in what was told before: «رأت فيه | المندوبية | "مزايدة"», «وجد فيها | محللون | محاولة للتهدئة». */
final class SeesInIt {
    private static final Set<String> IN_IT = Set.of("فيه", "فيها", "فيهم", "فيهما");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;

    SeesInIt(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    Optional<Reading.Found> at(int verb) {
        Optional<VerbForm> form = IN_IT.contains(s.word(verb + 1))
                ? lexicon.verb(s, verb).filter(sees -> sees.has("sees"))
                : Optional.empty();
        return form.flatMap(sees -> subjects.at(verb + 2, k -> k > verb + 2 && clauses.nouns.seen(s, k))
                .filter(who -> clauses.nouns.seen(s, who.end()))
                .map(who -> {
                    int from = who.end();
                    return new Reading.Found(
                            new Told(
                                    s.trimmed(from, clauses.endsNoun(s, from)),
                                    List.of(who.teller().saying(s.get(verb).span(), sees.manner())),
                                    "ar.attribution.sees-in-it"),
                            from);
                }));
    }
}
