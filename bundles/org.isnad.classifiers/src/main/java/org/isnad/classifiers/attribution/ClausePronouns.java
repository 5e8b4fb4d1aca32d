package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads words that point at whoever was named before: «לדבריו», «הכבאים, לדבריו, הגיעו». */
final class ClausePronouns {
    // «כי »
    private static final int CONJUNCTION = 3;
    private static final int NEAR = 4;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClauseAccording phrases;
    private final String prefix;

    ClausePronouns(Sentence s, ClauseLexicon lexicon, ClauseEnds ends, ClauseAccording phrases, String prefix) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.phrases = phrases;
        this.prefix = prefix;
    }

    // «אמר כי להערכתו …»: he says so himself
    boolean own(int i, Agreement agreement, List<Told> before) {
        Span word = s.get(i).span();
        return before.stream()
                .anyMatch(told -> told.content().contains(word)
                        && told.content().start() + CONJUNCTION >= word.start()
                        && told.tellers().getLast().agreement().fits(agreement));
    }

    // «לדבריו»: whoever was named before
    Optional<Told> at(int i, Agreement agreement, List<Told> before) {
        int from = s.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
        boolean led = s.is(i - 2, Kind.COMMA) && lexicon.is(s, i - 1, "his-led");
        boolean leads = phrases.leads(i) || s.is(i - 1, Kind.COLON) || led;
        // «ציטט פקידים ש|לדבריהם»: by whom the one quoted says it
        boolean byWhom = s.is(i - 1, "ש") && !led;
        // «הגורם אמר לו|, לדבריו, | כי»: amid what another tells
        boolean amid = !leads
                && s.is(i - 1, Kind.COMMA)
                && s.is(i + 1, Kind.COMMA)
                && (ends.that(i + 2) || ends.tells(i + 2))
                && IntStream.range(i - NEAR, i - 1)
                        .anyMatch(k -> lexicon.verb(s.word(k)).isPresent() || lexicon.is(s, k, "nobody"));
        Optional<Told> read = amid ? read(i, agreement, before) : Optional.empty();
        if (read.isPresent()) {
            return read.map(paper -> {
                before.remove(paper);
                List<Teller> tellers = new ArrayList<>(List.of(him(i, agreement)));
                tellers.addAll(paper.tellers());
                return new Told(paper.content(), tellers, prefix + ".according-pronoun");
            });
        }
        if (byWhom || amid || (leads && from >= s.size()) || (!leads && i < 2)) {
            return Optional.empty();
        }
        Teller teller = him(i, agreement);
        // «בשיחה שבה|, לטענתו, | אמר לו השגריר כי»
        boolean wherein = s.is(i - 1, Kind.COMMA) && lexicon.is(s, i - 2, "wherein") && s.is(i + 1, Kind.COMMA);
        Span content = leads || wherein
                ? s.trimmed(from, Math.max(ends.of(from, from), from + 1))
                : s.trimmed(ends.sentenceStart(i), ends.around(i, i + 1));
        return Optional.of(new Told(content, List.of(teller), prefix + ".according-pronoun"));
    }

    /** «לפי | הודעתן, …»: by the account of whoever was named before; empty if somebody else's stands there. */
    Optional<Told> account(int i, ClausePhrase phrase) {
        int noun = i + phrase.words().size();
        String word = s.word(noun);
        boolean his = lexicon.is(s, noun, "own-account") && s.is(noun + 1, Kind.COMMA) && noun + 2 < s.size();
        if (!his || !phrases.leads(i)) {
            return Optional.empty();
        }
        Agreement one = word.endsWith("ה") ? Agreement.SHE : Agreement.HE;
        boolean many = word.endsWith("ם") || word.endsWith("ן");
        Teller teller = him(s.span(i, noun + 1), many ? Agreement.MANY.or(Agreement.TWO) : one);
        Span content = s.trimmed(noun + 2, Math.max(ends.of(noun + 2, noun + 2), noun + 3));
        return Optional.of(new Told(content, List.of(teller), prefix + ".according-pronoun"));
    }

    private Teller him(int i, Agreement agreement) {
        return him(s.get(i).span(), agreement);
    }

    private Teller him(Span cue, Agreement agreement) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(source, cue, Manner.SAID, Teller.Pointing.ELIDED, agreement, "", false);
    }

    // «הנתונים מלמדים, | לדבריו, | כי», «מהצוות נמסר, | לדבריהם, | כי»: what a paper shows or another says, as he tells
    private Optional<Told> read(int i, Agreement his, List<Told> before) {
        Span clause = s.get(i + 2).span();
        return before.stream()
                .filter(told -> told.content().start() == clause.start()
                        && told.tellers().size() == 1
                        && (told.tellers().getLast().source().kind() == SourceKind.DOCUMENT
                                || told.rule().endsWith("impersonal")
                                || !told.tellers().getLast().agreement().fits(his)))
                .findFirst();
    }
}
