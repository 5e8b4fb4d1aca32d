package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Tells by the nouns of an object whether it is what a verb attributes: figures, outcomes, deeds. */
final class ObjectNouns {
    private final Sentence s;
    private final EnglishSyntax syntax;

    ObjectNouns(Sentence s, EnglishSyntax syntax) {
        this.s = s;
        this.syntax = syntax;
    }

    // "announced | late Wednesday"
    boolean timed(int i) {
        boolean on = s.is(i + 1, "on") && syntax.is(i + 2, "occasion");
        boolean late = (s.is(i, "late") || s.is(i, "early")) && (on || syntax.is(i + 1, "occasion"));
        // "a plan announced | last year", "| three days ago"
        boolean past = (s.is(i, "last") || s.is(i, "this") || s.is(i, "earlier")) && syntax.is(i + 1, "span");
        return late || past || (syntax.is(i + 1, "duration") && s.is(i + 2, "ago"));
    }

    /** Index of the object behind a time: "condemned | on Monday | the raid"; the same index if none stands there. */
    int behindTime(int from, List<Cue> cues) {
        int time = s.is(from, "on") ? from + 1 : from;
        int at = syntax.is(time, "occasion") ? time + 1 : from;
        boolean object = at > from
                && Complements.has(cues, "np")
                && syntax.is(at, "determiner")
                && !(Complements.has(cues, "bare") && syntax.clause(at));
        return object ? at : from;
    }

    /** Whether the noun phrase that begins there is what such a verb tells: "condemned | the raid", "put | the toll at 31". */
    boolean attributed(int from, List<Cue> cues) {
        boolean object = Complements.has(cues, "np")
                || (Complements.has(cues, "np-figure") && figure(from))
                || (Complements.has(cues, "np-sum") && sum(from))
                || (Complements.has(cues, "np-deed") && deed(from))
                || (Complements.has(cues, "np-claim") && claimed(from));
        boolean phrase = syntax.nounPhrase(from)
                || s.is(from, "being")
                || s.is(from, "having")
                || (syntax.is(from, "adverb") && (s.is(from + 1, "having") || syntax.gerund(from + 1)))
                || (s.is(from, "what") && Complements.has(cues, "aloud"))
                || (s.is(from, "that") && s.is(from + 1, Kind.WORD) && !syntax.clause(from + 1));
        boolean paid = Complements.has(cues, "to") && Complements.has(cues, "aloud") && Shapes.sum(s, syntax, from);
        boolean posted = s.word(from - 1).startsWith("post") && sum(from);
        return object
                && phrase
                && !s.is(from, Kind.OPEN)
                && !syntax.is(from, "particle")
                && !timed(from)
                && !paid
                && !posted
                && !summoned(from, cues);
    }

    // "called | a strike", not "a claim aid groups called | false"
    private boolean summoned(int from, List<Cue> cues) {
        for (int i = from; i < from + 5; i++) {
            if (s.is(i, Kind.COLON)) {
                return false;
            }
        }
        boolean thing = syntax.is(from, "determiner")
                || syntax.is(from, "pronoun")
                || s.word(from).endsWith("s");
        return thing && syntax.is(from - 1, "summoning") && Complements.has(cues, "np-called");
    }

    // "put the number of cases at 31", "gave a higher figure"
    private boolean figure(int from) {
        // "put the missile's range | at about 600 kilometers"
        for (int i = from + 1; i < Math.min(s.size() - 1, from + 10) && s.is(i, Kind.WORD); i++) {
            if (s.is(i, "at") && (Shapes.sum(s, syntax, i + 1) || syntax.is(i + 1, "count"))) {
                return true;
            }
        }
        for (int i = from; i < Math.min(s.size(), from + 5) && s.is(i, Kind.WORD); i++) {
            if (syntax.is(i, "figure") && !s.is(i - 1, "at")) {
                return !s.is(from, "no");
            }
        }
        return false;
    }

    // "sees | a quarter-point cut", "had penciled in | earnings of $1.12": what may come, or how much
    private boolean sum(int from) {
        for (int i = from; i < Math.min(s.size(), from + 6) && s.is(i, Kind.WORD); i++) {
            if (syntax.is(i, "outcome") && !syntax.possessive(i + 1)) {
                return true;
            }
        }
        return false;
    }

    // "ordered | the immediate evacuation of the camp", "ordered | evacuations"
    private boolean deed(int from) {
        int i = from;
        while (i < from + 4 && s.is(i, Kind.WORD) && !syntax.is(i, "ordered-deed")) {
            i++;
        }
        return syntax.is(i, "ordered-deed") && (i == from || syntax.is(from, "determiner"));
    }

    // "has always maintained | her innocence"
    private boolean claimed(int from) {
        return syntax.is(from, "possessive") && syntax.is(from + 1, "claimed-noun");
    }

    // "published | a video": what tells stands in it
    boolean carrier(int from) {
        boolean shown = syntax.is(from - 1, "showing");
        int i = from;
        while (shown && i < from + 5 && s.is(i, Kind.WORD) && !syntax.is(i, "preposition") && !syntax.subordinates(i)) {
            if (syntax.is(i, "recording")) {
                return true;
            }
            i++;
        }
        return false;
    }

    private boolean comment(int from) {
        return IntStream.range(from, from + 3).anyMatch(i -> syntax.is(i, "commenting"));
    }

    // "did not respond to a request for comment", "painted a different picture": nothing was told
    boolean empty(Part content) {
        for (int i = content.from(); i < Math.min(content.to(), content.from() + 6); i++) {
            if (syntax.finite(i)) {
                return false;
            }
            boolean request = s.word(i).startsWith("request") && s.is(i + 1, "for") && comment(i + 2);
            boolean results = s.word(content.from() - 1).startsWith("report") && syntax.is(i, "results");
            if (request || results || (syntax.is(i, "contrasting") && syntax.is(i + 1, "telling-noun"))) {
                return true;
            }
        }
        return false;
    }
}
