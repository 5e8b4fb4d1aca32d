package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.Complements.Complement;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.Manner;
import org.isnad.report.Source;

/** Reads the verbs of one English sentence that say someone told or thought something. */
final class VerbReading {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Subjects subjects;
    private final Complements complements;
    private final Before before;
    private final Tellers tellers;
    private Optional<Part> subject = Optional.empty();

    VerbReading(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.subjects = new Subjects(s, syntax);
        EnglishEnds ends = new EnglishEnds(s, syntax, lexicon);
        this.complements = new Complements(s, syntax, ends);
        this.before = new Before(s, syntax, ends);
        this.tellers = tellers;
    }

    /** The verb group around a cue. */
    private record Group(int from, int verb, int to, List<Cue> cues) {
        boolean has(String frame) {
            return Complements.has(cues, frame);
        }

        Manner manner() {
            return cues.getFirst().manner();
        }
    }

    /** What the verb there tells, if it tells; remembers subjects for the verbs joined to it. */
    Optional<Told> at(int i, List<Told> told) {
        boolean phrase = syntax.auxiliary(i) && lexicon.verbsAt(s, i).stream().anyMatch(cue -> cue.length() > 1);
        if (!syntax.verb(i) && !phrase) {
            if (syntax.auxiliary(i) && !syntax.auxiliary(i - 1) && !syntax.adverb(i - 1)) {
                subjects.before(i).ifPresent(this::remember);
            }
            return Optional.empty();
        }
        List<Cue> cues = lexicon.verbsAt(s, i);
        int from = syntax.groupStart(i);
        if (cues.isEmpty()) {
            if (syntax.finite(i)) {
                subjects.before(from).ifPresent(this::remember);
            }
            return unknown(i, from);
        }
        Group group = new Group(from, i, i + cues.getFirst().length(), cues);
        if (group.to() > s.size() || s.is(i + 1, "as") && s.is(i + 2, "saying")) {
            return Optional.empty();
        }
        boolean gerund = syntax.gerund(i) && from == i;
        if (gerund) {
            return gerund(group, told);
        }
        if (syntax.participle(i) && !syntax.passive(from, i) && !s.is(i + 1, "by")) {
            return Optional.empty();
        }
        return syntax.passive(from, i) ? passive(group) : active(group, told);
    }

    private void remember(Part part) {
        boolean empty = s.is(part.from(), "there") || s.is(part.from(), "it");
        subject = empty ? Optional.empty() : Optional.of(part);
    }

    // a verb no list has, with "that" behind it: shown, not judged
    private Optional<Told> unknown(int i, int from) {
        boolean that = s.is(i + 1, "that") && syntax.clause(i + 2) && lexicon.forms(s.word(i)).isEmpty();
        Optional<Part> who = subjects.before(from);
        if (!that || who.isEmpty() || syntax.passive(from, i)) {
            return Optional.empty();
        }
        Cue cue = new Cue(List.of(), Manner.UNRECOGNISED, Set.of("that"));
        return complements
                .behind(i + 1, List.of(cue))
                .map(complement -> tellers.told(
                        who.get(), new Part(from, i + 1), Manner.UNRECOGNISED, complement.content(), "unknown-verb"));
    }

    private Optional<Told> active(Group group, List<Told> told) {
        if (s.is(group.from() - 1, "to")) {
            return purpose(group);
        }
        Optional<Part> own = subjects.before(group.from());
        Optional<Told> relayed = own.flatMap(who -> quoting(group, who));
        if (relayed.isPresent()) {
            return relayed;
        }
        boolean behindQuote = group.has("quote") && before.closes(own.map(Part::from).orElse(group.from()) - 1) >= 0;
        Optional<Part> who = own;
        boolean joined = syntax.is(group.from() - 1, "conjunction")
                || s.is(group.from() - 1, Kind.COMMA) && !s.is(group.from() - 2, Kind.CLOSE) && own.isEmpty();
        if (own.isEmpty() && joined) {
            who = subject;
        }
        own.ifPresent(this::remember);
        boolean weak = group.has("weak") && !behindQuote;
        Optional<Complement> complement =
                behindQuote ? Optional.empty() : complements.behind(group.to(), group.cues());
        if (behindQuote && own.isPresent()) {
            return before.quoted(own.get().from() - 1, group.to())
                    .map(part -> tell(group, own.get(), part, Optional.empty(), "content-before"));
        }
        if (who.isPresent() && complement.isPresent()) {
            Part subjectPart = who.get();
            Complement found = complement.get();
            if (weak && !Complements.has(group.cues(), "to") && s.word(found.content().from()).isEmpty()
                    && !s.is(found.content().from(), Kind.OPEN) && found.cueTo() == group.to()) {
                return Optional.empty();
            }
            return Optional.of(tell(new Group(group.from(), group.verb(), found.cueTo(), group.cues()), subjectPart,
                    found.content(), found.told(), own.isPresent() ? "subject-verb" : "verb-joined"));
        }
        if (own.isPresent() && group.has("plain")) {
            Optional<Part> content = before.clause(own.get(), group.to());
            if (content.isPresent()) {
                return content.map(part -> tell(group, own.get(), part, Optional.empty(), "content-before"));
            }
        }
        Optional<Told> inverted = own.isEmpty() ? inverted(group) : Optional.empty();
        return inverted.isPresent() || who.isPresent() ? inverted : elided(group, complement);
    }

