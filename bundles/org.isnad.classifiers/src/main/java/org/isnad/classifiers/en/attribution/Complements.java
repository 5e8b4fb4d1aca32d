package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;

/** Finds what stands behind a word that attributes: the words quoted, the clause, the infinitive, the object. */
final class Complements {
    private static final int REACH = 24;

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishEnds ends;
    private final ObjectNouns nouns;
    private final SpokenOf spokenOf;
    private final Gaps gaps;
    private final Interruption interruption;
    private final LaterClauses later;
    private final Hearers hearers;
    private final Addressees addressees;

    Complements(Sentence s, EnglishSyntax syntax, EnglishEnds ends) {
        this.s = s;
        this.syntax = syntax;
        this.ends = ends;
        this.nouns = new ObjectNouns(s, syntax);
        this.spokenOf = new SpokenOf(s, syntax, ends);
        this.gaps = new Gaps(s, syntax);
        this.interruption = syntax.interruption;
        this.later = new LaterClauses(s, syntax);
        this.hearers = new Hearers(s, syntax, ends);
        this.addressees = new Addressees(s, syntax, this);
    }

    /** What is attributed, and where the cue ends that takes prepositions and colons in. */
    record Complement(int cueTo, Part content, Optional<Part> told) {
        static Optional<Complement> of(int cueTo, Part content) {
            return content.length() > 0
                    ? Optional.of(new Complement(cueTo, content, Optional.empty()))
                    : Optional.empty();
        }

        Complement telling(Part whom) {
            return new Complement(cueTo, content, Optional.of(whom));
        }
    }

    Optional<Complement> behind(int from, List<Cue> cues) {
        // "its director says; surgeons are operating"
        if (s.is(from, Kind.COMMA) && s.original(from).equals(";")) {
            return Optional.empty();
        }
        boolean who = has(cues, "who");
        Optional<Complement> him = who ? hearers.him(from, cues) : Optional.empty();
        if (him.isPresent() || cues.getFirst().has("knowing")) {
            return him;
        }
        Optional<Complement> found = direct(from, from, cues);
        if (found.isEmpty() && has(cues, "np-as")) {
            found = as(from);
        }
        if (found.isEmpty()) {
            found = prepositional(from, cues);
        }
        found = found.isEmpty() && s.is(from, Kind.COMMA) ? behindComma(from, cues) : found;
        found = found.isEmpty() && who ? addressees.behind(from, cues) : found;
        found = found.isEmpty() && has(cues, "quote") ? messaged(from, cues) : found;
        int object = found.isEmpty() ? nouns.behindTime(from, cues) : from;
        if (object > from) {
            return Complement.of(from, new Part(object, ends.ofPhrase(object)));
        }
        found = found.isEmpty() ? hearers.over(from, cues) : found;
        if (found.isEmpty()) {
            found = inserted(from, cues);
        }
        int behind = found.isEmpty() && has(cues, "bare") ? later.begins(from) : -1;
        if (behind > from) {
            return Complement.of(from, new Part(behind, ends.ofClause(behind)));
        }
        // "published | a video which it said showed the moment"
        if (found.isEmpty() && has(cues, "aloud") && nouns.carrier(from)) {
            return Optional.empty();
        }
        // "those who showed | up | said"
        if (found.isEmpty() && syntax.is(from, "particle")) {
            return Optional.empty();
        }
        // "denied | reports that it was in talks, calling them"
        boolean denies = has(cues, "np") && syntax.is(from, "told-noun") && s.is(from + 1, "that");
        if (found.isEmpty() && !denies && has(cues, "bare") && (syntax.clause(from) || interruption.verb(from) > 0)) {
            found = Complement.of(from, new Part(from, ends.ofClause(from)));
        }
        int said = found.isEmpty() ? spokenOf.begins(from, cues) : from;
        if (said > from) {
            return Complement.of(from, new Part(said, ends.ofPhrase(said)))
                    .map(complement -> complement.telling(new Part(from, said)));
        }
        if (found.isEmpty() && nouns.attributed(from, cues)) {
            // "endorsed | him | twice"
            boolean alone = syntax.is(from, "pronoun") && syntax.adverb(from + 1) && !s.is(from + 1, "now");
            found = Complement.of(from, new Part(from, alone ? from + 1 : ends.ofPhrase(from)));
        }
        return found.filter(complement -> !nouns.empty(complement.content()));
    }

