package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Finds who quotes the one that says something: «העיתון ציטט | גורם שאמר כי», «הדו"ח נשען על | שומרים, שאישרו כי». */
record ClauseRelayers(
        Sentence s, ClauseLexicon lexicon, ClauseSources sources, ClauseEnds ends, ClauseSubjects subjects) {
    private static final int LONGEST = 8;
    private static final int NEAR = 4;

    /** Who quotes whoever stands there; empty if nobody does. */
    Optional<Teller> before(int from) {
        ClauseInPrint print = new ClauseInPrint(s, lexicon, sources);
        Optional<Teller> printed = print.before(from).or(() -> print.carrier(from));
        return printed.isPresent() ? printed : quoting(from).or(() -> behindVerb(from));
    }

    // «בספר מצטטת | המחברת | את ראש המוסד שאמר»: who quotes stands behind the verb
    private Optional<Teller> behindVerb(int from) {
        int object = from - 1;
        while (lexicon.is(s, object, "quoted") && !s.is(object, "את")) {
            object--;
        }
        int verb = object - 1;
        while (s.is(object, "את") && verb > from - LONGEST && !relays(verb)) {
            verb--;
        }
        int at = verb;
        int whom = object;
        return !relays(at) || at >= object - 1
                ? Optional.empty()
                : subjects.behind(at + 1)
                        .filter(subject -> subject.to() == whom)
                        .map(subject -> subject.teller().saying(s.get(at).span(), Manner.RELAYED));
    }

    private boolean relays(int i) {
        return lexicon.verb(s.word(i)).filter(verb -> verb.has("relay")).isPresent();
    }

    private Optional<Teller> quoting(int from) {
        int verb = from - 1;
        while (lexicon.is(s, verb, "quoted")
                || words(verb)
                || lexicon.is(s, verb, "occasion")
                || lexicon.is(s, verb, "also")
                || (lexicon.is(s, verb, "weekday") && lexicon.is(s, verb - 1, "day-of"))
                || (s.word(verb).startsWith("ב")
                        && lexicon.document(s.word(verb).substring(1)))
                || s.is(verb, Kind.OTHER)
                || (s.is(verb, "עם") && lexicon.is(s, verb - 1, "talks"))) {
            verb -= s.is(verb, "עם") ? 2 : 1;
        }
        // «ציטט | בגזר הדין | את האלמנה, שאמרה»: where he quotes her
        for (int k = verb; s.is(verb + 1, "את") && k > verb - NEAR && s.is(k, Kind.WORD); k--) {
            if (s.word(k).startsWith("ב") && relays(k - 1)) {
                verb = k - 1;
                break;
            }
        }
        // «דו"ח נשען על שומרים, שאישרו כי», «מסתמך בדוח על שומר, שסיפר»
        int relies = verb - 1;
        while (s.is(verb, "על") && relies > verb - 3 && s.word(relies).startsWith("ב")) {
            relies--;
        }
        boolean upon = s.is(verb, "על")
                && lexicon.verb(s.word(relies)).filter(each -> each.has("upon")).isPresent();
        int at = upon ? relies : verb;
        int to = upon && at == verb - 1 ? at + 2 : at + 1;
        // «פרסם | ריאיון עם השרת, שהתלוננה»
        boolean talked = s.is(from - 1, "עם") && lexicon.is(s, from - 2, "talks") && lexicon.is(s, at, "brings");
        // «פרסמה את עדות | הקצין, שאמר»
        boolean words = words(from - 1) && lexicon.is(s, at, "brings");
        return lexicon.verb(s.word(at))
                .filter(each -> talked || words || each.has("relay"))
                .flatMap(each -> subjects.before(at, each.agreement())
                        .map(ClauseSubjects.Subject::teller)
                        // «הכחישה את הידיעה ו|ציטטה קצין שאמר»
                        .or(() ->
                                s.is(at - 1, "ו") ? Optional.of(elided(s.get(at).span(), each)) : Optional.empty()))
                .map(teller -> teller.saying(s.span(at, to), Manner.RELAYED));
    }

    /** What a quotation is taken from: «מצטטת החברה | מתוך מזכר של הסמנכ"לית: "…"»; empty if it does not say. */
    Optional<Teller> outOf(int i, ClauseLexicon.Verb verb) {
        int to = ends.ofSource(i + 1);
        boolean out = verb.has("relay") && s.is(i, "מתוך") && lexicon.document(s.word(i + 1));
        return out && to > i + 1 && (s.is(to, Kind.COLON) || ends.direct(to) >= 0)
                ? Optional.of(sources.read(s, i + 1, to).saying(s.get(i).span(), Manner.QUOTED))
                : Optional.empty();
    }

    /** «"…", ציטטה | רשת אל-ערבייה | דיפלומט איראני»: who quotes and who is quoted; empty if nobody but one stands there. */
    Optional<List<Teller>> quotes(ClauseSubjects.Subject subject, ClauseLexicon.Verb verb, Span cue) {
        int paper = subject.from();
        return IntStream.range(paper + 1, subject.to())
                .filter(k -> verb.has("relay")
                        && lexicon.noun(s.word(k))
                                .filter(ClauseLexicon.Noun::unnamed)
                                .isPresent()
                        && ClauseNesting.prints(sources.read(s, paper, k)))
                .mapToObj(k -> List.of(
                        sources.read(s, paper, k).saying(cue, Manner.RELAYED),
                        sources.read(s, k, subject.to()).saying(cue, Manner.QUOTED)))
                .findFirst();
    }

    private boolean words(int i) {
        return lexicon.is(s, i, "stance") || (s.is(i, "של") && lexicon.is(s, i - 1, "stance"));
    }

    /** Whether whom a paper quotes tells himself: «ציטט גורם | שאמר», «מצטטת המחברת את השר | שאמר», «ציטט אותו | כמי שאמר». */
    boolean leavesTelling(int cueTo, int whom) {
        boolean himself = lexicon.is(s, cueTo, "same") && lexicon.is(s, cueTo + 1, "as-saying");
        return himself
                || subjects.behind(whom)
                        .map(subject -> s.is(subject.to(), "את")
                                ? subjects.behind(subject.to() + 1).orElse(subject)
                                : subject)
                        .filter(subject -> toldBy(subject.to() - 1) || toldBy(subject.to()) || toldBy(subject.to() + 1))
                        .isPresent();
    }

    private boolean toldBy(int relative) {
        return s.is(relative, "ש") && lexicon.verb(s.word(relative + 1)).isPresent();
    }

    /** Whoever spoke before, named by nothing but a verb. */
    Teller elided(Span cue, ClauseLexicon.Verb form) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(source, cue, form.manner(), Teller.Pointing.ELIDED, form.agreement(), "", false);
    }
}
