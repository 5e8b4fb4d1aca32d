package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.ClausePhrase;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads "according to X" and its like, and "reportedly". */
final class PhraseReading {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final ClauseLexicon nouns;
    private final Subjects subjects;
    private final EnglishEnds ends;
    private final Before before;
    private final Tellers tellers;
    private final Accounts accounts;
    private final Colons colons;

    PhraseReading(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon, ClauseLexicon nouns, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.subjects = syntax.subjects;
        this.ends = syntax.ends;
        this.before = new Before(s, syntax, ends);
        this.tellers = tellers;
        this.accounts = new Accounts(s, syntax);
        this.colons = new Colons(s, syntax, ends, tellers);
    }

    Optional<Told> at(int i, List<Told> told) {
        if (s.is(i, "it") && syntax.is(i + 1, "emerging") && s.is(i + 2, "that") && i + 3 < s.size()) {
            Part clause = new Part(i + 2, ends.ofClause(i + 2));
            return Optional.of(tellers.nobody(new Part(i + 1, i + 2), clause, Manner.UNATTRIBUTED, "impersonal"));
        }
        if (syntax.is(i, "rumour")
                && (s.is(i + 1, "has") || s.is(i + 1, "had"))
                && s.is(i + 2, "it")
                && s.is(i + 3, "that")) {
            Part clause = new Part(i + 3, ends.ofClause(i + 3));
            return Optional.of(tellers.nobody(new Part(i, i + 3), clause, Manner.UNATTRIBUTED, "impersonal"));
        }
        if (s.is(i, "so-called") && s.is(i + 1, Kind.WORD)) {
            return Optional.of(tellers.nobody(
                    new Part(i, i + 1), new Part(i + 1, named(i + 1)), Manner.UNATTRIBUTED, "so-called"));
        }
        Optional<Told> spoken = i == 0 ? colons.read() : Optional.empty();
        if (spoken.isPresent()) {
            return spoken;
        }
        Optional<Told> account =
                accounts.at(i).flatMap(found -> ascribed(found.who(), found.cue(), i, found.to(), Manner.SAID, told));
        if (account.isPresent()) {
            return account;
        }
        if (syntax.is(i, "nobody-adverb")) {
            return impersonal(i);
        }
        return nouns.accordingAt(s, i).flatMap(phrase -> according(i, phrase, told));
    }

    // what is called so: up to a verb, a preposition or a mark
    private int named(int from) {
        int i = from + 1;
        while (s.is(i, Kind.WORD)
                && !syntax.is(i, "preposition")
                && !syntax.is(i, "conjunction")
                && !syntax.verb(i)
                && !syntax.auxiliary(i)
                && !syntax.subordinates(i)) {
            i++;
        }
        return i;
    }

    // the clause it stands in
    private Optional<Told> impersonal(int i) {
        int from = i;
        while (from > 0 && s.is(from - 1, Kind.WORD) && !syntax.subordinates(from - 1)) {
            from--;
        }
        Part clause = new Part(from, ends.ofClause(Math.min(i + 1, s.size() - 1)));
        return clause.length() > 1
                ? Optional.of(tellers.nobody(new Part(i, i + 1), clause, Manner.UNATTRIBUTED, "impersonal"))
                : Optional.empty();
    }

    private Optional<Told> according(int i, ClausePhrase phrase, List<Told> told) {
        int from = i + phrase.words().size();
        int to = from < s.size() ? subjects.after(from) : from;
        boolean known = phrase.sure()
                || (s.is(i, "per") && s.is(i - 1, Kind.COMMA) && syntax.capital(from))
                || nouns.heads(s.word(from))
                || nouns.heads(s.word(from + 1))
                || nouns.outletAt(s, from).isPresent()
                || nouns.outletAt(s, from + 1).isPresent();
        // "believe, | on the word of two deckhands|, that": they have it from them
        boolean aside = !s.is(i, "according")
                && s.is(i - 1, Kind.COMMA)
                && syntax.verb(i - 2)
                && s.is(to, Kind.COMMA)
                && s.is(to + 1, "that");
        if (aside || to <= from || !known || (i > 0 && measures(from, to))) {
            return Optional.empty();
        }
        return ascribed(new Part(from, to), new Part(i, from), i, to, phrase.manner(), told);
    }

    // "sorted | according to size", "voted | according to their own instincts": by what, not who says it
    private boolean measures(int from, int to) {
        int end = from;
        while (end < to && s.is(end, Kind.WORD) && !syntax.is(end, "preposition") && !syntax.subordinates(end)) {
            end++;
        }
        return syntax.is(end - 1, "measure");
    }

