package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads phrases that name a source before or after what it said: «بحسب المصدرين», «وفقا لوكالة رويترز». */
final class AccordingReading {
    private static final int DATE_LINE = 16;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;

    AccordingReading(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    private record Phrase(Span cue, Subjects.Subject subject, Manner manner) {}

    Optional<Reading.Found> at(int i, List<Told> before) {
        return phrase(i).flatMap(phrase -> leads(i) ? leading(phrase) : trailing(i, phrase, before));
    }

    private Optional<Phrase> phrase(int i) {
        Optional<ArabicLexicon.According> known = lexicon.accordingAt(s, i);
        if (known.isEmpty()) {
            return asSaid(i);
        }
        ArabicLexicon.According according = known.get();
        int after = i + according.words().size();
        if (!according.before().isEmpty()) {
            if (!s.is(after, according.before())) {
                return Optional.empty();
            }
            after++;
        }
        Span cue = s.span(i, i + according.words().size());
        if (s.is(after, "ما")) {
            return telling(after + 1).map(subject -> new Phrase(cue, subject, according.manner()));
        }
        if (!according.sure() && !tells(after)) {
            return Optional.empty();
        }
        return subjects.at(after).map(subject -> new Phrase(cue, subject, according.manner()));
    }

    // «حسبما ذكر», «كما قال»
    private Optional<Phrase> asSaid(int i) {
        boolean as = s.is(i, "حسبما") || s.is(i, "وفقما") || s.is(i, "بحسبما") || (s.is(i, "كما") && i > 2);
        if (!as) {
            return Optional.empty();
        }
        return telling(i + 1)
                .filter(subject -> !s.is(i, "كما") || clausesEnd(subject.end()))
                .map(subject -> new Phrase(s.get(i).span(), subject, Manner.SAID));
    }

    private boolean clausesEnd(int i) {
        return i >= s.size() || s.is(i, Kind.COMMA) || s.is(i, Kind.STOP);
    }

    private Optional<Subjects.Subject> telling(int verb) {
        int from = verb + 1;
        while (lexicon.is(s, from, ArabicLexicon.Closed.ADVERB)) {
            from++;
        }
        return lexicon.verb(s.word(verb)).isPresent() ? subjects.at(from) : Optional.empty();
    }

    private boolean tells(int i) {
        int head =
                lexicon.is(s, i, ArabicLexicon.Closed.DEMONSTRATIVE) || lexicon.is(s, i, ArabicLexicon.Closed.QUANTITY)
                        ? i + 1
                        : i;
        return lexicon.noun(s.word(head)).isPresent()
                || lexicon.outletAt(s, head).isPresent()
                || subjects.knownAfter(head - 1).isPresent();
    }

    private boolean leads(int i) {
        int before = i - 1;
        while (before >= 0 && (s.is(before, "و") || s.is(before, "ف"))) {
            before--;
        }
        return before < 0 || s.is(before, Kind.STOP);
    }

    private Optional<Reading.Found> leading(Phrase phrase) {
        int from = phrase.subject().end();
        while (from < s.size() && (s.is(from, Kind.COMMA) || lexicon.is(s, from, ArabicLexicon.Closed.ADVERB))) {
            from++;
        }
        if (from >= s.size() || s.is(from, Kind.STOP)) {
            return Optional.empty();
        }
        Span content = s.trimmed(from, clauses.ends(s, from));
        return Optional.of(new Reading.Found(
                new Told(content, List.of(teller(phrase)), "ar.attribution.according"),
                phrase.subject().end()));
    }

    private static Teller teller(Phrase phrase) {
        Teller teller = phrase.subject().teller();
        boolean relays =
                teller.source().kind() == SourceKind.AGENCY || teller.source().kind() == SourceKind.OUTLET;
        Manner manner = relays && phrase.manner() == Manner.SAID ? Manner.RELAYED : phrase.manner();
        return teller.saying(phrase.cue(), manner);
    }

    // what stands before: the content of an attribution that ends here, or the clause from the sentence's begin
    private Optional<Reading.Found> trailing(int i, Phrase phrase, List<Told> before) {
        int end = i;
        while (end > 0 && (s.is(end - 1, Kind.COMMA) || s.is(end - 1, "و") || s.is(end - 1, Kind.DASH))) {
            end--;
        }
        int textEnd = s.get(end - 1).span().end();
        for (Told told : before) {
            if (told.content().end() == textEnd) {
                return Optional.of(joined(phrase, told));
            }
        }
        int from = clauseStart(end);
        return from >= end
                ? Optional.empty()
                : Optional.of(new Reading.Found(
                        new Told(s.trimmed(from, end), List.of(teller(phrase)), "ar.attribution.according-after"),
                        phrase.subject().end()));
    }

    // the chain of the clause, with one more teller before it: «بحسب المصدرين …، وفقا لوكالة رويترز»
    private Reading.Found joined(Phrase phrase, Told told) {
        List<Teller> tellers = new ArrayList<>();
        tellers.add(teller(phrase));
        tellers.addAll(told.tellers());
        return new Reading.Found(
                new Told(told.content(), tellers, "ar.attribution.according-relayed"),
                phrase.subject().end());
    }

    private int clauseStart(int end) {
        int from = end - 1;
        while (from > 0 && !s.is(from - 1, Kind.STOP) && !afterDateLine(from)) {
            from--;
        }
        while (from < end && (s.is(from, "و") || (!s.is(from, Kind.WORD) && !s.is(from, Kind.OPEN)))) {
            from++;
        }
        return from;
    }

    // «القاهرة (رويترز) -» is no part of what is said
    private boolean afterDateLine(int i) {
        return i < DATE_LINE
                && s.is(i - 1, Kind.DASH)
                && i > 1
                && s.original(i - 2).equals(")");
    }
}
