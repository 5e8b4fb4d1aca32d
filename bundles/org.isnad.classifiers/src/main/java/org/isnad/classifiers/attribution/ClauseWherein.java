package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads who brings something in which another tells: «האתר חשף מסמך שבו נכתב כי», «הערוץ שידר הקלטה שבה אומר השר כי». */
final class ClauseWherein {
    private static final int LONGEST = 12;
    private static final int NEAR = 7;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseContents contents;

    ClauseWherein(ClauseParts parts, ClauseContents contents) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.contents = contents;
    }

    /** Who brings what begins at {@code thing}, and who tells in it; empty if nobody does. */
    Optional<Told> at(Optional<ClauseSubjects.Subject> before, Span cue, int thing) {
        int in = wherein(thing);
        if (in < 0) {
            return Optional.empty();
        }
        Optional<Teller> brings = before.map(ClauseSubjects.Subject::teller).or(() -> behind(thing, in));
        // «הציג | לוועדה | מסמך שבו»
        int paper = before.isPresent() && !s.word(thing).startsWith("ל") ? thing : paper(thing, in);
        int verb = verb(in + 1);
        Optional<Teller> tells = verb < 0 ? Optional.empty() : teller(paper, in, verb);
        if (tells.isEmpty()
                && brings.isPresent()
                && himself(brings.get(), s.at(cue.start()), in, verb)
                && !(s.word(in - 2).endsWith("ת") && in - paper > 1)) {
            Teller own = brings.get()
                    .saying(
                            s.get(verb).span(),
                            lexicon.verb(s.word(verb)).orElseThrow().manner());
            return content(own.over(s.get(verb).span()), verb)
                    .map(span -> new Told(span, List.of(own), parts.prefix() + ".wherein"));
        }
        Optional<Span> content = tells.flatMap(teller -> content(teller, verb));
        return brings.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(
                        content.get(),
                        tellers(
                                brings.get(),
                                cue,
                                tells.get(),
                                own(brings.get(), paper, verb)
                                        && !lexicon.is(s, s.at(cue.start()), "of-others")
                                        && !othersOf(brings.get(), paper, in),
                                plain(paper, in)),
                        parts.prefix() + ".wherein"));
    }

    /** Whether something told begins there in which he who brings it tells: «הצהרה | של מפקד הצי | שבה». */
    boolean saidIn(int thing) {
        return wherein(thing) >= 0;
    }

    // «פרסמו הצהרה שבה | תבעו»: nobody else stands there
    private boolean himself(Teller brings, int brought, int in, int verb) {
        Agreement one =
                lexicon.verb(s.word(brought)).map(ClauseLexicon.Verb::agreement).orElse(brings.agreement());
        return verb == parts.ends().timed(in + 1)
                && !ClauseNesting.prints(brings)
                && lexicon.verb(s.word(verb))
                        .filter(form -> form.agreement().fits(one))
                        .isPresent();
    }

    private static List<Teller> tellers(Teller brings, Span cue, Teller tells, boolean own, boolean plain) {
        // «פרסם הודעה, שבה הוא מאשים»: himself
        boolean himself = plain
                && !ClauseNesting.prints(brings)
                && tells.pointing() == Teller.Pointing.ELIDED
                && brings.agreement().fits(tells.agreement());
        return own && (himself || tells.source().kind() == SourceKind.DOCUMENT)
                ? List.of(brings.saying(tells.cue(), Manner.SAID))
                : List.of(brings.saying(cue, Manner.RELAYED), tells);
    }

    // «הערוץ שידר הודעה | של חיזבאללה | שבה נאמר כי»: another's
    private boolean othersOf(Teller brings, int paper, int in) {
        return IntStream.range(paper + 1, in)
                .anyMatch(k -> s.is(k, "של")
                        && (ClauseNesting.prints(brings) || parts.subjects().somebody(k + 1)));
    }

    // «הודעה רשמית, | שבה», not «מכתב שקיבל מהמנהלת, | ובו»
    private boolean plain(int paper, int in) {
        return IntStream.range(paper + 1, in).noneMatch(k -> s.word(k).startsWith("ש"));
    }

    // «הארגון פרסם הודעה שבה נאמר כי»: his own words; a paper brings those of others, what rises from one is no word
    private boolean own(Teller brings, int paper, int verb) {
        return !lexicon.is(s, verb, "rising")
                && (!ClauseNesting.prints(brings)
                        || lexicon.is(s, paper, "statement")
                        || lexicon.is(s, paper, "own-report"));
    }

    // index of «שבו», behind what it is said of; -1 if nothing is
    private int wherein(int thing) {
        for (int k = thing + 1; k < Math.min(s.size(), thing + LONGEST); k++) {
            if (lexicon.is(s, k, "wherein")) {
                return k;
            }
            if (parts.ends().that(k) || s.is(k, Kind.STOP) || s.is(k, Kind.COLON)) {
                return -1;
            }
        }
        return -1;
    }

    // «פרסם העיתון | מכתב שבו»: who brings it stands behind the verb
    private Optional<Teller> behind(int from, int in) {
        int paper = paper(from, in);
        return paper > from && parts.subjects().somebody(from)
                ? Optional.of(parts.sources().read(s, from, paper))
                : Optional.empty();
    }

    private int paper(int from, int in) {
        int paper = from + 1;
        while (paper < in && (!lexicon.document(s.word(paper)) || known(s.word(paper)))) {
            paper++;
        }
        return paper < in ? paper : from;
    }

    // «הדו"ח», not «הודעה»
    private boolean known(String word) {
        return word.startsWith("ה") && lexicon.document(word.substring(1));
    }

    // index of the word that tells behind there; -1 if none does
    private int verb(int from) {
        for (int k = parts.ends().timed(from);
                k < from + NEAR && !s.is(k, Kind.STOP) && !parts.ends().that(k);
                k++) {
            boolean tells = lexicon.is(s, k, "nobody")
                    || lexicon.verb(s.word(k))
                            .filter(verb -> verb.has("clause") || verb.has("to") || verb.has("asks") || verb.has("et"))
                            .isPresent();
            // «ובה נשמע השר | מורה»
            boolean perceived = lexicon.is(s, from, "perceived") && k > from + 1;
            if (tells && !(k > from && !perceived && lexicon.noun(s.word(k)).isPresent())) {
                return k;
            }
        }
        return -1;
    }

    private Optional<Teller> teller(int paper, int in, int verb) {
        Span cue = s.get(verb).span();
        if (lexicon.is(s, verb, "nobody")) {
            int to = s.is(in - 1, Kind.COMMA) ? in - 1 : in;
            Teller read = parts.sources().read(s, paper, to);
            // «תכתובת שממנה עולה»: whatever it is, it is read
            boolean rises = lexicon.is(s, verb, "rising");
            return rises || read.source().kind() == SourceKind.DOCUMENT
                    ? Optional.of(read.saying(cue, Manner.SAID))
                    : Optional.empty();
        }
        Manner manner = lexicon.verb(s.word(verb)).orElseThrow().manner();
        int from = parts.ends().timed(in + 1);
        // «ובו | נשמע ראש העיר אומר»
        from = lexicon.is(s, from, "perceived") ? from + 1 : from;
        return verb > from
                ? Optional.of(parts.sources().read(s, from, verb).saying(cue, manner))
                : parts.subjects()
                        .behind(verb + 1)
                        .filter(subject -> parts.subjects().somebody(subject.from()))
                        .map(ClauseSubjects.Subject::teller)
                        .or(() -> owner(paper, in))
                        .map(teller -> teller.saying(cue, manner));
    }

    // «הודעה של | החונטה, ובה הצהירה ש», «ריאיון עם | בכיר, ובו אמר כי»: whose it is
    private Optional<Teller> owner(int paper, int in) {
        int to = s.is(in - 1, Kind.COMMA) ? in - 1 : in;
        return IntStream.range(paper + 1, to)
                .filter(k -> (s.is(k, "של") || s.is(k, "עם")) && k + 1 < to)
                .mapToObj(k -> parts.sources().read(s, k + 1, to))
                .findFirst();
    }

    private Optional<Span> content(Teller teller, int verb) {
        int from = verb + 1;
        while (from < s.size()
                && s.get(from).span().end() <= teller.source().span().end()) {
            from++;
        }
        // «שבו הזהיר הנגיד | מפני "אובדן שליטה"»
        // «ובה | נטען | שהמכ"ם חזר לפעול»
        boolean clause = lexicon.is(s, verb, "nobody") && parts.ends().tells(from);
        int opens = s.is(from, "מפני") || s.is(from, "על")
                ? -1
                : clause ? from : parts.ends().opens(from);
        int behind = from;
        // «ובה הוא מתריע | מפני נסיעה»
        return opens >= 0
                ? Optional.of(s.trimmed(opens, Math.max(parts.ends().of(opens, opens), opens + 1)))
                : lexicon.verb(s.word(verb)).flatMap(form -> contents.at(behind, form));
    }
}
