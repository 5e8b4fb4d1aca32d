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

/** Reads passives that name nobody: "it was reported that", "is said to", "is accused of". */
final class Hearsay {
    private static final int LONGEST_WHOM = 12;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Complements complements;
    private final EnglishEnds ends;
    private final Before before;
    private final Tellers tellers;

    Hearsay(
            Sentence s,
            EnglishSyntax syntax,
            EnglishLexicon lexicon,
            Complements complements,
            EnglishEnds ends,
            Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.complements = complements;
        this.ends = ends;
        this.before = new Before(s, syntax, ends);
        this.tellers = tellers;
    }

    /** What nobody named tells by the passive group that ends with a verb; {@code what} is its subject. */
    Optional<Told> told(Part group, int verb, Optional<Part> what, List<Cue> cues) {
        // "let it | be known": who lets tells
        if (s.is(group.from() - 1, "it") && s.is(group.from() - 2, "let")) {
            return Optional.empty();
        }
        // "had been held | for tweeting that": for what, not what is told
        if (s.is(group.to(), "for") && syntax.gerund(group.to() + 1)) {
            return syntax.is(verb, "hearsay") && !s.is(verb, "held") ? accused(group, what) : Optional.empty();
        }
        boolean rumoured = syntax.is(verb, "hearsay");
        Optional<Told> aside = what.filter(
                        it -> (rumoured && s.is(it.from(), "it")) || syntax.is(it.to() - 1, "hearing-place"))
                .flatMap(it -> aside(group, it));
        if (aside.isPresent()) {
            return aside;
        }
        return complements
                .behind(group.to(), cues)
                .filter(found -> found.told().isEmpty() && heard(group, found, rumoured, cues))
                .map(found -> ofTeller(nobody(group, found.content()), what, found.content())
                        .orElseGet(() -> nobody(new Part(group.from(), found.cueTo()), found.content())))
                .or(() -> rumoured ? accused(group, what) : Optional.empty());
    }

    // "The report | is said | to have recommended | its closure": what it tells
    private Optional<Told> ofTeller(Told outer, Optional<Part> what, Part infinitive) {
        int verb = infinitive.from() + 2;
        boolean past = s.is(verb - 2, "to") && s.is(verb - 1, "have") && syntax.verb(verb);
        List<Cue> cues = past ? lexicon.verbsAt(s, verb) : List.of();
        if (what.isEmpty()
                || !(Complements.has(cues, "quote") || Complements.has(cues, "aloud"))
                || syntax.is(verb, "deed")) {
            return Optional.empty();
        }
        return complements.behind(verb + cues.getFirst().length(), cues).map(found -> {
            Part cue = new Part(infinitive.from(), found.cueTo());
            List<Teller> chain = new ArrayList<>(outer.tellers());
            chain.add(tellers.teller(what.get(), cue, cues.getFirst().manner()));
            return tellers.chain(chain, found.content(), "impersonal-of");
        });
    }

    // "Some of the water, | it is said, | ends up on estates", "He had a knife, | the court was told"
    private Optional<Told> aside(Part group, Part it) {
        int comma = it.from() - 1;
        int behind = group.to();
        boolean over = behind >= s.size() || s.is(behind, Kind.STOP);
        if (!s.is(comma, Kind.COMMA) || !(over || s.is(behind, Kind.COMMA))) {
            return Optional.empty();
        }
        int start = before.start(comma);
        int end = over || behind + 1 >= s.size() ? comma : ends.ofClause(behind + 1);
        return start >= comma ? Optional.empty() : Optional.of(nobody(group, new Part(start, end)));
    }

    /** "the jury | heard | that": who told it is not named. */
    Optional<Told> inCourt(Part group, Part who, List<Cue> cues) {
        boolean heard = s.is(group.to() - 1, "heard") || s.is(group.to() - 1, "hears");
        int from = group.to() + 1;
        int to = heard && s.is(group.to(), "from") && from < s.size() ? syntax.subjects.after(from) : from;
        if (to > from && s.is(to, "that") && syntax.is(who.to() - 1, "hearing-place")) {
            Part clause = new Part(to, ends.ofClause(to));
            return Optional.of(
                    tellers.told(new Part(from, to), new Part(group.from(), from), Manner.SAID, clause, "told-by"));
        }
        return heard && syntax.is(who.to() - 1, "hearing-place")
                ? complements
                        .behind(group.to(), cues)
                        .map(found -> nobody(group, found.content()))
                        .or(() -> aside(group, who))
                : Optional.empty();
    }

    /** "was described | by a colleague | as "a bully"", "was described in an email as", "was hailed as". */
    Optional<Told> calledAs(Part group, List<Cue> cues) {
        if (Complements.has(cues, "np-called") && s.is(group.to(), Kind.OPEN) && s.closing(group.to()) > 0) {
            return Optional.of(called(group, new Part(group.to(), s.closing(group.to()) + 1)));
        }
        if (!Complements.has(cues, "np-as")) {
            return Optional.empty();
        }
        return complements.as(group.to()).map(found -> {
            int as = found.content().from();
            int from = group.to() + 1;
            boolean by = s.is(group.to(), "by") && as > from;
            boolean in = s.is(group.to(), "in") && as > from && tellers.known(from, as);
            return by || in
                    ? tellers.told(
                            new Part(from, as),
                            by ? behind(group, group.to()) : group,
                            Manner.SAID,
                            found.content(),
                            "passive-as")
                    : nobody(group, found.content());
        });
    }

    // with the "by" right behind it
    private static Part behind(Part group, int by) {
        return new Part(group.from(), by == group.to() ? by + 1 : group.to());
    }

