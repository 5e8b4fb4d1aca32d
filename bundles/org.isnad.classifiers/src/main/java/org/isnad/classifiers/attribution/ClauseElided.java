package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;

/** Reads verbs that leave out who tells: «והוסיף כי», «בהמשך הדגיש כי», «"…", כתב בעמוד שלו». */
record ClauseElided(ClauseParts parts, ClauseContents contents, ClauseQuoted quoted, ClauseRelayers relayers) {
    /** What is told by the verb there, whose cue ends before {@code to}. */
    Optional<Told> at(int verb, Span cue, int to, ClauseLexicon.Verb form) {
        Sentence s = parts.s();
        ClauseEnds ends = parts.ends();
        Teller nobody = relayers.elided(cue, form);
        if (verb > 0 && ends.closes(verb - 1) >= 0) {
            return quoted.before(verb).map(span -> told(quoted.goingOn(span, to), nobody, "content-before"));
        }
        // «"…", הורה המנכ"ל, כך | העידה | השבוע בבית הדין.»
        boolean thus = s.is(verb - 1, "כך") && (s.is(verb - 2, Kind.COMMA) || s.is(verb - 2, Kind.DASH));
        if (thus && form.has("clause") && over(to)) {
            return quoted.before(verb - 1).map(span -> told(span, nobody, "content-before"));
        }
        // «האמברגו לא הוסר, הזכיר.»
        boolean last = s.is(verb - 1, Kind.COMMA) && (to >= s.size() || s.is(to, Kind.STOP));
        if (last && form.has("clause")) {
            return quoted.before(verb).map(span -> told(span, nobody, "content-before"));
        }
        // «העץ, הטעימה, נטוע בשטח פרטי»
        if (form.has("clause") && ends.around(verb, to) > to) {
            Span around = s.trimmed(ends.clauseStart(verb), ends.around(verb, to));
            return Optional.of(told(around, nobody, "content-around"));
        }
        return contents.at(to, form).map(span -> told(span, nobody, "verb-elided"));
    }

    // nothing behind but when and where
    private boolean over(int to) {
        Sentence s = parts.s();
        int i = to;
        while ((s.is(i, Kind.WORD) || s.is(i, Kind.OTHER))
                && !parts.subjects().verb(i)
                && !parts.ends().that(i)) {
            i++;
        }
        return i >= s.size() || s.is(i, Kind.STOP);
    }

    private Told told(Span content, Teller teller, String rule) {
        return new Told(content, List.of(teller), parts.prefix() + "." + rule);
    }
}
