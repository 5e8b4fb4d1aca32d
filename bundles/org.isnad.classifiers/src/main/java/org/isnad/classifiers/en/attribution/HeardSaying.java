package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Reads whom someone heard telling: "she recalls him muttering that", "the minutes record her as objecting to", "was overheard assuring". */
final class HeardSaying {
    private static final int REACH = 12;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Complements complements;
    private final Before before;
    private final Tellers tellers;
    private final HeardFrom from;

    HeardSaying(
            Sentence s,
            EnglishSyntax syntax,
            EnglishLexicon lexicon,
            Complements complements,
            Before before,
            Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.complements = complements;
        this.before = before;
        this.tellers = tellers;
        this.from = new HeardFrom(s, syntax, tellers);
    }

    /** What someone tells in a paper: "the biography | has | the actor telling a friend that". */
    Optional<Told> held(int has) {
        return s.is(has, "has") || s.is(has, "have")
                ? syntax.subjects
                        .before(has)
                        .filter(who -> tellers.kind(who) == SourceKind.DOCUMENT)
                        .flatMap(who -> active(new Part(has, has + 1), who))
                : Optional.empty();
    }

    /** Of who hears, what the one told who stands behind the verb. */
    Optional<Told> active(Part verb, Part who) {
        return heard(verb, who).or(() -> from.active(verb, who));
    }

    private Optional<Told> heard(Part verb, Part who) {
        int from = verb.to();
        if (!syntax.is(from - 1, "hearing") || !(syntax.nounPhrase(from) || syntax.is(from, "pronoun"))) {
            return Optional.empty();
        }
        Optional<Told> effect = effect(verb, who);
        if (effect.isPresent()) {
            return effect;
        }
        int saying = saying(from);
        if (saying < 0) {
            return syntax.is(from - 1, "quoting-verb")
                    ? whoSaid(verb, who).or(() -> words(verb, who))
                    : Optional.empty();
        }
        int before = s.is(saying - 1, "having") ? saying - 1 : saying;
        int as = s.is(before - 1, "as") ? before - 1 : saying;
        return behind(saying).map(content -> chain(verb, who, new Part(from, as), new Part(as, saying + 1), content));
    }

    // "quotes analysts | to the effect | that"
    private Optional<Told> effect(Part verb, Part who) {
        int to = verb.to() + 1;
        while (to < Math.min(s.size() - 3, verb.to() + REACH) && s.is(to, Kind.WORD) && !s.is(to, "to")) {
            to++;
        }
        boolean effect = s.is(to, "to") && s.is(to + 1, "the") && s.is(to + 2, "effect") && s.is(to + 3, "that");
        return effect
                ? Optional.of(chain(
                        verb,
                        who,
                        new Part(verb.to(), to),
                        new Part(to, to + 3),
                        new Part(to + 3, complements.clauseEnd(to + 3))))
                : Optional.empty();
    }

    // "quoted an official | who said that"
    private Optional<Told> whoSaid(Part verb, Part who) {
        int relative = verb.to() + 1;
        while (relative < Math.min(s.size() - 1, verb.to() + REACH) && name(relative) && !s.is(relative, "who")) {
            relative++;
        }
        // "quotes the minister|, who said"
        relative = s.is(relative, Kind.COMMA) && s.is(relative + 1, "who") ? relative + 1 : relative;
        int saying = relative + 1;
        while (saying < relative + 4 && (syntax.auxiliary(saying) || syntax.adverb(saying))) {
            saying++;
        }
        if (!s.is(relative, "who") || !syntax.verb(saying) || !tells(saying)) {
            return Optional.empty();
        }
        Part cue = new Part(relative + 1, saying + 1);
        Part other = new Part(verb.to(), s.is(relative - 1, Kind.COMMA) ? relative - 1 : relative);
        return behind(saying).map(content -> chain(verb, who, other, cue, content));
    }

    // "quoted a nurse at the hospital: "We are washing gloves.""
    private Optional<Told> words(Part verb, Part who) {
        int to = syntax.subjects.after(verb.to());
        boolean mark = s.is(to, Kind.COLON) || s.is(to, Kind.COMMA);
        int close = mark && s.is(to + 1, Kind.OPEN) ? s.closing(to + 1) : -1;
        return close > 0
                ? Optional.of(chain(verb, who, new Part(verb.to(), to), verb, new Part(to + 1, close + 1)))
                : Optional.empty();
    }

    private Told chain(Part verb, Part who, Part other, Part cue, Part content) {
        Teller hearer = tellers.teller(who, verb, Manner.RELAYED);
        Teller origin = tellers.teller(other, cue, Manner.SAID);
        return tellers.chain(List.of(hearer, origin), content, "heard-saying");
    }

    /** What the subject was heard telling by no one named. */
    Optional<Told> passive(Part verb, Part who) {
        int from = verb.to();
        boolean infinitive = s.is(from, "to") && syntax.verb(from + 1);
        int saying = infinitive ? from + 1 : syntax.gerund(from) ? from : -1;
        if (!syntax.is(from - 1, "overhearing")
                || saying < 0
                || lexicon.verbsAt(s, saying).isEmpty()) {
            return Optional.empty();
        }
        Part cue = new Part(infinitive ? verb.from() : saying, saying + 1);
        boolean quoted = before.closes(who.from() - 1) >= 0;
        Optional<Part> content = quoted ? before.quoted(who.from() - 1, saying + 1) : behind(saying);
        return content.map(words -> tellers.told(who, cue, Manner.SAID, words, "heard-saying"));
    }

    private Optional<Part> behind(int saying) {
        List<Cue> cues = lexicon.verbsAt(s, saying);
        int behind = saying + cues.getFirst().length();
        // with the preposition: "as objecting | to the dam"
        return complements
                .behind(behind, cues)
                .map(found -> new Part(
                        found.cueTo() > behind
                                ? found.cueTo() - 1
                                : found.content().from(),
                        found.content().to()));
    }

    // index of the gerund that tells, behind who tells; or -1
    private int saying(int from) {
        for (int i = from; i < Math.min(s.size(), from + REACH) && name(i); i++) {
            // "cited | a warning from its insurers": a noun
            boolean noun = syntax.is(i - 1, "preposition") || syntax.is(i - 1, "article");
            boolean tells = i > from && syntax.gerund(i) && tells(i) && !noun;
            boolean having = s.is(i - 1, "having") && s.is(i - 2, "as");
            boolean as = (having || (s.is(i - 1, "as") && syntax.gerund(i))) && i - 1 > from && tells(i);
            if (tells || as) {
                return i;
            }
            if ((syntax.finite(i) && !s.is(i, "having")) || (syntax.subordinates(i) && !s.is(i, "as"))) {
                return -1;
            }
        }
        return -1;
    }

    // "Mr|.| Reyes" goes on
    private boolean name(int i) {
        return s.is(i, Kind.WORD) || (s.is(i, Kind.STOP) && s.word(i - 1).length() < 5 && syntax.capital(i - 1));
    }

    private boolean tells(int i) {
        List<Cue> cues = lexicon.verbsAt(s, i);
        return Complements.has(cues, "quote") || Complements.has(cues, "aloud");
    }
}
