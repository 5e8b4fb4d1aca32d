package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads who said what stands before, without a verb: «ההסכם ייחתם בתוך שבועיים, כך בכיר באוצר.» */
record ClauseThus(ClauseParts parts) {
    private static final int SHORTEST = 3;

    /** What stands before the word there, and who said it; empty if a verb says so or nobody stands behind. */
    Optional<Told> at(int i) {
        Sentence s = parts.s();
        int start = parts.ends().sentenceStart(i);
        if (!names(s, i) || i - start < SHORTEST) {
            return Optional.empty();
        }
        int close = parts.ends().closes(i - 1);
        int from = close >= 0 && !s.is(s.opening(close) - 1, Kind.WORD) ? s.opening(close) : start;
        Span content = s.trimmed(from, i - 1);
        if (printed(s, i)) {
            Teller paper = parts.sources().read(s, i + 3, parts.ends().ofSource(i + 3));
            return Optional.of(told(content, paper.saying(s.get(i + 1).span(), Manner.RELAYED)));
        }
        return parts.subjects()
                .behind(i + 1)
                .filter(subject -> over(s, subject.to()))
                .map(subject -> told(content, subject.teller().saying(s.get(i).span(), Manner.SAID)));
    }

    private Told told(Span content, Teller teller) {
        return new Told(content, List.of(teller), parts.prefix() + ".according-after");
    }

    // «…, כך מדווחים ב|"ישראל היום".»: they of that paper
    private boolean printed(Sentence s, int i) {
        return parts.lexicon().words("in").contains(s.word(i + 2))
                && parts.subjects().printer(i + 3)
                && parts.lexicon()
                        .verb(s.word(i + 1))
                        .filter(verb -> !verb.agreement().fits(Agreement.ONE))
                        .isPresent();
    }

    private boolean names(Sentence s, int i) {
        boolean thus = parts.lexicon().is(s, i, "so") && (s.is(i - 1, Kind.COMMA) || s.is(i - 1, Kind.DASH));
        return thus
                && (printed(s, i)
                        || parts.subjects().printer(i + 1)
                        || parts.lexicon()
                                .noun(s.word(i + 1))
                                .filter(noun -> noun.human() || noun.body())
                                .isPresent()
                        || parts.subjects()
                                .mention(i + 1)
                                .filter(name -> name.kind().equals("person"))
                                .isPresent());
    }

    // nothing behind but where he said so
    private boolean over(Sentence s, int to) {
        int i = to;
        while ((s.is(i, Kind.WORD) || s.is(i, Kind.OTHER)) && !parts.subjects().verb(i)) {
            i++;
        }
        boolean where = i == to || parts.lexicon().words("in").stream().anyMatch(s.word(to)::startsWith);
        return where && (i >= s.size() || s.is(i, Kind.STOP));
    }
}
