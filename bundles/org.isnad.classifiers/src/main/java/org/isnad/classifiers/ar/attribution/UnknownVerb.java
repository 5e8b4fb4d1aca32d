package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.CONJUNCTION;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads a word no list knows as a verb because somebody and what is said follow it, or because it stands behind words quoted. */
final class UnknownVerb {
    private static final String RULE = "unrecognised";
    // fewer words in quotation marks are words kept at a distance
    private static final int SHORTEST_QUOTE = 4;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;

    UnknownVerb(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    Optional<Reading.Found> at(int i) {
        boolean begins = i == 0 || s.is(i - 1, Kind.STOP) || (lexicon.is(s, i - 1, CONJUNCTION) && beginsClause(i - 1));
        int close = s.is(i - 1, Kind.COMMA) ? i - 2 : i - 1;
        boolean quoted = s.is(close, Kind.CLOSE);
        if (!(begins || quoted) || !verbLike(i)) {
            return Optional.empty();
        }
        Optional<Reading.Found> behind = quoted ? behindQuotation(i, close) : Optional.empty();
        if (behind.isPresent() || !begins) {
            return behind;
        }
        if (s.is(i + 1, "ان")) {
            return statement(i + 2) && (Passives.spelled(s, i) || s.word(i).length() <= 5)
                    ? Optional.of(found(i + 1, nobody(i), i + 1))
                    : Optional.empty();
        }
        Optional<Subjects.Subject> subject = subjects.knownAfter(i);
        // «سرت شائعات | بأن»: they say it, not a verb
        boolean paper = subject.filter(who -> who.teller().source().kind() == SourceKind.DOCUMENT)
                .isPresent();
        int content = subject.map(who -> paper && !s.is(who.end(), "ان") ? -1 : opens(who.end()))
                .orElse(-1);
        return content < 0
                ? Optional.empty()
                : Optional.of(found(content, subject.get().teller().saying(cue(i), Manner.UNRECOGNISED), i + 1));
    }

    // «"لن نرحل"، تفلسف النائب.»
    private Optional<Reading.Found> behindQuotation(int verb, int close) {
        int open = s.opening(close);
        boolean speech = open >= 0
                && close - open > SHORTEST_QUOTE
                && lexicon.noun(s, open - 1).isEmpty()
                && lexicon.noun(s, verb + 1).filter(Noun::human).isPresent();
        Optional<Subjects.Subject> who = speech ? subjects.at(verb + 1) : Optional.empty();
        return who.filter(subject -> ends(subject.end()))
                .map(subject -> new Reading.Found(
                        new Told(
                                s.span(open, close + 1),
                                List.of(subject.teller().saying(cue(verb), Manner.UNRECOGNISED)),
                                "ar.attribution." + RULE),
                        verb + 1));
    }

    private boolean ends(int i) {
        return i >= s.size() || s.is(i, Kind.STOP) || s.is(i, Kind.COMMA);
    }

    // «أن», «بأن», «على أن» and a statement; a colon and words quoted
    private int opens(int i) {
        if (s.is(i, "ان")) {
            return statement(i + 1) ? i : -1;
        }
        if ((s.is(i, "ب") || s.is(i, "علي")) && s.is(i + 1, "ان")) {
            return statement(i + 2) ? i : -1;
        }
        int open = s.is(i, Kind.COLON) ? i + 1 : i;
        boolean quoted = s.is(open, Kind.OPEN) && s.closing(open) - open > SHORTEST_QUOTE;
        return quoted && s.is(i, Kind.COLON) ? open : -1;
    }

    private Teller nobody(int i) {
        Span cue = Cues.of(s, lexicon, i);
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(source, cue, Manner.UNRECOGNISED, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
    }

    private Reading.Found found(int content, Teller teller, int next) {
        int end = clauses.clause(s, content) ? clauses.ends(s, content) : clauses.endsNoun(s, content);
        return new Reading.Found(new Told(s.trimmed(content, end), List.of(teller), "ar.attribution." + RULE), next);
    }

    // «وسجلت المسؤولة أن»: no list knows how to part it
    private Span cue(int i) {
        Span cue = s.get(i).span();
        boolean and = cue.length() > 4 && s.text().charAt(cue.start()) == 'و';
        return and ? new Span(cue.start() + 1, cue.end()) : cue;
    }

    private boolean beginsClause(int i) {
        return i == 0 || s.is(i - 1, Kind.COMMA) || s.is(i - 1, Kind.STOP);
    }

    private boolean verbLike(int i) {
        String word = s.word(i);
        return word.length() >= 3
                && word.length() <= 7
                && !lexicon.knows(s, i)
                && !Article.on(word)
                && !s.original(i).endsWith("ة")
                && !s.original(i).endsWith("ا");
    }

    // «أن تركيا …» states; «أن يذهب …» wishes or commands
    private boolean statement(int i) {
        String word = s.word(i);
        boolean imperfect = word.length() > 3 && "يتن".indexOf(word.charAt(0)) >= 0 && !word.endsWith("ا");
        return !word.isEmpty() && !imperfect;
    }
}
