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

    /** Tellers nearest first, and the index behind their words. */
    private record Phrase(List<Teller> tellers, int end) {}

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
        if (according.before().equals("ل") && s.is(after, "لما")) {
            return telling(s.span(i, after), after + 1, according.manner());
        }
        if (!according.before().isEmpty()) {
            if (!s.is(after, according.before())) {
                return Optional.empty();
            }
            after++;
        }
        Span cue = s.span(i, i + according.words().size());
        if (s.is(after, "ما")) {
            return telling(cue, after + 1, according.manner());
        }
        if (!according.sure() && !tells(after)) {
            return Optional.empty();
        }
        return subjects.at(after)
                .map(subject -> new Phrase(List.of(teller(cue, subject, according.manner())), subject.end()));
    }

    // «حسبما ذكر», «كما قال»
    private Optional<Phrase> asSaid(int i) {
        boolean as = s.is(i, "حسبما") || s.is(i, "وفقما") || s.is(i, "بحسبما") || (s.is(i, "كما") && i > 1);
        if (!as) {
            return Optional.empty();
        }
        return telling(s.get(i).span(), i + 1, Manner.SAID)
                .filter(phrase -> !s.is(i, "كما") || clausesEnd(phrase.end()));
    }

    private boolean clausesEnd(int i) {
        return i >= s.size() || s.is(i, Kind.COMMA) || s.is(i, Kind.STOP);
    }

    // «ما نقلت صحيفة عن مصدر»: the paper first, then whom it has it from
    private Optional<Phrase> telling(Span cue, int verb, Manner manner) {
        int from = lexicon.is(s, verb + 1, ArabicLexicon.Closed.PRONOUN) ? verb + 2 : verb + 1;
        while (lexicon.is(s, from, ArabicLexicon.Closed.ADVERB)) {
            from++;
        }
        Optional<VerbForm> form = lexicon.verb(s.word(verb));
        Optional<Subjects.Subject> subject = form.isPresent() ? subjects.at(from) : Optional.empty();
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        List<Teller> tellers = new ArrayList<>(List.of(teller(cue, subject.get(), manner)));
        int end = subject.get().end();
        Optional<Subjects.Subject> origin = s.is(end, "عن") ? subjects.at(end + 1) : Optional.empty();
        if (origin.isPresent()) {
            Teller relaying = tellers.getFirst();
            tellers.set(0, relaying.saying(relaying.cue(), Manner.RELAYED));
            tellers.add(origin.get().teller().saying(s.get(end).span(), Manner.SAID));
            end = origin.get().end();
        }
        return Optional.of(new Phrase(tellers, end));
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
        int from = phrase.end();
        while (from < s.size() && (s.is(from, Kind.COMMA) || lexicon.is(s, from, ArabicLexicon.Closed.ADVERB))) {
            from++;
        }
        if (from >= s.size() || s.is(from, Kind.STOP)) {
            return Optional.empty();
        }
        Span content = s.trimmed(from, clauses.ends(s, from));
        return Optional.of(
                new Reading.Found(new Told(content, phrase.tellers(), "ar.attribution.according"), phrase.end()));
    }

    private static Teller teller(Span cue, Subjects.Subject subject, Manner manner) {
        Teller teller = subject.teller();
        boolean relays = media(teller) && manner == Manner.SAID;
        return teller.saying(cue, relays ? Manner.RELAYED : manner);
    }

    private static boolean media(Teller teller) {
        return teller.source().kind() == SourceKind.AGENCY || teller.source().kind() == SourceKind.OUTLET;
    }

    // what stands before: the content of an attribution that ends here or goes on, or the clause from the sentence's
    // begin
    private Optional<Reading.Found> trailing(int i, Phrase phrase, List<Told> before) {
        int end = i;
        while (end > 0 && (s.is(end - 1, Kind.COMMA) || s.is(end - 1, "و") || s.is(end - 1, Kind.DASH))) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int textEnd = s.get(end - 1).span().end();
        for (Told told : before.reversed()) {
            boolean within = told.content().start() < textEnd
                    && told.content().end() > s.get(i).span().end();
            if (told.content().end() == textEnd || within) {
                return Optional.of(joined(phrase, told));
            }
        }
        int from = clauseStart(end);
        int behind = phrase.end() + 1;
        if (from < end && s.is(end, Kind.COMMA) && s.is(phrase.end(), Kind.COMMA) && clauses.goesOn(s, behind)) {
            Span around = s.trimmed(from, clauses.ends(s, behind));
            return Optional.of(new Reading.Found(
                    new Told(around, phrase.tellers(), "ar.attribution.according-amid"), phrase.end()));
        }
        return from >= end
                ? Optional.empty()
                : Optional.of(new Reading.Found(
                        new Told(s.trimmed(from, end), phrase.tellers(), "ar.attribution.according-after"),
                        phrase.end()));
    }

    // one chain of the clause's teller and the phrase's: «قال مصدران …، وفقا لرويترز», «كتبت الصحيفة أن …، بحسب مصادر،»
    private static Reading.Found joined(Phrase phrase, Told told) {
        boolean farther =
                media(told.tellers().getLast()) && !media(phrase.tellers().getFirst());
        List<Teller> tellers = new ArrayList<>(farther ? told.tellers() : phrase.tellers());
        tellers.addAll(farther ? phrase.tellers() : told.tellers());
        return new Reading.Found(new Told(told.content(), tellers, "ar.attribution.according-relayed"), phrase.end());
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
