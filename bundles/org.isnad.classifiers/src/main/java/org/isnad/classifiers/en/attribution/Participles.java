package org.isnad.classifiers.en.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.en.attribution.Inflection.Form;

/** Tells participles without auxiliary from the past tense: "a person briefed | said", "the plan backed by". */
final class Participles {
    private final Sentence s;
    private final EnglishSyntax syntax;
    private final EnglishLexicon lexicon;

    Participles(Sentence s, EnglishSyntax syntax, EnglishLexicon lexicon) {
        this.s = s;
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** Whether the verb there is one. */
    boolean at(int i) {
        Set<Form> forms = lexicon.forms(s.word(i));
        boolean may = forms.isEmpty() ? s.word(i).endsWith("ed") : forms.contains(Form.PARTICIPLE);
        Set<Form> next = lexicon.forms(s.word(i + 1));
        boolean verbBehind = syntax.verb(i + 1) && next.contains(Form.PAST) && i > 0 && s.is(i - 1, Kind.WORD);
        boolean called = syntax.is(i, "calling") && syntax.capital(i + 1) && Shapes.indefinite(s, i);
        boolean told = syntax.is(i, "object-verb") && (s.is(i + 1, "on") || s.is(i + 1, "about") || s.is(i + 1, "of"));
        // "a speech | aired live by"
        boolean live = s.is(i + 1, "live") && (s.is(i + 2, "by") || s.is(i + 2, "on"));
        return may
                && (live
                        || (s.is(i + 1, "by") && !syntax.is(i, "moved") && !syntax.is(i + 2, "means"))
                        || verbBehind
                        || told
                        || called
                        || reduced(i)
                        || Shapes.issued(s, syntax, i)
                        || Shapes.datedBy(s, syntax, i + 1))
                && !syntax.auxiliary(syntax.previous(i))
                && !syntax.is(i - 1, "subject");
    }

    // "in a video | posted | on"
    private boolean reduced(int i) {
        // "In his memoir, | published | this week, he"
        boolean aside = s.is(i - 1, Kind.COMMA) && !s.is(i - 2, Kind.CLOSE) && syntax.is(i, "issued");
        if (aside
                && (syntax.is(i + 1, "preposition")
                        || syntax.is(i + 1, "occasion")
                        || syntax.is(i + 1, "period-lead"))) {
            return true;
        }
        boolean ends = syntax.is(i + 1, "preposition") || syntax.is(i + 1, "occasion") || s.is(i + 2, "same");
        boolean noun = i > 2
                && s.is(i - 1, Kind.WORD)
                && !syntax.is(i - 1, "conjunction")
                && !syntax.capital(i - 1)
                && !s.word(i - 1).endsWith("s");
        for (int k = i - 2; ends && noun && k > Math.max(0, i - 5); k--) {
            if (s.is(k, "a") || s.is(k, "an")) {
                return syntax.is(k - 1, "preposition");
            }
        }
        return false;
    }
}