    private Optional<Told> elided(Group group, Optional<Complement> complement) {
        boolean led = syntax.passiveForm(group.verb()) && group.from() == 0;
        boolean begins = group.from() == 0 && !led || s.is(group.from() - 1, "and") || s.is(group.from() - 1, "but");
        return begins && group.has("quote")
                ? complement.map(found -> tellers.nobody(
                        new Part(group.from(), found.cueTo()), found.content(), group.manner(), "verb-elided"))
                : Optional.empty();
    }

    // "will come on the show | to talk about", "took to Twitter to say"
    private Optional<Told> purpose(Group group) {
        int main = group.from() - 2;
        while (main > 0 && group.from() - main < 9 && !syntax.finite(main) && s.is(main, Kind.WORD)) {
            main--;
        }
        boolean saying = group.has("quote") || group.has("about");
        if (!saying || main < 0 || !syntax.verb(main) || !lexicon.verbsAt(s, main).isEmpty()) {
            return Optional.empty();
        }
        int from = syntax.groupStart(main);
        Optional<Part> who = subjects.before(from);
        Optional<Complement> found = complements.behind(group.to(), group.cues());
        return who.isEmpty() || found.isEmpty()
                ? Optional.empty()
                : Optional.of(tellers.told(who.get(), new Part(from, found.get().cueTo()), group.manner(),
                        found.get().content(), "verb-purpose"));
    }

    // ", adding that …", "Pope Francis calling Christmas a sham", "began by saying"
    private Optional<Told> gerund(Group group, List<Told> told) {
        int i = group.verb();
        Optional<Complement> found = complements.behind(group.to(), group.cues());
        if (found.isEmpty() || group.has("weak") && !s.is(i - 1, "by")
                && !(s.is(i - 1, Kind.COMMA) && group.has("quote"))) {
            return Optional.empty();
        }
        if (s.is(i - 1, "by") && syntax.verb(i - 2)) {
            int from = syntax.groupStart(i - 2);
            return subjects.before(from).or(() -> subject).map(who -> tellers.told(who,
                    new Part(from, found.get().cueTo()), group.manner(), found.get().content(), "verb-by"));
        }
        boolean apart = s.is(i - 1, Kind.COMMA) || s.is(i - 1, Kind.CLOSE) || s.is(i - 1, Kind.DASH);
        if (apart && s.is(i, "citing") && !told.isEmpty()) {
            Optional<Told> chained = tellers.citing(told.getLast(), i, found.get().content());
            if (chained.isPresent()) {
                told.removeLast();
                return chained;
            }
        }
        Optional<Part> who = Optional.empty();
        if (i == 0) {
            who = laterSubject(found.get().content());
        } else if (apart || s.is(i - 1, "and") || s.is(i - 1, "while") || s.is(i - 1, "when") || s.is(i - 1, "before")
                || s.is(i - 1, "after")) {
            who = subject;
        } else if (syntax.capital(i - 1) && s.is(i - 1, Kind.WORD) && group.has("quote")
                && !syntax.finiteWithin(found.get().content().from(), found.get().content().to())) {
            who = subjects.before(i);
        }
        return who.map(part -> tellers.told(part, new Part(i, found.get().cueTo()), group.manner(),
                found.get().content(), "verb-gerund"));
    }

    // "Having announced that …, Judge Berman"
    private Optional<Part> laterSubject(Part content) {
        for (int i = content.to(); i < Math.min(s.size(), content.to() + 14); i++) {
            if (syntax.finite(i) && (syntax.auxiliary(i) || syntax.verb(i))) {
                return subjects.before(syntax.groupStart(i));
            }
        }
        return Optional.empty();
    }

