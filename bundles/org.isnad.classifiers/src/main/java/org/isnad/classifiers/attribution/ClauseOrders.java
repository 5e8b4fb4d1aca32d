package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads a verb of telling with who tells, which stands before it or, as news likes it, behind. */
final class ClauseOrders {
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;
    private final ClauseContents contents;
    private final ClauseQuoted quoted;
    private final ClauseRelayers relayers;
    private final ClauseCues cues;
    private final String prefix;

    ClauseOrders(
            ClauseParts parts, ClauseContents contents, ClauseQuoted quoted, ClauseRelayers relayers, ClauseCues cues) {
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.sources = parts.sources();
        this.ends = parts.ends();
        this.subjects = parts.subjects();
        this.contents = contents;
        this.quoted = quoted;
        this.relayers = relayers;
        this.cues = cues;
        this.prefix = parts.prefix();
    }

    /** A verb of telling with its auxiliaries; {@code plain} unless it stands in a relative clause. */
    record Cue(Span span, int to, ClauseLexicon.Verb verb, boolean plain) {}

    /** What is told with the verb behind who tells; empty if nothing is. */
    Optional<Told> saidBy(ClauseSubjects.Subject subject, Cue cue) {
        // «"…", כתב המושל בדו"ח ש|מסר לנציב, "…"»: what he said it in
        if (!cue.plain() && ends.closes(subject.from() - 1) >= 0) {
            return Optional.empty();
        }
        List<Teller> tellers = new ArrayList<>();
        relayers.before(subject.from()).ifPresent(tellers::add);
        tellers.add(subject.teller().saying(cue.span(), cue.verb().manner()));
        relayers.outOf(cue.to(), cue.verb()).ifPresent(tellers::add);
        // «"ייתכן", היא כותבת, "שחרטום תפרוש"»
        boolean broken =
                ends.closes(subject.from() - 1) >= 0 && s.is(cue.to(), Kind.COMMA) && s.is(cue.to() + 1, Kind.OPEN);
        if (broken) {
            return quoted.before(subject.from())
                    .map(span -> new Told(quoted.goingOn(span, cue.to()), tellers, prefix + ".content-before"));
        }
        Optional<Span> behind = contents.at(cue.to(), cue.verb());
        if (behind.isPresent()) {
            return Optional.of(new Told(behind.get(), tellers, prefix + ".subject-verb"));
        }
        boolean over = cue.to() >= s.size()
                || (!s.is(cue.to(), Kind.WORD) && !s.is(cue.to(), Kind.OPEN))
                || (lexicon.is(s, cue.to(), "after") && !s.is(cue.to(), "את") && !s.is(cue.to(), "על"))
                || lexicon.is(s, cue.to(), "occasion")
                || s.word(cue.to()).startsWith("ל");
        if (!over || !cue.plain()) {
            return Optional.empty();
        }
        // «ביטול המכסים, הם טוענים, הרג את הענף»
        int around = ends.around(subject.from(), cue.to());
        if (around > cue.to() && ends.closes(subject.from() - 1) < 0) {
            Span whole = s.trimmed(ends.clauseStart(subject.from()), around);
            return Optional.of(new Told(whole, tellers, prefix + ".content-around"));
        }
        // «…, ובאוצר מכחישים.»: it does not say what
        boolean clause = (cue.verb().has("clause")
                        && cue.verb().manner() != Manner.DENIED
                        && !s.is(subject.from() - 1, "ו")
                        && !s.word(subject.from()).startsWith("וב"))
                || (ends.closes(subject.from() - 1) >= 0
                        && (s.is(subject.from() - 1, Kind.COMMA) || subjects.somebody(subject.from())));
        return clause
                ? quoted.before(subject.from()).map(span -> new Told(span, tellers, prefix + ".content-before"))
                : Optional.empty();
    }

