package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads a verb and its subject behind what is said: «"…"، قال الوزير», «ارتفعت الأسعار، يقول تاجر». */
final class SaidBefore {
    // one word or two in quotation marks are a word kept at a distance, no speech
    private static final int SHORTEST = 3;
    private static final int LONGEST_PLACE = 6;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Hearer hearer;
    private final Connectives connectives;

    SaidBefore(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects, Hearer hearer) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.hearer = hearer;
        this.connectives = new Connectives(lexicon);
    }

    Optional<Reading.Found> at(int verb, VerbForm form, Path path) {
        if (form.relays() || path.tellers.getFirst().pointing() == Teller.Pointing.ELIDED) {
            return Optional.empty();
        }
        int close = verb - 1;
        while (close >= 0
                && (s.is(close, Kind.COMMA) || s.is(close, Kind.DASH) || s.is(close, "هكذا") || s.is(close, "كما"))) {
            close--;
        }
        int open = s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        // «في مقابلة مع قناة "المدار الأول"، قال»: a name
        boolean name = open > 0
                && lexicon.noun(s, open - 1).filter(noun -> !noun.human()).isPresent();
        boolean quoted = open >= 0 && close - open >= SHORTEST && !name;
        if (quoted) {
            return Optional.of(found(s.span(open, close + 1), path, "quoted-before", verb));
        }
        int from = connectives.behind(s, DateLine.behind(s, close + 1));
        boolean clause = s.is(verb - 1, Kind.COMMA) && close - from >= SHORTEST && closes(verb, form, path);
        return clause ? Optional.of(found(s.trimmed(from, close + 1), path, "said-before", verb)) : Optional.empty();
    }

    // «… بشكل كبير، يؤكد تاجر في السوق | .»: nothing is left for the verb to govern
    private boolean closes(int verb, VerbForm form, Path path) {
        int mark = mark(path.at);
        // «…، يقول القائد، | مرجحا أن»
        int comma = mark(path.from);
        boolean adds = s.is(comma, Kind.COMMA) && clauses.adds(s, comma + 1);
        return speaks(verb, form, path) && (mark >= s.size() || s.is(mark, Kind.STOP) || adds);
    }

    private boolean speaks(int verb, VerbForm form, Path path) {
        boolean human = lexicon.noun(s, verb + 1)
                        .filter(noun -> noun.human() || noun.unnamed() || noun.kind() == SourceKind.ORGANISATION)
                        .isPresent()
                || subjects.person(verb + 1).isPresent()
                || lexicon.is(s, verb + 2, Closed.PRONOUN);
        return form.has("that")
                && !form.has("call")
                && (!form.continues() || !form.perfect())
                && human
                && path.rule.equals("verb-subject");
    }

    // the comma or full stop behind who says it and where, to whom, how; -1 if more follows
    private int mark(int behind) {
        int i = hearer.addressed(behind);
        int limit = i + LONGEST_PLACE;
        while (i < limit && s.is(i, Kind.WORD) && lexicon.verb(s, i).isEmpty() && clauses.opens(s, i) < 0) {
            i++;
        }
        return i >= s.size() || s.is(i, Kind.COMMA) || s.is(i, Kind.STOP) ? i : -1;
    }

    private static Reading.Found found(Span content, Path path, String rule, int verb) {
        return new Reading.Found(new Told(content, path.tellers, "ar.attribution." + rule), verb + 1);
    }
}
