package org.isnad.classifiers.attribution;

import org.isnad.classifiers.attribution.Token.Kind;

/** To whom something is told, between the verb and who tells it: «אמרו לרויטרס שני פקידים», «התלוננה בפני הוועדה מנהלת בית החולים». */
final class ClauseHearers {
    private static final int LONGEST_NAME = 6;

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSubjects subjects;

    ClauseHearers(Sentence s, ClauseLexicon lexicon, ClauseSubjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    // «אמרו | לרויטרס | שני פקידים», «אמר | ל"הארץ" | גורם»
    int behind(int i) {
        int to = i;
        if (s.is(i, "ל") && s.is(i + 1, Kind.OTHER)) {
            to = i + 2;
            while (s.is(to, Kind.WORD)) {
                to++;
            }
            to = s.is(to, Kind.OTHER) ? to + 1 : i;
        } else if (lexicon.is(s, i, "toward")) {
            to = i + 2;
            while (s.is(to, Kind.WORD) && to < i + LONGEST_NAME && !role(to)) {
                to++;
            }
            return role(to) ? to : i;
        } else if (s.word(i).startsWith("ל")
                && lexicon.noun(s.word(i)).isEmpty()
                && hearer(s.word(i).substring(1))) {
            return role(i + 1) ? i + 1 : i;
        } else if (s.word(i).startsWith("ל")
                && lexicon.noun(s.word(i)).isEmpty()
                // «אמר | לוועדה | סגן הרמטכ"ל»
                && lexicon.noun(s.word(i).substring(1))
                        .filter(ClauseLexicon.Noun::body)
                        .isPresent()) {
            return teller(i);
        } else if (s.word(i).startsWith("ל-")) {
            to = i + 1;
        } else if (lexicon.is(s, i, "same") && !lexicon.is(s, i + 1, "one-of") && whom(i)) {
            return i + 1;
        } else if (paper(i)) {
            to = i + lexicon.outletAt(s, i).orElseThrow().words().size();
        }
        return to > i && subjects.somebody(to) ? to : i;
    }

    // «הזהיר | אותו | עמיתו האמריקני», «עדכן | אותו | שר האוצר», no «ציטט אותו עיתון»
    private boolean whom(int i) {
        return lexicon.is(s, i + 1, "people")
                || (lexicon.is(s, i - 1, "tells-whom")
                        && (role(i + 1) || subjects.mention(i + 1).isPresent()));
    }

    // «אמר לרשת CNN | פקיד», «אמר לאתר "אקסיוס" | גורם»: behind the name of the body; the same if nobody stands there
    private int teller(int body) {
        int to = body + 1;
        while (to < body + LONGEST_NAME && !role(to) && named(to)) {
            to++;
        }
        return role(to) ? to : body;
    }

    private boolean named(int i) {
        boolean clause = lexicon.is(s, i, "that") || s.is(i, "ש") || s.word(i).startsWith("שה");
        return (s.is(i, Kind.WORD) || s.is(i, Kind.OTHER)) && !clause && !subjects.verb(i);
    }

    private boolean role(int i) {
        return lexicon.noun(s.word(i)).filter(ClauseLexicon.Noun::human).isPresent();
    }

    private boolean hearer(String word) {
        return lexicon.words("hearers").contains(word)
                || lexicon.noun(word).filter(ClauseLexicon.Noun::human).isPresent();
    }

    // «אמר | לסוכנות הידיעות | כי»
    boolean paper(int i) {
        return s.word(i).startsWith("ל")
                && lexicon.noun(s.word(i)).isEmpty()
                && lexicon.outletAt(s, i)
                        .filter(outlet -> !outlet.words().getFirst().equals(s.word(i)))
                        .isPresent();
    }
}
