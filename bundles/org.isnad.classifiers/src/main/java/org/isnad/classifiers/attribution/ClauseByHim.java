package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Reads what somebody named there tells in a clause of his: «במקום נכח רופא, שלדבריו לא הוזעקו אמבולנסים». */
record ClauseByHim(Sentence s, ClauseLexicon lexicon, ClauseEnds ends, ClauseSubjects subjects, String prefix) {
    private static final int SHORTEST = 2;

    /** What is told by him whom the word there means; empty if nobody stands before it. */
    Optional<Told> at(int i) {
        boolean joined = s.is(i - 1, "ש") && lexicon.owner(s.word(i)).isPresent();
        // «אמר כי מדובר בדן לוי, שלדבריו היה אחראי»: whose words that are is told before
        boolean told = ends.toldStart(i) > ends.sentenceStart(i);
        if (!joined || told || i + SHORTEST >= s.size()) {
            return Optional.empty();
        }
        int from = s.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
        boolean claims = s.word(i).startsWith("לטענ") || s.word(i).startsWith("לגרס");
        return subjects.before(i, lexicon.owner(s.word(i)).orElseThrow())
                .filter(him -> (him.teller().pointing() == Teller.Pointing.NOWHERE || him.teller().pointing() == Teller.Pointing.PERHAPS)
                        && person(him))
                .map(him -> new Told(
                        s.trimmed(from, Math.max(ends.of(from, from), from + 1)),
                        List.of(him.teller().saying(s.get(i).span(), claims ? Manner.CLAIMED : Manner.SAID)),
                        prefix + ".by-him"));
    }

    private boolean person(ClauseSubjects.Subject him) {
        return lexicon.noun(s.word(him.from()))
                        .filter(noun -> noun.human() || noun.unnamed())
                        .isPresent()
                || subjects.counted(him.from())
                || subjects.mention(him.from())
                        .filter(name -> name.kind().equals("person"))
                        .isPresent();
    }
}
