package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;

/** Reads clauses that say as who said something is so: «כפי ששגרירות רוסיה אמרה לסוכנות, הבסיס יפונה». */
final class ClauseAsSaid {
    private static final int LONGEST = 12;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClausePassives passives;

    ClauseAsSaid(ClauseParts parts, ClausePassives passives) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.passives = passives;
    }

    /** What is so as somebody says in the clause that begins there; empty if none does. */
    Optional<Told> at(int i) {
        int that = clause(i);
        if (that < 0) {
            return Optional.empty();
        }
        boolean parted = s.is(that, "ש");
        int from = parted ? that + 1 : that;
        // «כפי שדווח ב"הארץ", …»
        if (parted && lexicon.is(s, from, "nobody")) {
            return told(i, comma(from), passives.behind(from));
        }
        // «כפי ש|דיווח העיתון»: a noun as well elsewhere
        if (tells(from) || (parted && (says(from) || rates(from)))) {
            return parts.subjects()
                    .behind(rates(from) ? from + 2 : from + 1)
                    .flatMap(subject -> told(i, subject.to(), saying(subject.teller(), from)));
        }
        int verb = from;
        while (verb < from + LONGEST
                && (s.is(verb, Kind.WORD) || s.is(verb, Kind.OTHER))
                && (verb == from || !tells(verb))) {
            verb++;
        }
        if (verb == from || !tells(verb)) {
            return Optional.empty();
        }
        Teller source =
                parted ? parts.sources().read(s, from, verb) : parts.sources().readUnprefixed(s, from, verb);
        return told(i, comma(verb), saying(source, verb));
    }

    /** Index of the clause that says as who something is so: «כפי | ש…», «לפי מה | ש…», «על פי מה | ש…»; -1 if none begins there. */
    int clause(int i) {
        int what = s.is(i, "לפי") ? i + 1 : s.is(i, "על") && s.is(i + 1, "פי") ? i + 2 : -1;
        int that = s.is(i, "כפי") || s.is(i, "כמו") ? i + 1 : what > 0 && s.is(what, "מה") ? what + 1 : -1;
        return that > 0 && s.word(that).startsWith("ש") ? that : -1;
    }

    private Teller saying(Teller source, int verb) {
        return source.saying(
                s.get(verb).span(), lexicon.verb(s.word(verb)).orElseThrow().manner());
    }

    // index of the mark behind the word there
    private int comma(int word) {
        int to = word + 1;
        while (s.is(to, Kind.WORD) || s.is(to, Kind.OTHER)) {
            to++;
        }
        return to;
    }

    private Optional<Told> told(int i, int to, Teller teller) {
        boolean leads = parts.ends().sentenceStart(i) >= i - 1;
        int end = s.is(i - 1, Kind.COMMA) ? i - 1 : i;
        if (leads
                ? !s.is(to, Kind.COMMA) || to + 1 >= s.size()
                : end - parts.ends().sentenceStart(i) < 2) {
            return Optional.empty();
        }
        Span told = leads
                ? s.trimmed(to + 1, Math.max(parts.ends().of(to + 1, to + 1), to + 2))
                : s.trimmed(supposed(start(i, teller)), end);
        return Optional.of(new Told(told, List.of(teller), parts.prefix() + ".as-said"));
    }

    // «הדובר אמר כי השיגור הצליח, כפי שדיווחה הסוכנות.»: a paper that ends the sentence has all of it
    private int start(int i, Teller teller) {
        boolean ends = ClauseNesting.prints(teller) && s.is(comma(i), Kind.STOP);
        return ends ? parts.ends().sentenceStart(i) : new ClauseWithin(s, lexicon, parts.ends()).toldStart(i);
    }

    // «אם | יעלה המדד, כפי שחוזים רבים, …»: they say no if
    private int supposed(int start) {
        return s.is(start, "אם") ? start + 1 : start;
    }

    private boolean tells(int i) {
        return says(i) && lexicon.noun(s.word(i)).isEmpty();
    }

    // «כפי ש|הגדיר זאת»: that is all of it
    private boolean rates(int i) {
        return lexicon.verb(s.word(i))
                        .filter(verb -> verb.has("et") || verb.has("clause"))
                        .isPresent()
                && (lexicon.is(s, i + 1, "this") || lexicon.is(s, i + 1, "same"));
    }

    private boolean says(int i) {
        return lexicon.verb(s.word(i)).filter(verb -> verb.has("clause")).isPresent();
    }
}