    /** What is told with the verb before who tells: «"…", אמר השר», «אתמול הודיע השר כי»; empty if nothing is. */
    Optional<Told> inverted(ClauseSubjects.Subject subject, int verb, Cue cue) {
        List<Teller> tellers = new ArrayList<>();
        tellers.add(subject.teller().saying(cue.span(), cue.verb().manner()));
        // «"…", ציטט העיתון | את הדובר»
        int whom = subject.to() + 1;
        if (cue.verb().has("relay") && s.is(subject.to(), "את") && ends.closes(verb - 1) >= 0) {
            tellers.set(0, tellers.getFirst().saying(cue.span(), Manner.RELAYED));
            // «"…", ציטט הדובר את | דברי | השר»
            int his = !lexicon.is(s, whom, "stance") ? whom : s.is(whom + 1, "של") ? whom + 2 : whom + 1;
            boolean words = his > whom && s.is(his, Kind.WORD);
            int who = words ? his : whom;
            tellers.add(sources.read(s, who, ends.ofSource(who))
                    .saying(words ? s.span(whom, who) : cue.span(), Manner.QUOTED));
        }
        if (ends.closes(verb - 1) >= 0) {
            relayers.quotes(subject, cue.verb(), cue.span()).ifPresent(both -> {
                tellers.clear();
                tellers.addAll(both);
            });
        }
        relayers.outOf(subject.to(), cue.verb()).ifPresent(tellers::add);
        boolean again = cues.joins(verb - 1);
        int first = again || lexicon.is(s, verb - 1, "modal") ? cues.auxiliary(verb) : verb;
        while (lexicon.is(s, first - 1, "lead")) {
            first--;
        }
        int lead = first;
        Optional<Span> before = s.is(verb - 1, "ו") && !again ? Optional.empty() : quoted.before(lead);
        // «…, שהגיע לידי "גל כלכלי", כתבה שגב כי»: a name in marks is nothing said
        boolean tells = ends.direct(subject.to()) >= 0 || ends.tells(subject.to());
        boolean name = before.isPresent() && tells && quoted.brief(lead - 1);
        if (before.isPresent() && !name && ends.closes(lead - 1) >= 0) {
            int described = ends.described(subject.to());
            if (described > subject.to()) {
                Span whole = s.span(subject.from(), described);
                tellers.set(0, tellers.getFirst().over(whole));
            }
            return before.map(
                    span -> new Told(quoted.goingOn(span, subject.to()), tellers, prefix + ".content-before"));
        }
        // «הפגישה, אומר גורם מדיני, הייתה "טעונה"»
        int around = before.isEmpty() ? ends.around(lead, subject.to()) : lead;
        if (around > subject.to() && cue.verb().has("clause") && ends.clauseStart(lead) < lead - 1) {
            Span whole = s.trimmed(ends.clauseStart(lead), around);
            return Optional.of(new Told(whole, tellers, prefix + ".content-around"));
        }
        // «…, כך קובע דוח שנחשף ב"הארץ"»: a clause behind says what it is
        if (before.isPresent() && s.is(lead, "כך") && ends.tells(subject.to()) && !name) {
            Span whole = s.span(subject.from(), ends.ofDescribed(subject.from()));
            List<Teller> described = List.of(tellers.getFirst().over(whole));
            return before.map(span -> new Told(span, described, prefix + ".content-before"));
        }
        // «…, כך סיפר סגנו | לאחר שפרש»: when he said so
        if (before.isPresent() && s.is(lead, "כך") && lexicon.is(s, subject.to(), "while")) {
            return before.map(span -> new Told(span, tellers, prefix + ".content-before"));
        }
        int begin = s.is(subject.to(), Kind.COMMA) ? subject.to() + 1 : subject.to();
        boolean clause = cue.verb().has("prefix")
                && (ends.tells(begin) || clausal(begin))
                && (begin > subject.to() || subject.teller().source().named());
        // «הבטיח השר, דן לוי, | להוריד את המס»
        boolean object = begin > subject.to() && ends.object(begin, cue.verb());
        // «אמר | להם | ראש המכינה | לא לדבר»
        boolean bidden = lexicon.is(s, cue.to(), "him")
                && cue.verb().has("clause")
                && (ends.toBeDone(begin) || (s.is(begin, "לא") && ends.toBeDone(begin + 1)));
        if (bidden) {
            return Optional.of(new Told(content(begin, ends.ofObject(begin)), tellers, prefix + ".verb-subject"));
        }
        return (clause
                        ? Optional.of(content(begin, ends.of(begin, begin)))
                        : contents.at(object ? begin : subject.to(), cue.verb()))
                .map(span -> new Told(span, tellers, prefix + ".verb-subject"))
                .or(() -> cue.verb().has("clause")
                                || cue.verb().has("colon")
                                || cue.verb().has("quote")
                        ? before.map(span ->
                                new Told(goingOn(span, lead, subject.to()), tellers, prefix + ".content-before"))
                        : Optional.empty());
    }

    // «…, אורן בכר, ש|מנכ"לית החברה הבטיחה»: what he tells, not who he is
    private boolean clausal(int i) {
        return s.is(i, "ש") && lexicon.noun(s.word(i + 1)).isPresent() && !ends.anonymous(i);
    }

    private Span goingOn(Span before, int cue, int behind) {
        int to = ends.around(cue, behind);
        return to > behind ? before.union(s.get(to - 1).span()) : before;
    }

    private Span content(int from, int to) {
        return s.trimmed(from, Math.max(to, from + 1));
    }
}