    /** "dismissed | as "pure fantasy" a report", "what he described to the paper | as stern", where no object stands. */
    Optional<Complement> as(int from) {
        return spokenOf.as(from).flatMap(part -> Complement.of(from, part));
    }

    // "texted an associate|: "Get rid of it""
    private Optional<Complement> messaged(int from, List<Cue> cues) {
        int i = from;
        while (i < Math.min(s.size(), from + 7) && s.is(i, Kind.WORD) && !syntax.finite(i) && !syntax.subordinates(i)) {
            i++;
        }
        // "reckons | the pitch, "more sand than grass," cost him"
        boolean aside = s.is(i, Kind.COMMA) && s.closing(i + 1) > 0 && syntax.finite(s.closing(i + 1) + 1);
        boolean quote = (s.is(i, Kind.COLON) || (s.is(i, Kind.COMMA) && !aside)) && s.is(i + 1, Kind.OPEN);
        return quote && i > from && syntax.nounPhrase(from) ? direct(from, i, cues) : Optional.empty();
    }

    // "asked, the night before, | for", "have argued, and a memo now acknowledges, | that"
    private Optional<Complement> behindComma(int comma, List<Cue> cues) {
        if (s.is(comma + 1, "that") && has(cues, "that") && comma + 2 < s.size()) {
            return Complement.of(comma, new Part(comma + 1, ends.ofClause(comma + 1)));
        }
        boolean joined = syntax.is(comma + 1, "conjunction");
        for (int i = comma + 2; i < Math.min(s.size() - 1, comma + REACH) && !s.is(i, Kind.STOP); i++) {
            if (!s.is(i, Kind.COMMA)) {
                continue;
            }
            if (joined) {
                boolean that = s.is(i + 1, "that") && has(cues, "that");
                return that ? Complement.of(comma, new Part(i + 1, ends.ofClause(i + 1))) : Optional.empty();
            }
            boolean aside = !syntax.finiteWithin(comma + 1, i) && i - comma < 9;
            return aside && (syntax.is(i + 1, "preposition") || s.is(i + 1, "to"))
                    ? prepositional(i + 1, cues).map(found -> governed(comma, found))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    // with the preposition, from which the cue is parted
    private static Complement governed(int comma, Complement found) {
        return new Complement(
                comma, new Part(found.content().from() - 1, found.content().to()), found.told());
    }

    /** Index after the clause that begins there. */
    int clauseEnd(int from) {
        return ends.ofClause(from);
    }

    static boolean has(List<Cue> cues, String frame) {
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).has(frame)) {
                return true;
            }
        }
        return false;
    }

    // right behind the cue, or behind what is inserted
    Optional<Complement> direct(int cueTo, int at, List<Cue> cues) {
        int k = at;
        while (syntax.adverb(k)
                && cueTo == at
                && !s.is(k, "not")
                && !syntax.is(k, "pronoun")
                && !syntax.is(k, "determiner")) {
            k++;
        }
        if (s.is(k, Kind.COLON)) {
            return colon(cueTo, k, cues);
        }
        if (s.is(k, Kind.OPEN) || (s.is(k, Kind.COMMA) && s.is(k + 1, Kind.OPEN) && has(cues, "quote"))) {
            int open = s.is(k, Kind.OPEN) ? k : k + 1;
            // "told mediators "orally" | that it accepted the list"
            int behind = s.closing(open) + 1;
            if (behind > 0 && behind - open < 5 && s.is(behind, "that") && has(cues, "that")) {
                return Complement.of(cueTo, new Part(behind, ends.ofClause(behind)));
            }
            boolean quote = (has(cues, "quote") || has(cues, "np") || has(cues, "bare"))
                    && !((has(cues, "with") || has(cues, "weak")) && gaps.manner(open) && !syntax.capital(open + 1));
            int from = gaps.behindObject(open, cues);
            boolean phrase = from > open || (has(cues, "np") && gaps.worded(open));
            Part words = new Part(from, phrase ? ends.ofPhrase(from) : ends.ofQuote(open));
            return quote ? Complement.of(cueTo, words) : Optional.empty();
        }
        return clause(cueTo, k, cues);
    }

    // "wrote: …"; where the sentence ends with the colon, the words stand in the next paragraph
    private Optional<Complement> colon(int cueTo, int k, List<Cue> cues) {
        int cueEnd = k == cueTo ? k + 1 : cueTo;
        if (k + 1 == s.size()) {
            return has(cues, "quote") ? Complement.of(cueEnd, new Part(k, k + 1)) : Optional.empty();
        }
        int to = s.is(k + 1, Kind.OPEN) ? ends.ofQuote(k + 1) : ends.ofClause(k + 1);
        return Complement.of(cueEnd, new Part(k + 1, to));
    }

    private Optional<Complement> clause(int cueTo, int k, List<Cue> cues) {
        boolean question = s.is(k, Kind.COMMA)
                && syntax.capital(k + 1)
                && has(cues, "quote")
                && (syntax.is(k + 1, "wh") || syntax.auxiliary(k + 1));
        if (question) {
            return Complement.of(cueTo, new Part(k + 1, ends.ofClause(k + 1)));
        }
        if (s.is(k, "that") && !s.is(k + 1, "as") && has(cues, "that") && conjunction(k, cues)) {
            return Complement.of(cueTo, new Part(k, ends.ofClause(k)));
        }
        if ((syntax.is(k, "wh")
                        && has(cues, "wh")
                        && k + 1 < s.size()
                        && !(s.is(k, "if") || s.is(k, "when") || s.is(k, "where")))
                || (s.is(k, "if") && has(cues, "if"))) {
            return Complement.of(cueTo, new Part(k, ends.ofClause(k)));
        }
        if (s.is(k, "not") && s.is(k + 1, "to") && has(cues, "to")) {
            return Complement.of(cueTo, new Part(k, ends.ofPhrase(k)));
        }
        boolean quoted = s.is(k + 1, Kind.OPEN) && (syntax.verb(k + 2) || infinitive(k + 2));
        if (s.is(k, "to") && has(cues, "to") && (syntax.verb(k + 1) || infinitive(k + 1) || quoted)) {
            return Complement.of(cueTo, new Part(k, ends.ofPhrase(k)));
        }
        return Optional.empty();
    }

    private boolean infinitive(int i) {
        // "invited both sides | to talks"
        boolean plural = s.word(i).endsWith("s") && !s.word(i).endsWith("ss") && !syntax.infinitive(i);
        return s.is(i, Kind.WORD)
                && !plural
                && !syntax.is(i, "determiner")
                && !syntax.is(i, "pronoun")
                && !syntax.name(i);
    }

    // "said that | it was", not "likes that | car"
    private boolean conjunction(int that, List<Cue> cues) {
        return !has(cues, "np")
                || syntax.capital(that + 1)
                || syntax.is(that + 1, "determiner")
                || syntax.is(that + 1, "pronoun")
                || syntax.clause(that + 1)
                || syntax.is(that + 1, "subordinate")
                || s.is(that + 1, Kind.COMMA)
                || s.is(that + 1, Kind.OPEN)
                || syntax.finiteWithin(that + 1, Math.min(s.size(), that + 20));
    }

    // "called | for", "talked | about": the preposition belongs to the cue
    private Optional<Complement> prepositional(int from, List<Cue> cues) {
        int k = gaps.overManner(from);
        // "vowed on Friday | to fight on"
        if (k > from && s.is(k, "to") && has(cues, "to") && syntax.infinitive(k + 1)) {
            return Complement.of(from, new Part(k, ends.ofPhrase(k)));
        }
        boolean belongs = (syntax.is(k, "preposition") && has(cues, s.word(k)))
                || (s.is(k, "to") && has(cues, "unto"))
                || (s.is(k, "alleging") && has(cues, "alleging"))
                || (s.is(k, "like") && has(cues, "like"));
        if (!belongs || syntax.is(k + 1, "occasion") || syntax.is(k + 1, "month") || k + 1 >= s.size()) {
            return Optional.empty();
        }
        boolean content = s.is(k + 1, "being")
                || s.is(k + 1, "having")
                || syntax.nounPhrase(k + 1)
                || Shapes.sum(s, syntax, k + 1)
                || syntax.is(k + 1, "wh")
                || syntax.verb(k + 1)
                || syntax.is(k + 1, "pronoun");
        // "wrote to the newspaper | saying the claims were false"
        if (s.is(k, "to") && gaps.tells(k + 1)) {
            return Optional.empty();
        }
        // "apologised | to customers | for the delay"
        int sorry = s.is(k, "to") && s.word(from - 1).startsWith("apolog") ? gaps.sorry(k) : -1;
        if (sorry > 0) {
            return Complement.of(from, new Part(sorry, ends.ofPhrase(sorry)));
        }
        // "conceded to them | that"
        boolean toWhom = s.is(k, "to") && has(cues, "that");
        boolean weakOn = (s.is(k, "on") || s.is(k, "in") || s.is(k, "at") || toWhom) && gaps.later(k + 1);
        int end = syntax.is(k + 1, "wh") ? ends.ofClause(k + 1) : ends.ofPhrase(k + 1);
        // "pushed back | Tuesday | on": the preposition is parted from the cue
        boolean parted = k > from && syntax.is(k - 1, "occasion");
        return content && !weakOn
                ? Complement.of(parted ? from : k + 1, new Part(parted ? k : k + 1, end))
                : Optional.empty();
    }

    // "said on Monday | that", "said, in a rare interview, | that", "wrote in an op-ed: …"
    private Optional<Complement> inserted(int from, List<Cue> cues) {
        if (!gaps.inserts(from)) {
            return Optional.empty();
        }
        boolean comma = s.is(from, Kind.COMMA) || (syntax.is(from, "occasion") && s.is(from + 1, Kind.COMMA));
        // "demurred, | saying only | that"
        if (s.is(from, Kind.COMMA) && syntax.gerund(from + 1) && syntax.tells(from + 1)) {
            return Optional.empty();
        }
        int object = comma && has(cues, "np") && syntax.is(from + 1, "preposition") ? gaps.objectBehind(from) : from;
        if (object > from) {
            return Complement.of(from, new Part(object, ends.ofPhrase(object)));
        }
        // "said | as he arrived in Doha | that"
        boolean happens = syntax.is(from, "while-lead");
        for (int i = from + 1; i < Math.min(s.size(), from + REACH); i++) {
            boolean quote = (s.is(i, Kind.COMMA) && s.is(i + 1, Kind.OPEN))
                    || s.is(i, Kind.COLON)
                    || (s.is(i, Kind.OPEN) && has(cues, "quote") && gaps.quoted(i));
            boolean that = s.is(i, "that")
                    && (!comma || s.is(i - 1, Kind.COMMA))
                    && has(cues, "that")
                    && conjunction(i, cues)
                    && (syntax.clause(i + 1)
                            || syntax.adverb(i + 1)
                            || syntax.is(i + 1, "subject")
                            || interruption.verb(i + 1) > 0);
            // "vowed in a speech | to fight on"
            boolean to = s.is(i, "to") && !comma && (syntax.is(i - 1, "said-in") || syntax.is(i - 1, "event"));
            if (quote || that || (to && has(cues, "to") && syntax.infinitive(i + 1))) {
                return direct(from, i, cues);
            }
            // "hinted at more, | saying it would "do what it takes""
            if (s.is(i, Kind.COMMA) && syntax.gerund(i + 1) && syntax.tells(i + 1) && !syntax.is(i + 1, "appearing")) {
                return Optional.empty();
            }
            comma |= s.is(i, Kind.COMMA) && gaps.aside(i + 1);
            if ((s.is(i, Kind.STOP) && s.word(i - 1).length() > 4) || (s.is(i, Kind.COMMA) && !comma)) {
                return Optional.empty();
            }
            boolean timed = syntax.is(i - 1, "occasion") && !syntax.is(i - 2, "determiner");
            if (!comma && has(cues, "bare") && timed && syntax.clause(i)) {
                return Complement.of(from, new Part(i, ends.ofClause(i)));
            }
            if (syntax.finite(i) && !comma && !happens) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
