package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;

/** Tells whether a phrase that names who says so leads what he says: «לדברי השר, …», «עם זאת, לפי הדיווח, …». */
final class ClauseLeads {
    private static final int LONGEST_CONNECTOR = 5;
    private static final int LONGEST_TELLER = 10;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseLeads(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    /** Whether nothing of its sentence stands before it but what joins it to the one before. */
    boolean at(int i) {
        return s.is(i - 1, Kind.STOP)
                || s.is(i - 1, Kind.COLON)
                // «לדבריה, | על פי נתוני הקופות, …»
                || (s.is(i - 1, Kind.COMMA) && lexicon.owner(s.word(i - 2)).isPresent() && at(i - 2))
                || (s.is(i - 1, Kind.COMMA) && behindAnother(i - 1))
                // «הסביר: "לדעת השר, …"»
                || (s.is(i - 1, Kind.OPEN) && s.is(i - 2, Kind.COLON))
                || (i > 0 && s.original(i - 1).equals(";"))
                || parts.ends().sentenceStart(i) >= i - 1
                || s.is(i - 1, "כי")
                || s.is(i - 1, "וכי")
                // «דיווחה ש|לפי תושבים, …»
                || (s.is(i - 1, "ש") && lexicon.is(s, i, "that-led") && told(i - 2))
                // «דובר החברה מסר ש…, אולם | לפי שני אנליסטים, …»
                || ((lexicon.is(s, i - 1, "but") || s.is(i - 1, "ו")) && s.is(i - 2, Kind.COMMA))
                || connected(i);
    }

    // «לטענת נשיא הבורסה, | לדעת השר, …»: nothing but who says so stands before
    private boolean behindAnother(int comma) {
        int start = comma;
        while (start > 0 && (s.is(start - 1, Kind.WORD) || s.is(start - 1, Kind.OTHER))) {
            start--;
        }
        int begin = start;
        boolean leads = lexicon.accordingAt(s, start).isPresent()
                && (start == 0 || s.is(start - 1, Kind.STOP))
                && !s.is(comma + 2, Kind.STOP);
        return leads && IntStream.range(begin, comma).noneMatch(parts.subjects()::verb);
    }

    // «דיווחו | הבוקר | ש», «אמרה השרה בראיון | ש», not «פרסמה את הדוח | ש»
    private boolean told(int last) {
        for (int k = last; k > last - LONGEST_TELLER && (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)); k--) {
            if (lexicon.telling(s, k).isPresent() || lexicon.is(s, k, "nobody")) {
                return true;
            }
            if (s.is(k, "את") || (k == last && lexicon.document(s.word(k)))) {
                return false;
            }
        }
        return false;
    }

    // «עם זאת, לפי הדיווח, …»: only what joins the sentence to the one before stands before it
    private boolean connected(int i) {
        int start = parts.ends().sentenceStart(i);
        boolean joins = s.is(i - 1, Kind.COMMA) && i - start <= LONGEST_CONNECTOR;
        for (int k = start; joins && k < i - 1; k++) {
            joins = s.is(k, Kind.WORD) && lexicon.is(s, k, "connector");
        }
        return joins;
    }
}