    // the words of the clause around a phrase from i up to a token
    private Optional<Told> ascribed(Part who, Part cue, int i, int to, Manner manner, List<Told> told) {
        Teller source = tellers.teller(who, cue, manner);
        boolean relays = manner == Manner.SAID && relays(source);
        Teller teller = relays ? source.saying(source.cue(), Manner.RELAYED) : source;
        boolean leads = i == 0
                || (!s.is(i - 1, Kind.WORD) && before.start(i) >= i - 1)
                || (syntax.is(i - 1, "conjunction") && before.start(i) >= i - 1);
        if (leads) {
            return citing(who, cue, manner).or(() -> leading(teller, to));
        }
        int end = s.is(i - 1, Kind.COMMA) ? i - 1 : i;
        Optional<Told> cited = citedBehind(who, cue, end);
        if (cited.isPresent()) {
            return cited;
        }
        Optional<Told> joined = joined(teller, end, to, told);
        if (joined.isPresent()) {
            return joined;
        }
        return following(teller, end, to);
    }

    // "Reuters said …, according to officials": it has it from them; "officials said …, according to Reuters": it
    // relays
    private Optional<Told> joined(Teller teller, int end, int to, List<Told> told) {
        for (Told earlier : List.copyOf(told).reversed()) {
            if (told.stream()
                    .anyMatch(other -> other.content().contains(earlier.cue())
                            && other.content().end() == earlier.content().end())) {
                continue;
            }
            boolean medium = relays(earlier.tellers().getLast()) || compiled(earlier, teller);
            boolean ends =
                    end > 0 && earlier.content().end() == s.get(end - 1).span().end();
            // "commanders have admitted that …, according to officials": they tell it of them
            boolean behind = opensWithWords(earlier, end);
            boolean whole = !medium && (behind || (!relays(teller) && ends && opens(earlier, end)));
            if (whole && !says(earlier)) {
                told.remove(earlier);
                continue;
            }
            if (whole || (ends && medium != relays(teller))) {
                told.remove(earlier);
                List<Teller> chain = new ArrayList<>(medium ? earlier.tellers() : List.of(teller));
                chain.addAll(medium ? List.of(teller) : earlier.tellers());
                return Optional.of(new Told(earlier.content(), chain, EnglishGrammar.PREFIX + ".according-relayed"));
            }
            if (!ends && earlier.content().contains(teller.cue()) && opensWords(earlier.content(), teller)) {
                told.remove(earlier);
                List<Teller> chain = new ArrayList<>(earlier.tellers());
                chain.add(teller);
                return within(earlier.content(), teller, end, to)
                        .map(inner -> new Told(inner.content(), chain, EnglishGrammar.PREFIX + ".according-relayed"));
            }
            if (!ends && earlier.content().contains(teller.cue())) {
                return within(earlier.content(), teller, end, to);
            }
        }
        return Optional.empty();
    }

    // "The report says …, according to six witnesses": it has it from them; who was shown it may tell of it
    private static boolean compiled(Told earlier, Teller teller) {
        Source source = teller.source();
        return earlier.tellers().getLast().source().kind() == SourceKind.DOCUMENT
                && source.kind() == SourceKind.GROUP
                && source.access().isEmpty();
    }

    // "the leaders discussed trade, according to": what they did is what is told
    private boolean says(Told earlier) {
        int last = s.at(earlier.cue().end() - 1);
        List<Cue> cues = List.of();
        for (int i = s.at(earlier.cue().start()); cues.isEmpty() && i <= last; i++) {
            cues = syntax.verb(i) ? lexicon.verbsAt(s, i) : List.of();
        }
        return cues.isEmpty() || Complements.has(cues, "that") || Complements.has(cues, "aloud");
    }

    // ""It is over," he told friends, | according to his brother"
    private boolean opensWithWords(Told earlier, int end) {
        int first = s.at(earlier.content().start());
        return (s.is(first, Kind.OPEN) || earlier.rule().endsWith("content-before"))
                && before.start(end - 1) == first
                && earlier.cue().start() >= earlier.content().end();
    }

    // "said that, | according to police,| the gunmen had fled"
    private boolean opensWords(Span content, Teller teller) {
        int first = s.at(content.start());
        return s.is(first, "that")
                && s.is(first + 1, Kind.COMMA)
                && s.at(teller.cue().start()) == first + 2;
    }

    // whether the sentence begins with who tells
    private boolean opens(Told earlier, int end) {
        return s.get(before.start(end - 1)).span().start()
                == earlier.tellers().getFirst().source().span().start();
    }

