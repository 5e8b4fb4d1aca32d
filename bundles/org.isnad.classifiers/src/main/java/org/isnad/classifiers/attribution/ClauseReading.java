package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** One sentence of the clause grammar being read. */
final class ClauseReading {
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;
    private final String prefix;

    ClauseReading(Sentence s, ClauseLexicon lexicon, ClauseSources sources, String prefix) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = sources;
        this.ends = new ClauseEnds(s, lexicon);
        this.subjects = new ClauseSubjects(s, lexicon, sources);
        this.prefix = prefix;
    }

    Optional<Told> at(int i, List<Told> before) {
        Optional<ClauseLexicon.According> according = lexicon.accordingAt(s, i);
        if (according.isPresent()) {
            return according(i, according.get(), before);
        }
        int open = lexicon.is(s, i, "nobody") ? openedBehind(i) : -1;
        if (open > 0) {
            return Optional.of(told(content(open, ends.of(open, open)), nobody(i, i + 1), "impersonal"));
        }
        Optional<Agreement> his = lexicon.owner(s.word(i));
        if (his.isPresent()) {
            return his(i, his.get());
        }
        if (lexicon.is(s, i, "nobody") && s.is(i + 1, Kind.COLON) && i + 2 < s.size()) {
            return Optional.of(told(content(i + 2, ends.of(i + 2, i + 2)), nobody(i, i + 1), "impersonal"));
        }
        if (lexicon.is(s, i, "impersonal")) {
            return impersonal(i);
        }
        Optional<ClauseLexicon.Verb> verb = lexicon.verb(s.word(i));
        return verb.isPresent() && !noun(i) ? verb(i, verb.get()) : Optional.empty();
    }

    // «נמסר כי», «דווח בתקשורת הזרה כי»
    private int openedBehind(int i) {
        if (s.word(i + 1).startsWith("ש")) {
            return i + 1;
        }
        for (int k = i + 1; k < Math.min(s.size() - 1, i + 8) && s.is(k, Kind.WORD); k++) {
            if (ends.that(k)) {
                return k;
            }
        }
        return -1;
    }

    // «לדבריו»: whoever was named before
    private Optional<Told> his(int i, Agreement agreement) {
        int from = s.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
        boolean leads = sentenceStart(i) >= i - 1;
        if ((leads && from >= s.size()) || (!leads && i < 2)) {
            return Optional.empty();
        }
        Span cue = s.get(i).span();
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        Teller teller = new Teller(source, cue, Manner.SAID, Teller.Pointing.ELIDED, agreement, "", false);
        Span content = leads ? content(from, ends.of(from, from)) : s.trimmed(sentenceStart(i), i);
        return Optional.of(told(content, teller, "according-pronoun"));
    }

    // "the United States", "the question": spelled like a verb
    private boolean noun(int i) {
        boolean begins = i == 0 || !s.is(i - 1, Kind.WORD);
        boolean name = Character.isUpperCase(s.original(i).charAt(0)) && !begins;
        // "a bank report", but "officials report that"
        boolean source = lexicon.noun(s.word(i)).isPresent() && !ends.that(i + 1) && !s.is(i + 1, Kind.OPEN);
        return name || source || lexicon.is(s, i - 1, "determiner");
    }

    private Told told(Span content, Teller teller, String rule) {
        return new Told(content, List.of(teller), prefix + "." + rule);
    }

    // "reportedly": nobody is named
    private Optional<Told> impersonal(int i) {
        int to = ends.of(i, sentenceStart(i));
        return Optional.of(told(s.trimmed(sentenceStart(i), Math.max(to, i + 1)), nobody(i, i + 1), "impersonal"));
    }

    private Teller nobody(int from, int to) {
        Span cue = s.span(from, to);
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(source, cue, Manner.UNATTRIBUTED, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
    }

    private int sentenceStart(int i) {
        int from = i;
        while (from > 0 && !sentenceEnd(from - 1)) {
            from--;
        }
        return from;
    }

    // a point behind an abbreviation or an initial ends nothing
    private boolean sentenceEnd(int i) {
        return s.is(i, Kind.STOP)
                && i + 1 < s.size()
                && !(s.word(i - 1).length() <= 4 && s.original(i).equals("."));
    }

    private Optional<Told> according(int i, ClauseLexicon.According phrase, List<Told> before) {
        int from = i + phrase.words().size();
        int to = ends.ofSource(from);
        boolean known = from < s.size()
                && (phrase.sure()
                        || lexicon.noun(s.word(from)).isPresent()
                        || lexicon.outletAt(s, from).isPresent());
        if (to <= from || !known) {
            return Optional.empty();
        }
        int citing = citing(from, to);
        if (citing > from && citing + 1 < to && sentenceStart(i) >= i - 1) {
            return cited(i, new Cited(from, citing, to), phrase);
        }
        Teller source = sources.read(s, from, to);
        boolean relays = phrase.manner() == Manner.SAID
                && (source.source().kind() == SourceKind.AGENCY
                        || source.source().kind() == SourceKind.OUTLET);
        Teller teller = source.saying(s.span(i, from), relays ? Manner.RELAYED : phrase.manner());
        boolean leads = i == 0 || s.is(i - 1, Kind.STOP) || sentenceStart(i) >= i - 1;
        if (leads) {
            int content = s.is(to, Kind.COMMA) ? to + 1 : to;
            return content >= s.size()
                    ? Optional.empty()
                    : Optional.of(told(content(content, ends.of(content, content)), teller, "according"));
        }
        int end = s.is(i - 1, Kind.COMMA) ? i - 1 : i;
        for (Told earlier : before) {
            if (end > 0 && earlier.content().end() == s.get(end - 1).span().end()) {
                return Optional.of(joined(teller, earlier, before));
            }
        }
        int start = sentenceStart(i - 1);
        return start >= end ? Optional.empty() : Optional.of(told(s.trimmed(start, end), teller, "according-after"));
    }

    private record Cited(int from, int citing, int to) {}

    // «לפי דיווח של רויטרס המצטט שני גורמים»: the agency has it from them
    private Optional<Told> cited(int i, Cited part, ClauseLexicon.According phrase) {
        int content = s.is(part.to(), Kind.COMMA) ? part.to() + 1 : part.to();
        if (content >= s.size()) {
            return Optional.empty();
        }
        Span cue = s.span(i, i + phrase.words().size());
        Teller relay = sources.read(s, part.from(), part.citing()).saying(cue, Manner.RELAYED);
        Teller origin = sources.read(s, part.citing() + 1, part.to())
                .saying(s.get(part.citing()).span(), Manner.QUOTED);
        return Optional.of(new Told(
                content(content, ends.of(content, content)), List.of(relay, origin), prefix + ".according-citing"));
    }

    private int citing(int from, int to) {
        for (int k = from; k < to; k++) {
            if (lexicon.is(s, k, "citing")) {
                return k;
            }
        }
        return -1;
    }

    private Told joined(Teller teller, Told earlier, List<Told> before) {
        List<Teller> tellers = new ArrayList<>();
        tellers.add(teller);
        tellers.addAll(earlier.tellers());
        before.remove(earlier);
        return new Told(earlier.content(), tellers, prefix + ".according-relayed");
    }

    private Span content(int from, int to) {
        return s.trimmed(from, Math.max(to, from + 1));
    }

    private Optional<Told> verb(int i, ClauseLexicon.Verb verb) {
        int cueFrom = i;
        while (cueFrom > 0
                && i - cueFrom < 4
                && (lexicon.is(s, cueFrom - 1, "auxiliary") || lexicon.is(s, cueFrom - 1, "adverb"))) {
            cueFrom--;
        }
        int cueTo = i + 1;
        Span cue = s.span(cueFrom, cueTo);
        if (verb.has("infinitive")) {
            int opens = ends.opens(cueTo, verb, false);
            return opens < 0
                    ? Optional.empty()
                    : Optional.of(told(content(opens, ends.of(opens, opens)), elidedTeller(cue, verb), "infinitive"));
        }
        return subjects.before(cueFrom)
                .flatMap(subject -> saidBy(subject, cue, cueTo, verb))
                .or(() -> inverted(i, cue, cueTo, verb))
                .or(() -> elided(i, cue, cueTo, verb));
    }

    private Optional<Told> saidBy(ClauseSubjects.Subject subject, Span cue, int cueTo, ClauseLexicon.Verb verb) {
        Teller teller = subject.teller().saying(cue, verb.manner());
        int from = cueTo;
        List<Teller> tellers = new ArrayList<>();
        if (addressee(cueTo)) {
            int toldTo = ends.addressee(cueTo);
            lexicon.outletAt(s, cueTo)
                    .ifPresent(
                            outlet -> tellers.add(sources.read(s, cueTo, toldTo).saying(cue, Manner.RELAYED)));
            from = toldTo;
        }
        tellers.add(teller);
        boolean afterQuote = subject.from() > 0 && closes(subject.from() - 1) >= 0;
        int opens = ends.opens(from, verb, !afterQuote);
        if (opens >= 0) {
            return Optional.of(new Told(content(opens, ends.of(opens, opens)), tellers, prefix + ".subject-verb"));
        }
        boolean over = from >= s.size()
                || !s.is(from, Kind.WORD)
                || lexicon.is(s, from, "after")
                || lexicon.is(s, from, "occasion");
        if (!over && !afterQuote) {
            return Optional.empty();
        }
        return contentBefore(subject.from()).map(span -> new Told(span, tellers, prefix + ".content-before"));
    }

    // Hebrew marks whom it is told with a letter on the word
    private boolean addressee(int i) {
        return s.word(i).startsWith("ל") && s.word(i).length() > 2 && !lexicon.is(s, i, "occasion");
    }

    // index of the mark that closes a quotation right there or before a comma, or -1
    private int closes(int i) {
        int close = s.is(i, Kind.COMMA) ? i - 1 : i;
        return s.is(close, Kind.CLOSE) && s.opening(close) >= 0 ? close : -1;
    }

    // what is said before who said it: a quotation or the clause from the sentence's begin
    private Optional<Span> contentBefore(int subject) {
        int close = subject > 0 ? closes(subject - 1) : -1;
        if (close >= 0) {
            return Optional.of(s.span(s.opening(close), close + 1));
        }
        if (!s.is(subject - 1, Kind.COMMA)) {
            return Optional.empty();
        }
        int start = sentenceStart(subject - 1);
        return subject - 1 - start >= 3 ? Optional.of(s.trimmed(start, subject - 1)) : Optional.empty();
    }

    // "…," said McCain
    private Optional<Told> inverted(int verb, Span cue, int cueTo, ClauseLexicon.Verb form) {
        boolean behind = verb == 0 || !s.is(verb - 1, Kind.WORD) || lexicon.is(s, verb - 1, "lead");
        int to = ends.ofSource(cueTo);
        if (!behind || to <= cueTo || lexicon.is(s, cueTo, "adverb")) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, cueTo, to).saying(cue, form.manner());
        int opens = ends.opens(to, form, false);
        if (opens >= 0 && (verb == 0 || closes(verb - 1) < 0)) {
            return Optional.of(told(content(opens, ends.of(opens, opens)), teller, "verb-subject"));
        }
        return verb == 0 ? Optional.empty() : contentBefore(verb).map(span -> told(span, teller, "content-before"));
    }

    // "and added that …", «והוסיף כי»
    private Optional<Told> elided(int verb, Span cue, int cueTo, ClauseLexicon.Verb form) {
        boolean begins = verb == 0 || s.is(verb - 1, "and") || s.is(verb - 1, "but") || lexicon.is(s, verb - 1, "lead");
        int opens = ends.opens(cueTo, form, form.has("np"));
        if (!begins || opens < 0) {
            return Optional.empty();
        }
        return Optional.of(told(content(opens, ends.of(opens, opens)), elidedTeller(cue, form), "verb-elided"));
    }

    private Teller elidedTeller(Span cue, ClauseLexicon.Verb form) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(source, cue, form.manner(), Teller.Pointing.ELIDED, form.agreement(), "", false);
    }
}