    // "has been called | "a farce" | by the mayor"
    private Told called(Part group, Part words) {
        int who = words.to() + 1;
        boolean by = s.is(words.to(), "by") && who < s.size() && syntax.nounPhrase(who);
        return by
                ? tellers.told(new Part(who, syntax.subjects.after(who)), group, Manner.SAID, words, "passive-as")
                : nobody(group, words);
    }

    /** "is said | by two of her deputies | to favor a curfew", "is reported by the Times | to have warned colleagues that". */
    Optional<Told> byWhom(Part group, int by, Optional<Part> what) {
        int to = by + 2;
        while (to < Math.min(s.size() - 1, by + LONGEST_WHOM) && s.is(to, Kind.WORD) && !s.is(to, "to")) {
            to++;
        }
        boolean infinitive = s.is(to, "to") && syntax.infinitive(to + 1) && syntax.nounPhrase(by + 1);
        boolean said = syntax.is(group.to() - 1, "hearsay") || syntax.is(group.to() - 1, "bidden");
        if (!infinitive || !said) {
            return Optional.empty();
        }
        // "by his doctors | not to fly"
        int from = s.is(to - 1, "not") ? to - 1 : to;
        Part words = new Part(from, ends.ofPhrase(to));
        Told told = tellers.told(new Part(by + 1, from), behind(group, by), Manner.SAID, words, "passive-by-to");
        return ofTeller(told, what, words).or(() -> Optional.of(told));
    }

    /** "and called for": whose verb it is nothing says. */
    Optional<Told> elided(VerbGroup group, Optional<Complement> complement) {
        boolean led = syntax.passiveForm(group.verb()) && group.from() == 0;
        boolean begins = (group.from() == 0 && !led) || s.is(group.from() - 1, "and") || s.is(group.from() - 1, "but");
        return begins && group.has("quote")
                ? complement.map(found -> tellers.nobody(
                        new Part(group.from(), found.cueTo()), found.content(), group.manner(), "verb-elided"))
                : Optional.empty();
    }

    private Told nobody(Part cue, Part content) {
        return tellers.nobody(cue, content, Manner.UNATTRIBUTED, "impersonal");
    }

    private boolean heard(Part group, Complement found, boolean rumoured, List<Cue> cues) {
        int first = found.content().from();
        // "is said | to have fled", "was asked | to leave", not "would be asked | to leave"
        boolean infinitive = s.is(first, "to")
                && !syntax.is(first + 1, "determiner")
                && !syntax.is(first + 1, "pronoun")
                && !syntax.capital(first + 1)
                && (rumoured || Complements.has(cues, "who"))
                && !(syntax.is(group.from(), "modal") && syntax.is(group.to() - 1, "bidden"));
        boolean clause = s.is(first, "that") || infinitive;
        // "was asked about the vote": what the answer was nobody says
        boolean asked = syntax.is(group.to() - 1, "quizzed");
        return clause || (Complements.has(cues, "who") && found.cueTo() > group.to() && !asked);
    }

    // "is said to", "is accused of"
    private Optional<Told> accused(Part group, Optional<Part> what) {
        int by = group.to();
        boolean of = s.is(by, "of") || s.is(by, "for");
        int content = of ? by + 1 : by;
        // "had been reported to regulators": whom, not what
        boolean whom = !of && !syntax.infinitive(by + 1);
        if ((!of && !s.is(by, "to")) || whom || content >= s.size()) {
            return Optional.empty();
        }
        Part words = new Part(content, ends.ofPhrase(content));
        return ofTeller(nobody(group, words), what, words)
                .or(() -> Optional.of(nobody(of ? new Part(group.from(), content) : group, words)));
    }

    /** ", a claim immediately denied by the rebels": whoever denies it, of the claim. */
    Optional<Told> nounBy(Part verb, Manner manner) {
        int noun = verb.from() - 1;
        while (noun > 0 && syntax.adverb(noun)) {
            noun--;
        }
        int by = verb.to();
        if (s.is(noun, Kind.COMMA)) {
            return asideBy(noun, verb, manner);
        }
        boolean told = syntax.is(noun, "told-noun") && syntax.is(noun - 1, "article") && s.is(noun - 2, Kind.COMMA);
        if (!told || !syntax.nounPhrase(by + 1)) {
            return Optional.empty();
        }
        Part who = new Part(by + 1, syntax.subjects.after(by + 1));
        return who.length() > 0
                ? Optional.of(tellers.told(
                        who, new Part(verb.from(), by + 1), manner, new Part(noun - 1, noun + 1), "noun-by"))
                : Optional.empty();
    }

    // "The allegations, | first reported by The Sun, | have not been proved"
    private Optional<Told> asideBy(int comma, Part verb, Manner manner) {
        int by = verb.to();
        List<Cue> cues = lexicon.verbsAt(s, by - 1);
        boolean tells = Complements.has(cues, "quote") && Complements.has(cues, "aloud") && !syntax.is(by - 1, "deed");
        int to = tells && syntax.speaker(by + 1) ? syntax.subjects.after(by + 1) : by;
        boolean apart = to > by + 1 && (to >= s.size() || s.is(to, Kind.COMMA) || s.is(to, Kind.STOP));
        return apart
                ? syntax.subjects
                        .before(comma)
                        .map(what -> tellers.told(
                                new Part(by + 1, to), new Part(verb.from(), by + 1), manner, what, "noun-by"))
                : Optional.empty();
    }

    /** A verb no list has, with "that" behind it: shown, not judged. */
    Optional<Told> unknown(int i, int from, Subjects subjects) {
        boolean that = s.is(i + 1, "that")
                && syntax.clause(i + 2)
                && lexicon.forms(s.word(i)).isEmpty();
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
}