    // "said that, according to police, | …", "said … according to police"
    private Optional<Told> within(Span content, Teller teller, int end, int to) {
        int from = s.is(to, Kind.COMMA) ? to + 1 : to;
        if (s.get(Math.max(0, end - 1)).span().end() <= content.start()) {
            return Optional.empty();
        }
        boolean behind = from < s.size() && s.get(from).span().end() < content.end();
        Span words = behind
                ? new Span(s.get(from).span().start(), content.end())
                : new Span(content.start(), s.get(end - 1).span().end());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(words, List.of(teller), EnglishGrammar.PREFIX + ".according-within"));
    }

    private static boolean relays(Teller source) {
        SourceKind kind = source.source().kind();
        return kind == SourceKind.AGENCY || kind == SourceKind.OUTLET;
    }

    // "According to the daily, which cited "informed sources," …"
    private Optional<Told> citing(Part who, Part cue, Manner manner) {
        int verb = who.from() + 2;
        while (verb < who.to() + 3 && !(syntax.is(verb - 1, "relative") && syntax.is(verb, "citing"))) {
            verb++;
        }
        int from = verb + 1;
        if (verb >= who.to() + 3 || from >= s.size()) {
            return Optional.empty();
        }
        int paper = s.is(verb - 2, Kind.COMMA) ? verb - 2 : verb - 1;
        Teller teller = tellers.teller(new Part(who.from(), paper), cue, manner);
        int close = s.is(from, Kind.OPEN) ? s.closing(from) : -1;
        int end = close > 0 ? close + 1 : subjects.after(from);
        int content = s.is(end, Kind.COMMA) ? end + 1 : end;
        if (end <= from || content >= s.size() || !relays(teller)) {
            return Optional.empty();
        }
        Teller origin = tellers.teller(new Part(from, end), new Part(verb, verb + 1), Manner.QUOTED);
        Span words = tellers.content(new Part(content, ends.ofClause(content)));
        return Optional.of(new Told(
                words,
                List.of(teller.saying(teller.cue(), Manner.RELAYED), origin),
                EnglishGrammar.PREFIX + ".according-citing"));
    }

    // "…, according to a report | that cited | two officials"
    private Optional<Told> citedBehind(Part who, Part cue, int end) {
        int verb = who.from() + 2;
        while (verb < who.to() + 2 && !(syntax.is(verb - 1, "relative") && syntax.is(verb, "citing"))) {
            verb++;
        }
        int start = before.start(end - 1);
        int to = verb + 1 < s.size() ? subjects.after(verb + 1) : verb + 1;
        if (verb >= who.to() + 2 || to <= verb + 1 || start >= end) {
            return Optional.empty();
        }
        int paper = s.is(verb - 2, Kind.COMMA) ? verb - 2 : verb - 1;
        return Optional.of(tellers.chain(
                List.of(
                        tellers.teller(new Part(who.from(), paper), cue, Manner.RELAYED),
                        tellers.teller(new Part(verb + 1, to), new Part(verb, verb + 1), Manner.QUOTED)),
                new Part(start, end),
                "according-citing"));
    }

    private Optional<Told> leading(Teller teller, int to) {
        int over = new Adjuncts(s, syntax).circumstances(to);
        int content = asideOver(s.is(over, Kind.COMMA) ? over + 1 : over);
        if (content >= s.size()) {
            return Optional.empty();
        }
        int end = s.is(content, Kind.OPEN) ? ends.ofQuote(content) : ends.ofClause(content);
        return Optional.of(new Told(
                tellers.content(new Part(content, end)), List.of(teller), EnglishGrammar.PREFIX + ".according"));
    }

    // "According to Reuters, | quoting a port official, | two tankers", "According to the site, | which spoke to them,
    // | it"
    private int asideOver(int from) {
        boolean relayed = s.is(from, "as") || syntax.is(from, "handing-on");
        boolean aside = s.is(from - 1, Kind.COMMA)
                && (relayed || syntax.is(from, "citing-phrase") || syntax.is(from, "relative"));
        int comma = from;
        while (aside && comma < s.size() && !s.is(comma, Kind.COMMA) && !s.is(comma, Kind.STOP)) {
            comma++;
        }
        return aside && s.is(comma, Kind.COMMA) && comma + 1 < s.size() ? comma + 1 : from;
    }

    private Optional<Told> following(Teller teller, int end, int said) {
        int start = before.start(end - 1);
        // "The bank, according to a filing | on Wednesday|, has been told"
        int time = s.is(said, "on") ? said + 1 : said;
        int to = syntax.is(time, "occasion") && s.is(time + 1, Kind.COMMA) ? time + 1 : said;
        boolean inserted = s.is(to, Kind.COMMA)
                && to + 1 < s.size()
                && !syntax.is(to + 1, "conjunction")
                && !Shapes.ofWhom(s, to + 1)
                && !s.word(to + 1).endsWith("ing")
                && !syntax.subordinates(to + 1);
        int stop = inserted ? ends.ofClause(to + 1) : end;
        return start >= end
                ? Optional.empty()
                : Optional.of(new Told(
                        tellers.content(new Part(start, stop)),
                        List.of(teller),
                        EnglishGrammar.PREFIX + ".according-after"));
    }
}