    // "was rejected by", "it was reported that", "is expected to"
    private Optional<Told> passive(Group group) {
        Optional<Part> what = subjects.before(group.from());
        what.ifPresent(this::remember);
        int by = group.to();
        if (s.is(by, "by") && what.isPresent() && syntax.nounPhrase(by + 1)) {
            Part who = new Part(by + 1, subjects.after(by + 1));
            return who.length() > 0
                    ? Optional.of(tellers.told(who, new Part(group.from(), by + 1), group.manner(), what.get(), "passive-by"))
                    : Optional.empty();
        }
        Optional<Complement> found = complements.behind(group.to(), group.cues())
                .filter(each -> each.told().isEmpty());
        boolean clause = found.isPresent() && (s.is(found.get().content().from(), "that")
                || s.is(found.get().content().from(), "to"));
        int from = what.filter(part -> part.length() == 1 && s.is(part.from(), "it")).map(Part::from)
                .orElse(group.from());
        if (clause && (hearsay(group) || s.is(found.get().content().from(), "that")) || found.isPresent() && Complements.has(group.cues(), "who") && found.get().cueTo() > group.to()) {
            return found.map(each -> tellers.nobody(
                    new Part(from, each.cueTo()), each.content(), Manner.UNATTRIBUTED, "impersonal"));
        }
        boolean infinitive = s.is(by, "to") && hearsay(group);
        boolean accused = (s.is(by, "of") || s.is(by, "for")) && hearsay(group);
        if (!infinitive && !accused) {
            return Optional.empty();
        }
        int content = infinitive ? by : by + 1;
        EnglishEnds ends = new EnglishEnds(s, syntax, lexicon);
        return content >= s.size() ? Optional.empty() : Optional.of(tellers.nobody(new Part(group.from(), content),
                new Part(content, ends.ofPhrase(content)), Manner.UNATTRIBUTED, "impersonal"));
    }

    private boolean hearsay(Group group) {
        return syntax.is(group.verb(), "hearsay");
    }

    // "Reuters quoted two officials as saying that …"
    private Optional<Told> quoting(Group group, Part relay) {
        if (!s.is(group.verb(), "quoted") && !s.is(group.verb(), "quotes") && !s.is(group.verb(), "cited")) {
            return Optional.empty();
        }
        for (int i = group.to() + 1; i < Math.min(s.size() - 2, group.to() + 16); i++) {
            if (s.is(i, "as") && (s.is(i + 1, "saying") || s.is(i + 1, "telling"))) {
                Cue say = new Cue(List.of(), Manner.SAID, Set.of("that", "bare", "quote", "wh"));
                Part cue = new Part(i, i + 2);
                Part who = new Part(group.to(), i);
                return complements.behind(i + 2, List.of(say)).map(found -> tellers.chain(
                        tellers.teller(relay, new Part(group.from(), group.to()), Manner.RELAYED),
                        tellers.teller(who, cue, Manner.SAID), found.content(), "quoted-as-saying"));
            }
        }
        return Optional.empty();
    }

    // "…," said Peter Hall
    private Optional<Told> inverted(Group group) {
        int i = group.verb();
        boolean behind = i == 0 || s.is(i - 1, Kind.COMMA) || s.is(i - 1, Kind.CLOSE) || s.is(i - 1, Kind.DASH);
        boolean can = group.has("plain") || group.has("quote");
        int to = subjects.after(group.to());
        if (!behind || !can || group.from() != i || to <= group.to() || !syntax.nounPhrase(group.to())
                && !syntax.is(group.to(), "pronoun")) {
            return Optional.empty();
        }
        Part who = new Part(group.to(), to);
        Optional<Part> content = before.closes(i - 1) >= 0
                ? before.quoted(i - 1, to)
                : before.clause(new Part(i, to), to);
        content.ifPresent(part -> remember(who));
        return content.map(part -> tellers.told(
                who, new Part(group.from(), group.to()), group.manner(), part, "content-before"));
    }

    private Told tell(Group group, Part who, Part content, Optional<Part> told, String rule) {
        Teller teller = tellers.teller(who, new Part(group.from(), group.to()), group.manner());
        List<Teller> chain = new ArrayList<>();
        told.flatMap(part -> tellers.outlet(part, new Part(group.from(), group.to()))).ifPresent(chain::add);
        Source source = teller.source();
        boolean relays = source.named() && source.kind() == org.isnad.report.SourceKind.AGENCY
                && teller.manner() == Manner.SAID && (s.word(group.verb()).startsWith("report"));
        chain.add(relays ? teller.saying(teller.cue(), Manner.RELAYED) : teller);
        return new Told(tellers.content(content), chain, EnglishGrammar.PREFIX + "." + rule);
    }
}
