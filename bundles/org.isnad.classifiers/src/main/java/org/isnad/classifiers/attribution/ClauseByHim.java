package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads what somebody named there tells in a clause of his: «במקום נכח רופא, שלדבריו לא הוזעקו אמבולנסים». */
final class ClauseByHim {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseByHim(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    /** What is told by him whom the word there means; empty if nobody stands before it. */
    Optional<Told> at(int i) {
        if (lexicon.is(s, i, "according-to-it")) {
            ClauseClosed closed = new ClauseClosed(s, lexicon);
            return closed.at(i, parts.sources())
                    .map(read -> new Told(s.trimmed(i + 1, closed.comma()), List.of(read), parts.prefix() + ".by-it"))
                    .or(() -> byIt(i));
        }
        boolean joined = s.is(i - 1, "ש") && lexicon.owner(s.word(i)).isPresent();
        // «אמר כי מדובר בדן לוי, שלדבריו היה אחראי»: whose words that are is told before
        if (!joined
                || i + SHORTEST >= s.size()
                || new ClauseWithin(s, lexicon, parts.ends()).toldStart(i)
                        > parts.ends().sentenceStart(i)) {
            return Optional.empty();
        }
        ClauseClosed closed = new ClauseClosed(s, lexicon);
        Optional<Teller> first = closed.at(i, parts.sources());
        if (first.isPresent()) {
            return first.map(
                    him -> new Told(s.trimmed(i + 1, closed.comma()), List.of(him), parts.prefix() + ".by-him"));
        }
        int from = s.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
        boolean claims = s.word(i).startsWith("לטענ") || s.word(i).startsWith("לגרס");
        return parts.subjects()
                .before(i, lexicon.owner(s.word(i)).orElseThrow())
                .filter(him -> (him.teller().pointing() == Teller.Pointing.NOWHERE
                                || him.teller().pointing() == Teller.Pointing.PERHAPS)
                        && person(him))
                .map(him -> new Told(
                        s.trimmed(from, Math.max(parts.ends().of(from, from), from + 1)),
                        List.of(him.teller().saying(s.get(i).span(), claims ? Manner.CLAIMED : Manner.SAID)),
                        parts.prefix() + ".by-him"));
    }

    // «הוקראה הודעת המשרד, שלפיה העצורים הודו», «הגיע מסמך ולפיו»: what is read there
    private Optional<Told> byIt(int i) {
        boolean parted = s.is(i - 1, "ש") || s.is(i - 1, "ו");
        int clause = parted ? i - 1 : i;
        int to = s.is(clause - 1, Kind.COMMA) ? clause - 1 : clause;
        int from = to - 1;
        while (from >= 0
                && to - from < LONGEST
                && s.is(from, Kind.WORD)
                && !document(from)
                && lexicon.verb(s.word(from)).isEmpty()) {
            from--;
        }
        Span word = s.get(i).span();
        boolean joined = s.word(i).startsWith("ש") || s.word(i).startsWith("ו");
        int paper = from;
        return paper >= 0 && to > paper && document(paper) && i + SHORTEST < s.size() && s.is(i + 1, Kind.WORD)
                ? Optional.of(new Told(
                        s.trimmed(i + 1, Math.max(parts.ends().of(i + 1, i + 1), i + 2)),
                        List.of(parts.sources()
                                .read(s, paper, to)
                                .saying(joined ? new Span(word.start() + 1, word.end()) : word, Manner.SAID)),
                        parts.prefix() + ".by-it"))
                : Optional.empty();
    }

    // no rumours, nor what somebody denies or confirms
    private boolean document(int i) {
        return lexicon.document(s.word(i))
                && !lexicon.is(s, i, "information")
                && !lexicon.is(s, i, "rumour")
                && !s.is(i - 1, "את")
                && lexicon.verb(s.word(i - 1)).isEmpty();
    }

    private boolean person(ClauseSubjects.Subject him) {
        return lexicon.noun(s.word(him.from()))
                        .filter(noun -> noun.human() || noun.unnamed())
                        .isPresent()
                || parts.subjects().counted(him.from())
                || parts.subjects()
                        .mention(him.from())
                        .filter(name -> name.kind().equals("person"))
                        .isPresent();
    }
}
