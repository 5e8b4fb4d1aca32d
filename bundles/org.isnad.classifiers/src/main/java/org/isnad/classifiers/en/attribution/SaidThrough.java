package org.isnad.classifiers.en.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** "Reuters quoted two officials as saying that …", also behind what they say. */
    Optional<Told> active(Part verb, Part relay) {
        int as = syntax.is(verb.to() - 1, "quoting-verb") ? as(verb.to() + 1) : -1;
        if (as < 0) {
            return Optional.empty();
        }
        return content(as, relay).map(content -> through(verb, relay, new Part(verb.to(), as), as, content));
    }

    /** "The minister was quoted by the Daily as saying that …", also behind what he said and without the Daily. */
    Optional<Told> passive(Part verb, Part who) {
        if (!syntax.is(verb.to() - 1, "quoting-verb")) {
            return told(verb, who);
        }
        int as = as(verb.to());
        if (as < 0) {
            return Optional.empty();
        }
        Optional<Part> content = content(as, who);
        Optional<Told> late = byBehind(verb, who, as);
        if (late.isPresent()) {
            return late;
        }
        if (s.is(as + 2, "by") && as + 3 < s.size() && before.closes(who.from() - 1) >= 0) {
            Part relay = new Part(as + 3, subjects.after(as + 3));
            return content.map(words -> through(verb, relay, who, as, words));
        }
        // "in | Wednesday's | Courier"
        int dated = syntax.is(verb.to() + 1, "occasion") && s.is(verb.to() + 2, "'s") ? verb.to() + 3 : verb.to() + 1;
        Part paper = new Part(Math.min(dated, as), as);
        boolean in = (s.is(verb.to(), "in") || s.is(verb.to(), "on"))
                && paper.length() > 0
                && (tellers.kind(paper) == SourceKind.OUTLET || tellers.kind(paper) == SourceKind.AGENCY);
        if (!s.is(verb.to(), "by") && !in) {
            Part cue = new Part(verb.from(), as + 2);
            return content.map(words -> tellers.told(who, cue, Manner.SAID, words, "quoted-as-saying"));
        }
        Part relay = new Part(verb.to() + 1, as);
        return content.map(words -> through(new Part(verb.from(), verb.to() + 1), relay, who, as, words));
    }

    // "…, the minister was quoted as saying | on Monday by the Daily"
    private Optional<Told> byBehind(Part verb, Part who, int as) {
        int by = as + 2;
        while (by < as + 6 && (s.is(by, "on") || syntax.is(by, "occasion") || syntax.is(by, "timing"))) {
            by++;
        }
        if (!s.is(by, "by") || by + 1 >= s.size() || !s.is(who.from() - 1, Kind.COMMA)) {
            return Optional.empty();
        }
        Part relay = new Part(by + 1, subjects.after(by + 1));
        return before.clause(who, relay.to()).map(words -> through(verb, relay, who, as, words));
    }

    private Told through(Part cue, Part relay, Part who, int as, Part content) {
        Teller carrier = tellers.teller(relay, cue, Manner.RELAYED);
        // "as warning | of": the preposition belongs to the cue
        boolean governs = syntax.is(as + 2, "preposition") && content.from() == as + 3;
        Teller origin = tellers.teller(who, new Part(as, governs ? as + 3 : as + 2), Manner.SAID);
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
        int by = verb.to();
        if (!s.is(by, "by") || by + 1 >= s.size() || !Complements.has(lexicon.verbsAt(s, by - 1), "who")) {
            return Optional.empty();
        }
        int end = Math.min(subjects.after(by + 1), question(by + 1));
        return end <= by + 1
                ? Optional.empty()
                : complements
                        .behind(end, lexicon.verbsAt(s, by - 1))
                        .filter(fits)
                        .map(found -> tellers.told(
                                new Part(by + 1, end),
                                new Part(verb.from(), by + 1),
                                Manner.SAID,
                                found.content(),
                                "told-by"));
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
        // "said | its reporters | had been told by": they are it
        boolean own = syntax.is(who.from(), "possessive") && syntax.is(who.to() - 1, "reporters");
        Teller asked = tellers.teller(who, verb, Manner.RELAYED);
        Teller carrier = own ? asked.pointing(Teller.Pointing.BACK) : asked;
        return by(verb, found -> s.is(found.content().from(), "that"))
                .or(() -> thing(verb))
                .map(told -> new Told(
                        told.content(),
                        List.of(
                                carrier.saying(told.cue(), Manner.RELAYED),
                                told.tellers().getFirst()),
                        told.rule()));
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

    // index of the "as" before a gerund that tells, or -1
    private int as(int from) {
        for (int i = from; i < Math.min(s.size() - 1, from + REACH); i++) {
            if (s.is(i, "as")
                    && syntax.gerund(i + 1)
                    && !lexicon.verbsAt(s, i + 1).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Part> content(int as, Part subject) {
        int begin = subject.from() - 1;
        if (before.closes(begin) >= 0) {
            return before.quoted(begin, as + 2);
        }
        List<Cue> cues = lexicon.verbsAt(s, as + 1);
        int end = as + 2;
        while ((s.is(end, "on") && syntax.is(end + 1, "occasion")) || syntax.is(end, "occasion")) {
            end++;
        }
        boolean over = end >= s.size() || s.is(end, Kind.STOP);
        return over
                ? before.clause(subject, end)
                : complements.behind(as + 2, cues).map(Complement::content);
    }
}
