package org.isnad.classifiers.en.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.en.attribution.Complements.Complement;
import org.isnad.classifiers.en.attribution.EnglishLexicon.Cue;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/**
 * Reads verbs with two tellers: "Reuters quoted two officials as saying", "the minister was quoted by the Daily as saying",
 * "he learned from officials that", "she was told by the envoy that".
 */
final class SaidThrough {
    private static final int REACH = 20;
    private static final int LONGEST_THING = 7;
    private static final int LONGEST_TIME = 4;
    private static final Set<SourceKind> PRINTED =
            EnumSet.of(SourceKind.OUTLET, SourceKind.AGENCY, SourceKind.DOCUMENT);

    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;
    private final Subjects subjects;
    private final Complements complements;
    private final Before before;
    private final Tellers tellers;

    SaidThrough(
            Sentence s,
            EnglishSyntax syntax,
            EnglishLexicon lexicon,
            Complements complements,
            Before before,
            Tellers tellers) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.subjects = syntax.subjects;
        this.complements = complements;
        this.before = before;
        this.tellers = tellers;
    }

    // "as | saying", "as having | told": where it begins, and the verb that tells
    private record Saying(int as, int verb) {
        int to() {
            return verb + 1;
        }
    }

    /** "Reuters quoted two officials as saying that …", also behind what they say. */
    Optional<Told> active(Part verb, Part relay) {
        return syntax.is(verb.to() - 1, "quoting-verb")
                ? saying(verb.to() + 1)
                        .flatMap(as -> content(as, relay)
                                .map(content -> through(verb, relay, new Part(verb.to(), as.as()), as, content)))
                : Optional.empty();
    }

    /** "The minister was quoted by the Daily as saying that …", also behind what he said and without the Daily. */
    Optional<Told> passive(Part verb, Part who) {
        if (s.is(verb.to() - 1, "reported")) {
            // "was reported by the Echo|, which quoted him as saying"
            return saying(verb.to()).filter(as -> words(verb.to(), as.as())).flatMap(as -> quoted(verb, who, as));
        }
        return syntax.is(verb.to() - 1, "quoting-verb")
                ? saying(verb.to()).flatMap(as -> quoted(verb, who, as))
                : told(verb, who);
    }

    private boolean words(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> s.is(i, Kind.WORD));
    }

    private Optional<Told> quoted(Part verb, Part who, Saying as) {
        Optional<Part> content = content(as, who);
        Optional<Told> late = byBehind(verb, who, as);
        if (late.isPresent()) {
            return late;
        }
        if (s.is(as.to(), "by") && as.to() + 1 < s.size() && before.closes(who.from() - 1) >= 0) {
            Part relay = new Part(as.to() + 1, subjects.after(as.to() + 1));
            return content.map(words -> through(verb, relay, who, as, words));
        }
        // "in | Wednesday's | Courier"
        int dated = syntax.is(verb.to() + 1, "occasion") && s.is(verb.to() + 2, "'s") ? verb.to() + 3 : verb.to() + 1;
        Part paper = new Part(Math.min(dated, as.as()), as.as());
        boolean in = (s.is(verb.to(), "in") || s.is(verb.to(), "on"))
                && paper.length() > 0
                && (PRINTED.contains(tellers.kind(paper)) || titled(paper));
        if (!s.is(verb.to(), "by") && !in) {
            Part cue = new Part(verb.from(), as.to());
            return content.map(words -> tellers.told(who, cue, Manner.SAID, words, "quoted-as-saying"));
        }
        Part relay = new Part(verb.to() + 1, as.as());
        return content.map(words -> through(new Part(verb.from(), verb.to() + 1), relay, who, as, words));
    }

    // "was quoted in | La Stampa | as saying"
    private boolean titled(Part paper) {
        int name = s.is(paper.from(), "the") ? paper.from() + 1 : paper.from();
        return name < paper.to() && syntax.capital(name) && syntax.capital(paper.to() - 1);
    }

    // "…, the minister was quoted as saying | on Monday by the Daily"
    private Optional<Told> byBehind(Part verb, Part who, Saying as) {
        int by = as.to();
        while (by < as.to() + 4
                && !s.is(by, "by")
                && (s.is(by, "on") || syntax.is(by, "occasion") || syntax.is(by, "timing"))) {
            by++;
        }
        // "was quoted as saying | in the Daily"
        int in = as.to();
        boolean paper = (s.is(in, "in") || s.is(in, "on")) && in + 1 < s.size() && !syntax.is(in + 1, "occasion");
        int at = s.is(by, "by") || !paper ? by : in;
        if (!(s.is(at, "by") || paper) || at + 1 >= s.size() || !s.is(who.from() - 1, Kind.COMMA)) {
            return Optional.empty();
        }
        Part relay = new Part(at + 1, subjects.after(at + 1));
        if (!s.is(at, "by") && !PRINTED.contains(tellers.kind(relay))) {
            return Optional.empty();
        }
        return before.clause(who, relay.to()).map(words -> through(verb, relay, who, as, words));
    }

    private Told through(Part cue, Part relay, Part who, Saying as, Part content) {
        Teller carrier = tellers.teller(relay, cue, Manner.RELAYED);
        // "as warning | of": the preposition belongs to the cue
        boolean governs = syntax.is(as.to(), "preposition") && content.from() == as.to() + 1;
        Teller origin = tellers.teller(who, new Part(as.as(), governs ? as.to() + 1 : as.to()), Manner.SAID);
        return tellers.chain(List.of(carrier, origin), content, "quoted-as-saying");
    }

    /** "Asked by a reporter whether …, he said": the reporter asks. */
    Optional<Told> asked(Part verb) {
        boolean led = syntax.participle(verb.to() - 1) || verb.from() == 0 || s.is(verb.from() - 1, "when");
        // "describes | being told by a doctor | that"
        boolean being = s.is(verb.from(), "being") && verb.length() == 2;
        return being || (led && verb.length() == 1) ? by(verb, complement -> true) : Optional.empty();
    }

    private Optional<Told> by(Part verb, Predicate<Complement> fits) {
        int by = timed(verb);
        if (!s.is(by, "by") || by + 1 >= s.size() || !Complements.has(lexicon.verbsAt(s, verb.to() - 1), "who")) {
            return Optional.empty();
        }
        int errand = verb.length() > 1 ? errand(by + 2) : s.size();
        int end = Math.min(Math.min(subjects.after(by + 1), question(by + 1)), errand);
        return end <= by + 1
                ? Optional.empty()
                : complements
                        .behind(end, lexicon.verbsAt(s, verb.to() - 1))
                        .filter(fits)
                        .map(found -> tellers.told(
                                new Part(by + 1, end),
                                new Part(verb.from(), by == verb.to() ? by + 1 : verb.to()),
                                Manner.SAID,
                                found.content(),
                                "told-by"));
    }

    // "were told | in March | by": index of "by"
    private int timed(Part verb) {
        int by = verb.to();
        boolean when =
                syntax.is(by, "preposition") || syntax.is(by, "occasion") || syntax.adverb(by) || s.is(by, "last");
        while (when && verb.length() > 1 && by < verb.to() + LONGEST_TIME && s.is(by, Kind.WORD) && !s.is(by, "by")) {
            by++;
        }
        boolean time = s.is(by, "by") && when && !syntax.finiteWithin(verb.to(), by);
        return time ? by : verb.to();
    }

    // "had been told | the same thing by their directors"
    private Optional<Told> thing(Part verb) {
        int by = verb.to();
        while (by < verb.to() + LONGEST_THING && s.is(by, Kind.WORD) && !s.is(by, "by") && !syntax.finite(by)) {
            by++;
        }
        boolean told = syntax.is(verb.to(), "determiner")
                && s.is(by, "by")
                && by + 1 < s.size()
                && Complements.has(lexicon.verbsAt(s, verb.to() - 1), "who");
        int end = told ? subjects.after(by + 1) : by;
        return end <= by + 1
                ? Optional.empty()
                : Optional.of(
                        tellers.told(new Part(by + 1, end), verb, Manner.SAID, new Part(verb.to(), by), "told-by"));
    }

    // "had been advised by the doctor | to rest"
    private int errand(int from) {
        int i = from;
        while (i < s.size() && !(s.is(i, "to") && acts(i + 1))) {
            i++;
        }
        // "by his doctors | not to fly"
        return s.is(i - 1, "not") ? i - 1 : i;
    }

    private boolean acts(int i) {
        if (s.is(i, Kind.OPEN)) {
            return acts(i + 1);
        }
        boolean noun = syntax.is(i, "determiner") || syntax.is(i, "pronoun") || syntax.capital(i);
        return syntax.infinitive(i)
                || (s.is(i, Kind.WORD) && !noun && !s.word(i).endsWith("s"));
    }

    private int question(int from) {
        int i = from;
        while (i < s.size() && !s.is(i, "if") && !s.is(i, "whether") && !s.is(i, "about")) {
            i++;
        }
        return i;
    }

    // "had been told by two negotiators that …"
    private Optional<Told> told(Part verb, Part who) {
        // "the inquest was told by a nurse": it tells nothing
        if (syntax.is(who.to() - 1, "hearing-place")) {
            return by(verb, found -> true);
        }
        Optional<Told> told = by(
                        verb,
                        found -> s.is(found.content().from(), "that")
                                // "had been warned by the head | not | to speak"
                                || ((s.is(found.content().from(), "to")
                                                || s.is(found.content().from(), "not"))
                                        && syntax.is(verb.to() - 1, "bidden")))
                .or(() -> thing(verb));
        return spokenFor(who) ? told.map(found -> passedOn(verb, who, found)) : told;
    }

    // "my client was told by", "the minister, his spokesman said, had been told by": whoever tells has it from him; of
    // others who were told nothing says that they passed it on
    private boolean spokenFor(Part who) {
        boolean spokesman = s.is(who.to(), Kind.COMMA) && syntax.is(who.to() + 1, "possessive");
        return spokesman
                || syntax.is(who.from(), "possessive")
                || syntax.is(who.from(), "pronoun")
                || syntax.is(who.from(), "relative");
    }

    private Told passedOn(Part verb, Part who, Told told) {
        // "said | its reporters | had been told by": they are it
        boolean own = syntax.is(who.from(), "possessive") && syntax.is(who.to() - 1, "reporters");
        Teller asked = tellers.teller(who, verb, Manner.RELAYED);
        Teller carrier = own ? asked.pointing(Teller.Pointing.BACK) : asked;
        return new Told(
                told.content(),
                List.of(
                        carrier.saying(told.cue(), Manner.RELAYED),
                        told.tellers().getFirst()),
                told.rule());
    }

    /** "has learned from officials that …": the teller has it from them. */
    Optional<Told> heard(Part cue, Teller teller, Part content) {
        if (s.word(cue.to() - 1).startsWith("attribut")) {
            return attributed(teller, content);
        }
        int hearing = content.from() + 2;
        boolean had = s.is(hearing - 1, "have") && syntax.is(hearing, "hearing-verb") && s.is(hearing + 1, "from");
        if (had && hearing + 2 < s.size()) {
            return toHaveHeard(new Part(cue.from(), hearing + 1), teller);
        }
        int from = cue.to();
        boolean source = (s.is(from, "from") || s.is(from, "via") || s.is(from, "through"))
                && syntax.is(cue.to() - 1, "hearing-verb")
                && (from + 1 < content.from() || content.to() < cue.from());
        if (!source || from + 1 >= s.size()) {
            return Optional.empty();
        }
        int end = subjects.after(from + 1);
        Part who = new Part(from + 1, content.to() < cue.from() ? end : Math.min(end, content.from()));
        Part words = new Part(cue.from(), from + 1);
        return Optional.of(tellers.chain(
                List.of(
                        teller.saying(s.span(words.from(), words.to()), Manner.RELAYED),
                        tellers.teller(who, words, Manner.SAID)),
                content,
                "heard-from"));
    }

    // "claims to have learned | from a source | that"
    private Optional<Told> toHaveHeard(Part cue, Teller teller) {
        int from = cue.to() + 1;
        int close = s.is(from, Kind.OPEN) ? s.closing(from) : -1;
        int to = close > 0 ? close + 1 : subjects.after(from);
        if (to <= from || !s.is(to, "that")) {
            return Optional.empty();
        }
        return Optional.of(tellers.chain(
                List.of(
                        teller.saying(s.span(cue.from(), cue.to()), Manner.RELAYED),
                        tellers.teller(new Part(from, to), new Part(from - 1, from), Manner.SAID)),
                new Part(to, complements.clauseEnd(to)),
                "heard-from"));
    }

    // "attributed the report to a diplomat": the teller has it from him
    private Optional<Told> attributed(Teller teller, Part content) {
        for (int to = content.from() + 1; to < content.to() - 1; to++) {
            // "the report", not "the drought to two dry winters"
            boolean told = syntax.is(to - 1, "told-noun") || s.is(to - 1, "information") || s.is(to - 1, "story");
            if (told && s.is(to, "to")) {
                Part who = new Part(to + 1, subjects.after(to + 1));
                return Optional.of(tellers.chain(
                        List.of(
                                teller.saying(teller.cue(), Manner.RELAYED),
                                tellers.teller(who, new Part(to, to + 1), Manner.SAID)),
                        new Part(content.from(), to),
                        "attributed-to"));
            }
        }
        return Optional.empty();
    }

    private Optional<Saying> saying(int from) {
        for (int i = from; i < Math.min(s.size() - 1, from + REACH); i++) {
            int verb = s.is(i + 1, "having") ? i + 2 : i + 1;
            boolean tells = verb > i + 1 ? syntax.passiveForm(verb) : syntax.gerund(verb);
            if (s.is(i, "as") && tells && !lexicon.verbsAt(s, verb).isEmpty()) {
                return Optional.of(new Saying(i, verb));
            }
        }
        return Optional.empty();
    }

    private Optional<Part> content(Saying as, Part subject) {
        int begin = subject.from() - 1;
        if (before.closes(begin) >= 0) {
            return before.quoted(begin, as.to());
        }
        List<Cue> cues = lexicon.verbsAt(s, as.verb());
        int end = timed(as.to());
        boolean over = end >= s.size() || s.is(end, Kind.STOP);
        return over
                ? before.clause(subject, end)
                : complements.behind(as.to(), cues).map(Complement::content).or(() -> told(as, subject));
    }

    // "…, the minister was quoted as telling | lawmakers on Monday."
    private Optional<Part> told(Saying as, Part subject) {
        int end = subjects.after(as.to());
        boolean whom = Complements.has(lexicon.verbsAt(s, as.verb()), "who") && syntax.nounPhrase(as.to());
        return whom && s.is(subject.from() - 1, Kind.COMMA) ? before.clause(subject, end) : Optional.empty();
    }

    // "as saying | late on Monday"
    private int timed(int from) {
        int end = from;
        while (syntax.is(end, "occasion")
                || s.is(end, "late")
                || s.is(end, "early")
                || (s.is(end, "on") && syntax.is(end + 1, "occasion"))) {
            end++;
        }
        return end;
    }
}
