package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.Complements.Complement;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.Manner;

/** Reads passives that name nobody: "it was reported that", "is said to", "is accused of". */
final class Hearsay {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final Complements complements;
    private final EnglishEnds ends;
    private final Before before;
    private final Tellers tellers;

    Hearsay(Sentence s, EnglishSyntax syntax, Complements complements, EnglishEnds ends, Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.complements = complements;
        this.ends = ends;
        this.before = new Before(s, syntax, ends);
        this.tellers = tellers;
    }

    /** What nobody named tells by the passive group that ends with a verb; {@code what} is its subject. */
    Optional<Told> told(Part group, int verb, Optional<Part> what, List<Cue> cues) {
        boolean rumoured = syntax.is(verb, "hearsay");
        Optional<Told> aside =
                what.filter(it -> rumoured && s.is(it.from(), "it")).flatMap(it -> aside(group, it));
        if (aside.isPresent()) {
            return aside;
        }
        return complements
                .behind(group.to(), cues)
                .filter(found -> found.told().isEmpty() && heard(group, found, rumoured, cues))
                .map(found -> nobody(new Part(group.from(), found.cueTo()), whole(found.content(), what)))
                .or(() -> rumoured ? accused(group, what) : Optional.empty());
    }

    // "Some of the water, | it is said, | ends up on estates"
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

    // "the captain | is said | to have fled": all of it is said
    private Part whole(Part content, Optional<Part> what) {
        return s.is(content.from(), "to")
                ? new Part(what.map(Part::from).orElse(content.from()), content.to())
                : content;
    }

    private Told nobody(Part cue, Part content) {
        return tellers.nobody(cue, content, Manner.UNATTRIBUTED, "impersonal");
    }

    private boolean heard(Part group, Complement found, boolean rumoured, List<Cue> cues) {
        int first = found.content().from();
        boolean clause = s.is(first, "that") || (s.is(first, "to") && rumoured);
        return clause || (Complements.has(cues, "who") && found.cueTo() > group.to());
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
        return Optional.of(of ? nobody(new Part(group.from(), content), words) : nobody(group, whole(words, what)));
    }

    /** ", a claim immediately denied by the rebels": whoever denies it, of the claim. */
    Optional<Told> nounBy(Part verb, Manner manner) {
        int noun = verb.from() - 1;
        while (noun > 0 && syntax.adverb(noun)) {
            noun--;
        }
        int by = verb.to();
        boolean told = syntax.is(noun, "told-noun") && syntax.is(noun - 1, "article") && s.is(noun - 2, Kind.COMMA);
        if (!told || !syntax.nounPhrase(by + 1)) {
            return Optional.empty();
        }
        Part who = new Part(by + 1, new Subjects(s, syntax).after(by + 1));
        return who.length() > 0
                ? Optional.of(tellers.told(
                        who, new Part(verb.from(), by + 1), manner, new Part(noun - 1, noun + 1), "noun-by"))
                : Optional.empty();
    }
}
